extension Library {
    /// What must be known before the figures of a briefing are read, in the order in which it matters.
    func caveats(_ figures: BriefingFigures, _ id: EntryID, _ day: Day) -> [Caveat] {
        let dataset = trends.datasets[figures.focus.dataset]
        let line = figures.lines[figures.headline]
        let point = line.figure.point
        var caveats: [Caveat] = []
        if let area = dataset.areas[figures.focus.area].entry, area != id, area.kind == .force {
            let councils = network.councils.count { !$0.hasEnded && $0.force == area.key && $0.figures.hasFigures }
            caveats.append(.ofForce(area, councils: councils))
        }
        if id.kind == .council, let end = network.council(id.key)?.end, end < line.earlier.firstDay {
            caveats.append(.endedBefore(end, line.earlier))
        }
        let last = line.latest.lastDay
        if last < day {
            let months = day.month.index - last.month.index - (day.civil.day < last.civil.day ? 1 : 0)
            caveats.append(.age(line.latest, months: max(0, months)))
        }
        caveats.append(.recordedIsNotPrevalence)
        let measures = Set(dataset.categories.map(\.measure))
        if measures.isSuperset(of: [.offences, .factors]) { caveats.append(.offencesAreNotFactors) }
        if measures.contains(.flagged) { caveats.append(.flagsOverlap) }
        for index in dataset.breaks.indices where dataset.breaks[index].areas.contains(figures.focus.area) {
            caveats.append(.counting(changes: index))
        }
        caveats += notes(figures, dataset)
        if let population = dataset.areas[figures.focus.area].population { caveats.append(.residentsOf(population.year)) }
        let few = figures.lines.indices.filter { index in
            [figures.lines[index].before, figures.lines[index].now].contains { $0.number.map { $0 < 10 } ?? false }
        }
        if !few.isEmpty { caveats.append(.fewCounts(lines: few)) }
        if line.now.number != nil { caveats.append(.spread(isWide: dataset.isOverdispersed(at: line.figure.place))) }
        let note = dataset.series[point.series].release.note
        if !note.isEmpty { caveats.append(.release(note)) }
        return caveats
    }

    /// The notes of the file on single figures, each once with all that it is on.
    private func notes(_ figures: BriefingFigures, _ dataset: Dataset) -> [Caveat] {
        var lines: [String: [Int]] = [:]
        var order: [String] = []
        func add(_ note: String?, _ line: Int) {
            guard let note, !note.isEmpty else { return }
            if lines[note] == nil { order.append(note) }
            if lines[note]?.last != line { lines[note, default: []].append(line) }
        }
        for (index, line) in figures.lines.enumerated() {
            add(line.before.note, index)
            add(line.now.note, index)
            // A sum of months has no note of its own: the months have theirs.
            for period in line.figure.place.column.members where line.figure.place.column.members.count > 1 {
                var point = line.figure.point
                point.period = period
                add(dataset.cube.note(at: point), index)
            }
        }
        return order.map { .note($0, lines: lines[$0] ?? []) }
    }
}
