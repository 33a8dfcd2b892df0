/// Reads the sheets of an ODS or XLSX file.
public enum Spreadsheet {
    /// The sheets in their order.
    public static func sheets(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<[RawTable]> {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= limits.file else { throw .tooLarge(limit: limits.file) }
        var archive = try ZipArchive(bytes, limits: limits)
        if archive.entry("content.xml") != nil { return Imported(try ODSReader.sheets(&archive, limits: limits)) }
        if archive.entry("[Content_Types].xml") != nil { return try XLSXReader.sheets(&archive, file: file, limits: limits) }
        throw .notASpreadsheet
    }
}

/// What a file is, by its first bytes.
public enum FileFormat: Sendable {
    case delimited, spreadsheet, jsonLines

    public static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> FileFormat {
        if ZipArchive.isZip(bytes) { return .spreadsheet }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        return first == UInt8(ascii: "{") ? .jsonLines : .delimited
    }
}
