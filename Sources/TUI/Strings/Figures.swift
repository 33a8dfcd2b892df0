import Core

extension Strings {
    /// A cell as it stands in a table. A note is marked by "!", a published change by "p".
    func cell(_ cell: Cell) -> String {
        let text =
            switch cell.content {
            case .count(let count): number(count)
            case .share(let parts): share(parts)
            case .rate(let rate): decimal(rate, places: 2)
            case .change(let parts): change(parts)
            case .publishedChange(let percent): signed(percent) + "p"
            case .absent(.otherSeries): "≠"
            case .absent(.partOfYear(let months)): partTitle(months)
            case .absent(.notAtHand), .absent(.baseNotAtHand): "·"
            case .absent(.noEarlierPeriod), .absent(.noPopulation), .absent(.flagsOverlap), .absent(.totalNotAtHand),
                .absent(.noPartOfFactors),
                .absent(.baseIsZero), .absent(.differentThings):
                "–"
            }
        return cell.note == nil ? text : text + "!"
    }

    /// "2 of 12".
    func partTitle(_ months: Int) -> String { words.monthsOf(plainNumber(months)) }

    /// A number at an axis.
    func axisNumber(_ value: Double, _ calculation: Calculation) -> String {
        switch calculation {
        case .count: number(Int(value.rounded()))
        case .share: share(value)
        case .rate: decimal(value, places: 2)
        case .change: change(value)
        }
    }

    func area(_ area: Area) -> String { area.name.text(in: words.language) }

    /// "Race, West Midlands, 2018/19".
    func figureTitle(_ figure: FigureID, _ dataset: Dataset) -> String {
        var parts = [dataset.categories[figure.point.category].name.text(in: words.language)]
        if dataset.areas.count > 1 { parts.append(area(dataset.areas[figure.point.area])) }
        parts.append(period(figure.period))
        return parts.joined(separator: words.comma)
    }

    /// What a table shows: its fixed members, what is calculated, and over which periods.
    func subject(_ view: TrendsView, _ dataset: Dataset) -> String {
        let at = view.slice.at
        var parts: [String] = []
        if view.slice.rows != .area, dataset.areas.count > 1 {
            let shown = dataset.areas[at.area]
            parts.append(shown.entry?.kind == .force ? words.force(area(shown)) : area(shown))
        }
        if view.slice.rows != .category { parts.append(dataset.categories[at.category].name.text(in: words.language)) }
        parts.append(words.calculation(view.slice.calculation))
        if dataset.isMonthly { parts.append(view.slice.byYear ? words.byYear : words.byMonth) }
        if view.slice.rows != .series, dataset.series.count > 1 {
            let series = dataset.series[at.series]
            parts.append(series.coverage.id + " " + words.releaseOf(words.numerals.digits(series.release.id), nil))
        }
        return parts.joined(separator: " · ")
    }

    func release(_ release: Release) -> String {
        words.releaseOf(words.numerals.digits(release.id), release.published.map { shortDate($0) + " " + year($0.civil.year) })
    }

    func coverage(_ series: Series) -> String {
        series.coverage.id + words.colon + series.coverage.name.text(in: words.language) + " · " + release(series.release)
    }

    /// What a figure says, in one sentence with the numbers that it rests on.
    func statement(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset) -> String {
        figureTitle(figure, dataset) + words.colon + sentence(cell, figure, dataset)
    }

    private func sentence(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset) -> String {
        let category = dataset.categories[figure.point.category]
        let count = dataset.count(of: figure).map(number) ?? words.unknown
        let earlier = figure.period.previous
        switch cell.content {
        case .count:
            let part = cell.months.map { words.comma + words.months(plainNumber($0)) } ?? ""
            return count + " " + words.measure(category.measure) + part
        case .share(let parts):
            let total = category.total.map { dataset.categories[$0].name.text(in: words.language) } ?? ""
            return words.shareOf(share(parts), total)
        case .rate(let rate):
            let population = dataset.areas[figure.point.area].population
            return words.perThousand(decimal(rate, places: 2)) + " ("
                + count + " / " + (population.map { words.residents(number($0.count), year($0.year)) } ?? words.unknown) + ")"
        case .change(let parts):
            let base = dataset.count(
                of: FigureID(dataset: figure.dataset, point: moved(figure, to: earlier, dataset), period: earlier))
            return words.changeOn(change(parts), period(earlier)) + " (" + (base.map(number) ?? words.unknown) + " "
                + words.arrow.trimmed + " " + count + ")"
        case .publishedChange(let percent):
            return words.changeOn(signed(percent), period(earlier)) + words.comma + words.asPublished
        case .absent(let reason): return words.absence(reason, absenceWords(reason, figure, dataset))
        }
    }

    /// The point of a figure moved to another period.
    private func moved(_ figure: FigureID, to period: Period, _ dataset: Dataset) -> Point {
        var point = figure.point
        point.period = dataset.column(of: period)?.members.lowerBound ?? point.period
        return point
    }

    private func absenceWords(_ reason: Absence, _ figure: FigureID, _ dataset: Dataset) -> AbsenceWords {
        func series(_ index: Int) -> String { dataset.series[index].coverage.id + " " + release(dataset.series[index].release) }
        var other = (series: "", instead: String?.none)
        if case .otherSeries(let base, let instead) = reason { other = (series(base), instead.map(series)) }
        let base = if case .baseNotAtHand(let period) = reason { period } else { figure.period.previous }
        let months = if case .partOfYear(let months) = reason { plainNumber(months) } else { "" }
        return AbsenceWords(base: period(base), series: other.series, instead: other.instead, months: months)
    }

    /// The marked rows beside each other in the column under the cursor.
    func compared(_ table: ShownTable, _ view: TrendsView) -> String? {
        let rows = (0..<table.rowCount).filter { view.marked.contains(table.member($0)) }
        guard rows.count > 1, table.columns.indices.contains(view.figureColumn) else { return nil }
        let period = shortPeriod(table.columns[view.figureColumn].period)
        let names = rows.map { table.name($0).text(in: words.language) }
        guard view.slice.rows != .series else { return words.notComparable(names[0], names[1]) }
        return zip(rows.dropFirst(), names.dropFirst()).map { row, name in
            guard let one = table.cell(rows[0], view.figureColumn).number, let other = table.cell(row, view.figureColumn).number,
                other != 0
            else {
                return names[0] + " / " + name + words.colon + words.unknown
            }
            return words.times(names[0], decimal(one / other, places: 2), name, period)
        }.joined(separator: "; ")
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
