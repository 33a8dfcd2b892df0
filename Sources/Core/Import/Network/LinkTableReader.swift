/// Reads a table of links, one on each row: `from`, `relation`, `to` and what stands beside them. A row with a `property` in place of a
/// relation says a value of an entry; `role` with a value says what a person is in a body.
enum LinkTableReader {
    /// Whether titles are those of such a table.
    static func fits(_ titles: Set<String>) -> Bool { titles.isSuperset(of: ["from", "relation", "to"]) }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var table = try EntryTable(text, limits: builder.limits, &builder.issues)
        let beside = QualifierColumns(table)
        let (from, relation, to) = (table.column("from"), table.column("relation"), table.column("to"))
        let (property, value) = (table.column("property"), table.column("value"))
        let used = beside.used.union([from, relation, to, property, value].compactMap(\.self))
        let others = table.titles.indices.filter { !used.contains($0) && !table.titles[$0].isEmpty }
        if !others.isEmpty {
            builder.issues.add(.columnsLeftOut(others.prefix(5).map { table.titles[$0] }, count: others.count), row: table.line)
        }
        var relations: [String: Relation] = [:]
        while try table.next(&builder.issues, control) {
            let (one, other, line) = (table.text(from), table.text(to), table.line)
            let (word, claim) = (table.text(relation), table.text(property))
            let isClaim = word.isEmpty && !claim.isEmpty
            guard !one.isEmpty, isClaim || (!word.isEmpty && (!other.isEmpty || (word == "role" && !table.text(value).isEmpty)))
            else {
                builder.tell(.noEnds, line: line)
                continue
            }
            guard let subject = builder.entry(one) else {
                builder.tell(
                    .linkToNowhere(
                        from: one.visible, relation: (isClaim ? claim : word).visible, to: other.visible), line: line)
                continue
            }
            let said = builder.qualifiers(line: line) { beside.text($0, table) }
            if isClaim {
                builder.claim(subject, builder.name(claim, line: line), table.text(value), said, object: other, line: line)
            } else if word == "role" {
                builder.role(subject, table.text(value), in: other, said, line: line)
            } else {
                let known = relations[word] ?? Relation(builder.name(word, line: line))
                relations[word] = known
                builder.link(subject, known, to: other, said, line: line)
            }
        }
    }
}

extension NetworkBuilder {
    /// Says a role; its body may be empty. One without a name is a membership. `false` where the body is nowhere, which is told.
    @discardableResult
    mutating func role(
        _ subject: EntryID, _ raw: String, in reference: String, _ beside: StatementQualifiers, line: Int
    ) -> Bool {
        var body: EntryID?
        if !reference.isEmpty {
            body = entry(reference)
            guard body != nil else {
                tell(.linkToNowhere(from: subject.description.visible, relation: "role", to: reference.visible), line: line)
                return false
            }
        }
        let role = value(raw, line: line)
        if let body, role.isEmpty {
            say(beside.statement(subject, .relation(.known(.memberOf)), KnownRelation.memberOf.rawValue, body), line: line)
        } else {
            say(beside.statement(subject, .role, role, body), line: line)
        }
        return true
    }
}
