/// Takes the quotes off a field. Only a field with quotes in it is copied; the copy holds until the next one. Its owner frees it.
struct Unquoting {
    private var copy = UnsafeMutablePointer<UInt8>.allocate(capacity: 0)
    private var capacity = 0
    /// Something stood between a closing quote and the separator; set back by whoever tells it.
    var sawTail = false

    func free() { copy.deallocate() }

    /// The text of a field as `RecordScanner` gives it.
    @inline(__always)
    mutating func text(_ field: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let first = field.baseAddress, !field.isEmpty, first.pointee == UInt8(ascii: "\"") else { return field }
        return quoted(field)
    }

    private static func close(of field: UnsafeBufferPointer<UInt8>) -> Int? {
        var at = 1
        while at < field.count {
            if field[at] == UInt8(ascii: "\"") {
                guard at + 1 < field.count, field[at + 1] == UInt8(ascii: "\"") else { return at }
                at += 1
            }
            at += 1
        }
        return nil
    }

    @inline(never)
    private mutating func quoted(_ field: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let close = Unquoting.close(of: field) ?? field.count
        // With something behind it, all of it is kept: the closing quote is then one of those that are taken out.
        let hasTail = close < field.count - 1
        if hasTail { sawTail = true }
        let inner = UnsafeBufferPointer(rebasing: field[1..<(hasTail ? field.count : close)])
        guard inner.contains(UInt8(ascii: "\"")) else { return inner }
        if capacity < inner.count + RecordScanner.margin {
            copy.deallocate()
            capacity = inner.count * 2 + RecordScanner.margin
            copy = .allocate(capacity: capacity)
            copy.initialize(repeating: 0, count: capacity)
        }
        var count = 0
        var previousWasQuote = false
        for byte in inner {
            previousWasQuote = byte == UInt8(ascii: "\"") && !previousWasQuote
            if previousWasQuote { continue }
            copy[count] = byte
            count += 1
        }
        return UnsafeBufferPointer(start: copy, count: count)
    }
}
