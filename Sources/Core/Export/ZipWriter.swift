import CZlib

/// Packs parts into a zip file. The same parts give the same bytes: every part is dated to the first moment that zip knows.
struct ZipWriter {
    private var file: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    /// 1 January 1980, as zip writes days.
    private static let day = 0x21

    /// Adds a part, packed or as it is; `false` where zlib does not do its part or a size does not fit into 32 bits.
    mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = true) -> Bool {
        guard let data = isPacked ? ZipWriter.deflated(bytes) : bytes, bytes.count < 1 << 32, file.count + data.count < 1 << 32
        else {
            return false
        }
        let checksum = Int(crc32_z(0, bytes, bytes.count))
        // Bit 11: names are UTF-8.
        let common =
            number(20, 2) + number(0x800, 2) + number(isPacked ? 8 : 0, 2) + number(0, 2) + number(ZipWriter.day, 2)
            + number(checksum, 4) + number(data.count, 4) + number(bytes.count, 4) + number(name.utf8.count, 2) + number(0, 2)
        directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
        directory += number(file.count, 4) + name.utf8
        file += number(0x0403_4B50, 4) + common + name.utf8 + data
        count += 1
        return true
    }

    /// The whole file.
    var bytes: [UInt8] {
        file + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
            + number(directory.count, 4) + number(file.count, 4) + number(0, 2)
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard concord_deflate_start(&stream) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let status = bytes.withUnsafeBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(truncatingIfNeeded: input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(truncatingIfNeeded: output.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard status == Z_STREAM_END else { return nil }
        packed.removeLast(Int(stream.avail_out))
        return packed
    }
}

/// A number of so many bytes, the lowest first.
private func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
}
