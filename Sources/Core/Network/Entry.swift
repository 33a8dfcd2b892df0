/// The identity of anything that has a page of its own: a kind and a stable key, as in `council:BIR`.
public struct EntryID: Hashable, Sendable {
    public let kind: EntryKind
    public let key: String

    public init(_ kind: EntryKind, _ key: String) {
        self.kind = kind
        self.key = key
    }

    /// Reads `kind:key`; `nil` when there is no such kind or no key.
    public init?(_ text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":"), let kind = EntryKind(rawValue: String(text[..<colon])) else { return nil }
        let key = text[text.index(after: colon)...]
        guard !key.isEmpty else { return nil }
        self.init(kind, String(key))
    }
}

extension EntryID: CustomStringConvertible {
    public var description: String { kind.rawValue + ":" + key }
}

/// The kinds of entries.
public enum EntryKind: String, CaseIterable, Sendable {
    case council
    /// A police force area.
    case force = "area"
    case body, person, city, theme, practice, commitment
    case event, session
    /// A dated event that analysts set beside a series.
    case trigger
    /// A yearly day or week.
    case observance = "day"
    case source
}
