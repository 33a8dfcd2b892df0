import Core

/// A briefing as Markdown (CommonMark with tables).
struct BriefingMarkdown {
    let document: BriefingDocument

    init(_ document: BriefingDocument) { self.document = document }

    var text: String {
        var text = "# " + escaped(document.title) + "\n\n"
        text += document.lead.map { line($0.text) + "\n\n" }.joined()
        for section in document.sections {
            text += "## " + escaped(section.heading) + "\n\n"
            text += section.blocks.map(block).joined()
        }
        return text + "---\n\n" + document.foot.map { "- " + line($0.text) + "\n" }.joined()
    }

    private func block(_ block: BriefingDocument.Block) -> String {
        switch block {
        case .paragraph(let phrase), .note(let phrase): line(phrase.text) + "\n\n"
        case .subheading(let heading): "**" + escaped(heading) + "**\n\n"
        case .list(let items): items.map { "- " + line($0.text) + "\n" }.joined() + "\n"
        case .table(let table): self.table(table) + "\n"
        case .picture: ""
        }
    }

    private func table(_ table: BriefingDocument.Table) -> String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
        let rule = table.titles.indices.map { table.numeric.contains($0) ? "---:" : "---" }
        let rows = table.rows.enumerated().map { index, cells in
            row(cells.map { index == table.own && !$0.text.isEmpty ? "**" + escaped($0.text) + "**" : escaped($0.text) })
        }
        return row(table.titles.map(escaped)) + row(rule) + rows.joined()
    }

    /// Text that Markdown takes for text: its signs escaped, and no line of its own.
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.visible.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": escaped += "\\" + String(scalar)
            case "<": escaped += "&lt;"
            case "&": escaped += "&amp;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Text at the start of a line: nothing in it begins a list or a rule.
    private func line(_ text: String) -> String {
        // A sign or a number makes a list only where a space or nothing follows; a row of signs makes a rule.
        if let first = text.first, "-+=".contains(first), [nil, " ", first].contains(text.dropFirst().first) {
            return "\\" + escaped(text)
        }
        let rest = text.drop { $0.isASCII && $0.isNumber }
        let isNumbered =
            rest.count < text.count && rest.first.map { ".)".contains($0) } == true
            && [nil, " "].contains(rest.dropFirst().first)
        return isNumbered ? String(text.prefix(text.count - rest.count)) + "\\" + escaped(String(rest)) : escaped(text)
    }
}
