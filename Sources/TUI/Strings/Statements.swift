import Core

extension Strings {
    /// What a figure says, in one sentence with the numbers that it rests on.
    func statement(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset, context: Context = Context()) -> String {
        figureTitle(figure, dataset) + words.colon + sentence(cell, figure, dataset, context: context)
    }

    func sentence(_ cell: Cell, _ figure: FigureID, _ library: Library) -> String {
        sentence(cell, figure, library.trends.datasets[figure.dataset])
    }

    func sentence(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset, context: Context = Context()) -> String {
        let working = dataset.working(cell.calculation, at: figure.place, context: context)
        let count = working.map { number($0.count) } ?? words.unknown
        switch cell.content {
        case .count: return countSentence(cell, figure, dataset, working, count)
        case .value(let quantity): return self.quantity(quantity) + unit(of: quantity)
        case .share(let parts):
            let total = dataset.categories[figure.point.category].total.map {
                dataset.categories[$0].name.text(in: words.language)
            }
            return words.shareOf(share(parts), total ?? "") + numbers(count, "/", working?.against)
        case .rate(let rate):
            let residents = working?.against.map { words.residents(number($0), year(working?.populationYear ?? 0)) }
            return words.perThousand(decimal(rate, places: 2)) + " (" + count + " / " + (residents ?? words.unknown) + ")"
        case .change(let parts):
            return words.changeOn(change(parts), period(working?.period ?? figure.period.previous)) + " (" + fromTo(working) + ")"
        case .publishedChange(let percent):
            return words.changeOn(signed(percent), period(figure.period.previous)) + words.comma + words.asPublished
        case .difference(let difference):
            let parts = working?.against.flatMap { $0 > 0 ? change(Double(difference) / Double($0)) : nil }
            return words.trend.differenceOn(
                signedNumber(difference), working?.period.map(period) ?? words.unknown,
                fromTo(working) + (parts.map { words.comma + $0 } ?? ""))
        case .index(let index):
            return words.trend.indexOn(decimal(index, places: 1), working?.period.map(period) ?? words.unknown, fromTo(working))
        case .rank(let rank, let ranked, let before):
            let earlier =
                figure.place.column.expected > 1 ? Period.financialYear(figure.period.financialYear - 1) : figure.period.previous
            return words.trend.rankOf(
                number(rank), number(ranked), dataset.isRankedByRate(at: figure.point), before.map(number), period(earlier)
            )
        case .absent(let reason): return words.trend.absence(reason, absenceWords(reason, figure, dataset))
        }
    }

    /// What a figure that is no count is of; percent stands in the figure.
    private func unit(of quantity: Quantity) -> String {
        quantity.measure == .percent ? "" : " " + words.measure(quantity.measure)
    }

    private func countSentence(
        _ cell: Cell, _ figure: FigureID, _ dataset: Dataset, _ working: Working?, _ count: String
    ) -> String {
        let measure = words.measure(dataset.categories[figure.point.category].measure)
        let (first, last) = (working?.period.map(period) ?? "", period(figure.period))
        switch cell.calculation {
        case .rolling: return words.trend.inTwelveMonths(count + " " + measure, first, last)
        case .toDate:
            let now = working?.count ?? 0
            let change = working?.against.flatMap { $0 > 0 ? self.change(Double(now - $0) / Double($0)) : nil }
            return words.trend.sinceApril(count + " " + measure, first, last, change)
        case .count, .share, .rate, .change, .difference, .index, .rank:
            let part = cell.months.map { words.comma + words.months(plainNumber($0)) } ?? ""
            let sum = figure.place.others.isEmpty ? "" : words.comma + words.trend.sumOf(number(working?.parts ?? 0))
            return count + " " + measure + part + sum
        }
    }

    private func numbers(_ count: String, _ sign: String, _ other: Int?) -> String {
        other.map { " (" + count + " " + sign + " " + number($0) + ")" } ?? ""
    }

    private func fromTo(_ working: Working?) -> String {
        (working?.against.map(number) ?? words.unknown) + " " + words.arrow.trimmed + " "
            + (working.map { number($0.count) } ?? words.unknown)
    }

    func absenceWords(_ reason: Absence, _ figure: FigureID, _ dataset: Dataset) -> AbsenceWords {
        func series(_ index: Int) -> String { dataset.series[index].coverage.id + " " + release(dataset.series[index].release) }
        var other = (series: "", instead: String?.none)
        if case .otherSeries(let base, let instead) = reason { other = (series(base), instead.map(series)) }
        let base = if case .baseNotAtHand(let period) = reason { period } else { figure.period.previous }
        let months = if case .partOfYear(let months) = reason { plainNumber(months) } else { "" }
        let broken = if case .breakBetween(let index) = reason { index } else { breakBefore(figure, dataset) }
        let why = broken.map { dataset.breaks[$0].reason.text(in: words.language) } ?? ""
        return AbsenceWords(base: period(base), series: other.series, instead: other.instead, months: months, reason: why)
    }

    /// The break between the period before a figure and its own.
    private func breakBefore(_ figure: FigureID, _ dataset: Dataset) -> Int? {
        dataset.column(of: figure.period.previous).flatMap {
            dataset.firstBreak(between: $0, and: figure.place.column, at: figure.place)
        }
    }

    /// What a method finds of a figure.
    func verdict(_ verdict: Verdict) -> String {
        if let absence = verdict.absence { return words.trend.analysisAbsence(absence) }
        func text(_ value: Double?) -> String { value.map { bound($0, verdict.calculation) } ?? words.unknown }
        guard let alarm = verdict.alarms.first else {
            let limits = [verdict.lower, verdict.upper].compactMap(\.self).map { bound($0, verdict.calculation) }
            return words.trend.doesNotStandOut(
                text(verdict.value), limits.isEmpty ? words.unknown : limits.joined(separator: " – "))
        }
        if let rule = alarm.rule, rule != .beyond { return words.trend.standsOutByRule(words.trend.rule(rule)) }
        let isBelow = both(verdict.value, verdict.lower) { $0 < $1 } ?? false
        return words.trend.standsOut(text(verdict.value), text(isBelow ? verdict.lower : verdict.upper), !isBelow)
    }

    /// A limit: one decimal where counts are whole.
    func bound(_ value: Double, _ calculation: Calculation) -> String {
        calculation == .count ? decimal(value, places: value == value.rounded() ? 0 : 1) : axisNumber(value, calculation)
    }
}
