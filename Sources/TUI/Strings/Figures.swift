import Core

extension Strings {
    /// A cell as it stands in a table. A note is marked by "!", a published change by "p".
    func cell(_ cell: Cell) -> String {
        let text =
            switch cell.content {
            case .count(let count): number(count)
            case .value(let quantity): self.quantity(quantity)
            case .share(let parts): share(parts)
            case .rate(let rate): decimal(rate, places: 2)
            case .change(let parts): change(parts)
            case .publishedChange(let percent): signed(percent) + "p"
            case .difference(let difference): signedNumber(difference)
            case .index(let index): decimal(index, places: 1)
            case .rank(let rank, _, let before): number(rank) + (before.map { rankMove(from: $0, to: rank) } ?? "")
            case .absent(let absence): sign(of: absence)
            }
        return cell.hasRemark ? text + "!" : text
    }

    /// A figure that is no count, with its decimals.
    func quantity(_ quantity: Quantity) -> String {
        (quantity.measure == .percentChange && quantity.stored > 0 ? "+" : "")
            + decimal(quantity.value, places: quantity.shownDecimals) + (quantity.measure.isPercent ? words.numerals.percent : "")
    }

    /// What is to be known beside a figure: its note, and what the publisher marks.
    func remarks(_ cell: Cell) -> [String] {
        (cell.note.map { [english($0)] } ?? []) + cell.markers.map(remark)
    }

    /// "[r] revised".
    func remark(_ marker: Marker) -> String { marker.sign + " " + words.trend.marker(marker) }

    private func sign(of absence: Absence) -> String {
        switch absence {
        case .otherSeries, .breakBetween: "≠"
        case .partOfYear(let months): partTitle(months)
        case .notAtHand, .baseNotAtHand, .tooFewMonths: "·"
        case .marker(let marker): marker.sign
        case .noEarlierPeriod, .noPopulation, .flagsOverlap, .totalNotAtHand, .noPartOfFactors, .baseIsZero, .differentThings,
            .onlyMonthly, .factorsAreNotOffences, .partsAndTheirTotal, .flagsDoNotAdd, .seriesDoNotAdd, .severalPeriods,
            .nothingToRank, .notACount:
            "–"
        }
    }

    /// How many ranks up or down since the period before.
    private func rankMove(from before: Int, to rank: Int) -> String {
        before == rank ? " =" : before > rank ? " ↑" + number(before - rank) : " ↓" + number(rank - before)
    }

    func signedNumber(_ number: Int) -> String { (number > 0 ? "+" : "") + self.number(number) }

    /// "2 of 12".
    func partTitle(_ months: Int) -> String { words.monthsOf(plainNumber(months)) }

    /// A number at an axis.
    func axisNumber(_ value: Double, _ calculation: Calculation) -> String {
        switch calculation {
        case .count, .rolling, .toDate, .rank: number(Int(value.rounded()))
        case .difference: signedNumber(Int(value.rounded()))
        case .share: share(value)
        case .rate: decimal(value, places: 2)
        case .index: decimal(value, places: 0)
        case .change: change(value)
        }
    }

    /// A number at an axis of a chart.
    func axisNumber(_ value: Double, _ chart: Chart) -> String {
        guard chart.calculation == .count, let quantity = chart.quantity else { return axisNumber(value, chart.calculation) }
        return decimal(value, places: quantity.shownDecimals) + (quantity.measure.isPercent ? words.numerals.percent : "")
    }

    func area(_ area: Area) -> String { area.name.text(in: words.language) }

    /// The name of a kind of offence; empty where figures are not divided by them.
    func type(_ index: Int, _ dataset: Dataset) -> String {
        dataset.types.isEmpty ? "" : dataset.types[index].name.text(in: words.language)
    }

    /// The title of a row or column.
    func title(of member: Member, _ axis: Axis, _ dataset: Dataset) -> String {
        switch (member, axis) {
        case (.total, _): words.trend.total
        case (.span(let column), _): column.isPart ? partTitle(column.members.count) : shortPeriod(column.period)
        case (.one(let index), .category): dataset.categories[index].name.text(in: words.language)
        case (.one(let index), .type): type(index, dataset)
        case (.one(let index), .area): area(dataset.areas[index])
        case (.one(let index), .series):
            dataset.series[index].coverage.id + ", " + words.numerals.digits(dataset.series[index].release.id)
        case (.one(let index), .period): shortPeriod(dataset.periods[index])
        }
    }

    /// "Race, West Midlands, 2018/19".
    func figureTitle(_ figure: FigureID, _ dataset: Dataset) -> String {
        let points = [figure.point] + figure.place.others
        func text(_ axis: Axis, _ name: (Int) -> String) -> String {
            let members = Set(points.map { $0[axis] })
            return members.count == 1 ? name(figure.point[axis]) : words.trend.total
        }
        var parts = [text(.category) { dataset.categories[$0].name.text(in: words.language) }]
        if dataset.types.count > 1 { parts.append(text(.type) { type($0, dataset) }) }
        if dataset.areas.count > 1 { parts.append(text(.area) { area(dataset.areas[$0]) }) }
        let members = figure.place.column.members
        let isSpan = figure.place.column.isSum
        parts.append(isSpan ? span(dataset.periods[members.lowerBound], figure.period) : period(figure.period))
        return parts.joined(separator: words.comma)
    }

    /// What a table shows: its fixed members, what is calculated, and over which periods.
    func subject(_ view: TrendsView, _ dataset: Dataset, charted: Chart? = nil) -> String {
        let at = view.slice.at
        let laid = [view.slice.rows, view.slice.columns]
        var parts: [String] = []
        if !laid.contains(.area), dataset.areas.count > 1 {
            let shown = dataset.areas[at.area]
            parts.append(shown.entry?.kind == .force ? words.force(area(shown)) : area(shown))
        }
        if !laid.contains(.category) { parts.append(dataset.categories[at.category].name.text(in: words.language)) }
        if !laid.contains(.type), dataset.types.count > 1 { parts.append(type(at.type, dataset)) }
        if !laid.contains(.period) {
            parts.append(period(dataset.column(containing: at.period, byYear: view.slice.byYear).period))
        }
        parts.append(charted.map { unit($0, view) } ?? calculation(view.slice.calculation))
        if dataset.isMonthly, laid.contains(.period) { parts.append(view.slice.byYear ? words.byYear : words.byMonth) }
        if !laid.contains(.series), dataset.series.count > 1 {
            let series = dataset.series[at.series]
            parts.append(series.coverage.id + " " + words.releaseOf(words.numerals.digits(series.release.id), nil))
        }
        return parts.joined(separator: " · ")
    }

    /// What the values of a chart are: shares of areas are not of the motivating factors.
    private func unit(_ chart: Chart, _ view: TrendsView) -> String {
        chart.kind == .shares && view.slice.rows != .category ? words.trend.partOfAll : calculation(chart.calculation)
    }

    func release(_ release: Release) -> String {
        words.releaseOf(words.numerals.digits(release.id), release.published.map { shortDate($0) + " " + year($0.civil.year) })
    }

    func coverage(_ series: Series) -> String {
        series.coverage.id + words.colon + series.coverage.name.text(in: words.language) + " · " + release(series.release)
    }

    /// The marked rows beside each other in the column under the cursor: their ratios, and their sum where they add up.
    func compared(_ table: ShownTable, _ view: TrendsView) -> String? {
        let rows = (0..<table.rowCount).filter { view.marked.contains(table.member($0).index) }
        guard rows.count > 1, table.columns.indices.contains(view.figureColumn) else { return nil }
        let column = title(of: table.column(view.figureColumn), view.slice.columns, table.table.dataset)
        let names = rows.map { table.name($0).text(in: words.language) }
        guard view.slice.rows != .series else { return words.notComparable(names[0], names[1]) }
        let ratios = zip(rows.dropFirst(), names.dropFirst()).map { row, name in
            guard let one = table.cell(rows[0], view.figureColumn).number, let other = table.cell(row, view.figureColumn).number,
                other != 0
            else {
                return names[0] + " / " + name + words.colon + words.unknown
            }
            return words.times(names[0], decimal(one / other, places: 2), name, column)
        }.joined(separator: "; ")
        return ratios + "; " + added(table, view, rows)
    }

    /// The sum of the marked rows, or the reason why there is none.
    private func added(_ table: ShownTable, _ view: TrendsView, _ rows: [Int]) -> String {
        let dataset = table.table.dataset
        let members = rows.map { table.member($0).index }
        if let refusal = dataset.refusal(toAdd: members, along: view.slice.rows, at: view.slice.at) {
            return words.trend.absence(refusal, AbsenceWords(base: "", series: "", instead: nil, months: "", reason: ""))
        }
        let counts = rows.compactMap { table.cell($0, view.figureColumn, .count).number }
        guard counts.count == rows.count else { return words.trend.total + words.colon + words.unknown }
        let measure = table.figure(rows[0], view.figureColumn).map { dataset.categories[$0.point.category].measure }
        return words.trend.total + words.colon + number(Int(counts.reduce(0, +)))
            + (measure.map { " " + words.measure($0) } ?? "")
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
