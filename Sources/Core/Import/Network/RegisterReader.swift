/// Reads a register of councils as mySociety publishes it, and lookups of districts to partnerships and forces. Of a council that the
/// register at hand has, only what differs is said.
enum RegisterReader {
    static func fits(_ titles: Set<String>) -> Bool { titles.isSuperset(of: ["local authority code", "official name"]) }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var table = try EntryTable(text, limits: builder.limits, &builder.issues)
        guard fits(Set(table.plain)) else {
            guard let columns = LookupColumns(titles: table.titles) else { throw .noSuchLayout }
            return try columns.read(&table, &builder, control: control)
        }
        var reading = RegisterReading(table)
        while try table.next(&builder.issues, control) { reading.read(table, &builder) }
        reading.finish(&builder)
    }
}

private struct RegisterReading {
    private let code, name, nice, gss, type, nation, region, county, combined, start, end, replacedBy, others, former: Int?
    private var (equal, different, new) = (0, 0, 0)
    private var links: [(from: EntryID, relation: KnownRelation, to: String, line: Int)] = []

    init(_ table: EntryTable) {
        code = table.column("local authority code")
        (name, nice) = (table.column("official name"), table.column("nice name"))
        gss = table.column("gss code")
        type = table.column("local authority type name", "local authority type")
        (nation, region) = (table.column("nation"), table.column("region"))
        (county, combined) = (table.column("county la"), table.column("combined authority"))
        (start, end) = (table.column("start date"), table.column("end date"))
        (replacedBy, others, former) = (
            table.column("replaced by"), table.column("alt names"), table.column("former gss codes")
        )
    }

    mutating func read(_ table: EntryTable, _ builder: inout NetworkBuilder) {
        let line = table.line
        let letters = EntryKey.safe(table.text(code))
        let official = builder.name(table.text(name).isEmpty ? table.text(nice) : table.text(name), line: line)
        guard !letters.isEmpty, !official.isEmpty else {
            return builder.tell(.noName(String((letters + official).prefix(60))), line: line)
        }
        let council = builder.known.network.council(letters)
        let id = EntryID(.council, letters)
        let type = builder.name(table.text(type), line: line)
        builder.add(id, Name(council?.name ?? official), word: council?.type ?? type, line: line)
        builder.register(letters, as: id)
        let before = builder.file.statements.count + links.count
        let beside = StatementQualifiers(source: builder.ownSource)
        func differs(_ column: Int?, _ there: String?) -> String? {
            let text = table.text(column)
            return text.isEmpty || text == there ?? "" ? nil : text
        }
        let claims: [(NetworkClaim, String?)] = [
            (.otherName, council.flatMap { $0.name == official ? nil : official }), (.gss, differs(gss, council?.gss)),
            (.type, type.isEmpty || Folded(type) == Folded(council?.type ?? "") ? nil : type),
            (.nation, differs(nation, council?.nation)), (.region, differs(region, council?.region)),
            (.start, differs(start, council?.start?.iso)), (.end, differs(end, council?.end?.iso)),
        ]
        for (claim, value) in claims { if let value { builder.claim(id, claim, value, beside, line: line) } }
        let dates = (PartialDate(iso: table.text(start)), PartialDate(iso: table.text(end)))
        if let since = dates.0, let until = dates.1, since.first > until.last {
            builder.tell(.datesContradict(since: since.iso, until: until.iso), line: line)
        }
        if let wider = differs(county, council?.county) { links.append((id, .partOf, wider, line)) }
        if let wider = differs(combined, council?.combinedAuthority) { links.append((id, .partOf, wider, line)) }
        let known = Set(council?.replacedBy ?? [])
        for successor in parts(table.text(replacedBy)) where !known.contains(successor) {
            links.append((id, .replacedBy, successor, line))
        }
        let isEqual = council != nil && before == builder.file.statements.count + links.count
        // What the register at hand does not keep is no difference.
        let names: Set<String> = [official, council?.name ?? "", council?.shortName ?? ""]
        for other in parts(table.text(others)) where !names.contains(other) {
            builder.claim(id, .otherName, other, beside, line: line)
        }
        for old in parts(table.text(former)) { builder.claim(id, "former gss", old, beside, line: line) }
        if council == nil { new += 1 } else if isEqual { equal += 1 } else { different += 1 }
    }

    private func parts(_ text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0 == "|" }.map(\.trimmed).filter { !$0.isEmpty }
    }

    /// Links wait until all councils of the file are known.
    func finish(_ builder: inout NetworkBuilder) {
        let beside = StatementQualifiers(source: builder.ownSource)
        for link in links { builder.link(link.from, .known(link.relation), to: link.to, beside, line: link.line) }
        builder.tell(.registerCompared(equal: equal, different: different, new: new), line: 0)
    }
}

/// Columns of a lookup of districts (LAD) to partnerships (CSP) and forces (PFA), by the codes of the Office for National Statistics.
struct LookupColumns {
    private let districts, districtNames: Int
    private let partnerships, partnershipNames, forces, forceNames: Int?

    /// `nil`: the titles are those of no such lookup, or there are other columns than codes and names.
    init?(titles: [String]) {
        guard ReferenceLayout(titles: titles)?.kind == .areas else { return nil }
        let plain = titles.map(TitleWords.plain)
        func pair(_ word: String) -> (code: Int, name: Int)? {
            guard
                let code = plain.firstIndex(where: {
                    $0.hasPrefix(word) && $0.hasSuffix("cd") && $0.utf8.count == word.utf8.count + 4
                }),
                let name = plain.firstIndex(of: plain[code].dropLast(2) + "nm")
            else { return nil }
            return (code, name)
        }
        let (district, partnership, force) = (pair("lad"), pair("csp"), pair("pfa"))
        guard let district, partnership != nil || force != nil else { return nil }
        (districts, districtNames) = (district.code, district.name)
        (partnerships, partnershipNames) = (partnership?.code, partnership?.name)
        (forces, forceNames) = (force?.code, force?.name)
    }

    func read(
        _ table: inout EntryTable, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var (equal, different, new) = (0, 0, 0)
        var said: Set<[EntryID]> = []
        while try table.next(&builder.issues, control) {
            let line = table.line
            let code = table.text(districts)
            guard let district = area(.council, code, table.text(districtNames), &builder, line: line) else { continue }
            let partnership = area(.body, table.text(partnerships), table.text(partnershipNames), &builder, line: line)
            let force = area(.force, table.text(forces), table.text(forceNames), &builder, line: line)
            let beside = StatementQualifiers(source: builder.ownSource)
            func say(_ one: EntryID, _ other: EntryID) {
                guard said.insert([one, other]).inserted else { return }
                builder.say(
                    beside.statement(one, .relation(.known(.partOf)), KnownRelation.partOf.rawValue, other), line: line)
            }
            if let partnership {
                say(district, partnership)
                if let force { say(partnership, force) }
            }
            let council = builder.known.network.council(district.key)
            if council == nil {
                new += 1
            } else if force == nil || council?.force == force?.key {
                equal += 1
            } else {
                different += 1
            }
            if let force, council?.force != force.key { say(district, force) }
        }
        builder.tell(.registerCompared(equal: equal, different: different, new: new), line: 0)
    }

    private func area(
        _ kind: EntryKind, _ raw: String, _ name: String, _ builder: inout NetworkBuilder, line: Int
    ) -> EntryID? {
        let code = EntryKey.safe(raw.hasSuffix("*") ? String(raw.dropLast()) : raw)
        guard !code.isEmpty else { return nil }
        let found = builder.known.area(code)
        let id = found?.kind == kind ? found ?? EntryID(kind, code) : EntryID(kind, code)
        let known = kind == .council ? builder.known.network.council(id.key)?.name : builder.known.network.force(id.key)?.name
        let label = builder.name(known ?? (name.isEmpty ? code : name), line: line)
        if !builder.isInFile(id) {
            builder.add(id, Name(label), word: kind == .body ? "community safety partnership" : "", line: line)
        }
        return id
    }
}
