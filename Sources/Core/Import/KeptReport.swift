/// The report of an import as it was kept beside it: read again from its JSON.
public struct KeptReport: Equatable, Sendable {
    public struct Line: Equatable, Sendable {
        /// Where in the file; empty where it is about all of it.
        public let place: String
        public let text: String
    }

    public let file: String
    public let lines: [Line]

    /// `nil` for any other text.
    public init?(_ text: String) {
        var text = text
        let value = text.withUTF8 { try? JSONValue.read($0, depth: 8) }
        guard case .object(let members)? = value,
            case .object(let about)? = members.first(where: { $0.key == "about" })?.value,
            case .list(let rows)? = members.first(where: { $0.key == "rows" })?.value
        else { return nil }
        func string(_ members: [(key: String, value: JSONValue)], _ key: String) -> String {
            if case .string(let text)? = members.first(where: { $0.key == key })?.value { text } else { "" }
        }
        file = string(about, "file")
        lines = rows.compactMap { row in
            guard case .object(let cells) = row else { return nil }
            return Line(place: string(cells, "place"), text: string(cells, "text"))
        }
    }
}
