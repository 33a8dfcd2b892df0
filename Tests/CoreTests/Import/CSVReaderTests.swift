import Testing

@testable import Core

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("", []),
        ("a,b", [["a", "b"]]),
        ("a,b\n", [["a", "b"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,\n", [["a", ""]]),
        ("a,", [["a", ""]]),
        (",\n,", [["", ""], ["", ""]]),
        ("\"a,b\",c\n", [["a,b", "c"]]),
        ("\"a \"\"b\"\" c\"\n", [["a \"b\" c"]]),
        ("\"\"\"\"\n", [["\""]]),
        ("\"\"\"\"\"\"", [["\"\""]]),
        ("\"\",x", [["", "x"]]),
        ("\"two\nlines\",x\ny,z", [["two\nlines", "x"], ["y", "z"]]),
        ("\"two\r\nlines\",x\r\ny,z", [["two\r\nlines", "x"], ["y", "z"]]),
        ("\u{FEFF}code,name\nBIR,Birmingham", [["code", "name"], ["BIR", "Birmingham"]]),
        ("\u{FEFF}\"code\",name", [["code", "name"]]),
        ("ليستر,\"مدينة، \"\"قديمة\"\"\"\n", [["ليستر", "مدينة، \"قديمة\""]]),
        ("\"never closed,\nx", [["never closed,\nx"]]),
        (" a , b ", [[" a ", " b "]]),
    ])
    func fieldsOfRecords(text: String, expected: [[String]]) { #expect(records(text) == expected) }

    @Test func bytesThatAreNoUTF8BecomeTheReplacementCharacter() {
        #expect(records([0x41, 0xFF, 0x42, 0x2C, 0x9B, 0x33, 0x31, 0x6D]) == [["A\u{FFFD}B", "\u{FFFD}31m"]])
        #expect(records([0x22, 0xC3, 0x22, 0x22, 0x22]) == [["\u{FFFD}\""]])
    }

    @Test func aFieldThatIsMissingIsEmptyAndNoNumber() {
        withReader("a\n") { reader in
            let found = reader.next()
            #expect(found)
            #expect(reader.fieldCount == 1)
            #expect(reader.string(1).isEmpty && reader.isEmpty(1) && !reader.isEmpty(0))
            #expect(reader.integer(1) == nil)
        }
    }

    @Test(arguments: [
        ("0", 0), ("42", 42), ("-7", -7), ("\"103379\"", 103_379), ("007", 7), ("999999999999999999", 999_999_999_999_999_999),
    ])
    func wholeNumbers(text: String, number: Int) { #expect(integer(text) == number) }

    @Test(arguments: [
        "", "\"\"", "-", "+1", "1.5", " 1", "1 ", "N/A", "..", "\"1,234\"", "12x", "--1", "1000000000000000000", "٤٢",
    ])
    func noWholeNumber(text: String) { #expect(integer(text) == nil) }

    @Test func theLineIsWhereTheRecordStarts() {
        var lines: [Int] = []
        withReader("a\n\"b\nb\r\nb\",1\n\nc") { reader in
            while reader.next() { lines.append(reader.line) }
        }
        #expect(lines == [1, 2, 5, 6])
    }

    private func integer(_ text: String) -> Int? {
        var number: Int?
        withReader(text) { reader in if reader.next() { number = reader.integer(0) } }
        return number
    }

    private func withReader(_ text: String, _ body: (inout CSVReader) -> Void) {
        Array(text.utf8).withUnsafeBufferPointer { buffer in
            var reader = CSVReader(buffer)
            body(&reader)
        }
    }
}
