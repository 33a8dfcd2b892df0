@testable import Core

/// All records of a text or of bytes, field by field.
func records(_ bytes: some Sequence<UInt8>) -> [[String]] {
    Array(bytes).withUnsafeBufferPointer { buffer in
        var reader = CSVReader(buffer)
        var records: [[String]] = []
        while reader.next() { records.append((0..<reader.fieldCount).map(reader.string)) }
        return records
    }
}

func records(_ text: String) -> [[String]] { records(text.utf8) }
