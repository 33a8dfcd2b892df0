import Core

/// Puts words to a briefing. Figures, sentences and refusals are those of the dashboard.
struct BriefingWriting {
    typealias Phrase = BriefingDocument.Phrase
    typealias Block = BriefingDocument.Block

    let briefing: Briefing
    let library: Library
    let strings: Strings
    var words: BriefingWords { strings.briefing }

    init(_ briefing: Briefing, _ library: Library, _ strings: Strings) {
        (self.briefing, self.library, self.strings) = (briefing, library, strings)
    }

    var document: BriefingDocument {
        BriefingDocument(
            language: strings.language, title: words.title(name(briefing.subject)), lead: lead,
            sections: BriefingPart.allCases.compactMap { part in
                let blocks = blocks(of: part)
                return blocks.isEmpty
                    ? nil : BriefingDocument.Section(part: part, heading: words.heading(part), blocks: blocks)
            }, foot: foot)
    }

    private func blocks(of part: BriefingPart) -> [Block] {
        switch part {
        case .figures: figures
        case .position: positions
        case .caveats: caveats
        case .signals: signals
        case .practices: practices
        case .people: people
        case .commitments: commitments
        case .next: next
        case .conflicts: conflicts
        case .sources: sources
        }
    }

    func name(_ id: EntryID) -> String {
        let name = library.name(of: id)?.text(in: strings.language) ?? id.key
        return id.kind == .force ? strings.force(name) : name
    }

    /// A text of the facts: it exists in English alone.
    func english(_ text: String) -> Phrase { Phrase(text, isEnglish: strings.language != .english) }

    private var lead: [Phrase] {
        let told = briefing.register.filter { ![.end, .replacedBy].contains($0.label) }
        let register = uniqued(told.map(\.label)).compactMap { label -> String? in
            let facts = told.filter { $0.label == label }
            let texts = facts.map { strings.fact($0, library: library).text }.filter { !$0.isEmpty }
            return texts.isEmpty ? nil : strings.label(label) + strings.colon + texts.joined(separator: strings.comma)
        }
        var lead = [Phrase(words.asKnown(strings.date(briefing.day))), Phrase(register.joined(separator: " · "))]
        if let day = briefing.ended {
            let successors = briefing.register.filter { $0.label == .replacedBy }.map { strings.fact($0, library: library).text }
            lead.insert(Phrase(words.ended(strings.date(day), successors)), at: 0)
        }
        return lead.filter { !$0.text.isEmpty }
    }

    private var foot: [Phrase] {
        [Phrase(words.version(Concord.release))]
            + briefing.versions.map { version in
                let release = strings.release(version.series.release)
                let parts = [version.dataset, version.series.coverage.id, release, "SHA-256 " + version.content.prefix(16)]
                return Phrase(parts.joined(separator: strings.comma))
            }
    }

    // MARK: - Around the figures

    private var signals: [Block] {
        guard let found = briefing.signals else { return [] }
        let dataset = library.trends.datasets[found.dataset]
        var blocks: [Block] = []
        if let absence = found.absence {
            blocks.append(.paragraph(Phrase(words.notLookedThrough(strings.trend.analysisAbsence(absence)))))
            guard !found.newest.isEmpty else { return blocks }
            blocks.append(
                .subheading(words.widerSignals(strings.area(dataset.areas[0]), dataset.name.text(in: strings.language))))
        }
        blocks.append(.paragraph(Phrase(strings.signalsTitle(found.report))))
        if !found.newest.isEmpty { blocks.append(.list(found.newest.map { signal($0, dataset) })) }
        return blocks
    }

    /// "Race, June 2017: 6,042 is above the limit of 5,976.4 (EARS C1); coincides with …".
    private func signal(_ signal: Signal, _ dataset: Dataset) -> Phrase {
        let verdict = strings.verdict(library.verdict(on: signal.figure, by: signal.method))
        let events = library.triggers(coincidingWith: signal.figure).map {
            $0.name.text(in: strings.language) + " (" + strings.when($0.when) + ")"
        }
        let coincides = events.isEmpty ? words.nothingCoincides : words.coincides(events.joined(separator: strings.comma))
        return Phrase(
            strings.figureTitle(signal.figure, dataset) + strings.colon + verdict + " (" + strings.method(signal.method) + ")"
                + words.semicolon + coincides)
    }

    private var practices: [Block] {
        guard !briefing.own.isEmpty || !briefing.practices.isEmpty else { return [.paragraph(Phrase(words.noPractices))] }
        var blocks: [Block] = []
        if !briefing.own.isEmpty { blocks += [.subheading(words.ownPractices), .list(briefing.own.map(practice))] }
        if !briefing.practices.isEmpty {
            blocks += [
                .subheading(words.otherPractices), .list(briefing.practices.map(practice)),
                .note(Phrase(strings.rankingRule)),
            ]
        }
        return blocks
    }

    private func practice(_ ranked: RankedPractice) -> Phrase {
        let practice = ranked.practice
        let owners = ranked.owners.map { name($0.body) }.joined(separator: strings.comma)
        let status = library.network.term(.status, practice.status).whole.text(in: strings.language)
        let asOf = strings.asOf(strings.numerals.digits(practice.asOf))
        return Phrase(
            practice.name.text(in: strings.language) + (owners.isEmpty ? "" : " (" + owners + ")") + strings.colon
                + [status, asOf, strings.reason(ranked, library: library)].joined(separator: " · "))
    }

    private var people: [Block] {
        guard !briefing.people.isEmpty else { return [.paragraph(Phrase(words.noPeople))] }
        return [
            .list(
                briefing.people.map { fact in
                    let (text, remark) = strings.fact(fact, library: library)
                    return Phrase([text, remark, stale(fact.asOf)].filter { !$0.isEmpty }.joined(separator: " · "))
                })
        ]
    }

    /// How long ago a year is, where that is long.
    private func stale(_ year: String?) -> String {
        guard let year = year.flatMap({ Int($0.prefix(4)) }), briefing.day.civil.year - year > 1 else { return "" }
        return words.stale(briefing.day.civil.year - year)
    }

    private var commitments: [Block] {
        guard !briefing.commitments.isEmpty else { return [.paragraph(Phrase(words.noCommitments))] }
        let titles = [
            strings.label(.commitment), strings.label(.owner), strings.label(.status), strings.label(.due), words.saidTitle,
        ]
        let rows = briefing.commitments.map { one -> [Phrase] in
            let commitment = one.commitment
            let said = one.evidence.map { $0.value.text(in: strings.language) + " (" + $0.source + ")" }
            return [
                english(commitment.text), Phrase(commitment.owner.map(name) ?? strings.unknown),
                Phrase(library.network.term(.status, commitment.status).whole.text(in: strings.language)),
                Phrase(commitment.due.map(strings.numerals.digits) ?? strings.unknown),
                Phrase(
                    said.isEmpty ? words.noEvidence : words.evidence(said.joined(separator: strings.comma))),
            ]
        }
        return [.table(BriefingDocument.Table(titles: titles, numeric: [], rows: rows))]
    }

    private var next: [Block] {
        guard !briefing.next.isEmpty else { return [.paragraph(Phrase(words.noNext))] }
        return [
            .list(
                briefing.next.map { item in
                    Phrase(
                        strings.when(item.when) + strings.colon + item.name.text(in: strings.language)
                            + (item.place.isEmpty ? "" : strings.comma + item.place))
                })
        ]
    }

    private var conflicts: [Block] {
        guard !briefing.conflicts.isEmpty else { return [.paragraph(Phrase(words.noConflicts))] }
        return [
            .list(
                briefing.conflicts.map { conflict in
                    let values = conflict.claims.statements.map { statement in
                        let sure = library.network.term(.confidence, statement.confidence.rawValue).whole
                        let ground = [statement.source, sure.text(in: strings.language)]
                        return statement.value.english + " (" + ground.joined(separator: strings.comma) + ")"
                    }
                    return Phrase(
                        name(conflict.entry) + strings.comma + strings.label(.claim(conflict.claims.property)) + strings.colon
                            + values.joined(separator: " ≠ "))
                })
        ]
    }

    private var sources: [Block] {
        var lines = briefing.origins.map { origin in
            english(
                [origin.publisher, origin.title, origin.date, origin.licence, origin.attribution].filter { !$0.isEmpty }.joined(
                    separator: ". "))
        }
        lines += briefing.sources.map { source in
            english(
                source.key + ": "
                    + [source.title, source.publisher, source.published].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        for index in [briefing.figures?.focus.dataset, briefing.signals?.dataset].compactMap(\.self) {
            let dataset = library.trends.datasets[index]
            guard let file = dataset.files[dataset.defaultSeries()] else { continue }
            let line = Phrase(file.fileName + strings.comma + "SHA-256 " + file.content.prefix(16))
            if !lines.contains(line) { lines.append(line) }
        }
        return [.list(lines)]
    }
}
