import Testing

@testable import Core

@Suite struct ZipWriterTests {
    @Test(arguments: [true, false], [0, 1, 100_000])
    func whatIsPackedIsUnpacked(isPacked: Bool, count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
        var zip = ZipWriter()
        #expect(zip.add("first", [1, 2, 3], isPacked: false) && zip.add("folder/second", bytes, isPacked: isPacked))
        let file = zip.bytes
        try file.withUnsafeBufferPointer { buffer in
            var archive = try ZipArchive(buffer, limits: Limits())
            #expect(archive.entries.map(\.name) == ["first", "folder/second"])
            var read: [UInt8] = []
            try archive.unpack(archive.entries[1]) { (piece) throws(ReadError) in read += piece }
            #expect(read == bytes)
        }
    }
}
