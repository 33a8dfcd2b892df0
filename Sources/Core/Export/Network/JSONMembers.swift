/// The members of a JSON object in the order in which they are added, on one line.
struct JSONMembers {
    private var parts: [String] = []

    var isEmpty: Bool { parts.isEmpty }
    var text: String { "{" + parts.joined(separator: ", ") + "}" }

    /// Adds a text; nothing for an empty one.
    mutating func add(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { add(key, raw: JSONText.quoted(text)) }
    }

    mutating func add(_ key: String, raw: String) { parts.append(JSONText.quoted(key) + ": " + raw) }

    /// Adds a list; nothing for an empty one.
    mutating func add(_ key: String, list: [JSONMembers]) {
        if !list.isEmpty { add(key, raw: "[" + list.map(\.text).joined(separator: ", ") + "]") }
    }
}
