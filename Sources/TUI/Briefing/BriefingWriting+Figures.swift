import Core

extension BriefingWriting {
    /// The dataset of the figures, with its lines.
    private var shown: (figures: BriefingFigures, dataset: Dataset)? {
        briefing.figures.map { ($0, library.trends.datasets[$0.focus.dataset]) }
    }

    var figures: [Block] {
        guard let (figures, dataset) = shown else {
            return briefing.noFigures.map { [.paragraph(Phrase(strings.noFigures($0)))] } ?? []
        }
        let line = figures.lines[figures.headline]
        var notes = [strings.coverage(dataset.series[line.figure.point.series]), dataset.note.text(in: strings.language)]
        notes += reasons(figures.lines, dataset)
        if figures.lines.contains(where: { isSigned($0) }) { notes.append(words.signs) }
        return [.list(headline(line, dataset)), .table(table(figures, dataset))]
            + notes.filter { !$0.isEmpty }.map { .note(Phrase($0)) }
    }

    /// The first figure, its change and its rate in the sentences that explain them, each with its interval.
    private func headline(_ line: FigureLine, _ dataset: Dataset) -> [Phrase] {
        let source = SourceText(library: library, strings: strings)
        return [line.now, line.change, line.rate].map { cell in
            let told = source.origin(of: line.figure, cell: cell)
            let interval = cell.calculation == .count ? nil : told.first { $0.key == "interval" }?.text
            let sentence =
                cell.calculation == .count
                ? strings.statement(cell, line.figure, dataset) : strings.sentence(cell, line.figure, dataset)
            return Phrase([sentence, interval].compactMap(\.self).joined(separator: words.semicolon))
        }
    }

    private func table(_ figures: BriefingFigures, _ dataset: Dataset) -> BriefingDocument.Table {
        let line = figures.lines[figures.headline]
        let titles = [
            strings.axis(.category), strings.shortPeriod(line.earlier), strings.shortPeriod(line.latest),
            strings.trend.calculationTitle(.change), words.intervalTitle, strings.trend.calculationTitle(.rate),
            words.intervalTitle,
        ]
        let rows = figures.lines.map { line in
            [Phrase(line.category.text(in: strings.language))] + numbers(line, dataset).map { Phrase($0) }
        }
        return BriefingDocument.Table(titles: titles, numeric: Set(1...6), rows: rows, own: figures.headline)
    }

    /// Both years, the change and the rate with their intervals.
    private func numbers(_ line: FigureLine, _ dataset: Dataset) -> [String] {
        [
            strings.cell(line.before), strings.cell(line.now), strings.cell(line.change), interval(line.change, line, dataset),
            strings.cell(line.rate), interval(line.rate, line, dataset),
        ]
    }

    private func interval(_ cell: Cell, _ line: FigureLine, _ dataset: Dataset) -> String {
        guard let interval = dataset.interval(cell, at: line.figure.place) else { return "" }
        func end(_ value: Double) -> String { value.isFinite ? strings.axisNumber(value, cell.calculation) : "∞" }
        return words.range(end(interval.lower), end(interval.upper))
    }

    /// Each kind of cell without a number, with the reason at its first place.
    private func reasons(_ lines: [FigureLine], _ dataset: Dataset) -> [String] {
        var seen: Set<String> = []
        return lines.flatMap { line in
            [line.now, line.change, line.rate].compactMap { cell in
                guard let absence = cell.absence, seen.insert(absence.kind).inserted else { return nil }
                return strings.cell(cell) + " " + strings.statement(cell, line.figure, dataset)
            }
        }
    }

    /// Whether a cell bears a sign that needs explaining.
    private func isSigned(_ line: FigureLine) -> Bool {
        [line.before, line.now, line.change, line.rate].contains { cell in
            if case .publishedChange = cell.content { return true }
            return cell.hasRemark || cell.absence != nil
        }
    }

    // MARK: - Position

    var positions: [Block] {
        guard let (figures, dataset) = shown else { return [] }
        let line = figures.lines[figures.headline]
        var blocks: [Block] = [.subheading(strings.figureTitle(line.figure, dataset))]
        for position in figures.positions {
            let among =
                switch position.among {
                case .all: words.amongAll
                case .similar(let indicators): words.amongSimilar(indicators.map(strings.trend.indicator))
                case .group(let name): words.amongGroup(name)
                }
            blocks.append(
                .paragraph(Phrase(among + strings.colon + strings.sentence(position.rank, line.figure, dataset) + ".")))
            if !position.areas.isEmpty { blocks.append(.table(peers(position.areas, figures, dataset))) }
        }
        let hasSimilar = figures.positions.contains { if case .similar = $0.among { true } else { false } }
        if !hasSimilar { blocks.append(.paragraph(Phrase(words.noPeers))) }
        if let funnel = dataset.funnel(at: line.figure.place), funnel.places.contains(where: { $0.area == figures.focus.area }) {
            blocks.append(.note(Phrase(strings.funnelText(funnel, arePeers: false, dataset) + ".")))
        }
        if let picture = picture(figures, dataset) { blocks.append(.picture(picture)) }
        return blocks
    }

    private func peers(_ areas: [FigureLine], _ figures: BriefingFigures, _ dataset: Dataset) -> BriefingDocument.Table {
        let line = figures.lines[figures.headline]
        let titles = [
            words.areaTitle, strings.shortPeriod(line.earlier), strings.shortPeriod(line.latest),
            strings.trend.calculationTitle(.change), words.intervalTitle, strings.trend.calculationTitle(.rate),
            words.intervalTitle,
        ]
        return BriefingDocument.Table(
            titles: titles, numeric: Set(1...6),
            rows: areas.map { line in
                [Phrase(strings.area(dataset.areas[line.figure.point.area]))] + numbers(line, dataset).map { Phrase($0) }
            }, own: areas.firstIndex { $0.figure.point.area == figures.focus.area })
    }

    /// The years of a long series as a line, else where the area lies in the funnel of all.
    private func picture(_ figures: BriefingFigures, _ dataset: Dataset) -> String? {
        var view: TrendsView
        if dataset.columns(byYear: true).count(where: { !$0.isPart }) > 3 {
            view = TrendsView(following: figures.focus, library: library)
            view.row = ShownTable(view, library: library, language: strings.language).row(of: figures.headline) ?? 0
            view.chartKind = .line
        } else {
            view = TrendsView(dataset: figures.focus.dataset, library: library)
            view.row = ShownTable(view, library: library, language: strings.language).row(of: figures.focus.area) ?? 0
            view.chartKind = .funnel
        }
        guard case .success(let chart) = view.chart(library, strings.language) else { return nil }
        let series = dataset.series[view.slice.at.series]
        return ChartSVG(chart, strings, source: strings.coverage(series) + " · " + series.release.publisher).text
    }

    // MARK: - Caveats

    var caveats: [Block] {
        guard let (figures, dataset) = shown else { return [] }
        return briefing.caveats.isEmpty ? [] : [.list(briefing.caveats.map { Phrase(caveat($0, figures, dataset)) })]
    }

    private func caveat(_ caveat: Caveat, _ figures: BriefingFigures, _ dataset: Dataset) -> String {
        var told = CaveatWords()
        func names(_ lines: [Int]) -> String {
            lines.map { figures.lines[$0].category.text(in: strings.language) }.joined(separator: strings.comma)
        }
        func sentence(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }
        switch caveat {
        case .ofForce(let force, _): told.force = name(force)
        case .endedBefore(let day, let period): (told.day, told.period) = (strings.date(day), strings.period(period))
        case .age(let period, _): told.period = strings.period(period)
        case .residentsOf(let year): told.year = strings.year(year)
        case .counting(let index):
            (told.day, told.text) = (
                strings.date(dataset.breaks[index].day), sentence(dataset.breaks[index].reason.text(in: strings.language))
            )
        case .note(let note, let lines): (told.text, told.lines) = (strings.english(sentence(note)), names(lines))
        case .release(let note): told.text = strings.english(sentence(note))
        case .fewCounts(let lines): told.lines = names(lines)
        case .recordedIsNotPrevalence, .offencesAreNotFactors, .flagsOverlap, .spread: break
        }
        return words.caveat(caveat, told)
    }
}

extension ShownTable {
    /// The row of a member of the row axis.
    fileprivate func row(of index: Int) -> Int? { (0..<rowCount).first { member($0) == .one(index) } }
}
