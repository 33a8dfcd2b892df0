import Testing

@testable import Core

@Suite struct SpreadsheetTests {
    @Test func aPackedODS() throws {
        let read = try sheets(Fixture.bytes("bulletin.ods")).value
        #expect(read.map(\.name) == ["Table_2"])
        #expect(read[0][4, 2] == RawCell(text: "71,264", value: .number(71264), column: 2))
    }

    @Test func aWorkbook() throws {
        let read = try sheets(Fixture.bytes("bulletin.xlsx"))
        #expect(read.value.map(\.name) == ["Table 2", "Dates"])
        #expect(read.value[0][1, 1]?.columns == 3)
        #expect(read.value[0][1, 1]?.raised.count == 1)
        #expect(read.value[0][6, 1]?.text == "Religion")
        let dates = read.value[1].rows.first?.cells.map(\.text)
        #expect(dates == ["2019-03-31", "1900-01-01", "43555", "1.5", "TRUE"])
        #expect(read.issues.map(\.kind) == [.hiddenSheet])
    }

    @Test func aBulletinAsWorkbook() throws {
        let table = try #require(try figures(Fixture.bytes("bulletin.xlsx")).value.tables.first)
        #expect(table.title == "Table 2: Hate crimes recorded by the police, by monitored strand, 2017/18 to 2018/19")
        #expect(table.observations.map(\.count) == [71264, 78991, 8339, nil])
        #expect(table.observations.map(\.notes) == [[], [1], [], [1]])
        #expect(table.observations[3].markers == [.confidential])
    }

    @Test func spacesParagraphsAndComments() throws {
        let rows = """
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/><table:table-cell>\
            <office:annotation><text:p>a comment</text:p></office:annotation><text:p>one<text:s text:c="2"/>two \n  three</text:p>\
            <text:p>four<text:line-break/>five </text:p></table:table-cell></table:table-row>
            """
        let read = try sheets(FilePacking.spreadsheet(content(rows), deflated: true)).value
        #expect(read[0].rows.map(\.number) == [1, 2, 3])
        #expect(read[0][2, 3]?.text == "one  two three\nfour\nfive")
    }

    @Test(
        arguments: [
            (
                "<table:table-row table:number-rows-repeated=\"9999999\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                .tooManyRows(limit: 1_048_576)
            ),
            (
                "<table:table-row table:number-rows-repeated=\"60000\"><table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell></table:table-row>",
                .tooManyCells(limit: 4_000_000)
            ),
            (
                "<table:table-row/><table:table-row table:number-rows-repeated=\"70000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>",
                .repeatedTooOften(row: 2, limit: 65_536)
            ),
            (
                "<table:table-row><table:table-cell table:number-columns-repeated=\"9223372036854775807\"><text:p>x</text:p></table:table-cell></table:table-row>",
                .tooManyColumns(row: 1, limit: 16_384)
            ),
            (
                "<table:table-row><table:table-cell><text:p><text:s text:c=\"9223372036854775807\"/></text:p></table:table-cell></table:table-row>",
                .fieldTooLong(row: 1, limit: 1 << 20)
            ),
            (String(repeating: "<table:table-row>", count: 100), .nestedTooDeep(limit: 64)),
            ("<table:table-row></table:table>", .damagedXML(part: "content.xml", line: 1)),
        ] as [(String, ReadError)])
    func boundsOfSheets(rows: String, error: ReadError) {
        #expect(throws: error) { try sheets(FilePacking.spreadsheet(content(rows))) }
    }

    @Test func emptyRowsAndColumnsAreRepeatedAtNoCost() throws {
        let empty = """
            <table:table-row table:number-rows-repeated="9223372036854775807"><table:table-cell \
            table:number-columns-repeated="9223372036854775807"/><table:table-cell table:number-columns-repeated="9223372036854775807"/>\
            </table:table-row>
            """
        #expect(try sheets(FilePacking.spreadsheet(content(empty + empty + empty))).value[0].rows.isEmpty)
    }

    /// A long label repeated in many rows is as large as what it becomes.
    @Test func textsThatAreRepeatedCount() {
        let rows =
            "<table:table-row table:number-rows-repeated=\"60000\"><table:table-cell><text:p>"
            + String(repeating: "x", count: 10_000) + "</text:p></table:table-cell></table:table-row>"
        #expect(throws: ReadError.expandsTooMuch(limit: 256 << 20)) { try sheets(FilePacking.spreadsheet(content(rows))) }
    }

    @Test func figuresAreBounded() {
        let rows = """
            <table:table-row><table:table-cell><text:p>Table 1: Hate crime</text:p></table:table-cell></table:table-row>\
            <table:table-row table:number-rows-repeated="60000"><table:table-cell><text:p>Race</text:p></table:table-cell>\
            <table:table-cell table:number-columns-repeated="4"><text:p>5</text:p></table:table-cell></table:table-row>
            """
        var limits = Limits()
        limits.figures = 1000
        let file = FilePacking.spreadsheet(content(rows))
        #expect(throws: ReadError.tooManyFigures(limit: 1000)) {
            try file.withUnsafeBufferPointer { buffer in
                Result { () throws(ReadError) in try FileFigures.read(buffer, file: "file", limits: limits) }
            }.get()
        }
    }

    @Test func aDocumentTypeIsRefused() {
        let bomb = """
            <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
            """
        #expect(throws: ReadError.documentType(part: "content.xml")) {
            try sheets(FilePacking.spreadsheet(content("", before: bomb)))
        }
    }
}

@Suite struct ArchiveTests {
    private let big = [UInt8](repeating: 0x20, count: 8 << 20)

    @Test func partsThatExpandTooMuchAreRefused() {
        var limits = Limits()
        limits.ratio = 1
        #expect(throws: ReadError.expandsTooMuch(limit: 1 << 20)) {
            try sheets(FilePacking.spreadsheet(big, deflated: true), limits: limits)
        }
        (limits.expanded, limits.ratio) = (2 << 20, 100_000)
        #expect(throws: ReadError.expandsTooMuch(limit: 2 << 20)) {
            try sheets(FilePacking.spreadsheet(big, deflated: true), limits: limits)
        }
    }

    @Test func aDirectoryThatTellsLessThanThereIsIsFound() {
        let part = FilePacking.Part(name: "content.xml", bytes: big, isDeflated: true, told: 100)
        #expect(throws: ReadError.damagedArchive) { try sheets(FilePacking.zip([part])) }
    }

    @Test func archivesOfOtherThings() {
        let inner = FilePacking.zip([FilePacking.Part(name: "a", bytes: [1, 2, 3])])
        #expect(throws: ReadError.notASpreadsheet) {
            try sheets(FilePacking.zip([FilePacking.Part(name: "inner.zip", bytes: inner)]))
        }
        #expect(throws: ReadError.damagedXML(part: "content.xml", line: 1)) { try sheets(FilePacking.spreadsheet(inner)) }
        #expect(throws: ReadError.notASpreadsheet) { try sheets(FilePacking.zip([])) }
        #expect(throws: ReadError.missingPart("xl/workbook.xml")) {
            try sheets(FilePacking.zip([FilePacking.Part(name: "[Content_Types].xml", bytes: [])]))
        }
        #expect(throws: ReadError.damagedArchive) { try sheets([0x50, 0x4B, 3, 4]) }
    }

    @Test func changedBytesAreFound() throws {
        var file = FilePacking.spreadsheet(content(""), deflated: false)
        file[60] ^= 1
        #expect(throws: ReadError.damagedArchive) { try sheets(file) }
    }
}
