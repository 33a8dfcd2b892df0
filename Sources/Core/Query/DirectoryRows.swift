/// The rows of a list. Those of bundled entries are at hand, those of the many that came in are unpacked when they are looked at.
public struct DirectoryRows: RandomAccessCollection, Equatable, Sendable {
    private var few: [DirectoryRow]
    private let packed: PackedRows?
    /// The packed entries that pass; `nil`: all of them.
    private let entries: [UInt32]?
    /// Places among `few` and then the packed ones; `nil`: as they stand.
    private let order: [UInt32]?
    /// How many of `few` were set on top.
    private var onTop = 0

    public init() { self.init(few: []) }

    init(few: [DirectoryRow], packed: PackedRows? = nil, entries: [UInt32]? = nil, order: [UInt32]? = nil) {
        self.few = few
        self.packed = packed
        self.entries = entries
        self.order = order
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int {
        order.map { onTop + $0.count } ?? few.count + (entries?.count ?? packed?.range.count ?? 0)
    }

    public subscript(position: Int) -> DirectoryRow {
        let place = position < onTop ? position : order.map { Int($0[position - onTop]) + onTop } ?? position
        guard place >= few.count, let packed else { return few[place] }
        return packed[entry(place - few.count)]
    }

    private func entry(_ place: Int) -> Int { entries.map { Int($0[place]) } ?? (packed?.range.lowerBound ?? 0) + place }

    /// Where the row of an entry stands, without unpacking others.
    public func firstIndex(of id: EntryID) -> Int? {
        if let place = few.firstIndex(where: { $0.id == id }) { return place < onTop ? place : index(ofPlace: place) }
        guard let packed, let entry = packed.index(of: id) else { return nil }
        guard let entries else { return index(ofPlace: few.count + entry - packed.range.lowerBound) }
        let place = Sorted.first(in: entries) { $0 >= entry }
        return place < entries.count && Int(entries[place]) == entry ? index(ofPlace: few.count + place) : nil
    }

    private func index(ofPlace place: Int) -> Int? {
        guard let order else { return place }
        return order.firstIndex(of: UInt32(place - onTop)).map { $0 + onTop }
    }

    /// The same with the rows of some entries on top, in a group of their own.
    public func with(onTop ids: Set<EntryID>, as group: DirectoryGroup) -> DirectoryRows {
        guard !ids.isEmpty else { return self }
        let places = ids.compactMap { firstIndex(of: $0) }.sorted()
        guard !places.isEmpty else { return self }
        let top = places.map { DirectoryRow(self[$0], group: group) }
        guard packed != nil || order != nil else {
            var rows = DirectoryRows(few: top + few.filter { !ids.contains($0.id) })
            rows.onTop = top.count
            return rows
        }
        let out = Set(places)
        let rest = indices.lazy.filter { !out.contains($0) }.map { index in self.order?[index] ?? UInt32(index) }
        var rows = DirectoryRows(few: top + few, packed: packed, entries: entries, order: Array(rest))
        rows.onTop = top.count
        return rows
    }

    /// The rows above which the group changes. Packed rows are in no group.
    public var groupChanges: [Int] {
        guard order == nil || onTop > 0 else { return isEmpty ? [] : [0] }
        let last = order == nil ? Swift.min(count, few.count + 1) : Swift.min(count, onTop + 1)
        return (0..<last).filter { $0 == 0 || self[$0 - 1].group != self[$0].group }
    }

    public static func == (a: DirectoryRows, b: DirectoryRows) -> Bool {
        a.few == b.few && a.packed == b.packed && a.entries == b.entries && a.order == b.order && a.onTop == b.onTop
    }
}

/// The entries of one list that came in, each made a row when it is looked at.
final class PackedRows: Sendable {
    let directory: Directory
    let range: Range<Int>
    private let library: Library
    private var table: NetworkTable { library.network.added }

    /// `nil` where none of that list came in.
    init?(_ directory: Directory, of library: Library) {
        guard let kind = directory.packedKind else { return nil }
        let range = library.network.added.range(of: kind)
        guard !range.isEmpty else { return nil }
        self.directory = directory
        self.range = range
        self.library = library
    }

    subscript(entry: Int) -> DirectoryRow {
        DirectoryRow(
            directory == .people ? library.personRow(table.person(entry)) : library.bodyRow(table.body(entry)), group: .all)
    }

    /// Where an entry stands that is shown here: one that came in by name and is none of the bundled ones.
    func index(of id: EntryID) -> Int? {
        guard id.kind == directory.packedKind, let entry = table.index(of: id), isShown(entry) else { return nil }
        return entry
    }

    /// Entries that are bundled and only spoken of have their row among the few.
    private func isShown(_ entry: Int) -> Bool { table.isNamed(entry) && !isBundled(table.id(entry)) }

    private func isBundled(_ id: EntryID) -> Bool {
        directory == .people
            ? library.network.people.contains { $0.key == id.key } : library.network.bodies.contains { $0.key == id.key }
    }

    /// The entries that are shown; `nil`: all of the range.
    var shown: [UInt32]? {
        let hidden = range.filter { !table.isNamed($0) }.count
        let bundled = (directory == .people ? library.network.people.map(\.id) : library.network.bodies.map(\.id))
            .contains { table.index(of: $0).map { table.isNamed($0) } ?? false }
        return hidden == 0 && !bundled ? nil : range.filter(isShown).map { UInt32($0) }
    }

    /// Fields whose words do not stand in what is looked into.
    private static let unsearched = [DirectoryColumn.network.rawValue, DirectoryColumn.asOf.rawValue] + Filter.groupFields

    /// The entries that pass a filter, among those shown.
    func passing(_ filter: Filter, among shown: [UInt32]?) -> [UInt32] {
        var passes = [Bool](repeating: shown == nil, count: range.count)
        if let shown { for entry in shown { passes[Int(entry) - range.lowerBound] = true } }
        for word in filter.words {
            var marks = [Bool](repeating: false, count: range.count)
            // A field's words stand among those that are looked into, except marks and dates.
            if let field = word.field, PackedRows.unsearched.contains(field) {
                marks = passes
            } else {
                table.entries.searched.mark(Array(word.text.text.utf8), in: range, into: &marks)
            }
            for place in passes.indices where passes[place] { passes[place] = marks[place] }
        }
        let fields = filter.ofFields
        var entries: [UInt32] = []
        for place in passes.indices where passes[place] {
            let entry = range.lowerBound + place
            guard fields.isEmpty || library.matches(self[entry], directory, fields) else { continue }
            entries.append(UInt32(entry))
        }
        return entries
    }

    /// What an entry is ordered by.
    func key(_ entry: Int, column: Int, _ language: Language) -> SortKey {
        directory.columns[column] == .name
            ? SortKey(.name(table.name(entry)), language) : SortKey(self[entry].values[column], language)
    }
}

extension PackedRows: Equatable {
    static func == (a: PackedRows, b: PackedRows) -> Bool {
        a === b || (a.directory == b.directory && a.range == b.range && a.table == b.table)
    }
}

extension Directory {
    /// The kind of entries that stay packed in this list.
    fileprivate var packedKind: EntryKind? { self == .bodies || self == .people ? kind : nil }
}

extension TextColumn {
    /// Marks the texts of some rows in which a needle occurs.
    func mark(_ needle: [UInt8], in rows: Range<Int>, into marks: inout [Bool]) {
        guard !rows.isEmpty, !ends.isEmpty || needle.isEmpty else { return }
        guard !needle.isEmpty else { return marks = marks.map { _ in true } }
        let first = range(rows.lowerBound).lowerBound
        bytes[first..<range(rows.upperBound - 1).upperBound].withUnsafeBytes { all in
            var start = 0, row = rows.lowerBound
            while start < all.count, let found = TextSearch.find(needle, in: UnsafeRawBufferPointer(rebasing: all[start...])) {
                let place = first + start + found
                while Int(ends[row]) <= place { row += 1 }
                // A find that reaches into the next text is none.
                if place + needle.count <= Int(ends[row]) {
                    marks[row - rows.lowerBound] = true
                    start = Int(ends[row]) - first
                } else {
                    start = place + 1 - first
                }
            }
        }
    }
}
