import ArgumentParser
import Core

/// Says something of the network, as a form does.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a person, body, role, link, practice, commitment, evidence, contact or note; correct what is said.",
        discussion: """
            What is said goes to the store with its source and its date, beside what others say; nothing is overwritten. Entries are named \
            by their id, as in council:LCE, or by their name. Dates are days, months or years: 2018-10-29, 2018-10, 2018. 'concord undo' \
            takes the last addition back, 'concord revisions' lists them.

            Exit codes: 0 it is stored; 1 it cannot be, a sentence says why; 64 something that was said cannot be.
            """,
        subcommands: [
            Person.self, Body.self, Role.self, Link.self, Practice.self, Commitment.self, Evidence.self, Contact.self, Note.self,
            Correction.self,
        ])

    /// Where a statement comes from, and what becomes of it.
    struct Options: ParsableArguments {
        @OptionGroup var world: WorldOptions
        @OptionGroup var output: PrintOptions
        @Option(help: ArgumentHelp("Where it is from: a source that is there, or the title of a new one.", valueName: "source"))
        var source: String
        @Option(help: ArgumentHelp("The day, month or year that is spoken of.", valueName: "date")) var date: String
        @Option(help: ArgumentHelp("stated, inferred, probable or ambiguous.", valueName: "word")) var confidence: String?
        @Flag(name: .customLong("dry-run"), help: "Say what would be stored and store nothing.") var isDry = false

        /// Fills in where it comes from, looks at it, and stores it.
        func say(_ form: Form, in library: Library) throws {
            TextWidth.useUnicode()
            var form = form
            if let id = EntryID(source), id.kind == .source { form.pick(id, for: .source) } else { form[.source] = source }
            form[.date] = date
            if let confidence { form[.confidence] = confidence }
            let today = world.moment().day
            let issues = form.issues(in: library, today: today)
            guard issues.isEmpty else { throw complaint(issues, form, library) }
            if isDry { return try tell(form.said(in: library), nil, library) }
            let base = try Bundle.library()
            let strings = world.strings
            let saying: Saying = try world.withStore { store throws(StoreError) in
                let base = base.adding(try store.programmes())
                return try store.say(form, in: base, today: today, at: Clock.utc(), author: Shelf.author) {
                    FormSheet.kept($0, base, strings)
                }
            }
            switch saying {
            case .said(let said, let id): try tell(said, id, library)
            case .refused(let issues): throw complaint(issues, form, library)
            }
        }

        /// The entry and the revision.
        private func tell(_ said: SaidForm, _ revision: RevisionID?, _ library: Library) throws {
            let words = world.strings.imports
            let what = FormTitle(said.file.title).map { world.strings.said($0) } ?? ""
            try output.write(
                Sheet(
                    columns: [
                        SheetColumn("id", key: "id"), SheetColumn(words.revision, key: "revision"),
                        SheetColumn(world.strings.origin.contents, key: "what"),
                    ], rows: [[said.entry.description, revision?.text ?? "", what]]))
        }

        /// What is wrong: with what was said, or with what is there.
        private func complaint(_ issues: [FormIssue], _ form: Form, _ library: Library) -> any Error {
            let strings = world.strings
            let sentences = issues.map { issue in
                option(issue.field, form) + ": " + strings.told(issue.problem, library) + hint(issue.problem)
            }.joined(separator: " ")
            let isOfStore = issues.contains { issue in
                switch issue.problem {
                case .namesake, .unknownEntry, .gone, .alreadySaid: true
                default: false
                }
            }
            return isOfStore ? Complaint(sentences) : ValidationError(sentences)
        }

        private func option(_ field: FormField, _ form: Form) -> String {
            switch field {
            case .name, .person, .subject, .commitment, .about: world.strings.forms.field(field, form.kind)
            default: "--" + field.rawValue
            }
        }

        private func hint(_ problem: FormProblem) -> String {
            guard case .namesake(let id) = problem else { return "" }
            return " --as \(id.description) says it of that one, --another adds another."
        }
    }

    /// Which entry of the same name is meant.
    struct NameOptions: ParsableArguments {
        @Option(help: ArgumentHelp("Its name in Arabic.", valueName: "name")) var arabic: String?
        @Option(name: .customLong("as"), help: ArgumentHelp("The entry of this name that is there.", valueName: "id"))
        var existing: String?
        @Flag(help: "Another of the name, beside the one that is there.") var another = false

        func name(_ name: String, _ form: inout Form, _ library: Library) throws {
            form[.name] = name
            if let arabic { form[.arabicName] = arabic }
            if let existing, let kind = form.kind.entryKind { form.existing = try Named.entry(existing, among: [kind], library) }
            if another { form.others = Set(form.namesakes(in: library)) }
        }
    }

    /// From when until when something holds.
    struct SpanOptions: ParsableArguments {
        @Option(help: ArgumentHelp("From when it holds.", valueName: "date")) var since: String?
        @Option(help: ArgumentHelp("Until when it holds.", valueName: "date")) var until: String?

        func fill(_ form: inout Form) {
            if let since { form[.since] = since }
            if let until { form[.until] = until }
        }
    }
}

extension Form {
    /// Puts the entry that a person names into a field.
    mutating func pick(_ name: String?, for field: FormField, _ library: Library) throws {
        guard let name, case .entry(let kinds) = field.content else { return }
        pick(try Named.entry(name, among: kinds, library), for: field)
    }

    /// Fills texts in, where they are given.
    mutating func fill(_ texts: [FormField: String?]) {
        for (field, text) in texts { if let text { self[field] = text } }
    }
}
