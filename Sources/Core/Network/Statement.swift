/// Something that a source says: a link, a role, a claim. Statements are never merged; those that disagree stand side by side.
public struct Statement: Equatable, Sendable {
    public let subject: EntryID
    public let property: Property
    public let value: Name
    /// What the value is, where it is an entry.
    public let object: EntryID?
    /// Key of the source.
    public let source: String
    /// The year or day that it speaks of, where known.
    public let asOf: String?
    public let confidence: Confidence
    public let note: String
}

/// What a statement is about.
public enum Property: Hashable, Sendable {
    case relation(Relation)
    case role
    /// A property of the claims, in the words of the facts: `start`, `duration`, `quoted as saying`.
    case claim(String)
}

/// How one entry is linked to another, in the words of the facts.
public enum Relation: Hashable, Sendable {
    case known(KnownRelation)
    case other(String)

    public init(_ text: String) { self = KnownRelation(rawValue: text).map(Relation.known) ?? .other(text) }
}

/// The relations that the bundled facts use; each has words in both languages and both directions.
public enum KnownRelation: String, CaseIterable, Sendable {
    case oversees, hosted, announced, complements
    case coOrganised = "co-organised"
    case worksWith = "works with"
    case learnsWith = "develops sector leadership learning with"
    case coChairs = "co-chairs"
    case welcomesJoining = "welcomes joining"
    case keenToLink = "keen to link with"
    case quotedAbout = "quoted about"
    case memberOf = "member of"
}

/// How far a statement can be relied on.
public enum Confidence: String, CaseIterable, Sendable {
    case stated, inferred, probable, corrected, ambiguous
    /// A correction stands in its place; it is kept and shown as what was said.
    case superseded

    /// Whether it still speaks for itself.
    public var stands: Bool { self != .superseded }
}
