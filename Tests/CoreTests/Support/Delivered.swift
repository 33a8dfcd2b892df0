import Testing

/// The facts as they were delivered, beside the repository: where they are not, what compares with them is skipped.
enum Delivered {
    static var isThere: Bool { Repository.bytes("../shared/facts/README.md") != nil }

    static func rows(_ file: String) throws -> [TableRow] { try TableRow.all(of: "../shared/facts/" + file) }
}

/// A record of a table, by the names of its columns.
struct TableRow: Equatable {
    var fields: [String: String]

    /// Empty where there is no such column.
    subscript(column: String) -> String { fields[column] ?? "" }

    func integer(_ column: String) -> Int? { Int(self[column]) }
    func number(_ column: String) -> Double? { Double(self[column]) }

    static func all(of path: String) throws -> [TableRow] {
        let all = records(try #require(Repository.bytes(path)))
        let header = try #require(all.first)
        return all.dropFirst().map { TableRow(fields: Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first })) }
    }
}
