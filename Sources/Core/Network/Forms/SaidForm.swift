/// What a form says: entries and statements for the store.
public struct SaidForm: Equatable, Sendable {
    /// The entry that it made or spoke of.
    public let entry: EntryID
    public let file: NetworkFile
}

extension Form {
    /// What it says, with keys that are free in a library. What is wrong with it must have been looked for before: fields that cannot be
    /// read are left out.
    public func said(in library: Library) -> SaidForm {
        var file = NetworkFile(layout: .form)
        let subject = subject(in: library)
        if existing == nil, kind.entryKind != nil {
            let word = kind == .body ? text(.kind) : kind == .practice ? text(.status) : ""
            file.entries.append(FileEntry(subject, Name(text(.name), arabic: text(.arabicName)), word: word))
        }
        let source = source(in: library)
        // A source that came in goes along: what else was said by it may be taken back.
        if library.network.isAdded(source.id) { file.entries.append(FileEntry(source.id, Name(source.title))) }
        file.statements = statements(about: subject, source: source.id.key)
        file.title = FormTitle(self, subject, library).text
        return SaidForm(entry: subject, file: file)
    }

    /// What is said, of whom and by which source.
    func statements(about subject: EntryID, source: String) -> [Statement] {
        var statements: [Statement] = []
        let confidence = Confidence(rawValue: self[.confidence]) ?? .stated
        func say(
            _ property: Property, _ value: String, _ object: EntryID? = nil, since: PartialDate? = nil, until: PartialDate? = nil,
            onBehalfOf: EntryID? = nil
        ) {
            guard !value.isEmpty else { return }
            statements.append(
                Statement(
                    subject: subject, property: property, value: Name(value), object: object, source: source,
                    asOf: date(.date)?.iso, confidence: confidence, note: hasOwnNote ? "" : text(.note), since: since,
                    until: until,
                    onBehalfOf: onBehalfOf, corrects: correcting?.identity))
        }
        func claim(_ claim: NetworkClaim, _ field: FormField) { say(.claim(claim.rawValue), text(field)) }
        func link(_ relation: String, _ field: FormField) {
            guard let object = entry(field) else { return }
            say(.relation(Relation(relation)), relation, object, since: date(.since), until: date(.until))
        }
        func role() {
            // A body without a role is one whose word is not known.
            say(
                .role, text(.role), entry(.body), since: date(.since), until: date(.until), onBehalfOf: entry(.onBehalfOf))
        }
        switch kind {
        case .person:
            if text(.role).isEmpty { link(KnownRelation.memberOf.rawValue, .body) } else { role() }
        case .role: role()
        case .body:
            link(KnownRelation.partOf.rawValue, .partOf)
            claim(.place, .place)
            claim(.website, .website)
        case .link: link(text(.relation), .object)
        case .practice, .commitment:
            link(KnownRelation.ownedBy.rawValue, .owner)
            link(KnownRelation.concerns.rawValue, .theme)
            claim(.summary, .summary)
            claim(.place, .place)
            claim(.due, .due)
            claim(.status, .status)
            claim(.evidence, .evidence)
        case .evidence:
            claim(.status, .status)
            claim(.evidence, .evidence)
        case .contact: claim(NetworkClaim(rawValue: self[.way]) ?? .email, .value)
        case .note: claim(self[.reach] == NoteReach.shared.rawValue ? .note : .ownNote, .text)
        case .correction:
            switch correcting?.property {
            case .role: role()
            case .relation: link(text(.relation), .object)
            case .claim(let property):
                let object = entry(.object)
                say(.claim(property), object == nil ? text(.value) : correcting?.value.english ?? "", object)
            case nil: break
            }
        }
        if hasOwnNote { claim(.note, .note) }
        // An entry without anything said of it has its source and date all the same.
        if statements.isEmpty, kind.entryKind != nil { say(.claim(Form.nameClaim), text(.name)) }
        return statements
    }

    /// The claim that stands for an entry of which nothing else is said.
    static let nameClaim = "name"

    /// Whether its note is said of the entry, rather than beside what is said.
    private var hasOwnNote: Bool { kind.entryKind != nil }

    /// What it speaks of.
    func subject(in library: Library) -> EntryID {
        if let existing { return existing }
        let none = EntryID(.person, "")
        switch kind {
        case .person, .body, .practice, .commitment:
            return kind.entryKind.map { library.freeID($0, for: text(.name)) } ?? none
        case .role: return entry(.person) ?? none
        case .link: return entry(.subject) ?? none
        case .evidence: return entry(.commitment) ?? none
        case .contact, .note: return entry(.about) ?? none
        case .correction: return correcting?.subject ?? none
        }
    }

    /// The source: one that is there, by its entry, title or key; else a new one with the title that was typed.
    func source(in library: Library) -> (id: EntryID, title: String) {
        if let id = entry(.source) { return (id, library.name(of: id)?.english ?? id.key) }
        let title = text(.source)
        let folded = Folded(title)
        if let known = library.network.sources.first(where: { Folded($0.title) == folded || $0.key == title }) {
            return (known.id, known.title)
        }
        return (library.freeID(.source, for: title), title)
    }
}

extension Network {
    /// Whether an entry is none of the bundled ones.
    fileprivate func isAdded(_ id: EntryID) -> Bool { source(id.key) == nil || added.index(of: id) != nil }
}
