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
    /// From when and until when it holds, where known.
    public let since: PartialDate?
    public let until: PartialDate?
    /// The body on whose behalf a person holds a role.
    public let onBehalfOf: EntryID?
    /// The identity of the statement that it corrects; that one is kept and shown as what was said.
    public let corrects: String?

    public init(
        subject: EntryID, property: Property, value: Name, object: EntryID? = nil, source: String, asOf: String? = nil,
        confidence: Confidence = .stated, note: String = "", since: PartialDate? = nil, until: PartialDate? = nil,
        onBehalfOf: EntryID? = nil, corrects: String? = nil
    ) {
        self.subject = subject
        self.property = property
        self.value = value
        self.object = object
        self.source = source
        self.asOf = asOf
        self.confidence = confidence
        self.note = note
        self.since = since
        self.until = until
        self.onBehalfOf = onBehalfOf
        self.corrects = corrects
    }

    /// A link between two entries; its value is the relation's own words.
    public init(
        _ subject: EntryID, _ relation: Relation, _ object: EntryID, source: String, asOf: String? = nil,
        confidence: Confidence = .stated, note: String = "", since: PartialDate? = nil, until: PartialDate? = nil
    ) {
        self.init(
            subject: subject, property: .relation(relation), value: Name(relation.text), object: object, source: source,
            asOf: asOf,
            confidence: confidence, note: note, since: since, until: until)
    }

    /// What tells it from all others: subject, property, value, object and source.
    public var identity: String {
        [subject.description, property.text, value.english, object?.description ?? "", source].joined(separator: "\u{1F}")
    }

    /// Whether it can hold on a day: it has not ended before, and has not begun after.
    public func holds(on day: Day) -> Bool { (since.map { $0.first <= day } ?? true) && (until.map { $0.last >= day } ?? true) }
}

/// What a statement is about.
public enum Property: Hashable, Sendable {
    case relation(Relation)
    case role
    /// A property of the claims, in the words of the facts: `start`, `duration`, `quoted as saying`.
    case claim(String)

    /// As it is written in files and in the store: a claim is written `=property`.
    public var text: String {
        switch self {
        case .relation(let relation): relation.text
        case .role: "role"
        case .claim(let property): "=" + property
        }
    }

    /// Reads what `text` writes.
    public init(text: String) {
        if text == "role" {
            self = .role
        } else if text.hasPrefix("=") {
            self = .claim(String(text.dropFirst()))
        } else {
            self = .relation(Relation(text))
        }
    }

    /// Ways to reach a person and what is theirs alone: left out of what is exported unless asked for.
    public var isPrivate: Bool {
        guard case .claim(let property) = self else { return false }
        return NetworkClaim(rawValue: property)?.isPrivate ?? false
    }
}

/// How one entry is linked to another, in the words of the facts.
public enum Relation: Hashable, Sendable {
    case known(KnownRelation)
    case other(String)

    public init(_ text: String) { self = KnownRelation(rawValue: text).map(Relation.known) ?? .other(text) }

    /// In the words of the facts.
    public var text: String {
        switch self {
        case .known(let known): known.rawValue
        case .other(let text): text
        }
    }
}

/// The relations that the program knows: those of the bundled facts, and those that files commonly bring. Each has words in both languages and both directions.
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
    /// A practice and its owner, a commitment and who made it.
    case ownedBy = "owned by"
    /// A theme that something is about.
    case concerns
    case partOf = "part of"
    case replacedBy = "replaced by"
    /// A council and its police force area.
    case policedBy = "policed by"
    /// A body and a session.
    case takesPartIn = "takes part in"
    /// Two entries are one real thing.
    case sameAs = "same as"
}

/// How far a statement can be relied on.
public enum Confidence: String, CaseIterable, Sendable {
    case stated, inferred, probable, corrected, ambiguous
    /// A correction stands in its place; it is kept and shown as what was said.
    case superseded

    /// Whether it still speaks for itself.
    public var stands: Bool { self != .superseded }
}
