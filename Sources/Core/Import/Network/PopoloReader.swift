/// Reads Popolo (popoloproject.com): one document with lists of people, organisations, memberships, posts, areas and events; also a bare
/// list of such objects, and one object on each line.
enum PopoloReader {
    /// Whether JSON begins as such a file.
    static func fits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // What is no JSON at all is nobody's.
        guard let start = try? JSONValue.readFile(bytes, limits: Limits()).value else { return false }
        switch start {
        case .object(let members):
            let lists = members.filter { PopoloClass(list: $0.key) != nil }
            if lists.contains(where: { isThing($0.value.elements.first) || $0.value.elements.isEmpty && lists.count > 1 }) {
                return true
            }
            return PopoloClass(object: start) != nil
        case .list(let values): return values.first.map { PopoloClass(object: $0) != nil } ?? false
        default: return false
        }
    }

    /// Whether a value is an object with a name or an id.
    private static func isThing(_ value: JSONValue?) -> Bool {
        guard let value else { return false }
        return ["name", "id", "label", "person_id", "organization_id"].contains { value[$0] != nil }
    }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var (value, damagedLine) = try JSONValue.readFile(text, limits: builder.limits)
        try control?.check()
        var reading = PopoloReading()
        if damagedLine != nil, PopoloClass(object: value) != nil, let lines = try objects(text, limits: builder.limits) {
            // Several objects, one on each line, are no JSON together.
            (value, damagedLine) = (.list(lines.values), lines.badLine)
            reading.gather(value, lines: lines.numbers)
        } else {
            reading.gather(value, lines: PopoloLines.find(text, isList: value.isList))
        }
        try control?.check()
        reading.read(&builder)
        if let damagedLine {
            guard builder.entryCount > 0 else { throw .damagedJSON(line: damagedLine) }
            builder.tell(.cutOff(entries: builder.entryCount), line: damagedLine)
        }
    }

    /// The objects of a file with one on each line; `nil` where the first line is none.
    private static func objects(
        _ text: UnsafeBufferPointer<UInt8>, limits: Limits
    ) throws(ReadError) -> (values: [JSONValue], numbers: [Int], badLine: Int?)? {
        var (values, numbers, badLine): ([JSONValue], [Int], Int?) = ([], [], nil)
        var (start, number) = (0, 0)
        while start < text.count {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let line = UnsafeBufferPointer(rebasing: text[start..<end])
            (start, number) = (end + 1, number + 1)
            guard line.contains(where: { !MarkupText.isSpace($0) }) else { continue }
            if let value = try JSONValue.read(line, depth: limits.depth), case .object = value {
                guard values.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
                values.append(value)
                numbers.append(number)
            } else {
                if values.isEmpty { return nil }
                badLine = badLine ?? number
            }
        }
        return (values, numbers, badLine)
    }
}

/// The classes of Popolo, and the entries of other kinds that this program adds.
enum PopoloClass {
    case person, organization, membership, post, event, area, entry, relation
    /// Votes and speeches: no part of a network.
    case other

    /// By the name of a list in a document.
    init?(list name: String) {
        switch name {
        case "persons", "people": self = .person
        case "organizations", "organisations": self = .organization
        case "memberships": self = .membership
        case "posts": self = .post
        case "events": self = .event
        case "areas": self = .area
        case "entries": self = .entry
        case "relations": self = .relation
        case "motions", "votes", "vote_events", "speeches", "counts": self = .other
        default: return nil
        }
    }

    /// By the properties of an object that stands alone.
    init?(object: JSONValue) {
        func has(_ keys: String...) -> Bool { keys.contains { object[$0] != nil } }
        if has("person_id", "member_id"), has("organization_id", "role", "label", "post_id") { self = .membership; return }
        guard has("name"), has("id") else { return nil }
        if has("classification", "founding_date", "dissolution_date", "parent_id", "posts") {
            self = .organization
        } else if has(
            "family_name", "given_name", "birth_date", "honorific_prefix", "contact_details", "memberships", "other_names")
        {
            self = .person
        } else {
            return nil
        }
    }
}

extension JSONValue {
    var isList: Bool { if case .list = self { true } else { false } }

    /// A text, a number or a word as text; `nil` for null, lists and objects.
    var scalarText: String? {
        switch self {
        case .string(let text), .number(let text, _): text
        case .bool(let value): value ? "true" : "false"
        case .null, .list, .object: nil
        }
    }

    /// The text of a member of an object; empty where there is none.
    func text(_ key: String) -> String { self[key]?.scalarText ?? "" }
}

/// Finds the lines on which the objects of a file begin, without reading it anew.
enum PopoloLines {
    /// Those within one list or object of the outermost object, or within the outermost list.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>, isList: Bool) -> [Int] {
        var (lines, depth, line, at): ([Int], Int, Int, Int) = ([], 0, 1, 0)
        let wanted = isList ? 1 : 2
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "{"):
                if depth == wanted { lines.append(line) }
                depth += 1
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                at += 1
                while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
                    if bytes[at] == UInt8(ascii: "\\") { at += 1 }
                    at += 1
                }
            default: break
            }
            at += 1
        }
        return lines
    }
}
