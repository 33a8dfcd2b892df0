import Testing

@testable import Core

@Suite struct SheetCSVTests {
    private func csv(_ cells: String..., numeric: Bool = false) -> String {
        let columns = cells.indices.map { SheetColumn("Title \($0)", key: "k\($0)", isNumeric: numeric) }
        return Sheet(columns: columns, rows: [cells], notes: ["a note"]).text(as: .csv)
    }

    private func line(_ cells: String..., numeric: Bool = false) -> String? {
        let columns = cells.indices.map { SheetColumn("Title", key: "k\($0)", isNumeric: numeric) }
        let text = Sheet(columns: columns, rows: [cells]).text(as: .csv)
        let head = cells.indices.map { "k\($0)" }.joined(separator: ",") + "\n"
        return text.hasPrefix(head) ? String(text.unicodeScalars.dropFirst(head.unicodeScalars.count)) : nil
    }

    @Test(arguments: [
        ("plain", "plain\n"), ("", "\n"), ("a,b", "\"a,b\"\n"), ("say \"hi\"", "\"say \"\"hi\"\"\"\n"),
        ("two\nlines", "\"two\nlines\"\n"),
        ("ليستر، المدينة", "ليستر، المدينة\n"), ("\"", "\"\"\"\"\n"), ("two\rlines", "\"two\rlines\"\n"),
    ])
    func quoted(cell: String, expected: String) { #expect(line(cell) == expected) }

    @Test(arguments: ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\r\n=1", "\n=1", "=\u{301}1"])
    func whatASpreadsheetWouldRunGetsAnApostrophe(cell: String) throws {
        let read = records(csv(cell))
        #expect(read.last?.first == "'" + cell)
    }

    @Test(arguments: ["1", "-5", "-0.13", "103379", ""])
    func numbersStayNumbers(cell: String) { #expect(line(cell, numeric: true) == cell + "\n") }

    @Test(arguments: [
        ["a", "b"], ["", ""], ["x,y", "\"\""], ["\r\n", "b"], ["one\r\ntwo", "b"], ["a,\u{301}", "b"], ["a\"\u{301}", "b"],
        ["٢٠١٨، \"x\"", "\u{FEFF}"], ["tail\n", "\n"],
    ])
    func whatIsWrittenIsReadBack(cells: [String]) {
        let columns = cells.indices.map { SheetColumn("Title", key: "k\($0)") }
        let read = records(Sheet(columns: columns, rows: [cells]).text(as: .csv))
        let plain = cells.map { $0.utf8.first == UInt8(ascii: "\n") || $0.utf8.first == UInt8(ascii: "\r") ? "'" + $0 : $0 }
        #expect(read == [["k0", "k1"], plain])
    }

    @Test func theHeadIsTheStableKeys() { #expect(csv("a", "b").hasPrefix("k0,k1\n")) }
}
