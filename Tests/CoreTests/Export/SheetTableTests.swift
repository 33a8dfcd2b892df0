import Testing

@testable import Core

@Suite struct SheetTableTests {
    private let columns = [SheetColumn("Name", key: "name"), SheetColumn("Count", key: "count", isNumeric: true)]

    @Test func textsStartAndNumbersEndInTheirColumn() {
        let sheet = Sheet(columns: columns, rows: [["Leeds", "3"], ["Birmingham", "1140525"]], notes: ["Mid-2020"])
        #expect(
            sheet.text(as: .table) == """
                Name          Count
                ──────────  ───────
                Leeds             3
                Birmingham  1140525

                Mid-2020

                """)
    }

    @Test func nothingActsOnATerminal() {
        let sheet = Sheet(columns: columns, rows: [["a\u{1B}[2J\nb\u{9B}\u{202E}", "1"]], notes: ["\u{1B}c"])
        let text = sheet.text(as: .table)
        #expect(text.contains("a␛[2J␊b⟨9B⟩⟨202E⟩") && text.hasSuffix("\n␛c\n"))
        #expect(text.unicodeScalars.filter { $0 != "\n" }.allSatisfy { !$0.actsOnTerminal })
    }

    @Test func widthsAreMeasuredByTheOneWhoShowsIt() {
        let sheet = Sheet(columns: columns, rows: [["市", "1"], ["ab", "2"]])
        let wide = sheet.text(as: .table) { text in text.unicodeScalars.reduce(0) { $0 + ($1 == "市" ? 2 : 1) } }
        #expect(wide.contains("\n市        1\n") && wide.contains("\nab        2\n"))
    }

    @Test func noLineEndsInSpaces() {
        let sheet = Sheet(columns: columns.reversed(), rows: [["1", "x"], ["2", ""]])
        #expect(!sheet.text(as: .table).contains(" \n"))
    }
}
