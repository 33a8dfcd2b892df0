import CZlib

/// Makes zip files for tests, so that fixtures can be kept as readable XML.
enum FilePacking {
    struct Part {
        let name: String
        let bytes: [UInt8]
        var isDeflated = false
        /// Sizes as the directory tells them, where it lies.
        var told: Int?
    }

    static func spreadsheet(_ content: [UInt8], deflated: Bool = false) -> [UInt8] {
        zip([Part(name: "content.xml", bytes: content, isDeflated: deflated)])
    }

    static func zip(_ parts: [Part]) -> [UInt8] {
        var (file, directory): ([UInt8], [UInt8]) = ([], [])
        for part in parts {
            let data = part.isDeflated ? deflated(part.bytes) : part.bytes
            let checksum = Int(crc32_z(0, part.bytes, part.bytes.count))
            let common =
                number(part.isDeflated ? 8 : 0, 2) + number(0, 4) + number(checksum, 4) + number(data.count, 4)
                + number(part.told ?? part.bytes.count, 4) + number(part.name.utf8.count, 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + common
            directory += number(0, 10) + number(file.count, 4) + part.name.utf8
            file += number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + common + part.name.utf8 + data
        }
        let end =
            number(0x0605_4B50, 4) + number(0, 4) + number(parts.count, 2) + number(parts.count, 2) + number(directory.count, 4)
            + number(file.count, 4) + number(0, 2)
        return file + directory + end
    }

    /// A bare deflate stream: zlib's without its two bytes before and four behind.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        compress(&packed, &size, bytes, UInt(bytes.count))
        return Array(packed[2..<(Int(size) - 4)])
    }

    private static func number(_ value: Int, _ length: Int) -> [UInt8] {
        (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
    }
}

/// A content.xml with these rows of one sheet.
func content(_ rows: String, before: String = "") -> [UInt8] {
    Array(
        """
        <?xml version="1.0"?>\(before)<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
        <office:body><office:spreadsheet><table:table table:name="S">\(rows)</table:table></office:spreadsheet></office:body>\
        </office:document-content>
        """.utf8)
}
