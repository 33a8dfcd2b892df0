extension Workbook {
    /// The workbook as an OpenDocument spreadsheet (ISO/IEC 26300, version 1.3). The same workbook gives the same bytes. `nil` where it
    /// is too large for a zip file.
    public var ods: [UInt8]? {
        var zip = ZipWriter()
        let type = "application/vnd.oasis.opendocument.spreadsheet"
        // The type comes first and unpacked, so that it can be read at a fixed place.
        let isPacked =
            zip.add("mimetype", Array(type.utf8), isPacked: false)
            && zip.add("META-INF/manifest.xml", Array(ODSPart.manifest(type).utf8))
            && zip.add("meta.xml", Array(ODSPart.meta(title, words.language).utf8))
            && zip.add("content.xml", ODSPart.content(self))
        return isPacked ? zip.bytes : nil
    }
}

/// The parts of an OpenDocument spreadsheet.
private enum ODSPart {
    static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let name = "urn:oasis:names:tc:opendocument:xmlns:"

    static func manifest(_ type: String) -> String {
        func entry(_ path: String, _ type: String) -> String {
            "<manifest:file-entry manifest:full-path=\"\(path)\" manifest:media-type=\"\(type)\"/>"
        }
        return head + "<manifest:manifest xmlns:manifest=\"\(name)manifest:1.0\" manifest:version=\"1.3\">" + entry("/", type)
            + entry("content.xml", "text/xml") + entry("meta.xml", "text/xml") + "</manifest:manifest>\n"
    }

    static func meta(_ title: String, _ language: String) -> String {
        head + "<office:document-meta xmlns:office=\"\(name)office:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            + "office:version=\"1.3\"><office:meta><dc:title>" + XMLText.escaped(title) + "</dc:title><dc:language>"
            + XMLText.escaped(language) + "</dc:language></office:meta></office:document-meta>\n"
    }

    static func content(_ workbook: Workbook) -> [UInt8] {
        let spaces =
            ["office", "table", "text", "style", "number"].map { "xmlns:\($0)=\"\(name)\($0):1.0\"" }
            + ["fo=\"\(name)xsl-fo-compatible:1.0\""].map { "xmlns:" + $0 }
        let direction = workbook.words.isRightToLeft ? "rl-tb" : "lr-tb"
        var bytes = Array(
            (head + "<office:document-content \(spaces.joined(separator: " ")) office:version=\"1.3\"><office:automatic-styles>"
                + numberStyle("whole", "number", places: 0) + numberStyle("decimal", "number", places: 2)
                + numberStyle("percent", "percentage", places: 1)
                + "<style:style style:name=\"title\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/>"
                + "</style:style><style:style style:name=\"sheet\" style:family=\"table\">"
                + "<style:table-properties style:writing-mode=\"\(direction)\"/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet>").utf8)
        for sheet in workbook.sheets {
            bytes += "<table:table table:name=\"\(XMLText.escaped(sheet.name))\" table:style-name=\"sheet\">".utf8
            let width = sheet.rows.map(\.count).max() ?? 1
            bytes += "<table:table-column table:number-columns-repeated=\"\(max(1, width))\"/>".utf8
            for (index, row) in sheet.rows.enumerated() {
                bytes += "<table:table-row>".utf8
                for cell in row { bytes += self.cell(cell, isTitle: index == 0).utf8 }
                bytes += "</table:table-row>".utf8
            }
            bytes += "</table:table>".utf8
        }
        return bytes + "</office:spreadsheet></office:body></office:document-content>\n".utf8
    }

    private static func numberStyle(_ kind: String, _ element: String, places: Int) -> String {
        "<number:\(element)-style style:name=\"n-\(kind)\"><number:number number:decimal-places=\"\(places)\" "
            + "number:min-integer-digits=\"1\" number:grouping=\"true\"/>"
            + (element == "percentage" ? "<number:text>%</number:text>" : "") + "</number:\(element)-style>"
            + "<style:style style:name=\"\(kind)\" style:family=\"table-cell\" style:data-style-name=\"n-\(kind)\"/>"
    }

    private static func cell(_ cell: WorkbookCell, isTitle: Bool) -> String {
        switch cell {
        case .text(""): "<table:table-cell/>"
        case .text(let text):
            "<table:table-cell office:value-type=\"string\"" + (isTitle ? " table:style-name=\"title\"" : "") + ">"
                + XMLText.paragraphs(text) + "</table:table-cell>"
        case .number(let value, let shown, let kind):
            "<table:table-cell office:value-type=\"\(kind == .percent ? "percentage" : "float")\" office:value=\"\(value)\" "
                + "table:style-name=\"\(kind.rawValue)\">" + XMLText.paragraphs(shown) + "</table:table-cell>"
        }
    }
}
