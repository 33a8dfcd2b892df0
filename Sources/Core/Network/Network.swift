/// Councils, forces, bodies, people, cities, themes, practices and what is said of them.
public struct Network: Equatable, Sendable {
    public let councils: [Council]
    public let forces: [PoliceForce]
    public let bodies: [Body]
    public let people: [Person]
    public let cities: [City]
    public let themes: [Theme]
    public let practices: [Practice]
    public let commitments: [Commitment]
    public let statements: [Statement]
    public let sources: [Source]
    /// Pairs of entries that are one real thing.
    public let sameAs: [(EntryID, EntryID)]
    /// Words of the facts (types, regions, countries, …) with their Arabic and short forms.
    public let terms: [Term: TermNames]

    /// What came in with files and forms.
    public let added: NetworkTable

    /// The days that it is of: only what can hold on some of them is in it; `nil`: all.
    public internal(set) var days: ClosedRange<Day>?
    /// Names that entries had then, where dates of names are known.
    var datedNames: [EntryID: Name] = [:]

    let councilIndex: [String: Int]
    let forceIndex: [String: Int]

    init(
        councils: [Council], forces: [PoliceForce], bodies: [Body], people: [Person], cities: [City], themes: [Theme],
        practices: [Practice], commitments: [Commitment], statements: [Statement], sources: [Source],
        sameAs: [(EntryID, EntryID)], terms: [Term: TermNames], added: NetworkTable
    ) {
        self.councils = councils
        self.forces = forces
        self.bodies = bodies
        self.people = people
        self.cities = cities
        self.themes = themes
        self.practices = practices
        self.commitments = commitments
        self.statements = statements
        self.sources = sources
        self.sameAs = sameAs
        self.terms = terms
        self.added = added
        councilIndex = Dictionary(councils.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        forceIndex = Dictionary(forces.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public static func == (a: Network, b: Network) -> Bool {
        a.councils == b.councils && a.forces == b.forces && a.bodies == b.bodies && a.people == b.people && a.cities == b.cities
            && a.themes == b.themes && a.practices == b.practices && a.commitments == b.commitments
            && a.statements == b.statements
            && a.sources == b.sources && a.added == b.added && a.days == b.days && a.datedNames == b.datedNames
            && a.terms == b.terms && a.sameAs.elementsEqual(b.sameAs, by: ==)
    }
}

/// A word of the facts, by its kind.
public struct Term: Hashable, Sendable {
    public enum Kind: String, Sendable {
        case councilType = "council-type"
        case nation, region, status, confidence, country
        case bodyKind = "body-kind"
    }

    public let kind: Kind
    public let word: String

    public init(_ kind: Kind, _ word: String) {
        self.kind = kind
        self.word = word
    }
}

/// The names of a term: whole, and short for narrow columns.
public struct TermNames: Equatable, Sendable {
    public let whole: Name
    public let short: Name
}

extension Network {
    public func council(_ code: String) -> Council? { councilIndex[code].map { councils[$0] } }
    public func force(_ code: String) -> PoliceForce? { forceIndex[code].map { forces[$0] } }
    public func body(_ key: String) -> Body? { bodies.first { $0.key == key } ?? addedEntry(.body, key).map(added.body) }
    public func person(_ key: String) -> Person? { people.first { $0.key == key } ?? addedEntry(.person, key).map(added.person) }
    public func city(_ name: String) -> City? { cities.first { $0.name == name } }
    public func theme(_ key: String) -> Theme? { themes.first { $0.key == key } }
    public func practice(_ key: String) -> Practice? { practices.first { $0.key == key } }
    public func commitment(_ key: String) -> Commitment? { commitments.first { $0.key == key } }
    public func source(_ key: String) -> Source? { sources.first { $0.key == key } }

    /// Where an entry that came in by name stands in the table.
    private func addedEntry(_ kind: EntryKind, _ key: String) -> Int? {
        added.index(of: EntryID(kind, key)).flatMap { added.isNamed($0) ? $0 : nil }
    }

    /// The London borough or other council with this ONS code; current ones first.
    public func council(gss: String) -> Council? {
        councils.first { $0.gss == gss && !$0.hasEnded } ?? councils.first { $0.gss == gss }
    }

    /// A word of the facts in both languages; the word itself where no other form is known.
    public func term(_ kind: Term.Kind, _ word: String) -> TermNames {
        terms[Term(kind, word)] ?? TermNames(whole: Name(word), short: Name(word))
    }

    /// Every entry that is the same real thing, itself first.
    public func identities(of id: EntryID) -> [EntryID] {
        var found = [id]
        var next = 0
        while next < found.count {
            for (one, other) in sameAs {
                if one == found[next], !found.contains(other) { found.append(other) }
                if other == found[next], !found.contains(one) { found.append(one) }
            }
            for other in added.same(as: found[next]) where !found.contains(other) { found.append(other) }
            next += 1
        }
        return found
    }

    /// What is said of an entry, under any of its identities.
    public func statements(about id: EntryID) -> [Statement] {
        let same = identities(of: id)
        return statements.filter { same.contains($0.subject) } + same.flatMap { added.statements(about: $0) }
    }

    /// What is said that leads to an entry, under any of its identities.
    public func statements(leadingTo id: EntryID) -> [Statement] {
        let same = identities(of: id)
        return statements.filter { $0.object.map(same.contains) ?? false } + same.flatMap { added.statements(leadingTo: $0) }
    }

    /// Claims about an entry, those about one property together, in the order of the facts.
    public func claims(about id: EntryID) -> [ClaimGroup] {
        var groups: [ClaimGroup] = []
        for statement in statements(about: id) {
            guard case .claim(let property) = statement.property else { continue }
            if let at = groups.firstIndex(where: { $0.property == property }) {
                groups[at].statements.append(statement)
            } else {
                groups.append(ClaimGroup(property: property, statements: [statement]))
            }
        }
        return groups
    }

    /// The councils that an ended one's place was taken by, and those whose place it took.
    public func successors(of council: Council) -> [Council] { council.replacedBy.compactMap { self.council($0) } }
    /// The current councils that lie in a county or belong to a combined authority.
    public func parts(of council: Council) -> [Council] {
        councils.filter { !$0.hasEnded && ($0.county == council.code || $0.combinedAuthority == council.code) }
    }

    public func predecessors(of council: Council) -> [Council] { councils.filter { $0.replacedBy.contains(council.code) } }
}

/// What is claimed of one property of one entry.
public struct ClaimGroup: Equatable, Sendable {
    public let property: String
    public var statements: [Statement]

    /// Two values that both stand: neither is resolved away.
    public var isConflict: Bool { Set(statements.filter { $0.confidence.stands }.map(\.value)).count > 1 }
}
