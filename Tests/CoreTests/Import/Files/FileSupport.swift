import Testing

@testable import Core

/// A fixture of the repository; those of `../shared` are there only where they were delivered.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] { try #require(Repository.bytes("Tests/CoreTests/Fixtures/" + name)) }
    static func delivered(_ name: String) throws -> [UInt8] { try #require(Repository.bytes("../shared/fixtures/" + name)) }
    static var areDelivered: Bool { Repository.bytes("../shared/fixtures/tables/nypd_hate_crimes.csv") != nil }
}

/// What reading gives, or why it does not.
func table(_ bytes: [UInt8], limits: Limits = Limits()) throws(ReadError) -> Imported<RawTable> {
    try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in try DelimitedFile.table(buffer, file: "file", limits: limits) }
    }.get()
}

func figures(_ bytes: [UInt8]) throws(ReadError) -> Imported<FileFigures> {
    try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in try FileFigures.read(buffer, file: "file") }
    }.get()
}

func sheets(_ bytes: [UInt8], limits: Limits = Limits()) throws(ReadError) -> Imported<[RawTable]> {
    try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in try Spreadsheet.sheets(buffer, file: "file", limits: limits) }
    }.get()
}

/// The texts of a table with nothing in place of empty cells, row by row.
func texts(_ table: RawTable) -> [[String]] {
    let width = table.rows.flatMap(\.cells).map(\.column).max() ?? 0
    return table.rows.map { row in (0..<width).map { row[$0 + 1]?.text ?? "" } }
}

/// A row of numbers that only its seed decides (xorshift).
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
