/// Writes the entries and what is said as two tables (RFC 4180).
enum NetworkTableWriter {
    static func nodes(of selection: NetworkSelection) -> [UInt8] {
        var text = "id,kind,name,name_ar,word\n"
        for entry in selection.entries {
            add(
                [entry.id.description, entry.id.kind.rawValue, entry.name.english, entry.name.arabic ?? "", entry.word], to: &text
            )
        }
        return Array(text.utf8)
    }

    static func links(of selection: NetworkSelection) -> [UInt8] {
        let keys: [StatementQualifiers.Key] = [
            .arabic, .source, .asOf, .since, .until, .confidence, .note, .onBehalfOf, .corrects,
        ]
        var text = "from,relation,to,property,value," + keys.map(\.rawValue).joined(separator: ",") + "\n"
        for statement in selection.statements {
            var (relation, property, value) = (statement.property.text, "", statement.value.english)
            switch statement.property {
            case .claim(let claim): (relation, property) = ("", claim)
            case .relation: value = ""
            case .role: break
            }
            let beside = Dictionary(uniqueKeysWithValues: StatementQualifiers.pairs(of: statement).map { ($0.key, $0.value) })
            add(
                [statement.subject.description, relation, statement.object?.description ?? "", property, value]
                    + keys.map { beside[$0] ?? "" }, to: &text)
        }
        return Array(text.utf8)
    }

    private static func add(_ cells: [String], to text: inout String) {
        for (column, cell) in cells.enumerated() {
            if column > 0 { text += "," }
            text += field(cell)
        }
        text += "\n"
    }

    /// Cells that a spreadsheet would run as a formula get an apostrophe in front; so do those that begin as if they had one.
    private static func field(_ text: String) -> String {
        let isFormula = text.utf8.first.map("=+-@".utf8.contains) ?? false
        let guarded = isFormula || EntryTable.isGuarded(text) ? "'" + text : text
        guard guarded.utf8.contains(where: ",;\t|\"\n\r".utf8.contains) else { return guarded }
        return "\"" + String(String.UnicodeScalarView(guarded.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })) + "\""
    }
}
