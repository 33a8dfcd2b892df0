/// A value in a list or a table, before a language gives it words.
public enum Value: Hashable, Sendable {
    case name(Name)
    case text(String)
    case number(Int)
    case day(Day)
    case flag(Bool)
    /// The ties of an entry to the network.
    case ties([Tie.Kind])
    /// Unknown: not empty, not zero.
    case unknown
}

/// A value as it is ordered: numbers and days by size, texts as people look for them; unknown comes last.
struct SortKey {
    private enum Kind {
        case number(Int)
        case text(String)
        case unknown
    }

    private let kind: Kind

    init(_ value: Value, _ language: Language) {
        kind =
            switch value {
            case .name(let name): .text(Folded(name.text(in: language)).text)
            case .text(let text): .text(Folded(text).text)
            case .number(let number): .number(number)
            case .day(let day): .number(day.number)
            case .flag(let isSet): .number(isSet ? 0 : 1)
            case .ties(let kinds): .number(-kinds.count)
            case .unknown: .unknown
            }
    }

    /// `nil` where the two are equal. Unknown is last in either direction.
    func isOrdered(before other: SortKey, isDescending: Bool) -> Bool? {
        switch (kind, other.kind) {
        case (.unknown, .unknown): nil
        case (.unknown, _): false
        case (_, .unknown): true
        case (.number(let a), .number(let b)): a == b ? nil : (a < b) != isDescending
        case (.text(let a), .text(let b)): a == b ? nil : (a < b) != isDescending
        case (.number, .text): true
        case (.text, .number): false
        }
    }
}
