/// An area as a file writes it: its text, and its code where the file has one.
public struct AreaText: Hashable, Sendable {
    public let text: String
    /// Empty where the file has none.
    public let code: String

    public init(_ text: String, code: String = "") {
        self.text = text
        self.code = code
    }
}

extension AreaText: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}

extension AreaText: Comparable {
    public static func < (a: AreaText, b: AreaText) -> Bool { (a.text, a.code) < (b.text, b.code) }
}

/// What the area of a file is in the register.
public enum AreaMatch: Equatable, Sendable {
    case matched(EntryID, AreaMatchWay)
    /// Several entries have this name, and the other areas of the file do not tell which is meant.
    case ambiguous([EntryID])
    /// A nation, a region or a total: wider than any council or force.
    case wider
    /// No entry has this name; the nearest ones, best first, where any is near.
    case unknown(nearest: [NearArea])

    /// The entry where there is one.
    public var entry: EntryID? { if case .matched(let entry, _) = self { entry } else { nil } }
}

/// What an area was recognised by.
public enum AreaMatchWay: String, Sendable {
    case taught, code, name, alias
    /// A name without words such as council, borough and police.
    case shortened
    /// A code that a lookup table names.
    case lookup
}

/// An entry with a name near to what a file says.
public struct NearArea: Hashable, Sendable {
    public let id: EntryID
    public let name: Name
}
