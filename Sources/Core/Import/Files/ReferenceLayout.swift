/// Lists and lookup tables: codes with names and what they belong to, and no figures.
struct ReferenceLayout {
    private struct Level {
        let code: Int
        let name: Int
    }

    let kind: Reference.Kind
    /// From the narrow to the wide: district, partnership, force.
    private let levels: [Level]

    /// `nil`: the titles are those of no list.
    init?(titles: [String]) {
        let plain = titles.map(TitleWords.plain)
        if let code = plain.firstIndex(of: "offence code"), let name = plain.firstIndex(of: "offence description"),
            !titles.contains(where: { ReferenceLayout.tellsFigures($0) })
        {
            kind = .offences
            // The group that holds now stands behind the one of old.
            let group =
                plain.firstIndex { $0.hasPrefix("new") && $0.hasSuffix("offence group") && !$0.contains("sub") }
                ?? plain.firstIndex { $0 == "offence group" }
            levels = [Level(code: code, name: name)] + (group.map { [Level(code: $0, name: $0)] } ?? [])
            return
        }
        kind = .areas
        var pairs: [Level] = []
        for (at, title) in plain.enumerated() where title.hasSuffix("cd") && ReferenceLayout.hasVintage(title) {
            if let name = plain.firstIndex(of: title.dropLast(2) + "nm") { pairs.append(Level(code: at, name: name)) }
        }
        if !pairs.isEmpty {
            let known = Set(pairs.flatMap { [$0.code, $0.name] })
            guard plain.indices.allSatisfy({ known.contains($0) || ReferenceLayout.isAside(plain[$0]) }) else { return nil }
            levels = pairs
            return
        }
        guard let code = plain.firstIndex(where: ReferenceLayout.codes.contains) ?? plain.firstIndex(of: "code"),
            let name = plain.firstIndex(where: ReferenceLayout.names.contains), code != name,
            !titles.contains(where: { ReferenceLayout.tellsFigures($0) })
        else { return nil }
        let force = plain.firstIndex(of: "police force") ?? plain.firstIndex(of: "police force code")
        levels = [Level(code: code, name: name)] + (force.map { [Level(code: $0, name: $0)] } ?? [])
    }

    private static let codes: Set<String> = [
        "gss", "gss code", "ons code", "area code", "lad code", "la code", "local authority code",
    ]
    private static let names: Set<String> = [
        "name", "official name", "area name", "local authority name", "lad name", "la name", "council name", "force name",
    ]

    private static func tellsFigures(_ title: String) -> Bool {
        switch TitleWords.role(title) {
        case .count, .period, .year, .month, .quarter, .category: true
        case .area, .areaCode, .type, nil: StrandText.strand(title) != nil || TableHead.isPeriodTitle(title)
        }
    }

    /// `lad19cd`.
    private static func hasVintage(_ title: String) -> Bool {
        let digits = title.utf8.dropLast(2).suffix(2)
        return title.utf8.count >= 6 && digits.allSatisfy { (48...57).contains($0) }
    }

    /// Row numbers and Welsh names.
    private static func isAside(_ title: String) -> Bool {
        ["fid", "objectid", "oid", "oid fid", ""].contains(title) || title.hasSuffix("nmw")
    }

    /// Whether a text is a code of the Office for National Statistics: a letter and eight digits.
    static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 9 && (65...90).contains(bytes[0]) && bytes.dropFirst().allSatisfy { (48...57).contains($0) }
    }

    /// A star at a code refers to a note.
    private static func withoutStar(_ code: String) -> String { code.hasSuffix("*") ? code.dropLast().trimmed : code }

    /// Reads the rows, each code once; one that comes twice, or with another name, is told. `nil`: no row has a code.
    func read(_ table: RawTable, from first: Int, limits: Limits, _ issues: inout IssueList) throws(ReadError) -> Reference? {
        var reference = Reference(kind: kind, rows: [])
        var known: [String: String] = [:]
        let sheet = table.name.isEmpty ? nil : table.name
        for row in table.rows[first...] {
            func text(_ column: Int?) -> String { column.flatMap { row[$0 + 1]?.text.trimmed } ?? "" }
            for (at, level) in levels.enumerated() where at == 0 || level.code != level.name {
                let (code, name) = (ReferenceLayout.withoutStar(text(level.code)), text(level.name))
                guard !code.isEmpty, !name.isEmpty else {
                    if at == 0 {
                        let label = row.cells.first?.text ?? ""
                        issues.add(
                            .leftOut(.note, label: String(label.prefix(120)), rows: 1, sum: 0), sheet: sheet, row: row.number)
                    }
                    continue
                }
                if let before = known[code] {
                    // A wider area stands in the row of each of its parts.
                    if before != name || at == 0 && (levels.count == 1 || kind == .offences) {
                        issues.add(.codeTwice(code), sheet: sheet, row: row.number, column: level.code + 1)
                    }
                    continue
                }
                known[code] = name
                let parent = at + 1 < levels.count ? levels[at + 1] : nil
                let isNamed = parent.map { $0.code != $0.name } ?? true
                reference.rows.append(
                    Reference.Row(
                        code: code, name: name,
                        parentCode: isNamed || kind == .areas ? text(parent?.code) : "",
                        parentName: isNamed || kind == .offences ? text(parent?.name) : ""))
                guard reference.rows.count <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
            }
        }
        if kind == .areas, !reference.rows.contains(where: { ReferenceLayout.isCode($0.code) }) { return nil }
        return reference.rows.isEmpty ? nil : reference
    }
}
