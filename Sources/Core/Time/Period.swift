/// What a figure was counted over.
public enum Period: Hashable, Sendable {
    case month(Month)
    /// The financial year that starts on 1 April of this year: 2018 is 2018/19, the year ending 31 March 2019.
    case financialYear(Int)
    /// The year from January to December. It is never compared with a financial year: nine months of two are the same.
    case calendarYear(Int)

    /// Reads `2018/19`, `2016-07` or `2018`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        if let month = Month(iso: text) {
            self = .month(month)
            return
        }
        if let years = numbers(in: text, shaped: [4], separator: "/") {
            self = .calendarYear(years[0])
            return
        }
        guard let years = numbers(in: text, shaped: [4, 2], separator: "/"), (years[0] + 1) % 100 == years[1] else { return nil }
        self = .financialYear(years[0])
    }

    public var previous: Period {
        switch self {
        case .month(let month): .month(month.previous)
        case .financialYear(let start): .financialYear(start - 1)
        case .calendarYear(let year): .calendarYear(year - 1)
        }
    }

    /// The financial year that the period is, or lies in; of a calendar year the one that begins in it.
    public var financialYear: Int {
        switch self {
        case .month(let month): month.number >= 4 ? month.year : month.year - 1
        case .financialYear(let start): start
        case .calendarYear(let year): year
        }
    }

    public var firstDay: Day {
        switch self {
        case .month(let month): month.first
        case .financialYear(let start): Month(year: start, month: 4).first
        case .calendarYear(let year): Month(year: year, month: 1).first
        }
    }

    public var lastDay: Day {
        switch self {
        case .month(let month): month.last
        case .financialYear(let start): Month(year: start + 1, month: 3).last
        case .calendarYear(let year): Month(year: year, month: 12).last
        }
    }

    /// `2018/19`, `2016-07` or `2018`.
    public var label: String {
        switch self {
        case .month(let month): month.iso
        case .financialYear(let start): "\(start)/\(padded((start + 1) % 100, 2))"
        case .calendarYear(let year): padded(year, 4)
        }
    }

    /// How long periods are and when they begin: those of one kind follow upon each other.
    public enum Kind: Hashable, Sendable {
        case month, financialYear, calendarYear
    }

    public var kind: Kind {
        switch self {
        case .month: .month
        case .financialYear: .financialYear
        case .calendarYear: .calendarYear
        }
    }
}

extension Period: Comparable {
    public static func < (a: Period, b: Period) -> Bool { a.firstDay < b.firstDay }
}
