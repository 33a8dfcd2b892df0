/// Reads vCards of versions 2.1, 3 (RFC 2426) and 4 (RFC 6350).
enum CardReader {
    static func fits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = "BEGIN:VCARD"
        guard bytes.count >= word.utf8.count else { return false }
        return zip(bytes, word.utf8).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var gathering = CardGathering(limits: builder.limits)
        var lines = ContentLines(text, longest: builder.limits.field)
        var count = 0
        while lines.next({ line, number, isTooLong in gathering.take(line, number: number, isTooLong: isTooLong) }) {
            count += 1
            if count.isMultiple(of: 8192) { try control?.check() }
            guard gathering.cards.count <= builder.limits.rows else { throw .tooManyRows(limit: builder.limits.rows) }
        }
        gathering.end()
        guard gathering.isCards else { throw .noSuchLayout }
        for (issue, line) in gathering.issues { builder.tell(issue, line: line) }
        var reading = CardReading()
        for card in gathering.cards { reading.addEntry(card, &builder) }
        try control?.check()
        for card in gathering.cards { reading.read(card, &builder) }
        reading.finish(&builder)
    }
}
