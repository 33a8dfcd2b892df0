import CZlib

/// A zip file in memory: its directory, and one part at a time unpacked in small pieces. Parts within parts are never opened.
struct ZipArchive {
    struct Entry {
        let name: String
        let method: Int
        let checksum: UInt32
        let packed: Int
        let size: Int
        let header: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: Limits
    let entries: [Entry]
    /// Bytes that may still be unpacked.
    private var left: Int
    private static let mostEntries = 10_000

    static func isZip(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// The bytes must outlive the archive.
    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) throws(ReadError) {
        self.bytes = bytes
        self.limits = limits
        left = limits.expanded
        entries = try ZipArchive.directory(bytes)
    }

    func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

    private static func directory(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> [Entry] {
        // The end record has 22 bytes and a comment of up to 65,535.
        guard bytes.count >= 22 else { throw .damagedArchive }
        var end = bytes.count - 22
        let lowest = max(0, end - 65_535)
        while bytes[end] != 0x50 || bytes.number(end, 4) != 0x0605_4B50 {
            guard end > lowest else { throw .damagedArchive }
            end -= 1
        }
        let (count, start) = (bytes.number(end + 10, 2), bytes.number(end + 16, 4))
        guard count != 0xFFFF, start != 0xFFFF_FFFF else { throw .unsupportedArchive }
        guard count <= mostEntries else { throw .expandsTooMuch(limit: mostEntries) }
        var entries: [Entry] = []
        var at = start
        for _ in 0..<count {
            guard at + 46 <= end, bytes.number(at, 4) == 0x0201_4B50 else { throw .damagedArchive }
            let lengths = [28, 30, 32].map { bytes.number(at + $0, 2) }
            guard at + 46 + lengths[0] <= end else { throw .damagedArchive }
            // Bit 0: encrypted.
            guard bytes.number(at + 8, 2) & 1 == 0 else { throw .unsupportedArchive }
            entries.append(
                Entry(
                    name: String(decoding: bytes[(at + 46)..<(at + 46 + lengths[0])], as: UTF8.self),
                    method: bytes.number(at + 10, 2), checksum: UInt32(bytes.number(at + 16, 4)),
                    packed: bytes.number(at + 20, 4),
                    size: bytes.number(at + 24, 4), header: bytes.number(at + 42, 4)))
            at += 46 + lengths.reduce(0, +)
        }
        return entries
    }

    /// Gives `body` the part's bytes piece by piece.
    mutating func unpack(
        _ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
    ) throws(ReadError) {
        guard entry.header + 30 <= bytes.count, bytes.number(entry.header, 4) == 0x0403_4B50 else { throw .damagedArchive }
        let start = entry.header + 30 + bytes.number(entry.header + 26, 2) + bytes.number(entry.header + 28, 2)
        guard start + entry.packed <= bytes.count else { throw .damagedArchive }
        let packed = UnsafeBufferPointer(rebasing: bytes[start..<(start + entry.packed)])
        let bound = min(left, max(1 << 20, entry.packed.multipliedReportingOverflow(by: limits.ratio).partialValue))
        guard entry.size <= bound else { throw .expandsTooMuch(limit: bound) }
        left -= entry.size
        switch entry.method {
        case 0:
            guard entry.packed == entry.size else { throw .damagedArchive }
            guard checksumOf(0, packed) == entry.checksum else { throw .damagedArchive }
            try body(packed)
        case 8: try inflate(packed, entry, body)
        default: throw .unsupportedArchive
        }
    }

    private func inflate(
        _ packed: UnsafeBufferPointer<UInt8>, _ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Void
    ) throws(ReadError) {
        var stream = z_stream()
        guard concord_inflate_start(&stream) == Z_OK else { throw .damagedArchive }
        defer { inflateEnd(&stream) }
        stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.avail_in = UInt32(packed.count)
        let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 65_536)
        defer { piece.deallocate() }
        var (total, checksum, status) = (0, UInt32(0), Z_OK)
        while status != Z_STREAM_END {
            stream.next_out = piece.baseAddress
            stream.avail_out = UInt32(piece.count)
            status = CZlib.inflate(&stream, Z_NO_FLUSH)
            guard status == Z_OK || status == Z_STREAM_END else { throw .damagedArchive }
            let made = UnsafeBufferPointer(rebasing: piece[..<(piece.count - Int(stream.avail_out))])
            total += made.count
            // The directory's size was checked against the bounds; more than it says is a lie.
            guard total <= entry.size, !made.isEmpty || status == Z_STREAM_END else { throw .damagedArchive }
            checksum = checksumOf(checksum, made)
            try body(made)
        }
        guard total == entry.size, checksum == entry.checksum else { throw .damagedArchive }
    }
}

private func checksumOf(_ before: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32_z(UInt(before), bytes.baseAddress, bytes.count))
}

extension UnsafeBufferPointer<UInt8> {
    /// A number of so many bytes, the lowest first; the bytes must be there.
    fileprivate func number(_ at: Int, _ length: Int) -> Int {
        var number = 0, place = at + length
        while place > at {
            place -= 1
            number = number << 8 | Int(self[place])
        }
        return number
    }
}
