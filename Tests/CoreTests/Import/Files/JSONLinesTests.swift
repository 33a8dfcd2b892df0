import Testing

@testable import Core

@Suite struct JSONLinesTests {
    private func lines(_ bytes: [UInt8], limits: Limits = Limits()) throws(ReadError) -> Imported<RawTable> {
        try bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in try JSONLines.table(buffer, file: "file", limits: limits) }
        }.get()
    }

    @Test func objectsBecomeRows() throws {
        let read = try lines(Fixture.bytes("lines.jsonl"))
        #expect(
            texts(read.value) == [
                ["area", "month", "count", "note", "tags"], ["Camden", "2010-04", "12", "", ""],
                ["Barnet 😀", "2010-05", "", "", "[a, {b: 1.50}]"],
            ])
        #expect(read.value[1, 3]?.value == .number(12))
        #expect(read.issues.map(\.kind) == [.nestedValue("tags")])
        #expect(read.issues.map(\.row) == [3])
    }

    @Test(arguments: [
        "{\"a\":1}\n[1]", "{\"a\":1}\n{\"a\":01}", "{\"a\":1}\n{\"a\":1,}", "{\"a\":1}\n{'a':1}", "{\"a\":1}\n{\"a\":1}x",
        "{}\n{\"a\":\"\\x\"}",
        "{}\n{\"a\":1", "{}\n\"", "{}\n{\"a\":tru}", "{}\n{\"a\":-}", "{}\n{\"a\":1e999}", "{}\n{\"a\" 1}",
        "{}\n{\"a\":\"\\u00g0\"}",
    ])
    func whatIsNoObjectIsRefused(text: String) {
        #expect(throws: ReadError.notAnObject(line: 2)) { try lines(Array(text.utf8)) }
    }

    @Test func depthIsBounded() {
        let deep = "{\"a\":" + String(repeating: "[", count: 100_000)
        #expect(throws: ReadError.nestedTooDeep(limit: 64)) { try lines(Array(deep.utf8)) }
    }
}
