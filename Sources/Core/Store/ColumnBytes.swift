/// Writes columns of numbers and texts, each with its size before it; lowest byte first.
struct ColumnWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write<Number: FixedWidthInteger>(_ column: [Number]) {
        withUnsafeBytes(of: UInt64(column.count).littleEndian) { bytes += $0 }
        // Little-endian machines hold them as they are written.
        column.withUnsafeBytes { bytes += $0 }
    }

    mutating func write(_ column: TextColumn) {
        write(column.ends)
        write(column.bytes)
    }
}

/// Reads what a `ColumnWriter` wrote; `nil` where it is cut off.
struct ColumnReader {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    mutating func read<Number: FixedWidthInteger>() -> [Number]? {
        guard bytes.count - place >= 8 else { return nil }
        let count = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
        let size = MemoryLayout<Number>.size
        guard count <= UInt64(bytes.count - place) / UInt64(size) else { return nil }
        defer { place += Int(count) * size }
        return [Number](unsafeUninitializedCapacity: Int(count)) { target, filled in
            UnsafeMutableRawBufferPointer(target).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[place..<place + Int(count) * size]))
            filled = Int(count)
        }
    }

    mutating func texts() -> TextColumn? {
        guard let ends: [UInt32] = read(), let bytes: [UInt8] = read() else { return nil }
        return TextColumn(bytes: bytes, ends: ends)
    }
}
