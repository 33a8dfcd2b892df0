/// All links of a library in both directions. Entries and links are dense numbers: first those of the packed table, as they stand there,
/// then those that the bundled tables hold.
///
/// It is made when it is first asked for, and holds nothing of the packed table but the subjects of its statements.
public final class LinkGraph: Sendable {
    let library: Library
    let table: NetworkTable
    /// Links that the packed table does not hold.
    let own: [OwnLink]
    /// Entries that are not in the packed table.
    private let ownIDs: [EntryID]
    private let ownNumbers: [EntryID: Int32]
    /// Where the own links of each entry end among `adjacent`.
    private let ends: [UInt32]
    /// `number << 1`, and 1 where the entry is what the link leads to; numbers of own links stand behind those of the table.
    private let adjacent: [Int32]
    /// The entry that each statement of the table is about.
    let subjects: [Int32]
    /// The days that the library is of; `nil`: all.
    let days: PackedDays?
    /// Of the properties of the table: which says that two entries are one.
    private let isSameAs: [Bool]

    /// All kinds, at hand: making the list anew for each link takes longer than the link.
    static let confidences = Confidence.allCases

    struct OwnLink {
        let from: Int32
        let to: Int32
        let link: Link
    }

    public init(_ library: Library) {
        self.library = library
        let table = library.network.added
        self.table = table
        days = library.network.days.map(PackedDays.init)
        var numbering = Numbering(table)
        let links = library.bundledLinks(besides: table)
        own = links.map { OwnLink(from: numbering.number(of: $0.from), to: numbering.number(of: $0.to), link: $0) }
        (ownIDs, ownNumbers) = (numbering.ids, numbering.numbers)
        (ends, adjacent) = LinkGraph.adjacency(own, nodes: table.count + numbering.ids.count, first: table.statementCount)
        subjects = LinkGraph.subjects(table)
        isSameAs = table.statements.properties.numbers { $0 == KnownRelation.sameAs.rawValue }
    }

    /// Numbers for entries that the packed table does not have.
    private struct Numbering {
        let table: NetworkTable
        var ids: [EntryID] = []
        var numbers: [EntryID: Int32] = [:]

        init(_ table: NetworkTable) {
            self.table = table
            numbers.reserveCapacity(1024)
        }

        mutating func number(of id: EntryID) -> Int32 {
            if let number = numbers[id] { return number }
            if let entry = table.index(of: id) { return Int32(entry) }
            let number = Int32(table.count + ids.count)
            ids.append(id)
            numbers[id] = number
            return number
        }
    }

    private static func adjacency(_ links: [OwnLink], nodes: Int, first: Int) -> (ends: [UInt32], adjacent: [Int32]) {
        var ends = [UInt32](repeating: 0, count: nodes + 1)
        for link in links {
            ends[Int(link.from) + 1] += 1
            ends[Int(link.to) + 1] += 1
        }
        for node in 0..<nodes { ends[node + 1] += ends[node] }
        var next = ends
        var adjacent = [Int32](repeating: 0, count: links.count * 2)
        for (number, link) in links.enumerated() {
            for (node, end) in [(Int(link.from), 0), (Int(link.to), 1)] {
                adjacent[Int(next[node])] = Int32((first + number) << 1 | end)
                next[node] += 1
            }
        }
        return (ends, adjacent)
    }

    private static func subjects(_ table: NetworkTable) -> [Int32] {
        var subjects = [Int32](repeating: 0, count: table.statementCount)
        for entry in 0..<table.count { for number in table.statements(about: entry) { subjects[number] = Int32(entry) } }
        return subjects
    }

    /// How many entries have a number.
    public var entryCount: Int { table.count + ownIDs.count }

    /// How many numbers there are for links; claims of the packed table have one too, and lead nowhere.
    var linkCount: Int { table.statementCount + own.count }

    /// The number of an entry; `nil` where nothing leads to it or from it.
    public func number(of id: EntryID) -> Int? { ownNumbers[id].map { Int($0) } ?? table.index(of: id) }

    /// The entry of a number.
    public func id(_ entry: Int) -> EntryID { entry < table.count ? table.id(entry) : ownIDs[entry - table.count] }

    /// The name of an entry; its key where it has none here.
    public func name(_ entry: Int) -> Name {
        if entry < table.count, table.isNamed(entry), library.network.datedNames.isEmpty { return table.name(entry) }
        let id = id(entry)
        return library.shortName(of: id) ?? Name(id.key)
    }
}

extension LinkGraph: Equatable {
    public static func == (a: LinkGraph, b: LinkGraph) -> Bool { a === b }
}

/// Links by their numbers.
extension LinkGraph {
    /// Where a link leads from.
    func from(_ link: Int) -> Int { link < subjects.count ? Int(subjects[link]) : Int(own[link - subjects.count].from) }

    /// Where it leads to; `nil` for a claim.
    func to(_ link: Int) -> Int? { link < subjects.count ? table.object(link) : Int(own[link - subjects.count].to) }

    /// A link, unpacked; `nil` for a claim.
    public func link(_ number: Int) -> Link? {
        number < subjects.count ? Link(table.statement(number)) : own[number - subjects.count].link
    }

    func confidence(_ link: Int) -> Confidence {
        guard link < subjects.count else { return own[link - subjects.count].link.confidence }
        return LinkGraph.confidences[Int(table.statements.confidences[link])]
    }

    func property(_ link: Int) -> Property {
        link < subjects.count ? table.property(link) : own[link - subjects.count].link.relation
    }

    /// Whether both ends of a link are one real thing, for certain.
    func isIdentity(_ link: Int) -> Bool {
        guard link < subjects.count else { return own[link - subjects.count].link.isIdentity }
        return isSameAs[Int(table.statements.properties.rows[link])] && confidence(link).isCertain
    }

    /// Whether a link can hold on some of the days; `nil`: on any.
    func holds(_ link: Int, _ days: PackedDays?) -> Bool {
        guard let days = days ?? self.days else { return true }
        guard link < subjects.count else {
            let own = own[link - subjects.count].link
            return days.overlap(since: own.since?.packed ?? 0, until: own.until?.packed ?? 0)
        }
        return days.overlap(since: table.statements.since[link], until: table.statements.until[link])
    }

    /// The links of an entry: `number << 1`, and 1 where the link leads to it. Those of the bundled tables come first.
    func links(of entry: Int, into found: inout [Int]) {
        found.removeAll(keepingCapacity: true)
        for place in Int(ends[entry])..<Int(ends[entry + 1]) { found.append(Int(adjacent[place])) }
        guard entry < table.count else { return }
        for number in table.statements(about: entry) where table.statements.objects[number] != NetworkTable.Statements.none {
            found.append(number << 1)
        }
        for number in table.statements(leadingTo: entry) { found.append(Int(number) << 1 | 1) }
    }

    /// The other end of a link as `links(of:into:)` gives it.
    func end(of code: Int) -> Int { code & 1 == 1 ? from(code >> 1) : to(code >> 1) ?? from(code >> 1) }

    /// How many links an entry has.
    public func linkCount(of entry: Int) -> Int {
        let own = Int(ends[entry + 1] - ends[entry])
        guard entry < table.count else { return own }
        return own + table.statements(about: entry).count { table.object($0) != nil } + table.statements(leadingTo: entry).count
    }

    /// All entries that are the same real thing for certain, itself first.
    func identities(of entry: Int) -> [Int] {
        var found = [entry]
        var next = 0
        var codes: [Int] = []
        while next < found.count {
            links(of: found[next], into: &codes)
            for code in codes where isIdentity(code >> 1) {
                let other = end(of: code)
                if !found.contains(other) { found.append(other) }
            }
            next += 1
        }
        return found
    }
}
