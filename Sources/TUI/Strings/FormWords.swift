import Core

/// Words about forms and about what is said in them. Both languages fill every field.
struct FormWords: Sendable {
    /// What can be added, as a choice and what it is.
    let addTitle: String
    let kind: @Sendable (FormKind) -> String
    let kindNote: @Sendable (FormKind) -> String
    let title: @Sendable (FormKind) -> String
    let correctionTitle, intro: String
    /// "Corrects what stands of NAME: VALUE (source: KEY)".
    let corrects: @Sendable (_ name: String, _ value: String, _ source: String) -> String
    let speaksOf: @Sendable (_ name: String, _ id: String) -> String
    let field: @Sendable (FormField, FormKind) -> String
    let hint: @Sendable (FormField, FormField.Content) -> String
    let problem: @Sendable (FormProblem, _ name: String) -> String
    let isPrivate, storing, leaving, notYet, isItTheSame, changedMeanwhile, nothingFound, newSource, ownWords, isNew: String
    let stored: @Sendable (_ what: String) -> String
    let reach: @Sendable (NoteReach) -> String
    let claim: @Sendable (NetworkClaim) -> String
    let since, until, onBehalfOf: @Sendable (String) -> String
    let before: @Sendable (_ value: String) -> String
}

extension Strings {
    /// A word of a field that is picked: of the facts, in the language of the screen.
    func word(_ word: String, _ field: FormField, _ library: Library) -> String {
        func term(_ kind: Term.Kind) -> String { library.network.term(kind, word).whole.text(in: words.language) }
        return switch field {
        case .confidence: term(.confidence)
        case .status: term(.status)
        case .kind: term(.bodyKind)
        case .relation: words.relation(Relation(word), false)
        case .way: NetworkClaim(rawValue: word).map(words.forms.claim) ?? word
        case .reach: NoteReach(rawValue: word).map(words.forms.reach) ?? word
        default: word
        }
    }

    /// What tells an entry from others of its name: its kind, and where it is or what it does.
    func about(_ id: EntryID, _ library: Library) -> String {
        var parts = [words.kind(id.kind)]
        switch id.kind {
        case .council:
            if let council = library.network.council(id.key) {
                parts = [library.network.term(.councilType, council.type).short.text(in: words.language)]
                parts.append(library.network.term(.region, council.region).short.text(in: words.language))
            }
        case .person:
            if let role = library.network.person(id.key)?.role.text(in: words.language), !role.isEmpty { parts.append(role) }
        case .body: if let body = library.network.body(id.key), !body.kind.isEmpty { parts = [word(body.kind, .kind, library)] }
        default: break
        }
        return parts.filter { !$0.isEmpty }.joined(separator: words.comma)
    }

    /// Why a field cannot be stored.
    func told(_ problem: FormProblem, _ library: Library) -> String {
        var name = ""
        switch problem {
        case .namesake(let id):
            name = (library.name(of: id)?.text(in: words.language) ?? "") + " (" + id.description + ")"
        case .unknownEntry(let id): name = id.description
        case .wrongKind(let kind): name = words.kind(kind)
        case .tooLong(let most): name = number(most)
        case .misshapen(let way): name = words.forms.claim(way)
        default: break
        }
        return words.forms.problem(problem, name)
    }

    func property(_ property: Property) -> String {
        switch property {
        case .role: words.label(.role)
        case .relation(let relation): words.relation(relation, false)
        case .claim(let claim): words.label(.claim(claim))
        }
    }

    /// What a statement says: of a link what it leads to, of a role its words and the body.
    func value(of statement: Statement, _ library: Library) -> String {
        let object = statement.object.map { library.name(of: $0)?.text(in: words.language) ?? $0.description }
        let value = statement.value.text(in: words.language)
        switch statement.property {
        case .relation(let relation): return words.relation(relation, false) + " " + (object ?? "")
        case .role: return value + (object.map { " (" + $0 + ")" } ?? "")
        case .claim(let claim):
            if claim == NetworkClaim.status.rawValue { return word(value, .status, library) }
            return object ?? value
        }
    }

    /// From when, until when and on whose behalf something is said to hold.
    func remarks(_ statement: Statement, _ library: Library) -> [String] {
        var remarks: [String] = []
        if let id = statement.onBehalfOf {
            remarks.append(words.forms.onBehalfOf(library.shortName(of: id)?.text(in: words.language) ?? id.description))
        }
        return remarks
    }

    /// What a form said, in a line.
    func said(_ title: FormTitle) -> String {
        var parts: [String] = []
        if let property = title.property {
            let change = title.before.isEmpty ? title.value : title.before + words.arrow + title.value
            parts.append(self.property(property) + (change.isEmpty ? "" : words.colon + change))
        }
        return words.forms.kind(title.kind) + words.colon + ([title.name] + parts).joined(separator: words.comma)
    }
}
