import Testing

@testable import Core

/// Spreadsheets that are written, read back by our own reader.
@Suite struct ODSWriterTests {
    private static let words = WorkbookWords(
        cover: "Cover", contents: "Contents", notes: "Notes", worksheet: "Worksheet", title: "Title", noteNumber: "Note number",
        noteText: "Note text", oneTable: "This worksheet contains one table.", seeNotes: "See the notes.", note: "note",
        language: "en-GB", isRightToLeft: false)

    private func workbook(_ rows: [[WorkbookCell]], names: [String] = ["Table"], notes: [String] = []) -> Workbook {
        Workbook(
            title: "Figures", cover: [["Publisher", "Office"], ["Licence", "Open"]], notes: notes,
            tables: names.map {
                WorkbookTable(
                    name: $0, title: "Title of \($0)", header: ["Area", "2018/19"], notes: Array(1..<notes.count + 1), rows: rows)
            }, words: Self.words)
    }

    private func read(_ workbook: Workbook) throws -> [RawTable] {
        let imported = try sheets(try #require(workbook.ods))
        #expect(imported.issues.isEmpty)
        return imported.value
    }

    @Test func theSheetsAreAsRecommended() throws {
        let book = workbook(
            [[.text("Kent"), .number("1234", shown: "1,234", .whole)]], names: ["One", "Two"], notes: ["first", "second"])
        let read = try read(book)
        #expect(read.map(\.name) == ["Cover", "Contents", "Notes", "One", "Two"])
        #expect(texts(read[0]) == [["Figures", ""], ["Publisher", "Office"], ["Licence", "Open"]])
        #expect(
            texts(read[1]) == [
                ["Contents", ""], ["This worksheet contains one table.", ""], ["Worksheet", "Title"], ["Notes", "Notes"],
                ["One", "Title of One"], ["Two", "Title of Two"],
            ])
        #expect(texts(read[2]).dropFirst(2) == [["Note number", "Note text"], ["1", "first"], ["2", "second"]])
        #expect(
            texts(read[3]) == [
                ["Title of One", ""], ["This worksheet contains one table. See the notes.", ""],
                ["Area [note 1] [note 2]", "2018/19"], ["Kent", "1,234"],
            ])
        for sheet in read {
            #expect(sheet.rows.map(\.number) == Array(1...sheet.rows.count), "no row is empty")
            #expect(sheet.rows.flatMap(\.cells).allSatisfy { $0.columns == 1 && $0.rows == 1 }, "no cells are merged")
            #expect(sheet.rows.first?.cells.first?.column == 1)
        }
    }

    @Test(arguments: [
        ("1234", "1,234", WorkbookCell.NumberKind.whole), ("-5", "−5", .whole), ("0.463100", "46.3%", .percent),
        ("1.463593", "1.46", .decimal), ("1234", "١٬٢٣٤", .whole),
    ])
    func numbersHaveTheirValueAndTheirLook(value: String, shown: String, kind: WorkbookCell.NumberKind) throws {
        let cell = try read(workbook([[.text("a"), .number(value, shown: shown, kind)]]))[3].rows[3][2]
        #expect(cell?.text == shown && cell?.value == Double(value).map { RawValue.number($0) })
    }

    @Test(arguments: [
        ("=1+1", "=1+1"), ("a & b <c> \"d\" 'e'", "a & b <c> \"d\" 'e'"), ("two\nlines", "two\nlines"), ("  a  b", "  a  b"),
        ("bell\u{7}", "bell␇"), ("\u{1B}[31m", "␛[31m"), ("\u{FFFF}\u{FFFE}", "\u{FFFD}\u{FFFD}"), ("ليستر", "ليستر"),
        ("tab\tbed", "tab␉bed"), ("]]>", "]]>"), ("é\u{301}", "é\u{301}"),
    ])
    func textsAreReadBack(text: String, expected: String) throws {
        let cell = try read(workbook([[.text(text), .text("[c]")]]))[3].rows[3][1]
        #expect(cell?.text == expected && cell?.value == .text)
    }

    @Test(arguments: [
        (["a/b", "a/b"], ["a-b", "a-b 2"]), (["notes"], ["notes 2"]), (["'x'"], ["x"]), ([""], ["Worksheet"]),
        (
            [String(repeating: "long ", count: 9), String(repeating: "long ", count: 9)],
            ["long long long long long long l", "long long long long long long 2"]
        ),
    ])
    func namesFit(wanted: [String], expected: [String]) throws {
        #expect(try read(workbook([[.text("a")]], names: wanted)).dropFirst(3).map(\.name) == expected)
    }

    @Test func theSameGivesTheSameBytes() throws {
        let book = workbook([[.text("Kent"), .number("1", shown: "1", .whole)]], notes: ["first"])
        let bytes = try #require(book.ods)
        #expect(bytes == book.ods)
        // The type can be read at its fixed place.
        #expect(String(decoding: bytes[30..<84], as: UTF8.self) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
    }
}
