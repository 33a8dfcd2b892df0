import ArgumentParser
import Core

/// A command that says what one kind of form says.
protocol FormCommand: ParsableCommand {
    static var kind: FormKind { get }
    var options: AddCommand.Options { get }
    /// Fills in what was said; where it comes from is filled in for all of them.
    func fill(_ form: inout Form, _ library: Library) throws
}

extension FormCommand {
    func run() throws {
        let library = try options.world.library()
        var form = Form(Self.kind)
        try fill(&form, library)
        try options.say(form, in: library)
    }
}

extension AddCommand {
    struct Person: FormCommand {
        static let kind = FormKind.person
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

        func fill(_ form: inout Form, _ library: Library) throws {
            try names.name(name, &form, library)
            form.fill([.role: role, .note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try form.pick(behalf, for: .onBehalfOf, library)
        }
    }

    struct Body: FormCommand {
        static let kind = FormKind.body
        static let configuration = CommandConfiguration(abstract: "Add a body: a group, a charity, a university.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @Argument(help: "The name.") var name: String
        @Option(help: ArgumentHelp("What it is.", valueName: "words")) var kind: String?
        @Option(name: .customLong("part-of"), help: ArgumentHelp("What it belongs to.", valueName: "entry")) var whole: String?
        @Option(help: ArgumentHelp("Where it is.", valueName: "text")) var place: String?
        @Option(help: ArgumentHelp("Its page.", valueName: "address")) var website: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try names.name(name, &form, library)
            form.fill([.kind: kind, .place: place, .website: website, .note: note])
            try form.pick(whole, for: .partOf, library)
        }
    }

    struct Role: FormCommand {
        static let kind = FormKind.role
        static let configuration = CommandConfiguration(abstract: "Add a role of a person who is there.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "The person.") var person: String
        @Argument(help: "What the person is.") var role: String
        @Option(help: ArgumentHelp("Where: a body, council, force or city.", valueName: "entry")) var body: String?
        @Option(name: .customLong("on-behalf-of"), help: ArgumentHelp("For whom the role is held.", valueName: "entry"))
        var behalf: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try form.pick(person, for: .person, library)
            form.fill([.role: role, .note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try form.pick(behalf, for: .onBehalfOf, library)
        }
    }

    struct Link: FormCommand {
        static let kind = FormKind.link
        static let configuration = CommandConfiguration(
            abstract: "Add a link between two entries.",
            discussion: "Relations are words as in 'member of', 'works with', 'part of'; others are kept as they are.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "What it leads from.") var from: String
        @Argument(help: "How.") var relation: String
        @Argument(help: "What it leads to.") var to: String
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try form.pick(from, for: .subject, library)
            form.fill([.relation: relation, .note: note])
            try form.pick(to, for: .object, library)
            span.fill(&form)
        }
    }

    struct Practice: FormCommand {
        static let kind = FormKind.practice
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

        func fill(_ form: inout Form, _ library: Library) throws {
            try names.name(name, &form, library)
            form.fill([.status: status, .place: place, .summary: summary, .evidence: evidence])
            try form.pick(owner, for: .owner, library)
            try form.pick(theme, for: .theme, library)
        }
    }

    struct Commitment: FormCommand {
        static let kind = FormKind.commitment
        static let configuration = CommandConfiguration(abstract: "Add a commitment: what somebody announced.")
        @OptionGroup var options: Options
        @OptionGroup var names: NameOptions
        @Argument(help: "What was announced.") var text: String
        @Option(help: ArgumentHelp("Who announced it.", valueName: "entry")) var owner: String?
        @Option(help: ArgumentHelp("By when.", valueName: "date")) var due: String?
        @Option(help: ArgumentHelp("As in announced, in progress.", valueName: "word")) var status: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try names.name(text, &form, library)
            form.fill([.due: due, .status: status, .note: note])
            try form.pick(owner, for: .owner, library)
        }
    }

    struct Evidence: FormCommand {
        static let kind = FormKind.evidence
        static let configuration = CommandConfiguration(
            abstract: "Say the state of a commitment or a practice, and what shows it.")
        @OptionGroup var options: Options
        @Argument(help: "The commitment or practice.") var commitment: String
        @Option(help: ArgumentHelp("As in announced, in progress.", valueName: "word")) var status: String?
        @Option(help: ArgumentHelp("What shows it.", valueName: "text")) var evidence: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try form.pick(commitment, for: .commitment, library)
            form.fill([.status: status, .evidence: evidence, .note: note])
        }
    }

    struct Contact: FormCommand {
        static let kind = FormKind.contact
        static let configuration = CommandConfiguration(
            abstract: "Add a way to reach somebody.",
            discussion: "Contacts are private: left out of what is exported, unless it is asked for. A web page is not.")
        @OptionGroup var options: Options
        @Argument(help: "Whom.") var about: String
        @Argument(help: "The number or address.") var value: String
        @Option(help: ArgumentHelp("email, phone, mobile, fax, address or website.", valueName: "way")) var way: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func fill(_ form: inout Form, _ library: Library) throws {
            try form.pick(about, for: .about, library)
            form.fill([.value: value, .way: way, .note: note])
        }
    }

    struct Note: FormCommand {
        static let kind = FormKind.note
        static let configuration = CommandConfiguration(abstract: "Add a note on anything.")
        @OptionGroup var options: Options
        @Argument(help: "On what.") var about: String
        @Argument(help: "The note.") var text: String
        @Flag(help: "For all who use the store; without it the note is private: left out of exports unless asked for.")
        var shared = false

        func fill(_ form: inout Form, _ library: Library) throws {
            try form.pick(about, for: .about, library)
            form[.text] = text
            if shared { form[.reach] = NoteReach.shared.rawValue }
        }
    }
}
