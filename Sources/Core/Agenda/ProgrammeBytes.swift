/// A programme as bytes for the store, in two parts: the outline that lists need, and the details that are read later. Each is a version,
/// then columns.
enum ProgrammeBytes {
    static let version: UInt32 = 2

    static func outline(_ programme: Programme) -> [UInt8] {
        var writer = ColumnWriter()
        writer.write([version, UInt32(programme.sessions.count)])
        let facts = programme.facts
        for list in [[facts.version, facts.place, facts.url, facts.zone], facts.rooms, facts.tracks, facts.kept] {
            writer.write(list: list)
        }
        writer.write(
            [facts.days, facts.horizon].flatMap { range in
                range.map { [Int64($0.lowerBound.number), Int64($0.upperBound.number)] } ?? [1, 0]
            })
        let table = programme.sessions
        for text in SessionTable.Text.outline { writer.write(table[text]) }
        writer.write(table.flags)
        writer.write(table.times.walls)
        writer.write(table.times.shapeNumbers)
        writer.write(table.times.shapes.map(\.length))
        writer.write(table.times.shapes.map(\.offset))
        writer.write(table.times.shapes.map(\.turn))
        writer.write(table.times.owners)
        writer.write(table.times.placesToStore)
        return writer.bytes
    }

    static func details(_ programme: Programme) -> [UInt8] {
        var writer = ColumnWriter()
        let table = programme.sessions
        writer.write([version, UInt32(table.count)])
        for text in SessionTable.Text.details { writer.write(table[text]) }
        writer.write(table.sequences)
        writer.write(table.lines)
        return writer.bytes
    }

    /// Reads an outline, whose details are still to come, or what the first version wrote, which is whole.
    /// `nil` where the bytes are neither.
    static func read(_ source: some ColumnSource) -> (facts: ProgrammeFacts, sessions: SessionTable)? {
        var reader = ColumnReader(source)
        guard let head: [UInt32] = reader.read(), head.count == 2, head[1] <= source.count else { return nil }
        if head[0] == 1 { return first(&reader, Int(head[1])) }
        guard head[0] == version, let strings = reader.list(), let rooms = reader.list(), let tracks = reader.list(),
            let kept = reader.list(), let days: [Int64] = reader.read(),
            let facts = facts(strings, rooms, tracks, kept, days)
        else { return nil }
        let count = Int(head[1])
        var table = SessionTable()
        (table.isWhole, table.texts) = (false, SessionTable.Text.allCases.map { _ in TextColumn(count: count) })
        (table.sequences, table.lines) = ([Int32](repeating: 0, count: count), [Int32](repeating: 0, count: count))
        for text in SessionTable.Text.outline {
            guard let column = reader.texts(count) else { return nil }
            table.texts[text.rawValue] = column
        }
        guard let flags: [UInt8] = reader.read(), flags.count == count, let walls: [Int64] = reader.read(),
            let numbers: [UInt32] = reader.read(), let lengths: [Int32] = reader.read(), let offsets: [Int32] = reader.read(),
            let turns: [Int32] = reader.read(), offsets.count == lengths.count, turns.count == lengths.count,
            let owners: [UInt32] = reader.read(), let places: [UInt32] = reader.read(),
            let times = TimeTable(
                walls: walls, shapeNumbers: numbers, shapes: shapes(lengths, offsets, turns), owners: owners, places: places,
                sessions: count)
        else { return nil }
        (table.flags, table.times) = (flags, times)
        return (facts, table)
    }

    /// Adds the details to an outline; `false` where the bytes are not the details of so many sessions.
    static func readDetails(_ source: some ColumnSource, into table: inout SessionTable) -> Bool {
        var reader = ColumnReader(source)
        var whole = table
        guard let head: [UInt32] = reader.read(), head == [version, UInt32(table.count)] else { return false }
        for text in SessionTable.Text.details {
            guard let column = reader.texts(table.count) else { return false }
            whole.texts[text.rawValue] = column
        }
        guard let sequences: [Int32] = reader.read(), let lines: [Int32] = reader.read(), sequences.count == table.count,
            lines.count == table.count
        else { return false }
        (whole.sequences, whole.lines, whole.isWhole) = (sequences, lines, true)
        table = whole
        return true
    }

    static func shapes(_ lengths: [Int32], _ offsets: [Int32], _ turns: [Int32]) -> [TimeTable.Shape] {
        lengths.indices.map { TimeTable.Shape(length: lengths[$0], offset: offsets[$0], turn: turns[$0]) }
    }

    /// What is said of the programme as a whole; `nil` where lists have not as many members as are written.
    static func facts(
        _ strings: [String], _ rooms: [String], _ tracks: [String], _ kept: [String], _ days: [Int64]
    ) -> ProgrammeFacts? {
        guard strings.count == 4, days.count == 4 else { return nil }
        var facts = ProgrammeFacts(version: strings[0], place: strings[1], url: strings[2], zone: strings[3])
        (facts.rooms, facts.tracks, facts.kept) = (rooms, tracks, kept)
        (facts.days, facts.horizon) = (range(days[0], days[1]), range(days[2], days[3]))
        return facts
    }

    /// Days as they are written; `nil` where they are none, or lie beyond what a calendar can show.
    private static func range(_ first: Int64, _ last: Int64) -> ClosedRange<Day>? {
        guard first <= last, first >= TimeTable.walls.lowerBound / 86_400, last < TimeTable.walls.upperBound / 86_400 else {
            return nil
        }
        return Day(number: Int(first))...Day(number: Int(last))
    }
}
