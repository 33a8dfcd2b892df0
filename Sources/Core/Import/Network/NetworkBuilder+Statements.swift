/// Claims, links and what stands beside them.
extension NetworkBuilder {
    /// Says a claim; an empty value says nothing. Where it is an entry, `reference` is what the file calls it.
    mutating func claim(
        _ id: EntryID, _ property: String, _ raw: String, _ beside: StatementQualifiers, object reference: String? = nil,
        line: Int
    ) {
        let value = value(raw, line: line)
        guard !value.isEmpty else { return }
        let object = reference.flatMap { $0.isEmpty ? nil : entry($0) }
        say(beside.statement(id, .claim(property), value, object), line: line)
        if let reference, !reference.isEmpty, object == nil {
            tell(.linkToNowhere(from: id.description.visible, relation: property, to: reference.visible), line: line)
        }
    }

    mutating func claim(_ id: EntryID, _ claim: NetworkClaim, _ raw: String, _ beside: StatementQualifiers, line: Int) {
        self.claim(id, claim.rawValue, raw, beside, line: line)
    }

    /// Says a link; `false` where its end is nowhere, which is told.
    @discardableResult
    mutating func link(
        _ from: EntryID, _ relation: Relation, to reference: String, _ beside: StatementQualifiers, line: Int
    ) -> Bool {
        guard let object = entry(reference) else {
            tell(
                .linkToNowhere(from: from.description.visible, relation: relation.text.visible, to: reference.visible), line: line
            )
            return false
        }
        say(beside.statement(from, .relation(relation), relation.text, object), line: line)
        return true
    }

    /// Reads what stands beside a value. `look` gives the text of a key, empty where there is none.
    mutating func qualifiers(
        line: Int, source usual: String? = nil, asOf: String? = nil, _ look: (StatementQualifiers.Key) -> String
    ) -> StatementQualifiers {
        let named = look(.source)
        var beside = StatementQualifiers(source: named.isEmpty ? usual ?? ownSource : source(named, line: line))
        let told = value(look(.asOf), line: line)
        beside.asOf = told.isEmpty ? asOf : told
        beside.note = value(look(.note), line: line)
        let arabic = value(look(.arabic), line: line)
        beside.arabic = arabic.isEmpty ? nil : arabic
        let corrects = look(.corrects)
        if !corrects.isEmpty { beside.corrects = StatementQualifiers.identity(written: corrects) }
        let confidence = look(.confidence)
        if !confidence.isEmpty {
            if let known = Confidence(rawValue: Folded(confidence).text) {
                beside.confidence = known
            } else {
                tell(.unknownConfidence(String(confidence.visible.prefix(60))), line: line)
            }
        }
        beside.since = date(look(.since), "since", &beside.note, line: line)
        beside.until = date(look(.until), "until", &beside.note, line: line)
        let behalf = look(.onBehalfOf)
        if !behalf.isEmpty {
            beside.onBehalfOf = entry(behalf)
            if beside.onBehalfOf == nil {
                tell(.linkToNowhere(from: "", relation: "on behalf of", to: behalf.visible), line: line)
            }
        }
        return beside
    }

    /// A date, or the first ten letters of a moment. What is none goes into the note.
    private mutating func date(_ text: String, _ word: String, _ note: inout String, line: Int) -> PartialDate? {
        guard !text.isEmpty else { return nil }
        if let date = PartialDate(iso: text) ?? PartialDate(iso: text.prefix { $0 != "T" && $0 != " " }) { return date }
        let shown = String(text.visible.prefix(60))
        tell(.badDate(shown), line: line)
        note += (note.isEmpty ? "" : "; ") + word + " " + shown
        return nil
    }
}
