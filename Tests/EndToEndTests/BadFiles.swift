@testable import Core

/// Files that are none, for which nothing may be taken.
enum BadFiles {
    /// Names with how the bytes are made, and what is then to be said.
    static let all: [(name: String, bytes: @Sendable () -> [UInt8], sentence: String)] = [
        ("empty.csv", { [] }, "is empty"),
        ("program.csv", { [0x7F] + Array("ELF".utf8) + (0..<4000).map { UInt8(truncatingIfNeeded: $0 * 7) } }, "is neither text"),
        ("type.ods", { ods(doctype: "<!DOCTYPE x>") }, "a document type in content.xml"),
        ("entities.ods", { ods(doctype: bomb) }, "a document type in content.xml"),
        ("type.xlsx", { xlsx(sheet: "<!DOCTYPE x>") }, "a document type in xl/worksheets/sheet1.xml"),
        ("entities.xlsx", { xlsx(book: bomb) }, "a document type in xl/workbook.xml"),
        ("bomb.ods", { zip([("content.xml", [UInt8](repeating: 0x20, count: 32 << 20))]) }, "would unpack to more than"),
        ("inner.ods", { zip([("inner.zip", zip([("inner.zip", zip([("a", [1])]))]))]) }, "is packed and no spreadsheet"),
        ("within.ods", { zip([("content.xml", zip([("content.xml", [1])]))]) }, "content.xml"),
        ("repeated.ods", { ods(rows: 900_000) }, "only said to be repeated"),
        ("endless.csv", { Array((table + "\"").utf8) + [UInt8](repeating: 0x61, count: 100 << 20) }, "quote"),
        ("long.csv", { Array(table.utf8) + [UInt8](repeating: 0x61, count: 100 << 20) }, "longer than"),
        ("wide.csv", { [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000) + [0x0A] }, "more than 16384 columns"),
        ("cut.csv", { Array("Area,Financial year,Strand,Count\nLeeds,2021/22,\"Ra".utf8) }, "a quote is never closed"),
        ("cut.jsonl", { Array("{\"area\": \"Leeds\", \"count\": 3}\n{\"area\": \"Le".utf8) }, "line 2"),
        ("deep.jsonl", { Array("{\"a\": ".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20) }, ""),
        ("nulls.csv", { [UInt8](repeating: 0, count: 1 << 20) }, "is neither text"),
    ]

    /// A table that nothing is wrong with, so far.
    private static let table =
        "Area,Financial year,Strand,Count\nLeeds,2020/21,Race,1\nLeeds,2021/22,Race,2\nLeeds,2022/23,Race,3\n"

    /// Entities that would grow to a thousand million.
    private static let bomb =
        "<!DOCTYPE x [<!ENTITY e0 \"ha\">"
        + (1...9).map { n in "<!ENTITY e\(n) \"\(String(repeating: "&e\(n - 1);", count: 10))\">" }.joined() + "]>"

    private static let spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""

    /// A sheet with titles, so many rows that are empty, and one figure so many times.
    static func ods(doctype: String = "", empty: Int = 1, rows: Int = 1) -> [UInt8] {
        func row(_ texts: [String], _ count: Int) -> String {
            "<table:table-row table:number-rows-repeated=\"\(count)\">"
                + texts.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined() + "</table:table-row>"
        }
        let content =
            "<?xml version=\"1.0\"?>\(doctype)<office:document-content \(spaces)><office:body><office:spreadsheet>"
            + "<table:table table:name=\"S\">" + row(["Area", "Financial year", "Strand", "Count"], 1)
            + row(["", "", "", ""], empty)
            + row(["Leeds", "2021/22", "Race", "12"], rows)
            + "</table:table></office:spreadsheet></office:body></office:document-content>"
        return zip([("content.xml", Array(content.utf8))])
    }

    private static func xlsx(book: String = "", sheet: String = "") -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let parts = [
            ("[Content_Types].xml", "<Types/>"),
            (
                "xl/workbook.xml",
                book
                    + "<workbook xmlns=\"\(main)\" xmlns:r=\"\(links)\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                    + "Type=\"\(links)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", sheet + "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>"),
        ]
        return zip(parts.map { ($0.0, Array($0.1.utf8)) })
    }

    private static func zip(_ parts: [(String, [UInt8])]) -> [UInt8] {
        var writer = ZipWriter()
        for (name, bytes) in parts where !writer.add(name, bytes) { return [] }
        return writer.bytes
    }
}
