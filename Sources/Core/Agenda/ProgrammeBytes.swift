/// A programme as bytes for the store: a version, then columns, each with its size before it; lowest byte first.
enum ProgrammeBytes {
    static let version: UInt32 = 1

    static func bytes(_ programme: Programme) -> [UInt8] {
        var writer = ColumnWriter()
        writer.write([version, UInt32(programme.sessions.count)])
        let facts = programme.facts
        let texts = [facts.version, facts.place, facts.url, facts.zone]
        var strings = TextColumn()
        for text in texts { strings.append(text) }
        writer.write(strings)
        for list in [facts.rooms, facts.tracks, facts.kept] {
            var column = TextColumn()
            for text in list { column.append(text) }
            writer.write(column)
        }
        writer.write(
            [facts.days, facts.horizon].flatMap { range in
                range.map { [Int64($0.lowerBound.number), Int64($0.upperBound.number)] } ?? [1, 0]
            })
        let table = programme.sessions
        for column in table.texts { writer.write(column) }
        writer.write(table.sequences)
        writer.write(table.lines)
        writer.write(table.flags)
        writer.write(table.timesEnd)
        writer.write(table.times.walls)
        writer.write(table.times.lengths)
        writer.write(table.times.offsets)
        writer.write(table.times.turns)
        writer.write(table.times.owners)
        writer.write(table.times.places)
        return writer.bytes
    }

    /// `nil` where the bytes are not what `bytes` writes.
    static func read(_ bytes: UnsafeRawBufferPointer) -> (facts: ProgrammeFacts, sessions: SessionTable)? {
        var reader = ColumnReader(bytes)
        guard let head: [UInt32] = reader.read(), head.count == 2, head[0] == version,
            let strings = reader.texts(), strings.count == 4, let rooms = reader.texts(), let tracks = reader.texts(),
            let kept = reader.texts(), let days: [Int64] = reader.read(), days.count == 4
        else { return nil }
        var facts = ProgrammeFacts(version: strings[0], place: strings[1], url: strings[2], zone: strings[3])
        (facts.rooms, facts.tracks, facts.kept) = (rooms.all, tracks.all, kept.all)
        (facts.days, facts.horizon) = (range(days[0], days[1]), range(days[2], days[3]))
        let count = Int(head[1])
        var table = SessionTable()
        for index in table.texts.indices {
            guard let column = reader.texts(), column.count == count else { return nil }
            table.texts[index] = column
        }
        guard let sequences: [Int32] = reader.read(), let lines: [Int32] = reader.read(), let flags: [UInt8] = reader.read(),
            let ends: [UInt32] = reader.read(),
            [sequences.count, lines.count, flags.count, ends.count].allSatisfy({ $0 == count }),
            zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }),
            let walls: [Int64] = reader.read(), Int(ends.last ?? 0) == walls.count, let lengths: [Int32] = reader.read(),
            let offsets: [Int32] = reader.read(), let turns: [Int32] = reader.read(), let owners: [UInt32] = reader.read(),
            let places: [UInt32] = reader.read(),
            let times = TimeTable(
                walls: walls, lengths: lengths, offsets: offsets, turns: turns, owners: owners, places: places, sessions: count)
        else { return nil }
        (table.sequences, table.lines, table.flags, table.timesEnd, table.times) = (sequences, lines, flags, ends, times)
        return (facts, table)
    }

    /// Days as they are written; `nil` where they are none, or lie beyond what a calendar can show.
    private static func range(_ first: Int64, _ last: Int64) -> ClosedRange<Day>? {
        guard first <= last, first >= TimeTable.walls.lowerBound / 86_400, last < TimeTable.walls.upperBound / 86_400 else {
            return nil
        }
        return Day(number: Int(first))...Day(number: Int(last))
    }
}

extension TextColumn {
    fileprivate var all: [String] { (0..<count).map { self[$0] } }
}
