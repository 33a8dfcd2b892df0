import ArgumentParser
import Core

extension AddCommand {
    struct Person: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a person, with a role where one is known.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @OptionGroup var span: SpanOptions
        @Argument(help: "The name.") var name: String
        @Option(help: ArgumentHelp("What the person is.", valueName: "words")) var role: String?
        @Option(help: ArgumentHelp("Where: a body, council, force or city.", valueName: "entry")) var body: String?
        @Option(name: .customLong("on-behalf-of"), help: ArgumentHelp("For whom the role is held.", valueName: "entry"))
        var behalf: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.person)
            try names.name(name, &form, library)
            form.fill([.role: role, .note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try form.pick(behalf, for: .onBehalfOf, library)
            try options.say(form, in: library)
        }
    }

    struct Body: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a body: a group, a charity, a university.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @Argument(help: "The name.") var name: String
        @Option(help: ArgumentHelp("What it is.", valueName: "words")) var kind: String?
        @Option(name: .customLong("part-of"), help: ArgumentHelp("What it belongs to.", valueName: "entry")) var whole: String?
        @Option(help: ArgumentHelp("Where it is.", valueName: "text")) var place: String?
        @Option(help: ArgumentHelp("Its page.", valueName: "address")) var website: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.body)
            try names.name(name, &form, library)
            form.fill([.kind: kind, .place: place, .website: website, .note: note])
            try form.pick(whole, for: .partOf, library)
            try options.say(form, in: library)
        }
    }

    struct Role: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a role of a person who is there.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "The person.") var person: String
        @Argument(help: "What the person is.") var role: String
        @Option(help: ArgumentHelp("Where: a body, council, force or city.", valueName: "entry")) var body: String?
        @Option(name: .customLong("on-behalf-of"), help: ArgumentHelp("For whom the role is held.", valueName: "entry"))
        var behalf: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.role)
            try form.pick(person, for: .person, library)
            form.fill([.role: role, .note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try form.pick(behalf, for: .onBehalfOf, library)
            try options.say(form, in: library)
        }
    }

    struct Link: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a link between two entries.",
            discussion: "Relations are words as in 'member of', 'works with', 'part of'; others are kept as they are.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "What it leads from.") var from: String
        @Argument(help: "How.") var relation: String
        @Argument(help: "What it leads to.") var to: String
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.link)
            try form.pick(from, for: .subject, library)
            form.fill([.relation: relation, .note: note])
            try form.pick(to, for: .object, library)
            span.fill(&form)
            try options.say(form, in: library)
        }
    }

    struct Practice: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a practice.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @Argument(help: "The name.") var name: String
        @Option(help: ArgumentHelp("Whose it is.", valueName: "entry")) var owner: String?
        @Option(help: ArgumentHelp("What it is about.", valueName: "theme")) var theme: String?
        @Option(help: ArgumentHelp("As in running, announced.", valueName: "word")) var status: String?
        @Option(help: ArgumentHelp("Where.", valueName: "text")) var place: String?
        @Option(help: ArgumentHelp("In a sentence.", valueName: "text")) var summary: String?
        @Option(help: ArgumentHelp("What shows that it works.", valueName: "text")) var evidence: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.practice)
            try names.name(name, &form, library)
            form.fill([.status: status, .place: place, .summary: summary, .evidence: evidence])
            try form.pick(owner, for: .owner, library)
            try form.pick(theme, for: .theme, library)
            try options.say(form, in: library)
        }
    }

    struct Commitment: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a commitment: what somebody announced.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @Argument(help: "What was announced.") var text: String
        @Option(help: ArgumentHelp("Who announced it.", valueName: "entry")) var owner: String?
        @Option(help: ArgumentHelp("By when.", valueName: "date")) var due: String?
        @Option(help: ArgumentHelp("As in announced, in progress.", valueName: "word")) var status: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.commitment)
            try names.name(text, &form, library)
            form.fill([.due: due, .status: status, .note: note])
            try form.pick(owner, for: .owner, library)
            try options.say(form, in: library)
        }
    }

    struct Evidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say the state of a commitment or a practice, and what shows it.")
        @OptionGroup var options: Options
        @Argument(help: "The commitment or practice.") var commitment: String
        @Option(help: ArgumentHelp("As in announced, in progress.", valueName: "word")) var status: String?
        @Option(help: ArgumentHelp("What shows it.", valueName: "text")) var evidence: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.evidence)
            try form.pick(commitment, for: .commitment, library)
            form.fill([.status: status, .evidence: evidence, .note: note])
            try options.say(form, in: library)
        }
    }

    struct Contact: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a way to reach somebody.",
            discussion: "Contacts are private: left out of what is exported, unless it is asked for. A web page is not.")
        @OptionGroup var options: Options
        @Argument(help: "Whom.") var about: String
        @Argument(help: "The number or address.") var value: String
        @Option(help: ArgumentHelp("email, phone, mobile, fax, address or website.", valueName: "way")) var way: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            var form = Form(.contact)
            try form.pick(about, for: .about, library)
            form.fill([.value: value, .way: way, .note: note])
            try options.say(form, in: library)
        }
    }

    struct Note: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Add a note on anything.")
        @OptionGroup var options: Options
        @Argument(help: "On what.") var about: String
        @Argument(help: "The note.") var text: String
        @Flag(help: "For all who use the store; without it the note is private: left out of exports unless asked for.")
        var shared = false

        func run() throws {
            let library = try options.world.library()
            var form = Form(.note)
            try form.pick(about, for: .about, library)
            form[.text] = text
            if shared { form[.reach] = NoteReach.shared.rawValue }
            try options.say(form, in: library)
        }
    }

    struct Correction: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Correct what is said of an entry; the original is kept and shown as superseded.",
            discussion:
                "The property is 'role', a relation as in 'member of', or a claim as in 'start'; 'concord show' prints them.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "The entry.") var entry: String
        @Argument(help: "What is said of it: a property.") var property: String
        @Argument(help: "What it is: the right value; of a link the entry that it leads to.") var value: String
        @Option(help: ArgumentHelp("The value that is wrong, where there are several.", valueName: "value")) var was: String?
        @Option(help: ArgumentHelp("Of a role: where.", valueName: "entry")) var body: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            let id = try Named.entry(entry, among: EntryKind.allCases, library)
            var form = Form(correcting: try statement(of: id, library))
            let valueField = form.fields[0]
            if valueField == .relation || valueField == .object {
                try form.pick(value, for: .object, library)
            } else {
                form[valueField] = value
            }
            form.fill([.note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try options.say(form, in: library)
        }

        /// The one statement that is meant.
        private func statement(of id: EntryID, _ library: Library) throws -> Statement {
            let all = (library.network.statements(about: id) + library.tabled(id)).filter(\.confidence.stands)
            func words(_ statement: Statement) -> [String] {
                [
                    statement.value.english, statement.object.map(\.description),
                    statement.object.flatMap { library.name(of: $0)?.english },
                ]
                .compactMap { $0 }
            }
            let named = all.filter { $0.property.text == property || $0.property.text == "=" + property }
            guard !named.isEmpty else {
                let properties = uniqued(
                    all.map { $0.property.text.hasPrefix("=") ? String($0.property.text.dropFirst()) : $0.property.text })
                throw Complaint(
                    "nobody says '\(property.visible)' of \(id.description)"
                        + (properties.isEmpty ? "." : ". What is said: \(properties.map(\.visible).joined(separator: ", "))."))
            }
            let meant = named.filter { statement in was.map { words(statement).map(Folded.init).contains(Folded($0)) } ?? true }
            guard let one = meant.first, meant.count == 1 else {
                let values = named.map { "'" + (words($0).last ?? "").visible + "'" }
                throw Complaint("which one is wrong? Say --was \(list(values, else: [])).")
            }
            return one
        }
    }
}
