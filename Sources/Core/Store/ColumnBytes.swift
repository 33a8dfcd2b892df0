/// Bytes from which columns are read: in memory, or in the store.
protocol ColumnSource {
    var count: Int { get }
    /// Copies as many bytes as there is room for, from a place on; `false` where they cannot be read.
    func copy(from place: Int, to target: UnsafeMutableRawBufferPointer) -> Bool
}

extension UnsafeRawBufferPointer: ColumnSource {
    func copy(from place: Int, to target: UnsafeMutableRawBufferPointer) -> Bool {
        target.copyMemory(from: UnsafeRawBufferPointer(rebasing: self[place..<place + target.count]))
        return true
    }
}

/// Writes columns of numbers and texts, each with its size before it; lowest byte first.
struct ColumnWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<Number: FixedWidthInteger>(_ column: [Number]) {
        withUnsafeBytes(of: UInt64(column.count).littleEndian) { bytes += $0 }
        // Little-endian machines hold them as they are written.
        column.withUnsafeBytes { bytes += $0 }
    }

    /// A column of empty texts has no ends.
    mutating func write(_ column: TextColumn) {
        write(column.ends)
        write(column.bytes)
    }

    /// A list of texts, with their number.
    mutating func write(list: [String]) {
        var column = TextColumn()
        for text in list { column.append(text) }
        write([UInt32(list.count)])
        write(column)
    }
}

/// Reads what a `ColumnWriter` wrote; `nil` where it is cut off.
struct ColumnReader<Source: ColumnSource> {
    private let source: Source
    private var place = 0

    init(_ source: Source) { self.source = source }

    mutating func read<Number: FixedWidthInteger>() -> [Number]? {
        var size: UInt64 = 0
        guard source.count - place >= 8, withUnsafeMutableBytes(of: &size, { source.copy(from: place, to: $0) }) else {
            return nil
        }
        place += 8
        let count = UInt64(littleEndian: size), width = MemoryLayout<Number>.size
        guard count <= UInt64(source.count - place) / UInt64(width) else { return nil }
        var isRead = false
        let column = [Number](unsafeUninitializedCapacity: Int(count)) { target, filled in
            let bytes = UnsafeMutableRawBufferPointer(start: target.baseAddress, count: Int(count) * width)
            isRead = source.copy(from: place, to: bytes)
            filled = isRead ? Int(count) : 0
        }
        place += Int(count) * width
        return isRead ? column : nil
    }

    mutating func texts(_ count: Int) -> TextColumn? {
        guard let ends: [UInt32] = read(), let bytes: [UInt8] = read() else { return nil }
        return TextColumn(bytes: bytes, ends: ends, count: count)
    }

    mutating func list() -> [String]? {
        guard let head: [UInt32] = read(), let count = head.first, let column = texts(Int(count)) else { return nil }
        // So many empty texts take no bytes: a number alone is not believed.
        guard column.ends.count == column.count || column.count <= source.count else { return nil }
        return column.all
    }
}

extension TextColumn {
    var all: [String] { (0..<count).map { self[$0] } }
}
