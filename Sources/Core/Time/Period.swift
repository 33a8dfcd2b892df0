/// What a figure was counted over.
public enum Period: Hashable, Sendable {
    case month(Month)
    /// The financial year that starts on 1 April of this year: 2018 is 2018/19, the year ending 31 March 2019.
    case financialYear(Int)

    /// Reads `2018/19` or `2016-07`; `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        if let month = Month(iso: text) {
            self = .month(month)
            return
        }
        guard let years = numbers(in: text, shaped: [4, 2], separator: "/"), (years[0] + 1) % 100 == years[1] else { return nil }
        self = .financialYear(years[0])
    }

    public var previous: Period {
        switch self {
        case .month(let month): .month(month.previous)
        case .financialYear(let start): .financialYear(start - 1)
        }
    }

    /// The financial year that the period is, or lies in.
    public var financialYear: Int {
        switch self {
        case .month(let month): month.number >= 4 ? month.year : month.year - 1
        case .financialYear(let start): start
        }
    }

    public var firstDay: Day {
        switch self {
        case .month(let month): month.first
        case .financialYear(let start): Month(year: start, month: 4).first
        }
    }

    public var lastDay: Day {
        switch self {
        case .month(let month): month.last
        case .financialYear(let start): Month(year: start + 1, month: 3).last
        }
    }

    /// `2018/19` or `2016-07`.
    public var label: String {
        switch self {
        case .month(let month): month.iso
        case .financialYear(let start): "\(start)/\(padded((start + 1) % 100, 2))"
        }
    }
}

extension Period: Comparable {
    public static func < (a: Period, b: Period) -> Bool { a.firstDay < b.firstDay }
}
