/// The rows of a directory, and what filter words look into: gathered when the first filter is asked for.
public struct Listing: Equatable, Sendable {
    public let directory: Directory
    public let rows: [DirectoryRow]
    private var searched: [SearchedRow] = []

    public init(_ directory: Directory, of library: Library) {
        self.directory = directory
        rows = library.rows(of: directory)
    }

    /// The rows that pass, in an order; ended councils only when asked for. Unknown values stay last in either direction.
    public mutating func list(
        _ filter: Filter, order: Order? = nil, withEnded: Bool = false, language: Language = .english, library: Library
    ) -> [DirectoryRow] {
        if !filter.isEmpty, searched.isEmpty { searched = rows.map { library.searched($0, in: directory) } }
        let passing = rows.indices.filter { index in
            (withEnded || rows[index].group != .ended) && (filter.isEmpty || filter.matches(searched[index]))
        }
        guard let order else { return passing.map { rows[$0] } }
        let keys = rows.map { SortKey($0.values[order.column], language) }
        return passing.sorted { a, b in keys[a].isOrdered(before: keys[b], isDescending: order.isDescending) ?? (a < b) }.map { rows[$0] }
    }
}

/// What the words of a filter look into.
struct SearchedRow: Equatable, Sendable {
    let all: Folded
    let fields: [(name: String, text: Folded)]

    static func == (a: SearchedRow, b: SearchedRow) -> Bool { a.all == b.all && a.fields.elementsEqual(b.fields, by: ==) }
}

extension Library {
    /// Names in any language, codes and the words of the columns, whole and by field.
    fileprivate func searched(_ row: DirectoryRow, in directory: Directory) -> SearchedRow {
        var fields: [(name: String, text: String)] = []
        for (column, value) in zip(directory.columns, row.values) {
            switch value {
            case .name(let name): fields.append((column.rawValue, name.english + (name.arabic.map { "\n" + $0 } ?? "")))
            case .text(let text): fields.append((column.rawValue, text))
            case .ties(let kinds): fields.append((column.rawValue, kinds.isEmpty ? "no" : "yes " + kinds.map(\.rawValue).joined(separator: " ")))
            case .flag(let isSet): fields.append((column.rawValue, isSet ? "yes" : "no"))
            case .number, .day, .unknown: break
            }
        }
        var words = row.id.key
        if directory == .councils, let council = network.council(row.id.key) {
            for (name, text) in [("type", council.type), ("region", council.region)] { fields.append((name, text)) }
            words += "\n" + council.name + "\n" + (council.gss ?? "") + "\n" + council.nation
        }
        // What marks a row is looked for by field alone: "no" is a word of many names.
        for field in fields where field.name != "network" && field.name != "steering" { words += "\n" + field.text }
        return SearchedRow(all: Folded(words), fields: fields.map { ($0.name, Folded($0.text)) })
    }
}
