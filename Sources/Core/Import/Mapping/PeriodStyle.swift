/// How one column or one row of titles writes periods. Some spellings are told apart only by their neighbours: `2011-12` is a
/// financial year among `2012-13` and a December among `2011-11`; `04/05/2019` is in May unless a day beyond the 12th says
/// otherwise.
struct PeriodStyle: Equatable {
    var hyphensAreYears = true
    var isMonthFirst = false
    /// Nothing in the column told which of two readings is meant; the usual one was taken.
    var isUncertain = false

    init() {}

    init(_ texts: some Sequence<String>) {
        var (months, years, dayFirst, monthFirst, slashed) = (false, false, false, false, false)
        for text in texts where text.utf8.count <= 64 {
            let plain = text.trimmed
            if plain.utf8.count == 7, plain.utf8.dropFirst(4).first == UInt8(ascii: "-") {
                switch (PeriodText.month(plain) != nil, PeriodText.financialYear(plain) != nil) {
                case (true, false): months = true
                case (false, true): years = true
                case (true, true): hyphensAreYears = true
                case (false, false): break
                }
                if PeriodText.month(plain) != nil, PeriodText.financialYear(plain) != nil, !months, !years { isUncertain = true }
            } else if let (first, second) = PeriodStyle.numericDay(plain) {
                slashed = true
                if first > 12 { dayFirst = true }
                if second > 12 { monthFirst = true }
            }
        }
        hyphensAreYears = !months
        isMonthFirst = monthFirst && !dayFirst
        isUncertain = (isUncertain && !months && !years) || (slashed && dayFirst == monthFirst)
    }

    /// The first two numbers of `03/07/2022`.
    private static func numericDay(_ text: String) -> (Int, Int)? {
        let parts = text.prefix { $0 != " " }.utf8.split {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, let first = PeriodText.number(parts[0]),
            let second = PeriodText.number(parts[1])
        else { return nil }
        return (first, second)
    }

    /// What the text of a cell says, or the day that it holds.
    func reading(_ cell: RawCell) -> PeriodReading? {
        if case .day(let day) = cell.value { return .period(.month(day.month)) }
        return reading(cell.text)
    }

    func reading(_ text: String) -> PeriodReading? {
        guard text.utf8.count <= 64 else { return nil }
        let plain = text.trimmed
        if let month = PeriodText.month(plain), !(hyphensAreYears && PeriodText.financialYear(plain) != nil) {
            return .period(.month(month))
        }
        if let (period, _) = PeriodText.financialYear(plain) { return .period(period) }
        return words(Folded(plain).text)
    }

    private func words(_ text: String) -> PeriodReading? {
        for start in ["financial year ", "fy ", "fy"] where text.hasPrefix(start) {
            return PeriodText.financialYear(text.dropFirst(start.count)).map { .period($0.period) }
        }
        for start in ["year ending ", "year to ", "ye "] where text.hasPrefix(start) {
            guard case .period(.month(let month)) = reading(String(text.dropFirst(start.count))), month.number == 3
            else { return nil }
            return .period(.financialYear(month.year - 1))
        }
        // The time of day is of no interest.
        let time = text.firstIndex(of: ":") == nil ? nil : text.firstIndex { $0 == " " || $0 == "t" }
        let day = time.map { text[..<$0] } ?? text[...]
        if time != nil, let month = PeriodText.month(String(day)) { return .period(.month(month)) }
        let parts = day.split { !$0.isLetter && !$0.isNumber }
        if parts.contains(where: { $0.first == "q" }) { return quarter(parts, text) }
        return month(parts)
    }

    private func month(_ parts: [Substring]) -> PeriodReading? {
        let numbers = parts.map { PeriodText.number($0.utf8) }
        switch parts.count {
        case 1:
            guard parts[0].utf8.count == 4, let year = numbers[0], (1900...2100).contains(year) else { return nil }
            return .period(.calendarYear(year))
        case 2:
            if let number = PeriodText.monthNumber(String(parts[0])) { return month(parts[1], number) }
            if let number = PeriodText.monthNumber(String(parts[1])) { return month(parts[0], number) }
            if parts[1].utf8.count == 4, let number = numbers[0] { return month(parts[1], number) }
            if parts[0].utf8.count == 4, parts[1].utf8.count <= 2, let number = numbers[1] {
                return month(parts[0], number)
            }
            return nil
        case 3:
            if numbers[0].map({ (1...31).contains($0) }) == true, let number = PeriodText.monthNumber(String(parts[1])) {
                return month(parts[2], number)
            }
            guard let first = numbers[0], let second = numbers[1], parts[2].utf8.count >= 4,
                (1...31).contains(isMonthFirst ? second : first)
            else { return nil }
            return month(parts[2], isMonthFirst ? first : second)
        default: return nil
        }
    }

    /// A month of a year as written: `2019` or `19`.
    private func month(_ year: Substring, _ number: Int) -> PeriodReading? {
        guard (1...12).contains(number) else { return nil }
        let digits = year.utf8.count
        if digits == 2, let short = PeriodText.number(year.utf8) {
            return .period(.month(Month(year: short < 70 ? 2000 + short : 1900 + short, month: number)))
        }
        guard digits == 4, let whole = PeriodText.number(year.utf8), (1900...2100).contains(whole) else { return nil }
        return .period(.month(Month(year: whole, month: number)))
    }

    /// Reads `2018/19 Q1` and `Q1 2018-19`. A quarter of a calendar year is none of a financial one that we know of.
    private func quarter(_ parts: [Substring], _ text: String) -> PeriodReading? {
        guard let part = parts.first(where: { $0.first == "q" }), let quarter = PeriodStyle.quarter(String(part)) else {
            return nil
        }
        let rest = text.split { $0 == " " || $0 == "," }.filter { $0 != part }
        guard rest.count == 1, let year = PeriodText.financialYear(rest[0])?.period.financialYear else { return nil }
        return .quarter(year: year, quarter)
    }

    /// Reads `1`, `Q1`, `Qtr 1`, `Apr-Jun`.
    static func quarter(_ text: String) -> Int? {
        guard text.utf8.count <= 32 else { return nil }
        let parts = Folded(text.trimmed).text.split { !$0.isLetter && !$0.isNumber }
        if parts.count == 2, let first = PeriodText.monthNumber(String(parts[0])),
            let last = PeriodText.monthNumber(String(parts[1])),
            first % 3 == 1, last == first + 2
        {
            return (first + 8) % 12 / 3 + 1
        }
        let word = parts.joined()
        let digits = ["quarter", "qtr", "q", ""].first { word.hasPrefix($0) }.map { word.dropFirst($0.count) } ?? ""
        guard digits.utf8.count == 1, let number = PeriodText.number(digits.utf8), (1...4).contains(number) else { return nil }
        return number
    }
}

/// What a text says of time.
enum PeriodReading: Equatable {
    case period(Period)
    /// A quarter of the financial year that starts in this year: 1 is April to June.
    case quarter(year: Int, Int)
}
