import Testing

@testable import Core

@Suite struct SheetJSONTests {
    private func value(_ cell: String, numeric: Bool = false) -> String {
        let text = Sheet(columns: [SheetColumn("Title", key: "k", isNumeric: numeric)], rows: [[cell]]).text(as: .json)
        return String(text.dropFirst("[\n  {\"k\": ".count).dropLast("}\n]\n".count))
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("a \"b\"", #""a \"b\"""#), (#"a\b"#, #""a\\b""#), ("a\nb", #""a\nb""#), ("a\r\nb", #""a\r\nb""#),
        ("a\tb", #""a\tb""#), ("\u{1B}[2J", #""\u001b[2J""#), ("\u{0}", #""\u0000""#), ("\u{7F}", #""\u007f""#),
        ("\u{9B}", #""\u009b""#),
        ("ليستر", #""ليستر""#), ("", "null"),
    ])
    func strings(cell: String, json: String) { #expect(value(cell) == json) }

    @Test(arguments: [
        ("42", "42"), ("-5", "-5"), ("0", "0"), ("0.13", "0.13"), ("-0.13", "-0.13"), ("", "null"), ("007", #""007""#),
        ("1.", #""1.""#),
        (".5", #"".5""#), ("-", #""-""#), ("+1", #""+1""#), ("1,000", #""1,000""#), ("٤٢", #""٤٢""#), ("[x]", #""[x]""#),
        ("1e5", #""1e5""#),
        ("NaN", #""NaN""#), ("10%", #""10%""#),
    ])
    func numbers(cell: String, json: String) { #expect(value(cell, numeric: true) == json) }

    @Test func aNumberInAColumnOfTextIsText() { #expect(value("42") == #""42""#) }

    @Test func oneObjectARow() {
        let columns = [SheetColumn("Name", key: "name"), SheetColumn("Count", key: "count", isNumeric: true)]
        let sheet = Sheet(columns: columns, rows: [["Leeds", "3"], ["Luton", ""]])
        #expect(
            sheet.text(as: .json) == """
                [
                  {"name": "Leeds", "count": 3},
                  {"name": "Luton", "count": null}
                ]

                """)
    }

    @Test func noRowsAreAnEmptyArray() {
        let text = Sheet(columns: [SheetColumn("Name", key: "name")]).text(as: .json)
        #expect(text.filter { !$0.isWhitespace } == "[]")
    }
}
