import Core

extension Strings {
    /// A value of a list.
    func value(_ value: Value) -> String {
        switch value {
        case .name(let name): name.text(in: language)
        case .text(let text): text
        case .number(let count): number(count)
        case .day(let day): date(day)
        case .flag(let isSet): isSet ? yes : no
        case .ties(let kinds): kinds.map(tieKind).joined(separator: comma)
        case .unknown: unknown
        }
    }

    /// By which link an entry belongs to the network.
    func tie(_ tie: Tie, _ object: String) -> String {
        if case .relation(let relation) = tie.property { return self.relation(relation, tie.isReversed) + " " + object }
        return tieKind(tie.kind) + colon + object
    }

    /// A fact as text, and what stands behind it: as of when, how sure, where from.
    func fact(_ fact: Fact, library: Library) -> (text: String, remark: String) {
        var remarks: [String] = []
        if case .englishText = fact.content, language != .english { remarks.append(englishOnly) }
        if case .claim = fact.label, language != .english { remarks.append(englishOnly) }
        if fact.isConflicting { remarks.append(conflicts) }
        if let confidence = fact.confidence, confidence != .stated {
            remarks.append(library.network.term(.confidence, confidence.rawValue).whole.text(in: language))
        }
        if !fact.note.isEmpty { remarks.append(note(fact, library)) }
        if let year = fact.asOf { remarks.append(asOf(numerals.digits(year))) }
        if case .sameAs = fact.label, case .entry(let id)? = fact.link { remarks.append(kind(id.kind)) }
        if let key = fact.source { remarks.append(source + colon + key) }
        return (content(fact.content, library), remarks.joined(separator: " · "))
    }

    private func note(_ fact: Fact, _ library: Library) -> String {
        switch fact.label {
        case .practice, .commitment: return library.network.term(.status, fact.note).whole.text(in: language)
        case .person:
            let role = library.network.people.first { fact.link == .entry($0.id) }?.role
            return role?.text(in: language) ?? fact.note
        default: return fact.note
        }
    }

    private func content(_ content: Fact.Content, _ library: Library) -> String {
        switch content {
        case .value(let value): self.value(value)
        case .when(let when): self.when(when)
        case .position(let position): decimal(position.latitude, places: 4) + comma + decimal(position.longitude, places: 4)
        case .figures(let line): figures(line)
        case .noFigures(let basis): noFigures(basis)
        case .englishText(let text): text
        }
    }

    /// "4,151 → 4,811 · +16% · 1.65": the two years, the change, the rate.
    private func figures(_ line: FigureLine) -> String {
        [cell(line.before) + arrow + cell(line.now), cell(line.change), cell(line.rate)].joined(separator: " · ")
    }

    /// What the numbers of a line of figures are.
    func figuresTitle(_ line: FigureLine) -> String {
        shortPeriod(line.earlier) + arrow + shortPeriod(line.latest) + comma + changeAndRate
    }

    /// What a fact is about: of figures their strand or flag.
    func label(of fact: Fact) -> String {
        if case .figures(let line) = fact.content { return line.category.text(in: language) }
        return label(fact.label)
    }
}
