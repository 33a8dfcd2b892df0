import Core

/// The forms that the network is exported in: those of `NetworkFormat`, Markdown for readers, and both tables together.
enum NetworkExportForm: String, CaseIterable, Sendable {
    case popolo, vcard, csv, nodes, links, graphml, dot, jsonld, md

    /// By the ending of a file; `nil` where nothing is written so.
    init?(ending: String) {
        switch ending {
        case "json": self = .popolo
        case "vcf": self = .vcard
        case "csv": self = .csv
        case "graphml", "xml": self = .graphml
        case "dot", "gv": self = .dot
        case "jsonld": self = .jsonld
        case "md": self = .md
        default: return nil
        }
    }
}

/// Parts of the network, written out.
struct NetworkExport {
    let selection: NetworkSelection
    let strings: Strings

    /// - Returns: `nil` for both tables together, which are two files.
    func bytes(as form: NetworkExportForm) -> [UInt8]? {
        switch form {
        case .md: Array(markdown.utf8)
        case .csv: nil
        case .popolo, .vcard, .nodes, .links, .graphml, .dot, .jsonld:
            NetworkFormat(rawValue: form.rawValue).map(selection.bytes)
        }
    }

    /// Entries by kind with what is said of each, for people to read.
    private var markdown: String {
        let words = LinkWords.of(strings.language)
        let names = Dictionary(selection.entries.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var said: [EntryID: [Statement]] = [:]
        for statement in selection.statements { said[statement.subject, default: []].append(statement) }
        var text = "# \(Self.line(selection.title))\n"
        for kind in EntryKind.allCases {
            let entries = selection.entries.filter { $0.id.kind == kind }
            guard !entries.isEmpty else { continue }
            text += "\n## \(words.kinds(kind))\n"
            for entry in entries {
                let other = strings.language == .english ? entry.name.arabic : entry.name.english
                let name = Self.line(entry.name.text(in: strings.language))
                text += "\n### \(name)\n\n"
                let about = [entry.id.description, entry.word, other == entry.name.text(in: strings.language) ? "" : other ?? ""]
                text += about.filter { !$0.isEmpty }.map(Self.line).joined(separator: " · ") + "\n"
                let lines = (said[entry.id] ?? []).map { "- " + sentence($0, names, words) + "\n" }
                if !lines.isEmpty { text += "\n" + lines.joined() }
            }
        }
        return text
    }

    private func sentence(_ statement: Statement, _ names: [EntryID: Name], _ words: LinkWords) -> String {
        func name(_ id: EntryID) -> String { names[id]?.text(in: strings.language) ?? id.description }
        let object = statement.object.map(name)
        var text: String
        switch statement.property {
        case .relation(let relation): text = strings.words.relation(relation, false) + " " + (object ?? "")
        case .role:
            text = words.role + ": " + statement.value.text(in: strings.language) + (object.map { ", " + $0 } ?? "")
        case .claim(let property): text = property + ": " + (object ?? statement.value.text(in: strings.language))
        }
        var beside = [words.span(statement.since?.iso ?? "", statement.until?.iso ?? "")]
        beside.append(statement.asOf.map(words.asOf) ?? "")
        beside.append(statement.onBehalfOf.map { words.onBehalfOf(name($0)) } ?? "")
        beside.append(statement.confidence == .stated ? "" : statement.confidence.rawValue)
        beside.append(statement.note)
        beside.append(names[EntryID(.source, statement.source)]?.text(in: strings.language) ?? statement.source)
        text += " (" + beside.filter { !$0.isEmpty }.joined(separator: "; ") + ")"
        return Self.line(text)
    }

    /// A text on one line in which Markdown sees no marks of its own.
    private static func line(_ text: String) -> String {
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": line += " "
            case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|": line += "\\" + String(scalar)
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line.visible
    }
}

/// The links of the network as a table.
struct LinkSheet {
    let library: Library
    let strings: Strings
    /// Ids and words of the facts rather than names.
    let isForPrograms: Bool

    /// What leads from one entry to another, in the order of the facts; each statement once.
    static func links(_ library: Library, of entry: EntryID?, relation: String?) -> [Statement] {
        let same = entry.map { Set(library.network.identities(of: $0)) }
        return library.networkStatements().filter { statement in
            guard let object = statement.object else { return false }
            let isWanted = same.map { $0.contains(statement.subject) || $0.contains(object) } ?? true
            return isWanted && (relation == nil || statement.property.text == relation)
        }
    }

    func sheet(_ links: [Statement]) -> Sheet {
        let words = LinkWords.of(strings.language)
        let columns = [
            SheetColumn(words.from, key: "from"), SheetColumn(words.relation, key: "relation"), SheetColumn(words.to, key: "to"),
            SheetColumn(words.since, key: "since"), SheetColumn(words.until, key: "until"),
            SheetColumn(words.source, key: "source"), SheetColumn(words.confidence, key: "confidence"),
        ]
        return Sheet(columns: columns, rows: links.map(row))
    }

    private func row(_ link: Statement) -> [String] {
        let relation: String
        switch link.property {
        case .relation(let known): relation = isForPrograms ? known.text : strings.words.relation(known, false)
        case .role: relation = isForPrograms ? "role" : link.value.text(in: strings.language)
        case .claim(let property): relation = property
        }
        let confidence = link.confidence.rawValue
        return [
            name(link.subject), relation, link.object.map(name) ?? "", link.since?.iso ?? "", link.until?.iso ?? "", link.source,
            isForPrograms ? confidence : library.network.term(.confidence, confidence).whole.text(in: strings.language),
        ]
    }

    private func name(_ id: EntryID) -> String {
        isForPrograms ? id.description : library.shortName(of: id)?.text(in: strings.language) ?? id.description
    }
}
