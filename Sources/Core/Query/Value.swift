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

    /// For ordering: numbers and days by size, texts as people look for them; unknown comes last.
    func isOrdered(before other: Value, in language: Language) -> Bool? {
        switch (self, other) {
        case (.unknown, .unknown): nil
        case (.unknown, _): false
        case (_, .unknown): true
        case (.number(let a), .number(let b)): a == b ? nil : a < b
        case (.day(let a), .day(let b)): a == b ? nil : a < b
        case (.flag(let a), .flag(let b)): a == b ? nil : a
        case (.ties(let a), .ties(let b)): a.count == b.count ? nil : a.count > b.count
        default:
            {
                let (a, b) = (Folded(plain(language)).text, Folded(other.plain(language)).text)
                return a == b ? nil : a < b
            }()
        }
    }

    private func plain(_ language: Language) -> String {
        switch self {
        case .name(let name): name.text(in: language)
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.iso
        case .flag, .ties, .unknown: ""
        }
    }
}
