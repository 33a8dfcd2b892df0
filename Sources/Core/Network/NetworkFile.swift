/// Entries and what is said of them, as a file or a form gives them, before they are packed for the store.
///
/// All but the name of an entry is a statement. `NetworkClaim` names the properties that have a place of their own on the screen.
public struct NetworkFile: Equatable, Sendable {
    public var layout: NetworkLayout
    public var title = ""
    public var entries: [FileEntry] = []
    public var statements: [Statement] = []

    public init(layout: NetworkLayout) { self.layout = layout }

    /// Says a property of an entry; an empty value says nothing.
    public mutating func say(
        _ subject: EntryID, _ claim: NetworkClaim, _ value: String, source: String, asOf: String? = nil,
        since: PartialDate? = nil, until: PartialDate? = nil
    ) {
        guard !value.isEmpty else { return }
        statements.append(
            Statement(
                subject: subject, property: .claim(claim.rawValue), value: Name(value), source: source, asOf: asOf, since: since,
                until: until))
    }
}

/// An entry of a file: what it is and what it is called.
public struct FileEntry: Equatable, Sendable {
    public let id: EntryID
    public var name: Name
    /// The kind of a body, the state of a practice: what lists show beside its name.
    public var word: String
    /// Where in the file it stands.
    public var line: Int

    public init(_ id: EntryID, _ name: Name, word: String = "", line: Int = 0) {
        self.id = id
        self.name = name
        self.word = word
        self.line = line
    }
}

/// The kinds of files that bring parts of the network.
public enum NetworkLayout: String, CaseIterable, Sendable {
    /// https://www.popoloproject.com
    case popolo
    /// Versions 3 (RFC 2426) and 4 (RFC 6350).
    case vCard
    /// A table of entries, a table of links between them.
    case nodes, links
    /// A register of councils, as mySociety publishes it.
    case register
    /// Said in a form.
    case form
}

/// Properties of entries that the program knows by name. Others are kept and shown in their own words.
public enum NetworkClaim: String, CaseIterable, Sendable {
    case email, phone, mobile, fax, address, website, birthday
    case status, due, evidence, place, summary, note, image, gender
    case otherName = "other name"
    case formerName = "former name"
    case code, gss, type, nation, country, region, county, force, population, position, start, end
    case combinedAuthority = "combined authority"
    /// Of what the number or code is: `identifier: GB-LAE`, …
    case identifier
    case ownNote = "own note"

    /// Ways to reach a person, and what is theirs or the reader's alone.
    public var isPrivate: Bool { [.email, .phone, .mobile, .fax, .address, .birthday, .ownNote].contains(self) }
}
