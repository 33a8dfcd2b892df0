/// A body of the network: a council in its role there, a ministry, a university, a group.
public struct Body: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let kind: String
    public let note: String

    public var id: EntryID { EntryID(.body, key) }
}

/// A person with the role that a source gives, as of a year.
public struct Person: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let role: Name
    /// The role as the Arabic source prints it.
    public let printedRole: String
    /// `nil` where no source names one.
    public let body: EntryID?
    public let asOf: String
    public let note: String
    /// Key of the source that gives the role.
    public let source: String

    public var id: EntryID { EntryID(.person, key) }
}

/// A member city of the international network.
public struct City: Equatable, Sendable {
    public let name: String
    public let country: String
    public let onSteeringCommittee: Bool

    public var id: EntryID { EntryID(.city, name) }
}

/// A theme of the work, with the monitored strands that it bears on.
public struct Theme: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let strands: [String]

    public var id: EntryID { EntryID(.theme, key) }
}

/// Something that members do and others can learn from.
public struct Practice: Equatable, Sendable {
    public let key: String
    public let name: Name
    /// Empty where the source names no owner.
    public let owners: [EntryID]
    public let themes: [EntryID]
    public let status: String
    public let asOf: String
    public let summary: String
    /// Key of the source.
    public let source: String

    public var id: EntryID { EntryID(.practice, key) }
}

/// What was announced or intended, and by whom.
public struct Commitment: Equatable, Sendable {
    public let key: String
    public let text: String
    /// `nil` where no source names one.
    public let owner: EntryID?
    public let status: String
    public let due: String?
    public let source: String

    public var id: EntryID { EntryID(.commitment, key) }
}

/// Where statements come from.
public struct Source: Equatable, Sendable {
    public let key: String
    public let title: String
    public let publisher: String
    public let published: String
    public let language: String
    public let note: String

    public var id: EntryID { EntryID(.source, key) }
}

/// Where a bundled file comes from, under which licence.
public struct Origin: Equatable, Sendable {
    /// The files of assets/.
    public let files: [String]
    public let contents: String
    public let publisher: String
    public let title: String
    public let licence: String
    public let attribution: String
    public let date: String

    public init(
        files: [String], contents: String, publisher: String, title: String, licence: String, attribution: String, date: String
    ) {
        self.files = files
        self.contents = contents
        self.publisher = publisher
        self.title = title
        self.licence = licence
        self.attribution = attribution
        self.date = date
    }
}
