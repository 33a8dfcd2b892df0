import Core

/// Where an entry, a fact or a figure comes from: as lines to read, and as text to take along.
struct SourceText {
    private let library: Library
    let strings: Strings
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

    func lines(page: Selection, fact: Fact?) -> [String] {
        switch page {
        case .entry(let id): return lines(page: id, fact: fact)
        case .figure(let figure):
            if case .entry(let id)? = fact?.link { return lines(entry: id) }
            if case .cell(let figure, let cell)? = fact?.content { return lines(figure: figure, cell: cell) }
            return lines(figure: figure, cell: nil)
        }
    }

    private func lines(page: EntryID, fact: Fact?) -> [String] {
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

    /// All that is known of where a figure comes from, as pairs of a stable key, a label and a text.
    func origin(of figure: FigureID, cell: Cell, context: Context = Context()) -> [(key: String, label: String, text: String)] {
        let dataset = library.trends.datasets[figure.dataset]
        let series = dataset.series[figure.point.series]
        let category = dataset.categories[figure.point.category]
        let trend = strings.trend
        var lines: [(key: String, label: String, text: String)] = [
            ("figure", strings.picker(.measure), strings.statement(cell, figure, dataset, context: context)),
            ("counted", words.counted, strings.measure(category.measure)),
            ("stored", words.value, stored(figure, dataset)),
        ]
        func add(_ key: String, _ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append((key, label, text)) }
        }
        let working = dataset.working(cell.calculation, at: figure.place, context: context)
        if let printed = working?.printed, case .change(let parts) = cell.content {
            add(
                "printed", trend.printed,
                strings.signed(printed) + " (" + trend.computed + " "
                    + strings.decimal(parts * 100, places: 4) + strings.numerals.percent + ")")
        } else if case .publishedChange(let percent) = cell.content {
            add("printed", trend.printed, strings.signed(percent))
        }
        add("formula", words.formula, working.flatMap { formula(cell, $0) })
        if let interval = interval(figure, cell, dataset) {
            add("interval", strings.calculation(cell.calculation), interval)
            let isWide = dataset.isOverdispersed(at: figure.place)
            add(
                "caution", words.note, isWide.map { $0 ? strings.intervalTooNarrow : trend.intervalFits } ?? trend.intervalUnknown
            )
        }
        add("note", words.note, strings.remarks(cell).joined(separator: "; "))
        if case .change = cell.content, !cell.hasRemark, let base = baseNote(figure, dataset) {
            add("base_note", words.note, base)
        }
        add("coverage", words.coverage, series.coverage.id + ", " + series.coverage.name.text(in: strings.language))
        add("release", words.release, strings.release(series.release))
        add("history", words.history, history(figure, dataset))
        add("release_note", words.note, strings.english(series.release.note))
        add("publisher", words.publisher, series.release.publisher)
        add("title", words.title, series.release.title)
        lines += file(of: figure, dataset)
        add("about", words.note, dataset.note.text(in: strings.language))
        return lines
    }

    /// What each release of the coverage says of a figure; `nil` where only one does.
    private func history(_ figure: FigureID, _ dataset: Dataset) -> String? {
        guard figure.place.others.isEmpty, figure.place.column.members.count == 1 else { return nil }
        let told = dataset.history(of: figure.point)
        guard told.count > 1 else { return nil }
        return told.map { one in
            let figure = (one.told.count.map { [strings.number($0)] } ?? []) + one.told.markers.map(\.sign)
            return figure.joined(separator: " ") + strings.comma + strings.release(dataset.series[one.series].release)
        }.joined(separator: strings.arrow)
    }

    /// The note of the figure that a change is on.
    private func baseNote(_ figure: FigureID, _ dataset: Dataset) -> String? {
        guard figure.point.period > 0 else { return nil }
        var point = figure.point
        point.period -= 1
        return dataset.cube.note(at: point).map(strings.english)
    }

    func lines(figure: FigureID, cell: Cell?, context: Context = Context()) -> [String] {
        let dataset = library.trends.datasets[figure.dataset]
        let cell = cell ?? dataset.cell(.count, at: figure.place)
        return readable(origin(of: figure, cell: cell, context: context)).map { line in
            ["figure", "interval", "caution", "about"].contains(line.key) ? line.text : self.line(line.label, line.text)
        }
    }

    /// The 95% interval of a figure: of its count, rate, share, or of the ratio that its change is.
    private func interval(_ figure: FigureID, _ cell: Cell, _ dataset: Dataset) -> String? {
        dataset.interval(cell, at: figure.place).map { interval in
            strings.interval(end(interval.lower, cell.calculation), end(interval.upper, cell.calculation))
        }
    }

    private func end(_ value: Double, _ calculation: Calculation) -> String {
        value.isFinite ? calculation == .count ? strings.decimal(value, places: 0) : strings.axisNumber(value, calculation) : "∞"
    }

    /// The calculation with its numbers put in.
    private func formula(_ cell: Cell, _ working: Working) -> String? {
        let count = strings.number(working.count)
        guard let against = working.against.map(strings.number) else { return nil }
        func percent(_ parts: Double) -> String { strings.decimal(parts * 100, places: 4) + strings.numerals.percent }
        switch cell.content {
        case .change(let parts): return "(\(count) − \(against)) / \(against) = \(percent(parts))"
        case .rate(let rate): return "\(count) / \(against) × \(strings.number(1000)) = \(strings.decimal(rate, places: 4))"
        case .share(let parts): return "\(count) / \(against) = \(percent(parts))"
        case .difference(let difference): return "\(count) − \(against) = \(strings.signedNumber(difference))"
        case .index(let index): return "\(count) / \(against) × \(strings.number(100)) = \(strings.decimal(index, places: 4))"
        case .count, .value, .publishedChange, .rank, .absent: return nil
        }
    }

    func copy(entry id: EntryID) -> String {
        let origin = library.origins.first { $0.files.contains(file(of: id.kind)) }
        let from = origin.map { " [" + $0.publisher + ", " + $0.title + ", " + $0.licence + "]" } ?? ""
        return name(id) + " (" + id.description + ")" + from
    }

    /// A fact with what it is of; figures with their area, years, coverage and release, the others with their source.
    func copy(page: Selection, fact: Fact) -> String {
        switch (page, fact.content) {
        case (.entry(let id), _): return copy(page: id, fact: fact)
        case (.figure, .cell(let figure, let cell)): return copy(figure: figure, cell: cell)
        case (.figure(let figure), _):
            let dataset = library.trends.datasets[figure.dataset]
            let (text, remark) = strings.fact(fact, library: library)
            return strings.figureTitle(figure, dataset) + strings.comma + strings.factLabel(fact) + strings.colon + text
                + (remark.isEmpty ? "" : " (" + remark + ")") + ". " + strings.coverage(dataset.series[figure.point.series]) + "."
        }
    }

    private func copy(page: EntryID, fact: Fact) -> String {
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
        parts.append(published(focus.dataset, dataset.defaultSeries()))
        return parts.joined(separator: ". ") + "."
    }

    /// "Race, 2018/19: 78,991 motivating factors. EW44: …, release 2018/19 (15 Oct 2019). Home Office, …".
    func copy(figure: FigureID, cell: Cell, context: Context = Context()) -> String {
        let dataset = library.trends.datasets[figure.dataset]
        let series = dataset.series[figure.point.series]
        var parts = [strings.statement(cell, figure, dataset, context: context)]
        if cell.hasRemark { parts.append(line(words.note, strings.remarks(cell).joined(separator: "; "))) }
        parts.append(strings.coverage(series))
        parts.append(published(figure.dataset, figure.point.series))
        return parts.joined(separator: ". ") + "."
    }

    /// Publisher, title and licence; instead of the licence the file where a series came in one.
    private func published(_ dataset: Int, _ series: Int) -> String {
        let data = library.trends.datasets[dataset]
        let release = data.series[series].release
        let last = data.files[series]?.fileName ?? data.origin.licence
        return [release.publisher, release.title, last].filter { !$0.isEmpty }.joined(separator: strings.comma)
    }
}
