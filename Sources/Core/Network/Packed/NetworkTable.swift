/// Entries and statements that came in, packed in columns: hundreds of thousands of them are read from the store in one piece, and each
/// is unpacked when it is looked at.
///
/// Entries stand by kind and then by name, statements by the entry that they are about.
public final class NetworkTable: Sendable {
    let entries: Entries
    let statements: Statements
    let words: NameIndex
    /// Only what can hold on these days is told of an entry; `nil`: all.
    let days: ClosedRange<Day>?
    /// Where the entries of each kind stand.
    private let ranges: [EntryKind: Range<Int>]
    /// The identities of the statements that are corrected.
    let corrections: Set<String>

    struct Entries: Equatable, Sendable {
        var kinds: [UInt8] = []
        var keys = TextColumn()
        /// Empty: an entry that is named elsewhere, and only spoken of here.
        var english = TextColumn()
        var arabic = SparseTexts()
        /// The kind of a body, the state of a practice.
        var words = InternedTexts()
        /// Names, key, roles and bodies, folded: what a filter looks into.
        var searched = TextColumn()
        /// Entries in the order of their keys.
        var byKey: [UInt32] = []
        /// Where the statements about each end, and those that lead to it among `Statements.leading`.
        var ends: [UInt32] = []
        var leadingEnds: [UInt32] = []
    }

    struct Statements: Equatable, Sendable {
        static let none = UInt32.max

        var properties = InternedTexts()
        /// `none`: the value is no entry.
        var objects: [UInt32] = []
        /// Values that are not just the words of the property.
        var values = SparseTexts()
        var arabic = SparseTexts()
        /// `PartialDate.packed`; 0: unknown.
        var since: [Int32] = []
        var until: [Int32] = []
        var asOf: [Int32] = []
        var sources = InternedTexts()
        var confidences: [UInt8] = []
        var notes = SparseTexts()
        var behalf = SparseTexts()
        var corrects = SparseTexts()
        /// Statements by the entry that they lead to.
        var leading: [UInt32] = []
    }

    init(entries: Entries, statements: Statements, words: NameIndex, days: ClosedRange<Day>? = nil) {
        self.days = days
        self.entries = entries
        self.statements = statements
        self.words = words
        corrections = Set((0..<statements.corrects.texts.count).map { statements.corrects.texts[$0] })
        var ranges: [EntryKind: Range<Int>] = [:]
        for (number, kind) in EntryKind.allCases.enumerated() {
            let first = Sorted.first(below: entries.kinds.count) { entries.kinds[$0] >= number }
            let end = Sorted.first(below: entries.kinds.count) { entries.kinds[$0] > number }
            if first < end { ranges[kind] = first..<end }
        }
        self.ranges = ranges
    }

    /// Nothing came in.
    public static let empty = NetworkTable(entries: Entries(), statements: Statements(), words: NameIndex())

    public var isEmpty: Bool { entries.kinds.isEmpty }
    public var count: Int { entries.kinds.count }
    public var statementCount: Int { statements.objects.count }
}

extension NetworkTable: Equatable {
    public static func == (a: NetworkTable, b: NetworkTable) -> Bool {
        a === b || (a.days == b.days && a.entries == b.entries && a.statements == b.statements)
    }
}

/// Entries.
extension NetworkTable {
    /// Where the entries of a kind stand.
    public func range(of kind: EntryKind) -> Range<Int> { ranges[kind] ?? 0..<0 }

    public func kind(_ entry: Int) -> EntryKind { EntryKind.allCases[Int(entries.kinds[entry])] }
    public func id(_ entry: Int) -> EntryID { EntryID(kind(entry), entries.keys[entry]) }
    /// Whether it came in by name; else it is one of the bundled ones that something here is said of.
    public func isNamed(_ entry: Int) -> Bool { !entries.english.isEmpty(entry) }
    public func name(_ entry: Int) -> Name { Name(entries.english[entry], arabic: entries.arabic[entry]) }
    /// The kind of a body, the state of a practice.
    public func word(_ entry: Int) -> String { entries.words[entry] }

    /// Where an entry stands; `nil` when nothing here speaks of it.
    public func index(of id: EntryID) -> Int? {
        guard let range = ranges[id.kind] else { return nil }
        let key = Array(id.key.utf8)
        var place = Sorted.first(below: entries.byKey.count) { !precedes(Int(entries.byKey[$0]), key) }
        while place < entries.byKey.count {
            let entry = Int(entries.byKey[place])
            guard entries.keys.bytes[entries.keys.range(entry)].elementsEqual(key) else { return nil }
            if range.contains(entry) { return entry }
            place += 1
        }
        return nil
    }

    /// Whether an entry came in by name.
    func isNamed(_ id: EntryID) -> Bool { index(of: id).map { isNamed($0) } ?? false }

    /// The name of an entry that came in; `nil` when none of this id did.
    public func name(of id: EntryID) -> Name? {
        guard let entry = index(of: id), isNamed(entry) else { return nil }
        return name(entry)
    }

    private func precedes(_ entry: Int, _ key: [UInt8]) -> Bool {
        entries.keys.bytes[entries.keys.range(entry)].lexicographicallyPrecedes(key)
    }
}

/// Statements.
extension NetworkTable {
    /// The numbers of the statements about an entry.
    public func statements(about entry: Int) -> Range<Int> {
        (entry == 0 ? 0 : Int(entries.ends[entry - 1]))..<Int(entries.ends[entry])
    }

    /// The numbers of the statements that lead to an entry.
    public func statements(leadingTo entry: Int) -> ArraySlice<UInt32> {
        statements.leading[(entry == 0 ? 0 : Int(entries.leadingEnds[entry - 1]))..<Int(entries.leadingEnds[entry])]
    }

    /// The entry that a statement is about.
    public func subject(_ statement: Int) -> Int { Sorted.first(in: entries.ends) { $0 > statement } }

    /// The entry that a statement leads to.
    public func object(_ statement: Int) -> Int? {
        let object = statements.objects[statement]
        return object == Statements.none ? nil : Int(object)
    }

    public func confidence(_ statement: Int) -> Confidence { Confidence.allCases[Int(statements.confidences[statement])] }
    public func property(_ statement: Int) -> Property { Property(text: statements.properties[statement]) }

    /// A statement, unpacked.
    public func statement(_ number: Int) -> Statement {
        let property = property(number)
        let value = statements.values[number]
        let words = if case .relation(let relation) = property { relation.text } else { "" }
        return Statement(
            subject: id(subject(number)), property: property,
            value: Name(value.isEmpty ? words : value, arabic: statements.arabic[number]), object: object(number).map(id),
            source: statements.sources[number], asOf: PartialDate(packed: statements.asOf[number])?.iso,
            confidence: confidence(number), note: statements.notes[number], since: PartialDate(packed: statements.since[number]),
            until: PartialDate(packed: statements.until[number]), onBehalfOf: EntryID(statements.behalf[number]),
            corrects: statements.corrects[number].isEmpty ? nil : statements.corrects[number])
    }

    /// The entries that are said to be the same real thing; what is only probable joins nothing.
    func same(as id: EntryID) -> [EntryID] {
        guard let entry = index(of: id) else { return [] }
        func isSame(_ number: Int) -> Bool {
            [.stated, .corrected].contains(confidence(number)) && property(number) == .relation(.known(.sameAs))
        }
        return statements(about: entry).filter { isSame($0) && isInView($0) }.compactMap { object($0).map(self.id) }
            + statements(leadingTo: entry).map { Int($0) }.filter { isSame($0) && isInView($0) }.map { self.id(subject($0)) }
    }

    /// What is said of an entry and what leads to it, unpacked: of either at most so many.
    public func statements(of id: EntryID, upTo most: Int = .max) -> [Statement] {
        guard let entry = index(of: id) else { return [] }
        return statements(about: entry).lazy.filter(isInView).prefix(most).map(statement)
            + statements(leadingTo: entry).lazy.map { Int($0) }.filter(isInView).prefix(most).map(statement)
    }

    /// What is said of an entry, unpacked.
    public func statements(about id: EntryID) -> [Statement] {
        index(of: id).map { statements(about: $0).filter(isInView).map(statement) } ?? []
    }

    /// What is said that leads to an entry, unpacked.
    public func statements(leadingTo id: EntryID) -> [Statement] {
        index(of: id).map { statements(leadingTo: $0).map { Int($0) }.filter(isInView).map(statement) } ?? []
    }
}
