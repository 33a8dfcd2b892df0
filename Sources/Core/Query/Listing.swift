/// The rows of a directory, and what filter words look into: gathered when the first filter is asked for.
public struct Listing: Equatable, Sendable {
    public let directory: Directory
    /// The rows of bundled entries, and of those that came in of kinds of which there are few.
    private let few: [DirectoryRow]
    private let packed: PackedRows?
    private let shown: [UInt32]?
    private var searched: [SearchedRow] = []

    public init(_ directory: Directory, of library: Library) {
        self.directory = directory
        few = library.rows(of: directory)
        packed = PackedRows(directory, of: library)
        shown = packed?.shown
    }

    /// All rows, in their own order.
    public var rows: DirectoryRows { DirectoryRows(few: few, packed: packed, entries: shown) }

    /// Gathers what filters look into, where that is not done yet.
    public mutating func prepare(_ library: Library) {
        guard searched.isEmpty else { return }
        var folding = Folding()
        searched = few.map { library.searched($0, in: directory, &folding) }
    }

    /// The rows that pass, in an order; ended councils only when asked for. Unknown values stay last in either direction.
    public mutating func list(
        _ filter: Filter, order: Order? = nil, withEnded: Bool = false, language: Language = .english, library: Library
    ) -> DirectoryRows {
        if !filter.isEmpty { prepare(library) }
        let passing = few.indices.filter { index in
            (withEnded || few[index].group != .ended) && (filter.isEmpty || filter.matches(searched[index], few[index].id))
        }
        let entries = filter.isEmpty ? shown : packed?.passing(filter, among: shown)
        guard let order else { return DirectoryRows(few: passing.map { few[$0] }, packed: packed, entries: entries) }
        var keys = passing.map { SortKey(few[$0].values[order.column], language) }
        if let packed {
            for entry in entries ?? packed.range.map({ UInt32($0) }) {
                keys.append(packed.key(Int(entry), column: order.column, language))
            }
        }
        let sorted = keys.indices.sorted { a, b in
            keys[a].isOrdered(before: keys[b], isDescending: order.isDescending) ?? (a < b)
        }
        guard packed != nil else { return DirectoryRows(few: sorted.map { few[passing[$0]] }) }
        return DirectoryRows(
            few: passing.map { few[$0] }, packed: packed, entries: entries, order: sorted.map { UInt32($0) })
    }
}

/// What the words of a filter look into.
struct SearchedRow: Equatable, Sendable {
    let all: Folded
    let fields: [(name: String, text: Folded)]

    static func == (a: SearchedRow, b: SearchedRow) -> Bool { a.all == b.all && a.fields.elementsEqual(b.fields, by: ==) }
}

/// Folds texts, each only once: regions, types and forces stand in many rows.
private struct Folding {
    private var known: [String: Folded] = [:]

    mutating func callAsFunction(_ text: String) -> Folded {
        if let folded = known[text] { return folded }
        let folded = Folded(text)
        known[text] = folded
        return folded
    }
}

extension Library {
    /// Whether a row passes.
    func matches(_ row: DirectoryRow, _ directory: Directory, _ filter: Filter) -> Bool {
        var folding = Folding()
        return filter.matches(searched(row, in: directory, &folding), row.id)
    }

    /// Names in any language, codes and the words of the columns, whole and by field.
    fileprivate func searched(_ row: DirectoryRow, in directory: Directory, _ folding: inout Folding) -> SearchedRow {
        var fields: [(name: String, text: Folded)] = []
        // Numbers are looked for by their field alone.
        var numbers: [(name: String, text: Folded)] = []
        for (column, value) in zip(directory.columns, row.values) {
            switch value {
            case .name(let name):
                fields.append((column.rawValue, folding(name.english)))
                if let arabic = name.arabic { fields.append((column.rawValue, folding(arabic))) }
            case .text(let text): fields.append((column.rawValue, folding(text)))
            case .ties(let kinds):
                fields.append(
                    (column.rawValue, folding(kinds.isEmpty ? "no" : "yes " + kinds.map(\.searchWords).joined(separator: " "))))
            case .flag(let isSet): fields.append((column.rawValue, folding(isSet ? "yes" : "no")))
            case .number(let number): numbers.append((column.rawValue, Folded(String(number))))
            case .day, .unknown: break
            }
        }
        var words = [folding(row.id.key)]
        if directory == .councils, let council = network.council(row.id.key) {
            for (name, text) in [("type", council.type), ("region", council.region)] { fields.append((name, folding(text))) }
            words += [folding(council.name), folding(council.nation)]
            if let gss = council.gss { words.append(folding(gss)) }
        }
        // What marks a row is looked for by field alone: "no" is a word of many names.
        words += fields.lazy.filter { !["network", "steering", "evidence"].contains($0.name) }.map(\.text)
        return SearchedRow(all: Folded(joining: words), fields: fields + numbers)
    }
}
