/// Goes through the content lines of a calendar: any line end, folded lines put together byte by byte, so that a character that was
/// folded in its middle is whole again. Empty lines are passed over.
struct ContentLines {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Bytes of a line, unfolded.
    private let longest: Int
    private var position = 0
    private var nextNumber = 1
    /// A folded line, unfolded.
    private var room: [UInt8] = []

    /// The bytes must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>, longest: Int) { (self.bytes, self.longest) = (bytes, longest) }

    /// Gives `body` the next line, the line of the file that it begins on, and whether it is longer than allowed; what is given of
    /// one that is too long is its start. `false` at the end.
    mutating func next(_ body: (UnsafeBufferPointer<UInt8>, _ number: Int, _ isTooLong: Bool) -> Void) -> Bool {
        var line = physical()
        while let empty = line, empty.isEmpty { line = physical() }
        guard let line else { return false }
        let number = nextNumber - 1
        var isTooLong = line.count > longest
        guard continues else {
            body(UnsafeBufferPointer(rebasing: isTooLong ? line.prefix(ContentLines.start) : line), number, isTooLong)
            return true
        }
        room.removeAll(keepingCapacity: true)
        room += isTooLong ? line.prefix(ContentLines.start) : line
        while continues, let more = physical() {
            isTooLong = isTooLong || room.count + more.count > longest
            if isTooLong { room.removeLast(max(0, room.count - ContentLines.start)) } else { room += more.dropFirst() }
        }
        room.withUnsafeBufferPointer { body($0, number, isTooLong) }
        return true
    }

    /// Bytes that are given of a line that is too long.
    private static let start = 256

    /// Whether the line at the position goes on with the one before.
    private var continues: Bool { position < bytes.count && (bytes[position] == 0x20 || bytes[position] == 0x09) }

    /// The next line of the file, without its end; `nil` behind the last.
    private mutating func physical() -> Swift.Slice<UnsafeBufferPointer<UInt8>>? {
        guard position < bytes.count else { return nil }
        let start = position
        var at = start
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at &+= 1 }
        position = at
        if position < bytes.count {
            let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        nextNumber += 1
        return bytes[start..<at]
    }
}
