extension ProgrammeBytes {
    /// Reads on behind the head of what the first version wrote: all in one part, a number of each property for each time.
    static func first<Source>(
        _ reader: inout ColumnReader<Source>, _ count: Int
    ) -> (facts: ProgrammeFacts, sessions: SessionTable)? {
        guard let strings = reader.oldList(), let rooms = reader.oldList(), let tracks = reader.oldList(),
            let kept = reader.oldList(), let days: [Int64] = reader.read(),
            let facts = facts(strings, rooms, tracks, kept, days)
        else { return nil }
        var table = SessionTable()
        for text in SessionTable.Text.allCases {
            guard let column = reader.texts(count), column.count == count else { return nil }
            table.texts[text.rawValue] = column
        }
        guard let sequences: [Int32] = reader.read(), let lines: [Int32] = reader.read(), let flags: [UInt8] = reader.read(),
            let ends: [UInt32] = reader.read(),
            [sequences.count, lines.count, flags.count, ends.count].allSatisfy({ $0 == count }),
            let walls: [Int64] = reader.read(), let lengths: [Int32] = reader.read(), let offsets: [Int32] = reader.read(),
            let turns: [Int32] = reader.read(), let owners: [UInt32] = reader.read(), let places: [UInt32] = reader.read(),
            [lengths.count, offsets.count, turns.count].allSatisfy({ $0 == walls.count })
        else { return nil }
        let (numbers, shapes) = TimeTable.numbered(shapes(lengths, offsets, turns))
        guard
            let times = TimeTable(
                walls: walls, shapeNumbers: numbers, shapes: shapes, owners: owners, places: places, sessions: count),
            times.ends == ends
        else { return nil }
        (table.sequences, table.lines, table.flags, table.times) = (sequences, lines, flags, times)
        return (facts, table)
    }
}

extension ColumnReader {
    /// A list as the first version wrote it: its number is that of its ends.
    fileprivate mutating func oldList() -> [String]? {
        guard let ends: [UInt32] = read(), let bytes: [UInt8] = read() else { return nil }
        return TextColumn(bytes: bytes, ends: ends, count: ends.count)?.all
    }
}
