import CScan
import Glibc

/// Splits a block of bytes into records and fields, 64 bytes at a time, as `DelimitedReader` does one by one. It only finds where
/// fields end: a quote that opens a field is still there.
struct RecordScanner {
    /// Bytes that must be readable, and zero, behind a block.
    static let margin = 192

    private let bytes: UnsafePointer<UInt8>
    private let end: Int
    private let isLast: Bool
    private let separator: UInt8
    private let limits: Limits
    /// Where the fields of the record end; the first place holds the byte before the record.
    private let ends: UnsafeMutablePointer<Int>
    /// Where the next record starts, or the one that is not whole.
    private(set) var position: Int
    private(set) var fieldCount = 0
    /// The line on which the current record starts, from 1.
    private(set) var line: Int
    private var nextLine: Int
    private var base: Int
    private var marks: UInt64

    /// - Parameters:
    ///   - isLast: nothing follows the block; a line feed must then stand behind it.
    ///   - ends: room for two more places than `limits.columns`.
    init(
        _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, isLast: Bool, line: Int, separator: UInt8, limits: Limits,
        ends: UnsafeMutablePointer<Int>
    ) {
        (self.bytes, self.end, self.isLast, self.separator) = (bytes, end, isLast, separator)
        (self.limits, self.ends, self.line, nextLine) = (limits, ends, line, line)
        (position, base) = (start, start)
        marks = concord_marks64(bytes + start, separator)
    }

    /// Where the current record starts.
    @inline(__always) var start: Int { ends[0] &+ 1 }
    /// The line on which the next record starts.
    var lineAhead: Int { nextLine }

    /// A field of the current record, with its quotes.
    @inline(__always)
    func field(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        let from = ends[index] &+ 1
        return UnsafeBufferPointer(start: bytes + from, count: ends[index &+ 1] &- from)
    }

    /// Moves to the next record that is not blank; `false` when no whole one is left: it starts at `position`.
    @inline(__always)
    mutating func next() throws(ReadError) -> Bool {
        while true {
            guard position < end else { return false }
            line = nextLine
            ends[0] = position &- 1
            var count = 0, from = position
            while true {
                while marks == 0 {
                    base &+= 64
                    guard base <= end else { return try notWhole(from) }
                    marks = concord_marks64(bytes + base, separator)
                }
                let at = base &+ marks.trailingZeroBitCount
                marks &= marks &- 1
                let byte = bytes[at]
                if byte == separator {
                    guard count < limits.columns &- 1 else { throw .tooManyColumns(row: line, limit: limits.columns) }
                    count &+= 1
                    ends[count] = at
                    from = at &+ 1
                } else if byte == UInt8(ascii: "\n") {
                    count &+= 1
                    ends[count] = at
                    nextLine &+= 1
                    if at &- position > limits.field { try checkLengths(count) }
                    position = at &+ 1
                    break
                } else if byte == UInt8(ascii: "\"") {
                    // Elsewhere than at its start a quote is a part of the field.
                    if at == from, try !skipQuoted(at) { return try notWhole(from) }
                } else {
                    guard at &+ 1 < end || isLast else { return try notWhole(from) }
                    count &+= 1
                    ends[count] = at
                    nextLine &+= 1
                    if at &- position > limits.field { try checkLengths(count) }
                    position = at &+ 1
                    if bytes[position] == UInt8(ascii: "\n") {
                        position &+= 1
                        if marks == 0 { restart(position) } else { marks &= marks &- 1 }
                    }
                    break
                }
            }
            fieldCount = count
            if count > 1 || ends[1] > start { return true }
        }
    }

    private mutating func restart(_ at: Int) {
        base = at
        marks = concord_marks64(bytes + at, separator)
    }

    /// Goes behind the closing quote; `false` where the block ends before.
    @inline(never)
    private mutating func skipQuoted(_ open: Int) throws(ReadError) -> Bool {
        var from = open + 1
        while true {
            guard from <= end, let found = memchr(bytes + from, Int32(UInt8(ascii: "\"")), end - from) else {
                guard isLast, end - open <= limits.field else { return false }
                throw .unclosedQuote(row: line)
            }
            let close = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
            guard close + 1 < end || isLast else { return false }
            if bytes[close + 1] == UInt8(ascii: "\"") {
                from = close + 2
                continue
            }
            var at = open + 1
            while let feed = memchr(bytes + at, Int32(UInt8(ascii: "\n")), close - at) {
                nextLine += 1
                at = UnsafeRawPointer(feed) - UnsafeRawPointer(bytes) + 1
            }
            restart(close + 1)
            return true
        }
    }

    /// Always `false`: the record is not whole. Throws where it is too long already.
    @inline(never)
    private mutating func notWhole(_ from: Int) throws(ReadError) -> Bool {
        guard end - from <= limits.field else { throw .fieldTooLong(row: line, limit: limits.field) }
        guard end - position <= limits.record else { throw .recordTooLong(row: line, limit: limits.record) }
        nextLine = line
        return false
    }

    @inline(never)
    private func checkLengths(_ count: Int) throws(ReadError) {
        for field in 0..<count where ends[field + 1] - ends[field] - 1 > limits.field {
            throw .fieldTooLong(row: line, limit: limits.field)
        }
    }
}
