import Testing

@testable import Core

@Suite struct SheetMarkdownTests {
    private func row(_ cell: String) -> String? {
        let sheet = Sheet(columns: [SheetColumn("Name", key: "name")], rows: [[cell]])
        let text = sheet.text(as: .markdown)
        let head = "| Name |\n| --- |\n"
        return text.hasPrefix(head) ? String(text.unicodeScalars.dropFirst(head.unicodeScalars.count)) : nil
    }

    @Test(arguments: [
        ("Leeds", "| Leeds |\n"), ("a|b", "| a\\|b |\n"), ("|", "| \\| |\n"), ("two\nlines", "| two␊lines |\n"),
        ("\u{1B}[2J", "| ␛[2J |\n"), ("\u{9B}m", "| ⟨9B⟩m |\n"), ("ليستر", "| ليستر |\n"), ("a|\u{301}b", "| a\\|\u{301}b |\n"),
    ])
    func cells(cell: String, expected: String) { #expect(row(cell).map { Array($0.utf8) } == Array(expected.utf8)) }

    @Test func numbersStandAtTheEndOfTheirColumnAndNotesBelow() {
        let columns = [SheetColumn("Name", key: "name"), SheetColumn("Count", key: "count", isNumeric: true)]
        let sheet = Sheet(columns: columns, rows: [["Leeds", "3"]], notes: ["Home Office\u{7}"])
        #expect(sheet.text(as: .markdown) == "| Name | Count |\n| --- | ---: |\n| Leeds | 3 |\n\nHome Office␇\n")
    }
}
