import Testing

@testable import Core

@Suite struct DelimitedTests {
    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
        ("a\tb\n1\t2", [["a", "b"], ["1", "2"]]),
        ("a|b|c\r\n1|2|3\r\n", [["a", "b", "c"], ["1", "2", "3"]]),
        ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        ("a,b\n\n1,2\n\n", [["a", "b"], ["1", "2"]]),
        ("a,b\n\"one\ntwo\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["one\ntwo", "say \"hi\""]]),
        ("a,b\n\"x\"y,2\n", [["a", "b"], ["xy", "2"]]),
        ("one column\nof text, with a comma", [["one column", ""], ["of text", " with a comma"]]),
        (
            "name;note\nA;\"one, two, three\"\nB;\"four, five, six\"\n",
            [["name", "note"], ["A", "one, two, three"], ["B", "four, five, six"]]
        ),
        ("\u{FEFF}a,b\n\"ليستر\",2", [["a", "b"], ["ليستر", "2"]]),
    ])
    func separatorsAndQuotes(text: String, expected: [[String]]) throws {
        #expect(texts(try table(Array(text.utf8)).value) == expected)
    }

    @Test func encodingsAreFound() throws {
        let text = "Stadt;Zahl\nKöln;5\n"
        let units = Array(text.utf16)
        let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
        let expected = [["Stadt", "Zahl"], ["Köln", "5"]]
        for bytes in [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big,
        ] {
            #expect(texts(try table(bytes).value) == expected)
        }
        let windows = Array("a,b\n".utf8) + [0x80, 0x2C, 0xE9, 0x93, 0x81]
        #expect(texts(try table(windows).value) == [["a", "b"], ["€", "é“\u{FFFD}"]])
    }

    @Test func raggedRecordsAreToldWithTheirLine() throws {
        let read = try table(Array("a,b\n1\n\"x\ny\",2,3\n4,5\n".utf8))
        #expect(read.issues.map(\.row) == [2, 3])
        #expect(read.issues.map(\.kind) == [.ragged(fields: 1, expected: 2), .ragged(fields: 3, expected: 2)])
        #expect(read.value.rows.map(\.number) == [1, 2, 3, 5])
    }

    @Test func numbersAreKeptBesideTheirText() throws {
        let read = try table(Array("35,944;007;1.50;-3;1,2;12a\n\"x\"tail;;;;;\n".utf8)).value
        let values = read.rows[0].cells.map(\.value)
        #expect(values == [.number(35944), .text, .number(1.5), .number(-3), .text, .text])
    }

    @Test func whatIsNoTableIsAnError() {
        var limits = Limits()
        (limits.field, limits.columns, limits.rows, limits.cells) = (100, 5, 10, 40)
        let cases: [([UInt8], ReadError)] = [
            ([], .empty), (Array("\n\n".utf8), .empty), ([0, 1, 2, 3, 0, 0, 0], .notText),
            (Array("a,b\n\"never".utf8), .unclosedQuote(row: 2)),
            ([UInt8](repeating: 65, count: 1000), .fieldTooLong(row: 1, limit: 100)),
            ([34] + [UInt8](repeating: 65, count: 1000), .fieldTooLong(row: 1, limit: 100)),
            ([UInt8](repeating: 44, count: 1000), .tooManyColumns(row: 1, limit: 5)),
            (Array(String(repeating: "a,b\n", count: 11).utf8), .tooManyRows(limit: 10)),
            (Array(String(repeating: "a,b,c,d,e\n", count: 9).utf8), .tooManyCells(limit: 40)),
        ]
        for (bytes, error) in cases {
            #expect(throws: error) { try table(bytes, limits: limits) }
        }
    }

    @Test func issuesAreBounded() throws {
        let read = try table(Array(("a,b\n" + String(repeating: "1\n", count: 5000)).utf8))
        #expect(read.issues.count == 1001)
        #expect(read.issues.last?.kind == .more(4000))
    }
}
