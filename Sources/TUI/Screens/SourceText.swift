import Core

/// Where an entry, a fact or a figure comes from: as lines to read, and as text to take along.
struct SourceText {
    private let library: Library
    private let strings: Strings
    private var words: OriginWords { strings.origin }

    init(library: Library, strings: Strings) {
        self.library = library
        self.strings = strings
    }

    private func name(_ id: EntryID) -> String { library.name(of: id)?.text(in: strings.language) ?? id.key }

    private func line(_ label: String, _ text: String) -> String {
        label + strings.colon + (text.isEmpty ? words.notAtHand : text)
    }

    func lines(entry id: EntryID) -> [String] { [name(id) + "  (" + id.description + ")"] + lines(file: file(of: id.kind)) }

    /// The file of assets/ that an entry stands in.
    private func file(of kind: EntryKind) -> String {
        switch kind {
        case .council: "councils.csv"
        case .force: "forces.csv"
        case .body: "bodies.csv"
        case .person: "people.csv"
        case .city: "cities.csv"
        case .theme: "themes.csv"
        case .practice: "practices.csv"
        case .commitment: "commitments.csv"
        case .event: "events.csv"
        case .session: "sessions.csv"
        case .trigger: "trigger-events.csv"
        case .observance: "awareness-days.csv"
        case .source: "sources.csv"
        }
    }

    private func lines(file: String) -> [String] {
        guard let origin = library.origins.first(where: { $0.files.contains(file) }) else { return [line(words.file, file)] }
        return lines(origin) + [line(words.file, "assets/" + file)]
    }

    func lines(_ origin: Origin) -> [String] {
        [
            line(words.publisher, origin.publisher), line(words.title, origin.title), line(words.date, origin.date),
            line(words.licence, origin.licence), line(words.attribution, origin.attribution),
        ]
    }

    func lines(page: EntryID, fact: Fact?) -> [String] {
        guard let fact else { return lines(entry: page) }
        if case .trend(let focus)? = fact.link { return lines(area: focus) }
        let (text, remark) = strings.fact(fact, library: library)
        var lines = [name(page), line(strings.factLabel(fact), text)]
        if !remark.isEmpty { lines.append(line(words.note, remark)) }
        guard let key = fact.source, let source = library.network.source(key) else {
            return lines + self.lines(file: file(of: page.kind))
        }
        return lines + [
            line(strings.source, source.title), line(words.publisher, source.publisher), line(words.date, source.published),
            line(words.note, source.note),
        ]
    }

    private func lines(area focus: TrendFocus) -> [String] {
        let dataset = library.trends.datasets[focus.dataset]
        return [
            strings.area(dataset.areas[focus.area]), dataset.name.text(in: strings.language),
            dataset.note.text(in: strings.language),
        ]
            + lines(dataset.origin) + dataset.origin.files.prefix(1).map { line(words.file, "assets/" + $0) }
    }

    func lines(figure: FigureID, cell: Cell?) -> [String] {
        let dataset = library.trends.datasets[figure.dataset]
        let series = dataset.series[figure.point.series]
        let category = dataset.categories[figure.point.category]
        var lines: [String] = []
        lines.append(cell.map { strings.statement($0, figure, dataset) } ?? strings.figureTitle(figure, dataset))
        lines.append(line(words.counted, strings.measure(category.measure)))
        lines.append(line(words.value, dataset.count(of: figure).map(strings.number) ?? words.notAtHand))
        if let formula = formula(figure, cell, dataset) { lines.append(line(words.formula, formula)) }
        if let interval = interval(figure, cell, dataset) { lines += [interval, strings.intervalTooNarrow] }
        if let note = cell?.note { lines.append(line(words.note, strings.english(note))) }
        lines.append(line(words.coverage, series.coverage.id + ", " + series.coverage.name.text(in: strings.language)))
        lines.append(line(words.release, strings.release(series.release)))
        if !series.release.note.isEmpty { lines.append(line(words.note, strings.english(series.release.note))) }
        lines.append(line(words.publisher, series.release.publisher))
        lines.append(line(words.title, series.release.title))
        lines.append(line(words.licence, dataset.origin.licence))
        lines.append(line(words.attribution, dataset.origin.attribution))
        let row = [figure.period.label, series.coverage.id, series.release.id, category.id]
        let place = dataset.areas.count > 1 ? [dataset.areas[figure.point.area].name.english] + row : row
        lines.append(
            line(words.file, "assets/" + (dataset.origin.files.first ?? "") + " (" + place.joined(separator: ", ") + ")"))
        lines.append(dataset.note.text(in: strings.language))
        return lines
    }

    /// The 95% interval of a figure: of its count, rate, share, or of the ratio that its change is.
    private func interval(_ figure: FigureID, _ cell: Cell?, _ dataset: Dataset) -> String? {
        guard let count = dataset.count(of: figure) else { return nil }
        func words(_ interval: Interval?, _ text: (Double) -> String) -> String? {
            interval.map { strings.interval(text($0.lower), text($0.upper)) }
        }
        switch cell?.content {
        case .count: return words(Intervals.count(count)) { strings.decimal($0, places: 0) }
        case .rate:
            guard let population = dataset.areas[figure.point.area].population else { return nil }
            return words(Intervals.rate(count, of: population.count)) { strings.decimal($0, places: 2) }
        case .share:
            guard let total = dataset.categories[figure.point.category].total else { return nil }
            var point = figure.point
            point.category = total
            let whole = dataset.count(of: FigureID(dataset: figure.dataset, point: point, period: figure.period))
            return words(whole.flatMap { Intervals.share(count, of: $0) }) { strings.share($0) }
        case .change:
            guard let base = base(of: figure, dataset) else { return nil }
            return words(Intervals.ratio(count, over: base)) { strings.change($0 - 1) }
        case .publishedChange, .absent, nil: return nil
        }
    }

    /// The count of the period before, in the same series.
    private func base(of figure: FigureID, _ dataset: Dataset) -> Int? {
        let earlier = figure.period.previous
        guard let column = dataset.column(of: earlier) else { return nil }
        var point = figure.point
        point.period = column.members.lowerBound
        return dataset.count(at: point, over: column.members)
    }

    /// The calculation with its numbers put in.
    private func formula(_ figure: FigureID, _ cell: Cell?, _ dataset: Dataset) -> String? {
        guard let count = dataset.count(of: figure) else { return nil }
        switch cell?.content {
        case .change(let parts):
            guard let base = base(of: figure, dataset) else { return nil }
            return
                "(\(strings.number(count)) − \(strings.number(base))) / \(strings.number(base)) = \(strings.decimal(parts * 100, places: 4))\(strings.numerals.percent)"
        case .rate(let rate):
            guard let population = dataset.areas[figure.point.area].population else { return nil }
            return
                "\(strings.number(count)) / \(strings.number(population.count)) × \(strings.number(1000)) = \(strings.decimal(rate, places: 4))"
        case .share(let parts):
            guard let total = dataset.categories[figure.point.category].total else { return nil }
            var point = figure.point
            point.category = total
            guard let whole = dataset.count(of: FigureID(dataset: figure.dataset, point: point, period: figure.period)) else {
                return nil
            }
            return
                "\(strings.number(count)) / \(strings.number(whole)) = \(strings.decimal(parts * 100, places: 4))\(strings.numerals.percent)"
        case .count, .publishedChange, .absent, nil: return nil
        }
    }

    func copy(entry id: EntryID) -> String {
        let origin = library.origins.first { $0.files.contains(file(of: id.kind)) }
        let from = origin.map { " [" + $0.publisher + ", " + $0.title + ", " + $0.licence + "]" } ?? ""
        return name(id) + " (" + id.description + ")" + from
    }

    /// A fact with what it is of; figures with their area, years, coverage and release, the others with their source.
    func copy(page: EntryID, fact: Fact) -> String {
        if case .figures(let line) = fact.content, case .trend(let focus)? = fact.link { return copy(line, focus) }
        let (text, remark) = strings.fact(fact, library: library)
        let said =
            name(page) + strings.comma + strings.factLabel(fact) + strings.colon + text
            + (remark.isEmpty ? "" : " (" + remark + ")")
        guard let key = fact.source, let source = library.network.source(key) else {
            let origin = library.origins.first { $0.files.contains(file(of: page.kind)) }
            return said
                + (origin.map { ". " + [$0.publisher, $0.title, $0.licence].joined(separator: strings.comma) + "." } ?? "")
        }
        let parts = [source.publisher, source.title, source.published].filter { !$0.isEmpty }
        return said + ". " + parts.joined(separator: strings.comma) + "."
    }

    /// "Race, West Midlands: 2017/18 4,151, 2018/19 4,811 motivating factors, +16%, 1.65 per 1,000 residents. EW44: …".
    private func copy(_ line: FigureLine, _ focus: TrendFocus) -> String {
        let dataset = library.trends.datasets[focus.dataset]
        let series = dataset.series[dataset.defaultSeries()]
        let area = dataset.areas[focus.area]
        let measure = dataset.categories.first { $0.name == line.category }.map { strings.measure($0.measure) } ?? ""
        var figures = [
            strings.period(line.earlier) + " " + strings.cell(line.before),
            strings.period(line.latest) + " " + strings.cell(line.now) + " " + measure,
        ]
        if line.change.number != nil { figures.append(strings.cell(line.change)) }
        if case .rate(let rate) = line.rate.content { figures.append(strings.perThousand(strings.decimal(rate, places: 2))) }
        let place = area.entry?.kind == .force ? strings.force(strings.area(area)) : strings.area(area)
        let said =
            line.category.text(in: strings.language) + strings.comma + place + strings.colon
            + figures.joined(separator: strings.comma)
        var parts = [said]
        if let note = line.now.note { parts.append(note) }
        parts.append(strings.coverage(series))
        parts.append([series.release.publisher, series.release.title, dataset.origin.licence].joined(separator: strings.comma))
        return parts.joined(separator: ". ") + "."
    }

    /// "Race, 2018/19: 78,991 motivating factors. EW44: …, release 2018/19 (15 Oct 2019). Home Office, …".
    func copy(figure: FigureID, cell: Cell) -> String {
        let dataset = library.trends.datasets[figure.dataset]
        let series = dataset.series[figure.point.series]
        var parts = [strings.statement(cell, figure, dataset)]
        if let note = cell.note { parts.append(line(words.note, strings.english(note))) }
        parts.append(strings.coverage(series))
        parts.append(series.release.publisher + strings.comma + series.release.title + strings.comma + dataset.origin.licence)
        return parts.joined(separator: ". ") + "."
    }
}
