/// The text of a cell while it is read: white space as it is displayed, and where figures are raised.
struct CellText {
    private(set) var bytes: [UInt8] = []
    private(set) var raised: [Range<Int>] = []
    private var paragraphs = 0
    private var pendingSpace = false

    var isEmpty: Bool { bytes.isEmpty }
    var string: String { String(decoding: bytes, as: UTF8.self) }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        raised.removeAll()
        paragraphs = 0
        pendingSpace = false
    }

    /// A second paragraph stands on a line of its own.
    mutating func startParagraph() {
        if paragraphs > 0 { bytes.append(UInt8(ascii: "\n")) }
        paragraphs += 1
        pendingSpace = false
    }

    /// As OpenDocument has it: runs of white space count as one space.
    mutating func appendCollapsed(_ text: UnsafeBufferPointer<UInt8>, isRaised: Bool) {
        let start = bytes.count
        for byte in text {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                pendingSpace = true
                continue
            }
            addSpace()
            bytes.append(byte)
        }
        mark(from: start, isRaised)
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>, isRaised: Bool) {
        let start = bytes.count
        bytes += text
        mark(from: start, isRaised)
    }

    /// Spaces, tabs and line breaks that are written as elements.
    mutating func append(_ byte: UInt8, count: Int) {
        addSpace()
        bytes += repeatElement(byte, count: count)
    }

    private mutating func addSpace() {
        if pendingSpace, let last = bytes.last, last != UInt8(ascii: "\n"), last != 0x20 { bytes.append(0x20) }
        pendingSpace = false
    }

    private mutating func mark(from start: Int, _ isRaised: Bool) {
        guard isRaised, start < bytes.count else { return }
        if let last = raised.last, last.upperBound == start {
            raised[raised.count - 1] = last.lowerBound..<bytes.count
        } else {
            raised.append(start..<bytes.count)
        }
    }

    /// Without white space at the end, which nobody sees.
    mutating func trimEnd() {
        while let last = bytes.last, last == 0x20 || last == UInt8(ascii: "\n") { bytes.removeLast() }
        raised.removeAll { $0.lowerBound >= bytes.count }
        if let last = raised.last, last.upperBound > bytes.count { raised[raised.count - 1] = last.lowerBound..<bytes.count }
    }
}
