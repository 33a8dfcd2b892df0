/// What of the network is written out: entries, and what is said of them.
public struct NetworkSelection: Equatable, Sendable {
    public var title: String
    /// Every entry that a statement names is among them.
    public private(set) var entries: [FileEntry]
    public private(set) var statements: [Statement]
    /// Whether ways to reach people and what is theirs or the reader's alone are written out.
    public let withPrivate: Bool

    /// Entries that statements name and that are missing are added with their keys for names. Without `withPrivate` what is private is
    /// left out.
    public init(title: String = "", entries: [FileEntry], statements: [Statement], withPrivate: Bool = false) {
        self.title = title
        self.withPrivate = withPrivate
        self.statements = withPrivate ? statements : statements.filter { !PrivateDetails.holds($0) }
        var known: Set<EntryID> = []
        self.entries = entries.filter { known.insert($0.id).inserted }
        for statement in self.statements {
            let named = [statement.subject, statement.object, statement.onBehalfOf].compactMap(\.self)
            for id in named + [EntryID(.source, statement.source)] where !id.key.isEmpty && known.insert(id).inserted {
                self.entries.append(FileEntry(id, Name(id.key)))
            }
        }
    }

    /// The entries of some kinds with all that is said of them and leads to them; entries of other kinds that this names are kept, so
    /// that no link leads to nowhere.
    public func only(_ kinds: Set<EntryKind>) -> NetworkSelection {
        only { kinds.contains($0.kind) }
    }

    /// The entries that are wanted, likewise.
    public func only(_ isWanted: (EntryID) -> Bool) -> NetworkSelection {
        let kept = statements.filter { isWanted($0.subject) || $0.object.map(isWanted) ?? false }
        var named: Set<EntryID> = []
        for statement in kept {
            named.formUnion([statement.subject, statement.object, statement.onBehalfOf].compactMap(\.self))
            named.insert(EntryID(.source, statement.source))
        }
        return NetworkSelection(
            title: title, entries: entries.filter { isWanted($0.id) || named.contains($0.id) }, statements: kept,
            withPrivate: withPrivate)
    }

    /// Places of the statements by their subjects, in the order of the selection.
    func placesBySubject() -> [EntryID: [Int]] {
        var places: [EntryID: [Int]] = [:]
        for (place, statement) in statements.enumerated() { places[statement.subject, default: []].append(place) }
        return places
    }

    /// Names by entries.
    func names() -> [EntryID: Name] {
        Dictionary(entries.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}

/// Tells what is private from what may go out.
enum PrivateDetails {
    /// Ways to reach a person, what is theirs or the reader's alone, whatever a file called it, and corrections of such.
    static func holds(_ statement: Statement) -> Bool {
        if statement.property.isPrivate { return true }
        if let corrected = statement.corrects {
            let parts = corrected.split(separator: "\u{1F}", omittingEmptySubsequences: false)
            if parts.count > 2, isPrivate(Property(text: String(parts[1])), value: parts[2]) { return true }
        }
        return isPrivate(statement.property, value: statement.value.english)
    }

    private static func isPrivate(_ property: Property, value: some StringProtocol) -> Bool {
        guard case .claim(let word) = property else { return false }
        if property.isPrivate || word.hasPrefix("vcard ") { return true }
        let words = TitleWords.plain(word).split(separator: " ")
        return words.contains { reaching.contains(String($0)) } || isAddress(value)
    }

    /// `name@place.org`.
    private static func isAddress(_ text: some StringProtocol) -> Bool {
        guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else { return false }
        return text[at...].utf8.contains(UInt8(ascii: "."))
    }

    /// Words of properties in files' own words that reach a person or are theirs alone.
    private static let reaching: Set<String> = [
        "email", "mail", "phone", "telephone", "tel", "mobile", "cell", "fax", "voice", "address", "birth", "birthday", "born",
        "home",
        "private", "skype", "whatsapp", "signal", "telegram",
    ]
}
