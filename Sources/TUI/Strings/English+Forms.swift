import Core

extension English {
    static let forms = FormWords(
        addTitle: "What do you add?", kind: { formKind($0) }, kindNote: formNote, title: formTitle,
        correctionTitle: "Correct what is said",
        intro:
            "What you say is kept beside what others say, with its source and its date; nothing is overwritten. * cannot be left empty.",
        corrects: { "Said of \($0): \($1) (source: \($2)). It is kept, and shown as superseded by what you say here." },
        speaksOf: { "\($0) (\($1)) is there already: what you say here is said of it." },
        field: { formField($0, $1) }, hint: formHint, problem: { formProblem($0, $1) },
        isPrivate: "Private: left out of what is exported, unless it is asked for.", storing: "Storing …",
        leaving: "Esc once more throws away what you typed; any other key goes on.",
        notYet: "Not stored yet: what is wrong stands below its field.",
        isItTheSame: "There is one of that name: Ctrl-T takes it, Ctrl-S once more adds another.",
        changedMeanwhile: "Not stored: another program changed the store meanwhile. Look at it and store again.",
        nothingFound: "Nothing is called so.", newSource: "a new source", ownWords: "your own words", isNew: "New",
        stored: { "Stored: \($0). U takes it back." }, reach: { $0 == .own ? "only mine" : "for all who use this store" },
        claim: formClaim, since: { "since \($0)" }, until: { "until \($0)" }, onBehalfOf: { "on behalf of \($0)" },
        before: { "In place of: \($0)" })

    private static func formKind(_ kind: FormKind) -> String {
        switch kind {
        case .person: "person"
        case .body: "body"
        case .role: "role"
        case .link: "link"
        case .practice: "practice"
        case .commitment: "commitment"
        case .evidence: "evidence"
        case .contact: "contact"
        case .note: "note"
        case .correction: "correction"
        }
    }

    private static func formNote(_ kind: FormKind) -> String {
        switch kind {
        case .person: "somebody new, with a role"
        case .body: "a body that is not here yet"
        case .role: "of somebody who is here"
        case .link: "between any two entries"
        case .practice: "what somebody does and others can learn from"
        case .commitment: "what somebody announced"
        case .evidence: "the state of a commitment or a practice, and what shows it"
        case .contact: "email, telephone, address"
        case .note: "a note on anything"
        case .correction: "what is said otherwise"
        }
    }

    private static func formTitle(_ kind: FormKind) -> String {
        switch kind {
        case .person: "Add a person"
        case .body: "Add a body"
        case .role: "Add a role"
        case .link: "Add a link"
        case .practice: "Add a practice"
        case .commitment: "Add a commitment"
        case .evidence: "Say the state of a commitment or a practice"
        case .contact: "Add a contact"
        case .note: "Add a note"
        case .correction: forms.correctionTitle
        }
    }

    private static func formField(_ field: FormField, _ kind: FormKind) -> String {
        switch field {
        case .name: kind == .commitment ? "What was announced" : "Name"
        case .arabicName: "Name in Arabic"
        case .kind: "Kind"
        case .person: "Person"
        case .role: "Role"
        case .body: "In"
        case .onBehalfOf: "On behalf of"
        case .since: "Since"
        case .until: "Until"
        case .subject: "From"
        case .object: "To"
        case .relation: "Relation"
        case .partOf: "Part of"
        case .owner: kind == .commitment ? "By whom" : "Owner"
        case .theme: "Theme"
        case .status: "State"
        case .place: "Place"
        case .summary: "In a sentence"
        case .website: "Web page"
        case .due: "Due"
        case .commitment: "Commitment or practice"
        case .evidence: "Evidence"
        case .about: "Of whom or what"
        case .way: "By"
        case .value: kind == .contact ? "Number or address" : "Value"
        case .text: "Note"
        case .reach: "For whom"
        case .note: "Remark"
        case .source: "Source"
        case .date: "As of"
        case .confidence: "How sure"
        }
    }

    private static func formHint(_ field: FormField, _ content: FormField.Content) -> String {
        switch (field, content) {
        case (.source, _): "Where this is from. Enter lists the sources; type the title of a new one."
        case (.date, _): "The day, month or year that is spoken of: 2018-10-29, 2018-10 or 2018."
        case (_, .date): "A day, a month or a year: 2018-10-29, 2018-10 or 2018."
        case (.evidence, _): "What shows it: a report, a page, a figure."
        case (.arabicName, _): "As it is written in Arabic, where you know."
        case (_, .entry): "Enter opens the list; type to narrow it. Backspace empties the field."
        case (_, .words): "Enter opens the usual words; type to narrow them, or to say your own."
        case (_, .choice): "Enter opens the list."
        default: "Enter or Tab goes on, Ctrl-S stores, Esc leaves."
        }
    }

    private static func formProblem(_ problem: FormProblem, _ name: String) -> String {
        switch problem {
        case .missing: "This is missing."
        case .noDate: "No such date. Write it as in 2018-10-29, 2018-10 or 2018."
        case .inFuture: "This lies after today."
        case .endsBeforeStart: "This ends before it starts."
        case .unknownEntry: "There is no \(name) any more."
        case .wrongKind: "This cannot be a \(name)."
        case .linkToItself: "Both ends are the same."
        case .tooLong: "Too long: at most \(name) characters."
        case .controlCharacter: "There is a character in it that is no text."
        case .noChoice: "This is none of the choices."
        case .misshapen: "This cannot be: \(name)."
        case .saysNothing: "A state, evidence or both."
        case .unchanged: "This says the same as before."
        case .alreadySaid: "This is said already, by this source and of this date."
        case .namesake: "There is \(name) already."
        case .gone: "What was to be corrected is not there any more, or is corrected already."
        }
    }

    static func formClaim(_ claim: NetworkClaim) -> String {
        switch claim {
        case .email: "email"
        case .phone: "telephone"
        case .mobile: "mobile telephone"
        case .fax: "fax"
        case .address: "address"
        case .website: "web page"
        case .birthday: "birthday"
        case .status: "state"
        case .due: "due"
        case .evidence: "evidence"
        case .country: "country"
        case .place: "place"
        case .summary: "summary"
        case .note: "note"
        case .image: "picture"
        case .gender: "gender"
        case .otherName: "other name"
        case .formerName: "former name"
        case .code: "code"
        case .gss: "ONS code"
        case .type: "type"
        case .nation: "nation"
        case .region: "region"
        case .county: "county"
        case .force: "police force"
        case .population: "population"
        case .position: "position"
        case .start: "start"
        case .end: "end"
        case .combinedAuthority: "combined authority"
        case .identifier: "identifier"
        case .ownNote: "your note"
        }
    }
}
