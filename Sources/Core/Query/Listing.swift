/// The rows of a directory, and what filter words look into: gathered when the first filter is asked for.
public struct Listing: Equatable, Sendable {
    public let directory: Directory
    public let rows: [DirectoryRow]
    private var searched: [SearchedRow] = []

    public init(_ directory: Directory, of library: Library) {
        self.directory = directory
        rows = library.rows(of: directory)
    }

    /// Gathers what filters look into, where that is not done yet.
    public mutating func prepare(_ library: Library) {
        guard searched.isEmpty else { return }
        var folding = Folding()
        searched = rows.map { library.searched($0, in: directory, &folding) }
    }

    /// The rows that pass, in an order; ended councils only when asked for. Unknown values stay last in either direction.
    public mutating func list(
        _ filter: Filter, order: Order? = nil, withEnded: Bool = false, language: Language = .english, library: Library
    ) -> [DirectoryRow] {
        if !filter.isEmpty { prepare(library) }
        let passing = rows.indices.filter { index in
            (withEnded || rows[index].group != .ended) && (filter.isEmpty || filter.matches(searched[index]))
        }
        guard let order else { return passing.map { rows[$0] } }
        let keys = rows.map { SortKey($0.values[order.column], language) }
        return passing.sorted { a, b in keys[a].isOrdered(before: keys[b], isDescending: order.isDescending) ?? (a < b) }.map {
            rows[$0]
        }
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
