import Core

/// A briefing as a page: HTML that is XML too, with its style in it, without scripts, fonts or pictures of others; made for A4.
struct BriefingHTML {
    let document: BriefingDocument

    init(_ document: BriefingDocument) { self.document = document }

    private static let style = """
        @page { size: A4; margin: 11mm 13mm }
        body { font: 8.5pt/1.28 Arial, "Liberation Sans", "Noto Sans", "Noto Naskh Arabic", "DejaVu Sans", sans-serif; color: #222; \
        margin: 0 auto; max-width: 184mm; padding: 4mm }
        h1 { font-size: 14pt; margin: 0 0 1mm }
        h2 { font-size: 10pt; margin: 2.5mm 0 0.8mm; padding-bottom: 0.3mm; border-bottom: 0.3mm solid #0072B2; break-after: avoid }
        h3 { font-size: 8.5pt; margin: 1mm 0 0.4mm; break-after: avoid }
        p { margin: 0 0 0.7mm }
        ul { margin: 0 0 0.7mm; padding-inline-start: 4.5mm }
        li { margin: 0 0 0.2mm }
        table { border-collapse: collapse; width: 100%; margin: 0.7mm 0 1mm; font-size: 8pt }
        th, td { text-align: start; padding: 0.25mm 1.5mm; border-bottom: 0.2mm solid #ddd; vertical-align: top }
        thead th { border-bottom: 0.3mm solid #666 }
        .n { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums }
        .own { font-weight: bold; background: #eef5fa }
        tr, li, figure { break-inside: avoid }
        figure { direction: ltr; margin: 1mm 0 }
        figure svg { display: block; margin: 0 auto; width: 104mm; max-width: 100%; height: auto }
        .note, .sources ul, footer { font-size: 7pt; color: #444 }
        .sources ul { columns: 2; column-gap: 6mm }
        footer { margin-top: 2mm; padding-top: 0.7mm; border-top: 0.2mm solid #999 }
        footer p { display: inline; margin-inline-end: 2mm }
        @media print { body { padding: 0; max-width: none } }
        """

    var text: String {
        let isArabic = document.language == .arabic
        var html = "<!DOCTYPE html>\n<html lang=\"\(isArabic ? "ar" : "en")\" dir=\"\(isArabic ? "rtl" : "ltr")\">\n<head>\n"
        html += "<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        html += element("title", XMLText.escaped(document.title)) + "<style>\n" + BriefingHTML.style + "\n</style>\n"
        html += "</head>\n<body>\n<main>\n" + element("h1", XMLText.escaped(document.title))
        html += document.lead.map { element("p", phrase($0)) }.joined()
        for section in document.sections {
            html += "<section class=\"\(section.part.rawValue)\">\n" + element("h2", XMLText.escaped(section.heading))
            html += section.blocks.map(block).joined() + "</section>\n"
        }
        html += "</main>\n<footer>\n" + document.foot.map { element("p", phrase($0)) }.joined()
        return html + "</footer>\n</body>\n</html>\n"
    }

    private func element(_ name: String, _ content: String) -> String { "<\(name)>\(content)</\(name)>\n" }

    private func block(_ block: BriefingDocument.Block) -> String {
        switch block {
        case .paragraph(let text): element("p", phrase(text))
        case .note(let text): "<p class=\"note\">" + phrase(text) + "</p>\n"
        case .subheading(let heading): element("h3", XMLText.escaped(heading))
        case .list(let items): "<ul>\n" + items.map { element("li", phrase($0)) }.joined() + "</ul>\n"
        case .table(let table): self.table(table)
        // Within a page a picture is no document of its own, and its places are counted from the left.
        case .picture(let svg): "<figure dir=\"ltr\">\n" + svg.drop { $0 != "\n" }.dropFirst() + "</figure>\n"
        }
    }

    private func table(_ table: BriefingDocument.Table) -> String {
        func style(_ column: Int) -> String { table.numeric.contains(column) ? " class=\"n\"" : "" }
        let titles = table.titles.enumerated().map { "<th scope=\"col\"\(style($0))>\(XMLText.escaped($1))</th>" }.joined()
        let rows = table.rows.enumerated().map { index, row in
            let cells = row.enumerated().map { column, cell in
                column == 0 ? "<th scope=\"row\">\(phrase(cell))</th>" : "<td\(style(column))>\(phrase(cell))</td>"
            }
            return "<tr" + (index == table.own ? " class=\"own\"" : "") + ">" + cells.joined() + "</tr>\n"
        }
        return "<table>\n<thead>\n<tr>\(titles)</tr>\n</thead>\n<tbody>\n" + rows.joined() + "</tbody>\n</table>\n"
    }

    private func phrase(_ phrase: BriefingDocument.Phrase) -> String {
        let text = XMLText.escaped(phrase.text)
        return phrase.isEnglish ? "<span lang=\"en\" dir=\"ltr\">\(text)</span>" : text
    }
}
