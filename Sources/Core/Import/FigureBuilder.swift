/// Turns a table of a file into figures as the store keeps them: labels become keys, values become counts in a cube.
struct FigureBuilder {
    let target: ImportTarget
    /// What the areas of the file are.
    let areas: [AreaText: AreaMatch]
    let file: FileOrigin

    /// Places that figures of a table may have at most: sixteen million of four bytes.
    private static let mostPlaces = 1 << 24

    /// Whether a period lies where figures of crimes do: one wrong year would stretch a table over millennia.
    static func isUsual(_ period: Period) -> Bool { (1800...2200).contains(period.financialYear) }

    /// The figures of a table; several where years and months stand in one, none where it has no figure with a period.
    /// What is left out of them is added to the issues.
    func figures(_ table: FigureTable, _ issues: inout [Issue]) throws(ReadError) -> [Figures] {
        let told = table.observations.filter { $0.period.map(FigureBuilder.isUsual) ?? false && !$0.isSubtotal }
        let kinds = [Period.Kind.month, .financialYear, .calendarYear].map { kind in told.filter { $0.period?.kind == kind } }
            .filter { !$0.isEmpty }
        var found: [Figures] = []
        for (index, observations) in kinds.enumerated() {
            var target = target
            if index > 0 { target.dataset += observations.first?.period?.kind == .calendarYear ? "-calendar-years" : "-years" }
            found.append(try figures(observations, of: table, target, &issues))
        }
        return found
    }

    private func figures(
        _ observations: [Observation], of table: FigureTable, _ target: ImportTarget, _ issues: inout [Issue]
    ) throws(ReadError) -> Figures {
        let changes = observations.filter { $0.base != nil && $0.base == $0.period?.previous }
        let plain = observations.filter { $0.base == nil || $0.base != $0.period?.previous }
        var categories = CategoryList(target: target)
        for observation in plain { categories.add(observation) }
        let areas = AreaList(plain, matches: self.areas)
        let periods = Period.span(plain.compactMap(\.period))
        let (rows, isTooMany) = categories.kinds.count.multipliedReportingOverflow(by: areas.members.count)
        guard !isTooMany, rows <= FigureBuilder.mostPlaces / max(1, periods.count) else {
            throw .tooManyFigures(limit: FigureBuilder.mostPlaces)
        }
        var figures = Figures(
            dataset: target.dataset, series: target.series, categories: categories.kinds, areas: areas.members,
            periods: periods, counts: [Int32](repeating: Figures.absent, count: rows * periods.count),
            origin: FileOrigin(name: file.name, content: file.content, sheet: table.sheet, mapping: file.mapping))
        figures.name = target.isBundled ? "" : target.name(of: table)
        figures.remark = target.isBundled ? "" : table.remark
        let notes = Dictionary(table.notes.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
        let first = periods.first.map(Period.index) ?? 0
        for observation in plain {
            guard let period = observation.period, let category = categories.index(of: observation),
                let area = areas.index(of: observation)
            else { continue }
            let offset = figures.offset(category: category, area: area, period: Period.index(period) - first)
            if let kind = figures.put(observation, at: offset, notes: notes) {
                let place = observation.place
                issues.append(Issue(file: file.name, sheet: place.sheet, row: place.row, column: place.column, kind: kind))
            }
        }
        for change in changes {
            guard let period = change.period, let percent = change.value, let area = areas.index(of: change),
                let category = categories.index(counted: change)
            else { continue }
            let at = Period.index(period) - first
            guard periods.indices.contains(at), percent.magnitude < 1e6 else { continue }
            let shown = NumberText.number(change.text.trimmed) ?? percent
            figures.publishedChanges[figures.offset(category: category, area: area, period: at)] = Int(shown.rounded())
        }
        return figures
    }
}

extension Figures {
    /// Takes over what an observation says: its value, or the marker in its place, its notes and its place in the sheet. Gives back
    /// what is wrong with it: a second figure of one place, or one that is too large; it is left out then.
    fileprivate mutating func put(_ observation: Observation, at offset: Int, notes: [Int: String]) -> Issue.Kind? {
        guard places[offset] == nil else {
            return .figureTwice([observation.area, observation.periodText, observation.category].joined(separator: ", "))
        }
        if let value = observation.value {
            let kind = categories[offset / max(1, counts.count / max(1, categories.count))]
            let scaled = (value * Double.tens(kind.decimals)).rounded()
            guard scaled.magnitude < Double(Int32.max) else { return .tooLarge(observation.text) }
            counts[offset] = Int32(scaled)
        }
        if !observation.markers.isEmpty {
            markers[offset] = observation.markers.map(\.sign).joined()
            if observation.markers.contains(.confidential), observation.value == nil { counts[offset] = Figures.suppressed }
        }
        let texts = observation.notes.compactMap { notes[$0] }
        if !texts.isEmpty { self.notes[offset] = texts.joined(separator: " ") }
        places[offset] = observation.place.cell
        return nil
    }
}

extension FilePlace {
    /// `C12`, or `12` where there is no column.
    var cell: String { FilePreview.letters(column ?? 0) + String(row) }
}

extension FigureTable {
    /// Unit and coverage as the table gives them, and the sources that it names.
    fileprivate var remark: String { ([unit, coverage] + sources).filter { !$0.isEmpty }.joined(separator: ". ") }
}

extension Period {
    var isMonth: Bool { if case .month = self { true } else { false } }

    /// Months or years counted from the year 0: neighbours differ by one.
    static func index(_ period: Period) -> Int {
        switch period {
        case .month(let month): month.index
        case .financialYear(let year), .calendarYear(let year): year
        }
    }

    /// All periods from the first to the last of these, which are of one kind.
    static func span(_ periods: [Period]) -> [Period] {
        guard let first = periods.min(), let last = periods.max() else { return [] }
        return (index(first)...index(last)).map { index in
            switch first.kind {
            case .month: .month(Month(index: index))
            case .financialYear: .financialYear(index)
            case .calendarYear: .calendarYear(index)
            }
        }
    }
}

extension Double {
    static func tens(_ power: Int) -> Double { (0..<power).reduce(1) { tens, _ in tens * 10 } }
}
