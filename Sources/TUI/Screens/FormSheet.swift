import Core

/// What a form said, line by line: to be kept beside its revision and read again in the history of changes.
enum FormSheet {
    static func kept(_ said: SaidForm, _ library: Library, _ strings: Strings) -> String {
        let title = FormTitle(said.file.title).map { strings.said($0) } ?? ""
        return sheet(said, title, library, strings).text(as: .json, width: TextWidth.of)
    }

    private static func sheet(_ said: SaidForm, _ title: String, _ library: Library, _ strings: Strings) -> Sheet {
        let (words, origin) = (strings.forms, strings.origin)
        var rows = said.file.entries.map { entry in
            ["entry", entry.id.description, words.isNew + strings.colon + entry.name.text(in: strings.language)]
        }
        for statement in said.file.statements {
            var parts = [strings.property(statement.property) + strings.colon + strings.value(of: statement, library)]
            parts += strings.remarks(statement, library)
            parts.append(strings.source + strings.colon + statement.source)
            if let date = statement.asOf { parts.append(strings.asOf(strings.numerals.digits(date))) }
            parts.append(strings.word(statement.confidence.rawValue, .confidence, library))
            if !statement.note.isEmpty { parts.append(statement.note) }
            rows.append(["statement", statement.subject.description, parts.joined(separator: " · ")])
            if let old = statement.corrects {
                rows.append(["corrects", statement.subject.description, words.before(plain(old))])
            }
        }
        return Sheet(
            columns: [
                SheetColumn(origin.section, key: "key"), SheetColumn(origin.file, key: "place"),
                SheetColumn(origin.contents, key: "text"),
            ], rows: rows, about: [("file", title), ("layout", NetworkLayout.form.rawValue), ("entry", said.entry.description)])
    }

    /// An identity without its signs between.
    private static func plain(_ identity: String) -> String {
        identity.split(separator: "\u{1F}").dropFirst().map { $0.hasPrefix("=") ? String($0.dropFirst()) : String($0) }
            .joined(separator: " · ")
    }
}
