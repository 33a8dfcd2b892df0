import Core

extension Strings {
    /// A text that exists in English alone, shown as such to readers of another language.
    func english(_ text: String) -> String {
        words.language == .english || text.isEmpty ? text : text + " (" + words.englishOnly + ")"
    }

    /// A value of a list.
    func value(_ value: Value) -> String {
        switch value {
        case .name(let name): name.text(in: words.language)
        case .text(let text): text
        case .number(let count): number(count)
        case .day(let day): date(day)
        case .flag(let isSet): isSet ? words.yes : words.no
        case .ties(let kinds): kinds.map(words.tieKind).joined(separator: words.comma)
        case .unknown: words.unknown
        }
    }

    /// By which link an entry belongs to the network.
    func tie(_ tie: Tie, _ object: String) -> String {
        if case .relation(let relation) = tie.property { return words.relation(relation, tie.isReversed) + " " + object }
        return words.tieKind(tie.kind) + words.colon + object
    }

    /// A fact as text, and what stands behind it: as of when, how sure, where from.
    func fact(_ fact: Fact, library: Library) -> (text: String, remark: String) {
        var remarks: [String] = []
        if case .englishText = fact.content, words.language != .english { remarks.append(words.englishOnly) }
        if case .claim = fact.label, words.language != .english { remarks.append(words.englishOnly) }
        if fact.isConflicting { remarks.append(words.conflicts) }
        if let confidence = fact.confidence, confidence != .stated {
            remarks.append(library.network.term(.confidence, confidence.rawValue).whole.text(in: words.language))
        }
        if !fact.note.isEmpty { remarks.append(note(fact, library)) }
        if let ranked = fact.ranked {
            let reason = fact.label == .council ? place(ranked) : self.reason(ranked, library: library)
            if let reason { remarks.append(reason) }
        }
        if let statement = fact.statement { remarks += self.remarks(statement, library) }
        if let when = fact.when { remarks.append(self.when(when)) }
        if case .council = fact.label, let about = fact.about, let year = fact.asOf {
            remarks.append(words.trend.askAbout(words.numerals.digits(year), about.text(in: words.language)))
        } else {
            let dates = dates(since: fact.since, until: fact.until, asOf: fact.asOf)
            if !dates.isEmpty { remarks.append(dates) }
        }
        if fact.isStale { remarks.append(words.links.notConfirmed) }
        if case .role = fact.label, let about = fact.about { remarks.append(about.text(in: words.language)) }
        if case .sameAs = fact.label, case .entry(let id)? = fact.link { remarks.append(words.kind(id.kind)) }
        if let key = fact.source { remarks.append(words.source + words.colon + key) }
        return (content(fact.content, library), remarks.joined(separator: " · "))
    }

    private func note(_ fact: Fact, _ library: Library) -> String {
        switch fact.label {
        case .practice, .commitment: return library.network.term(.status, fact.note).whole.text(in: words.language)
        case .person:
            return fact.about?.text(in: words.language) ?? fact.note
        default: return fact.note
        }
    }

    private func content(_ content: Fact.Content, _ library: Library) -> String {
        switch content {
        case .value(let value): self.value(value)
        case .when(let when): self.when(when)
        case .position(let position): decimal(position.latitude, places: 4) + words.comma + decimal(position.longitude, places: 4)
        case .figures(let line): lineText(line)
        case .noFigures(let basis): words.noFigures(basis)
        case .englishText(let text): text
        case .sessionStatus(let status): words.agenda.status(status)
        case .cell(let figure, let cell): sentence(cell, figure, library)
        case .verdict(let verdict): self.verdict(verdict)
        case .nothingKnown: words.trend.nothingKnown
        }
    }

    /// "4,151 → 4,811 · +16% · 1.65": the two years, the change, the rate.
    private func lineText(_ line: FigureLine) -> String {
        [cell(line.before) + words.arrow + cell(line.now), cell(line.change), cell(line.rate)].joined(separator: " · ")
    }

    /// What the numbers of a line of figures are.
    func figuresTitle(_ line: FigureLine) -> String {
        shortPeriod(line.earlier) + words.arrow + shortPeriod(line.latest) + words.comma + words.changeAndRate
    }

    /// What a fact is about: of figures their strand or flag.
    func factLabel(_ fact: Fact) -> String {
        if case .figures(let line) = fact.content { return line.category.text(in: words.language) }
        if case .cell(_, let cell) = fact.content { return calculation(cell.calculation) }
        return words.label(fact.label)
    }
}
