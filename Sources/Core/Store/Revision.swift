/// What was done at once: all of it is in the store or none. It is never changed; another revision undoes it.
public struct Revision: Equatable, Sendable {
    public let id: RevisionID
    /// In UTC.
    public let at: Moment
    /// Who did it.
    public let author: String
    /// The council or force that it belongs to, as in `area:west-midlands`; empty: not said.
    public let home: String
    /// The revision that it takes back.
    public let undoes: RevisionID?
    public let changes: [Change]
    /// What was told of the file that it brought; left out of a log.
    public let report: String?

    public init(
        id: RevisionID = RevisionID(), at: Moment, author: String, home: String = "", undoes: RevisionID? = nil,
        changes: [Change] = [], report: String? = nil
    ) {
        self.id = id
        self.at = at
        self.author = author
        self.home = home
        self.undoes = undoes
        self.changes = changes
        self.report = report
    }
}

/// One thing that a revision does.
public enum Change: Equatable, Sendable {
    /// A release of figures comes in.
    case figures(Figures)
    /// Something of the person's own is set or taken away.
    case personal(Personal)
    /// A programme or a calendar comes in; it takes the place of an earlier one with its key.
    case programme(Programme)
    /// A part of the network comes in; it takes the place of an earlier one with its key.
    case network(NetworkPart)
    /// Figures went out as safe to share.
    case shared(SafeExport)
}

/// Something of the person's own: a star, a note, a named view. The last one of a kind and key holds.
public struct Personal: Hashable, Sendable {
    /// What it is: `star`, `note`, `view`.
    public let kind: String
    /// What it is about or called: an entry as in `council:BIR`, a name.
    public let key: String
    /// `nil`: it is taken away.
    public let value: String?

    public init(kind: String, key: String, value: String?) {
        self.kind = kind
        self.key = key
        self.value = value
    }
}

/// What became of a revision that was to be appended.
public struct Appended: Equatable, Sendable {
    /// The revision that now holds its changes: an earlier one where all of them were there already.
    public let revision: RevisionID
    /// How many changes came in.
    public let added: Int
    /// How many were already in force and were left out.
    public let known: Int

    /// The store is as it was.
    public let isUnchanged: Bool
}
