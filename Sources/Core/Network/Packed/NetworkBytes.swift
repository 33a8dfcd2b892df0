/// A packed part of the network as bytes for the store: a version, the kinds of entries and confidences by name, then columns, each with
/// its size before it; lowest byte first.
enum NetworkBytes {
    static let version: UInt32 = 1

    static func bytes(_ table: NetworkTable) -> [UInt8] {
        var writer = ColumnWriter()
        let (entries, statements, words) = (table.entries, table.statements, table.words)
        writer.write([version, UInt32(table.count), UInt32(table.statementCount)])
        writer.write(list: EntryKind.allCases.map(\.rawValue))
        writer.write(list: Confidence.allCases.map(\.rawValue))
        writer.write(entries.kinds)
        for column in [entries.keys, entries.english, entries.searched] { writer.write(column) }
        writer.write(entries.arabic)
        writer.write(entries.words)
        for column in [entries.byKey, entries.ends, entries.leadingEnds] { writer.write(column) }
        for column in [statements.properties, statements.sources] { writer.write(column) }
        for column in [statements.objects, statements.leading] { writer.write(column) }
        for column in [statements.since, statements.until, statements.asOf] { writer.write(column) }
        writer.write(statements.confidences)
        for column in [statements.values, statements.arabic, statements.notes, statements.behalf, statements.corrects] {
            writer.write(column)
        }
        writer.write(counted: words.words)
        writer.write(words.ends)
        writer.write(words.entries)
        return writer.bytes
    }

    /// `nil` where the bytes are not what `bytes` writes.
    static func read(_ source: some ColumnSource) -> NetworkTable? {
        var reader = ColumnReader(source)
        guard let head: [UInt32] = reader.read(), head.count == 3, head[0] == version, let kinds = reader.list(),
            let confidences = reader.list()
        else { return nil }
        let (count, number) = (Int(head[1]), Int(head[2]))
        guard let entries = entries(&reader, count, number, kinds),
            let statements = statements(&reader, number, count, confidences, leading: Int(entries.leadingEnds.last ?? 0)),
            let words = reader.counted(), let ends: [UInt32] = reader.read(), let places: [UInt32] = reader.read(),
            let index = NameIndex(words: words, ends: ends, entries: places, below: count)
        else { return nil }
        return NetworkTable(entries: entries, statements: statements, words: index)
    }

    private static func entries(
        _ reader: inout ColumnReader<some ColumnSource>, _ count: Int, _ number: Int, _ kinds: [String]
    ) -> NetworkTable.Entries? {
        var entries = NetworkTable.Entries()
        guard let written: [UInt8] = reader.read(), let numbers = numbers(kinds, of: EntryKind.allCases.map(\.rawValue)),
            written.allSatisfy({ $0 < numbers.count }), let keys = reader.texts(count), let english = reader.texts(count),
            let searched = reader.texts(count), let arabic = reader.sparse(below: count), let words = reader.interned(),
            let byKey: [UInt32] = reader.read(), let ends: [UInt32] = reader.read(), let leadingEnds: [UInt32] = reader.read(),
            [written.count, keys.count, english.count, searched.count, words.count, byKey.count, ends.count, leadingEnds.count]
                .allSatisfy({ $0 == count }),
            byKey.allSatisfy({ $0 < count }), zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }),
            Int(ends.last ?? 0) == number, zip(leadingEnds, leadingEnds.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return nil }
        // Kinds that were added since keep the order of those that were there.
        entries.kinds = written.map { numbers[Int($0)] }
        guard zip(entries.kinds, entries.kinds.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
        (entries.keys, entries.english, entries.searched, entries.arabic) = (keys, english, searched, arabic)
        (entries.words, entries.byKey, entries.ends, entries.leadingEnds) = (words, byKey, ends, leadingEnds)
        return entries
    }

    private static func statements(
        _ reader: inout ColumnReader<some ColumnSource>, _ count: Int, _ entries: Int, _ confidences: [String], leading: Int
    ) -> NetworkTable.Statements? {
        var statements = NetworkTable.Statements()
        guard let properties = reader.interned(), let sources = reader.interned(), let objects: [UInt32] = reader.read(),
            let led: [UInt32] = reader.read(), led.count == leading, led.allSatisfy({ $0 < count }),
            objects.allSatisfy({ $0 < entries || $0 == NetworkTable.Statements.none }), let since: [Int32] = reader.read(),
            let until: [Int32] = reader.read(), let asOf: [Int32] = reader.read(), let written: [UInt8] = reader.read(),
            let numbers = numbers(confidences, of: Confidence.allCases.map(\.rawValue)),
            written.allSatisfy({ $0 < numbers.count }),
            [properties.count, sources.count, objects.count, since.count, until.count, asOf.count, written.count]
                .allSatisfy({ $0 == count })
        else { return nil }
        var sparse: [SparseTexts] = []
        for _ in 0..<5 {
            guard let texts = reader.sparse(below: count) else { return nil }
            sparse.append(texts)
        }
        (statements.properties, statements.sources, statements.objects, statements.leading) = (properties, sources, objects, led)
        (statements.since, statements.until, statements.asOf) = (since, until, asOf)
        statements.confidences = written.map { numbers[Int($0)] }
        (statements.values, statements.arabic, statements.notes) = (sparse[0], sparse[1], sparse[2])
        (statements.behalf, statements.corrects) = (sparse[3], sparse[4])
        return statements
    }

    /// The numbers that names have today; `nil` where one is not known.
    private static func numbers(_ names: [String], of today: [String]) -> [UInt8]? {
        var numbers: [UInt8] = []
        for name in names {
            guard let number = today.firstIndex(of: name) else { return nil }
            numbers.append(UInt8(number))
        }
        return numbers
    }
}

extension ColumnWriter {
    /// A column with the number of its texts.
    fileprivate mutating func write(counted column: TextColumn) {
        write([UInt32(column.count)])
        write(column)
    }

    fileprivate mutating func write(_ column: SparseTexts) {
        write(column.rows)
        write(column.texts)
    }

    fileprivate mutating func write(_ column: InternedTexts) {
        write(counted: column.texts)
        write(column.rows)
    }
}

extension ColumnReader {
    fileprivate mutating func counted() -> TextColumn? {
        guard let head: [UInt32] = read(), head.count == 1, let column = texts(Int(head[0])) else { return nil }
        // So many empty texts take no bytes: a number alone is not believed.
        return column.count == column.ends.count || column.count <= 1 ? column : nil
    }

    fileprivate mutating func sparse(below count: Int) -> SparseTexts? {
        guard let rows: [UInt32] = read(), let texts = texts(rows.count) else { return nil }
        return SparseTexts(rows: rows, texts: texts, below: count)
    }

    fileprivate mutating func interned() -> InternedTexts? {
        guard let texts = counted(), let rows: [UInt32] = read() else { return nil }
        return InternedTexts(texts: texts, rows: rows)
    }
}
