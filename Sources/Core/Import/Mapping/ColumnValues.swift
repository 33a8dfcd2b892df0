/// What shares of a column's cells can be read as what.
struct ColumnValues: Equatable, Sendable {
    /// Months, days, quarters and financial years.
    private(set) var periods = 0.0
    private(set) var calendarYears = 0.0
    private(set) var months = 0.0
    private(set) var quarters = 0.0
    private(set) var numbers = 0.0
    var areas = 0.0
    private(set) var strands = 0.0
    private(set) var years = 0.0
    /// Whether the column has any values.
    private(set) var isFilled = false
    private(set) var hasDays = false
    /// Whole numbers or markers, and neither years nor codes of one length.
    private(set) var isCount = false

    init(_ cells: [RawCell], areas index: AreaIndex?) {
        guard !cells.isEmpty else { return }
        isFilled = true
        let style = PeriodStyle(cells.lazy.map(\.text))
        var wholes = 0
        func share(_ holds: (RawCell) -> Bool) -> Double { Double(cells.count(where: holds)) / Double(cells.count) }
        periods = share { cell in
            if case .period(let period) = style.reading(cell) { return period.kind != .calendarYear }
            if case .quarter = style.reading(cell) { return true }
            return false
        }
        months = share { ColumnValues.monthNumber($0.text) != nil }
        quarters = share { PeriodStyle.quarter($0.text) != nil }
        numbers = share { SheetParts.isFigure($0) || NumberText.decimal($0.text) == .comma }
        strands = share { StrandText.strand($0.text) != nil || BiasMotive.strand($0.text) != nil }
        if let index {
            self.areas = share { cell in
                switch index.match(cell.text) {
                case .matched, .ambiguous: true
                case .wider, .unknown: false
                }
            }
        }
        hasDays = periods >= 0.8 && cells.contains { $0.text.utf8.count >= 8 && PeriodText.financialYear($0.text) == nil }
        calendarYears = share { SheetParts.year($0) != nil }
        for cell in cells {
            if case .number(let number) = cell.value, number.whole != nil { wholes += 1 }
            if NumberText.decimal(cell.text) == .comma { wholes += 1 }
        }
        isCount = numbers >= 0.8 && calendarYears < 0.8 && periods < 0.8 && wholes > 0
    }

    /// `4`, `04`, `Apr`, `April`.
    static func monthNumber(_ text: String) -> Int? {
        guard text.utf8.count <= 16 else { return nil }
        if let number = PeriodText.number(text.trimmed.utf8) { return (1...12).contains(number) ? number : nil }
        return PeriodText.monthNumber(text)
    }
}
