/// Lines and components that the fields of a session do not stand for, or not for all of: parameters, alarms, what others invented.
struct KeptLines {
    /// The properties that a session has fields for, in the order in which they are written. A kept line of one of them takes the
    /// place of the line that would be made from the field.
    static let fields: [String: Int] = [
        "DTSTART": 0, "DTEND": 1, "SUMMARY": 2, "DESCRIPTION": 3, "LOCATION": 4, "URL": 5, "CONFERENCE": 6, "STATUS": 7,
        "CATEGORIES": 8, "ORGANIZER": 9, "ATTENDEE": 9, "PARTICIPANT": 11,
    ]
    private static let otherLine = 10
    private static let otherComponent = 12

    /// A line, or a component with its BEGIN and END.
    struct Entry {
        let rank: Int
        /// The property or component of `fields` that it may stand in for.
        let field: String?
        let lines: [String]
    }

    private(set) var entries: [Entry] = []

    /// - Parameter field: the field that it stands for together with what the field does not hold.
    mutating func add(_ lines: [String], of field: String? = nil) {
        let other = lines.count > 1 ? KeptLines.otherComponent : KeptLines.otherLine
        entries.append(Entry(rank: field.flatMap { KeptLines.fields[$0] } ?? other, field: field, lines: lines))
    }

    mutating func remove(_ fields: Set<String>) { entries.removeAll { $0.field.map(fields.contains) ?? false } }

    /// As they are written: fields, other lines, components.
    var ordered: [String] {
        guard entries.count > 1 else { return entries.first?.lines ?? [] }
        return entries.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.flatMap(
            \.element.lines)
    }

    init() {}

    /// The entries of lines that a session kept.
    init(_ lines: [String]) {
        var (block, depth): ([String], Int) = ([], 0)
        for line in lines {
            let word = line.prefix { $0 != ":" && $0 != ";" }.uppercased()
            if word == "BEGIN" { depth += 1 }
            block.append(line)
            if word == "END" { depth -= 1 }
            guard depth <= 0 else { continue }
            let name = block.count > 1 ? String(block[0].dropFirst(6)).uppercased() : word
            add(block, of: KeptLines.fields[name] == nil ? nil : name)
            (block, depth) = ([], 0)
        }
        if !block.isEmpty { add(block) }
    }
}
