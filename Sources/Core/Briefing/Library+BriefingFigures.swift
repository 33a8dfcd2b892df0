extension Library {
    /// The figures of an area with its position among others; `nil` where there are not two whole years.
    func briefingFigures(_ focus: TrendFocus, _ groups: [PeerGroup]) -> BriefingFigures? {
        let lines = figureLines(focus)
        let dataset = trends.datasets[focus.dataset]
        let headline = dataset.defaultCategory
        guard lines.indices.contains(headline) else { return nil }
        return BriefingFigures(
            focus: focus, lines: lines, headline: headline, positions: positions(lines[headline], dataset, focus, groups))
    }

    private func positions(
        _ line: FigureLine, _ dataset: Dataset, _ focus: TrendFocus, _ groups: [PeerGroup]
    ) -> [BriefingPosition] {
        let place = line.figure.place
        func position(_ among: BriefingPosition.Among, _ areas: [Int]?) -> BriefingPosition {
            let lines = (areas ?? []).compactMap { area -> FigureLine? in
                let lines = figureLines(TrendFocus(dataset: focus.dataset, area: area))
                return lines.indices.contains(place.point.category) ? lines[place.point.category] : nil
            }
            func value(_ line: FigureLine) -> Double { line.rate.number ?? -1 }
            func count(_ line: FigureLine) -> Double { line.now.number ?? -1 }
            return BriefingPosition(
                among: among, rank: dataset.cell(.rank, at: place, context: Context(peers: areas.map { Set($0) })),
                areas: lines.sorted {
                    (value($1), count($1), $0.figure.point.area) < (value($0), count($0), $1.figure.point.area)
                })
        }
        var positions = [position(.all, nil)]
        let indicators = [Indicator.residents]
        if let similar = dataset.mostSimilar(to: focus.area, by: indicators, at: place) {
            positions.append(position(.similar(indicators), similar))
        }
        for group in groups {
            let members = dataset.members(of: group)
            if members.contains(focus.area), members.count > 1 {
                positions.append(position(.group(group.name), members.sorted()))
            }
        }
        return positions
    }

    /// What stands out of the months of an area; where there are none, of the months of the whole country.
    func signals(_ focus: TrendFocus) -> BriefingSignals {
        let dataset = trends.datasets[focus.dataset]
        let own = signals(in: focus.dataset, SignalOptions(dataset.isMonthly ? .c1 : .auto), areas: [focus.area])
        let absence = own.readings > 0 ? nil : own.absences.max { ($0.value, "\($0.key)") < ($1.value, "\($1.key)") }?.key
        guard let absence, let wider = trends.index(of: "aggravated") else {
            return BriefingSignals(dataset: focus.dataset, report: own, absence: absence, newest: newest(own))
        }
        let report = signals(in: wider, SignalOptions(.c1))
        return BriefingSignals(dataset: wider, report: report, absence: absence, newest: newest(report))
    }

    private func newest(_ report: SignalReport) -> [Signal] { Array(report.signals.suffix(5).reversed()) }

    /// The figures that a briefing rests on, each series once.
    func versions(_ figures: BriefingFigures?, _ signals: BriefingSignals?) -> [DataVersion] {
        uniqued([figures?.focus.dataset, signals?.dataset].compactMap(\.self)).map { index in
            let dataset = trends.datasets[index]
            let series = dataset.defaultSeries()
            var hash = SHA256()
            dataset.cube.counts(of: series).map(\.littleEndian).withUnsafeBytes { hash.update($0) }
            return DataVersion(dataset: dataset.id, series: dataset.series[series], content: hash.digest())
        }
    }

    /// The bundled files that a briefing rests on.
    func origins(
        _ figures: BriefingFigures?, _ signals: BriefingSignals?, _ next: [AgendaItem], hasNetwork: Bool
    ) -> [Origin] {
        var files = ["councils.csv"]
        for index in [figures?.focus.dataset, signals?.dataset].compactMap(\.self) where trends.datasets[index].isBundled {
            files += trends.datasets[index].origin.files
        }
        if let signals, signals.newest.contains(where: { !triggers(coincidingWith: $0.figure).isEmpty }) {
            files.append("trigger-events.csv")
        }
        if next.contains(where: { $0.id.kind == .observance }) { files.append("awareness-days.csv") }
        if hasNetwork { files.append("bodies.csv") }
        return origins.filter { origin in origin.files.contains(where: files.contains) }
    }
}

extension Dataset {
    /// The areas of a group, by their index: each by its name, its code, or its entry.
    public func members(of group: PeerGroup) -> Set<Int> {
        let names = Set(group.areas.map { Folded($0) })
        return Set(areas.indices.filter { index in areaNames[index].contains { names.contains(Folded($0)) } })
    }

    /// The names that a person may call an area by.
    public var areaNames: [[String]] {
        areas.map {
            [$0.name.english, $0.entry?.key ?? "", $0.entry?.description ?? "", $0.name.arabic ?? ""].filter { !$0.isEmpty }
        }
    }
}
