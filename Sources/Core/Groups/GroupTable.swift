/// The person's groups as their file has them: the columns `group` and `area`, one area a row, and `expression` where a group is made of
/// others. Other columns are left alone.
public struct GroupTable: Equatable, Sendable {
    /// A row: an area, or an expression, of a group.
    public struct Row: Equatable, Sendable {
        public let group: String
        public let area: String
        public let expression: String
        /// Of the file, from 1.
        public let line: Int
    }

    public let rows: [Row]

    /// The first line does not name the columns.
    public struct NoColumns: Error, Equatable {}

    /// No groups.
    public init() { rows = [] }

    public init(_ text: String) throws(NoColumns) {
        let table = SmallTable(text)
        guard let group = table.column("group"), let area = table.column("area") else { throw NoColumns() }
        let expression = table.column("expression")
        rows = zip(table.rows, table.lines).compactMap { row, line in
            func field(_ column: Int?) -> String { column.flatMap { row.indices.contains($0) ? row[$0].trimmed : nil } ?? "" }
            guard !field(group).isEmpty else { return nil }
            return Row(group: field(group), area: field(area), expression: field(expression), line: line)
        }
    }

    /// The groups in the order in which the file first names them.
    public var groups: [PeerGroup] {
        var order: [String] = []
        for row in rows where !order.contains(row.group) { order.append(row.group) }
        return order.map { name in
            let own = rows.filter { $0.group == name }
            return PeerGroup(
                name: name, areas: own.map(\.area).filter { !$0.isEmpty },
                expressions: own.map(\.expression).filter { !$0.isEmpty })
        }
    }

    /// The bytes of a file with areas added to a group, each with a name for people; all that is there stays byte by byte. An empty file
    /// gets its titles.
    public static func adding(_ areas: [(area: String, name: String)], to group: String, in bytes: [UInt8]) throws(NoColumns)
        -> [UInt8]
    {
        let titles = "group,area,name"
        let text = String(decoding: bytes, as: UTF8.self)
        let isEmpty = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
        let table = SmallTable(isEmpty ? titles : text)
        guard let groupColumn = table.column("group"), let areaColumn = table.column("area") else { throw NoColumns() }
        let nameColumn = table.column("name")
        let hasReturns = bytes.firstIndex(of: 10).map { $0 > 0 && bytes[$0 - 1] == 13 } ?? false
        let end = hasReturns ? "\r\n" : "\n"
        var all = isEmpty ? Array((titles + end).utf8) : bytes
        if all.last != 10 { all += end.utf8 }
        for (area, name) in areas {
            var fields = [String](repeating: "", count: table.header.count)
            (fields[groupColumn], fields[areaColumn]) = (group, area)
            if let nameColumn { fields[nameColumn] = name }
            all += (fields.map(field).joined(separator: ",") + end).utf8
        }
        return all
    }

    /// A field, in quotes where it would be taken for more than one.
    private static func field(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) } || text != text.trimmed
        return needsQuotes
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
    }
}
