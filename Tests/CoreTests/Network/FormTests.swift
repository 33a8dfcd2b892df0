import Testing

@testable import Core

/// What a person says in a form: what is wrong with it, what it says, which keys it takes.
@Suite struct FormTests {
    static let today = Day(number: 20_781)
    static let leicester = EntryID(.council, "LCE")

    /// A form with everything that it needs.
    static func form(_ kind: FormKind, _ texts: [FormField: String] = [:], _ entries: [FormField: EntryID] = [:]) -> Form {
        var form = Form(kind)
        form[.source] = "Council website"
        form[.date] = "2026-11"
        for (field, text) in texts { form[field] = text }
        for (field, entry) in entries { form.pick(entry, for: field) }
        return form
    }

    static func person(_ texts: [FormField: String] = [:], in body: EntryID? = leicester) -> Form {
        var form = form(.person, [.name: "Zoë  Ó Berry", .role: "Cohesion officer"].merging(texts) { $1 })
        form.pick(body, for: .body)
        return form
    }

    /// A network with a person and a role of hers, a contact and a source that came in.
    static func library() throws -> Library { try library(saying: [person()]) }

    static func library(saying forms: [Form]) throws -> Library {
        var library = try Bundled.library()
        var files: [NetworkFile] = []
        for form in forms {
            #expect(form.issues(in: library, today: today).isEmpty)
            files.append(form.said(in: library).file)
            library = try Bundled.library().adding(NetworkTable(files))
        }
        return library
    }

    static let faults: [(form: Form, issues: [FormIssue])] = [
        (person(), []), (person([.role: ""], in: nil), []),
        (person([.name: "  "]), [FormIssue(.name, .missing)]),
        (person([.source: ""]), [FormIssue(.source, .missing)]), (person([.date: ""]), [FormIssue(.date, .missing)]),
        (person([.date: "2018-02-30"]), [FormIssue(.date, .noDate)]), (person([.date: "٢٠١٨-١٠"]), []),
        (person([.date: "2026-12"]), [FormIssue(.date, .inFuture)]), (person([.date: "2026"]), []),
        (person([.since: "2020", .until: "2019-12"]), [FormIssue(.until, .endsBeforeStart)]),
        (person([.since: "2020", .until: "2020-03"]), []), (person([.since: "soon"]), [FormIssue(.since, .noDate)]),
        (person([.name: "a\u{1B}[31m"]), [FormIssue(.name, .controlCharacter)]),
        (person([.role: "a\u{202E}b"]), [FormIssue(.role, .controlCharacter)]),
        (person([.name: String(repeating: "a", count: 401)]), [FormIssue(.name, .tooLong(most: 400))]),
        (person([.note: "two\nlines"]), []), (person([.confidence: "sure"]), [FormIssue(.confidence, .noChoice)]),
        (person(in: EntryID(.body, "gone")), [FormIssue(.body, .unknownEntry(EntryID(.body, "gone")))]),
        (person(in: EntryID(.theme, "prevent")), [FormIssue(.body, .wrongKind(.theme))]),
        (person([.name: "ian WARD"]), [FormIssue(.name, .namesake(EntryID(.person, "ward")))]),
        (form(.link, [.relation: "works with"], [.subject: leicester]), [FormIssue(.object, .missing)]),
        (
            form(.link, [.relation: "works with"], [.subject: leicester, .object: EntryID(.body, "leicester")]),
            [FormIssue(.object, .linkToItself)]
        ),
        (form(.link, [.relation: "works with"], [.subject: leicester, .object: EntryID(.body, "isd")]), []),
        (form(.evidence, [:], [.commitment: EntryID(.commitment, "c1")]), [FormIssue(.evidence, .saysNothing)]),
        (form(.contact, [.value: "ask at example"], [.about: leicester]), [FormIssue(.value, .misshapen(.email))]),
        (form(.contact, [.value: "ask@example.org"], [.about: leicester]), []),
        (form(.contact, [.way: "phone", .value: "none"], [.about: leicester]), [FormIssue(.value, .misshapen(.phone))]),
        (form(.note, [.text: "Call in spring"], [.about: leicester]), []),
    ]

    @Test(arguments: faults.indices) func whatIsWrongIsToldByField(number: Int) throws {
        let (form, issues) = Self.faults[number]
        #expect(form.issues(in: try Bundled.library(), today: Self.today) == issues)
    }

    @Test(arguments: FormKind.allCases.filter { $0 != .correction }) func sourceAndDateAreAlwaysRequired(kind: FormKind) throws {
        let issues = Form(kind).issues(in: try Bundled.library(), today: Self.today)
        for field in [FormField.source, .date] { #expect(issues.contains(FormIssue(field, .missing))) }
        #expect(Form(kind).fields.suffix(3) == [.source, .date, .confidence])
    }

    @Test(arguments: [
        (FormKind.person, "council:LCE", FormField.body), (.role, "person:ward", .person), (.role, "body:isd", .body),
        (.link, "practice:sigce-group", .subject), (.practice, "theme:prevent", .theme), (.practice, "body:luton", .owner),
        (.evidence, "commitment:c1", .commitment), (.contact, "person:ward", .about), (.note, "event:conference-2018", .about),
    ])
    func whatItIsAboutStandsInTheFieldThatFits(kind: FormKind, entry: String, field: FormField) throws {
        let id = try #require(EntryID(entry))
        let form = Form(kind, about: id)
        #expect(form.fields.filter { form.entry($0) != nil } == [field])
        #expect(form.entry(field) == id)
    }

    @Test func aPersonWithARole() throws {
        let said = Self.person([.since: "2024", .note: "part time"]).said(in: try Bundled.library())
        #expect(said.entry == EntryID(.person, "zoe-o-berry"))
        #expect(said.file.entries.map(\.id.description) == ["person:zoe-o-berry", "source:council-website"])
        #expect(said.file.statements.map(\.property.text) == ["role", "=note"])
        let role = try #require(said.file.statements.first)
        #expect(role.value == "Cohesion officer" && role.object == Self.leicester && role.source == "council-website")
        #expect(role.asOf == "2026-11" && role.since?.iso == "2024" && role.confidence == .stated)
        let title = try #require(FormTitle(said.file.title))
        #expect(title.kind == .person && title.entry == said.entry && title.value == "Cohesion officer (Leicester)")
    }

    /// A name that is taken is another one's where that is said, and its key gets a number; where the other is meant nothing new is made.
    @Test func namesakes() throws {
        let library = try Self.library()
        var again = Self.person([.name: "zoe o berry", .role: "Chair"])
        again[.source] = "council-website"
        let known = EntryID(.person, "zoe-o-berry")
        // Spaces within a name are part of it.
        again[.name] = "Zoë  Ó Berry"
        #expect(again.issues(in: library, today: Self.today) == [FormIssue(.name, .namesake(known))])
        again.others = [known]
        #expect(again.said(in: library).entry.key == "zoe-o-berry-2")
        again.existing = known
        #expect(again.issues(in: library, today: Self.today).isEmpty)
        #expect(again.said(in: library).entry == known && again.said(in: library).file.entries.map(\.id.kind) == [.source])
        again[.name] = "Somebody else"
        #expect(again.existing == nil && again.others.isEmpty)
    }

    @Test(arguments: [
        ("Ada Cole", "ada-cole"), ("  Ŵill – O'Neil ", "will-o-neil"), ("إيان ورد", "ايان-ورد"), ("!!!", "person"),
        (String(repeating: "long ", count: 30), "long-long-long-long-long-long-long-long"), ("Ward", "ward-2"),
    ])
    func keysAreReadableAndFree(name: String, key: String) throws {
        #expect(try Bundled.library().freeID(.person, for: name).key == key)
    }

    @Test(arguments: [("Item", "item"), ("birmingham-news", "birmingham-news"), ("later page on the conference", "scn-page")])
    func sourcesAreThereOrNew(title: String, key: String) throws {
        var form = Self.person()
        form[.source] = title
        let said = form.said(in: try Bundled.library())
        #expect(said.file.statements.first?.source == key)
        #expect(said.file.entries.contains { $0.id.kind == .source } == (key == "item"))
    }

    @Test func theSameIsNotSaidTwice() throws {
        let contact = Self.form(.contact, [.value: "ask@example.org"], [.about: Self.leicester])
        let library = try Self.library(saying: [contact])
        #expect(contact.issues(in: library, today: Self.today) == [FormIssue(.way, .alreadySaid)])
        var later = contact
        later[.date] = "2026-10"
        #expect(later.issues(in: library, today: Self.today).isEmpty)
    }

    @Test func contactsAndOwnNotesArePrivate() throws {
        #expect(Self.form(.contact, [.way: "mobile"]).isPrivate && !Self.form(.contact, [.way: "website"]).isPrivate)
        #expect(Self.form(.note).isPrivate && !Self.form(.note, [.reach: "shared"]).isPrivate)
        #expect(!Self.person().isPrivate)
        // What the history keeps of one does not say it.
        let title = FormTitle(
            Self.form(.contact, [.value: "ask@example.org"], [.about: Self.leicester]), Self.leicester, try Bundled.library())
        #expect(title.value.isEmpty && !title.text.contains("example"))
    }

    @Test(arguments: ["", "person", "person\u{1F}x", "form\u{1F}person:a\u{1F}a\u{1F}role\u{1F}b\u{1F}"])
    func otherTitlesAreNone(text: String) { #expect(FormTitle(text) == nil) }

    // MARK: Corrections

    private func correct(_ library: Library, _ id: EntryID, _ property: Property, _ change: (inout Form) -> Void) throws -> Form {
        let all = library.network.statements(about: id) + library.tabled(id)
        let statement = try #require(all.first { $0.property == property && $0.confidence.stands })
        var form = Form(correcting: statement)
        form[.source] = "Call"
        form[.date] = "2026-11-20"
        change(&form)
        return form
    }

    /// A role of the facts, a claim, a link and the state of a practice: the original is kept, superseded.
    @Test(arguments: [
        ("person:ward", "role", FormField.role, "Former leader"), ("event:conference-2018", "=start", .value, "2018-10-30"),
        ("practice:sigce-group", "=status", .value, "ended"), ("commitment:c1", "=status", .value, "kept"),
    ])
    func theOriginalIsKept(entry: String, property: String, field: FormField, value: String) throws {
        let id = try #require(EntryID(entry)), property = Property(text: property)
        let library = try Bundled.library()
        var form = try correct(library, id, property) { _ in }
        #expect(form.issues(in: library, today: Self.today) == [FormIssue(field, .unchanged)])
        form[field] = value
        #expect(form.issues(in: library, today: Self.today).isEmpty)
        let said = form.said(in: library)
        #expect(said.entry == id && said.file.statements.count == 1 && said.file.statements.first?.confidence == .corrected)
        let after = library.adding(NetworkTable([said.file]))
        let facts = try #require(after.dossier(of: id, today: Self.today)).sections.flatMap(\.facts)
        let was = try #require(form.correcting)
        #expect(facts.contains { $0.statement?.identity == was.identity && $0.confidence == .superseded })
        #expect(facts.contains { $0.statement?.value.english == value && $0.confidence == .corrected })
        // The corrected one is not there to be corrected again.
        #expect(form.issues(in: after, today: Self.today) == [FormIssue(field, .gone)])
    }

    @Test func aCorrectionCanBeCorrected() throws {
        let library = try Self.library()
        let id = EntryID(.person, "zoe-o-berry")
        var files = [Self.person().said(in: try Bundled.library()).file]
        var now = library
        for role in ["Senior officer", "Head of cohesion"] {
            files.append(try correct(now, id, .role) { $0[.role] = role }.said(in: now).file)
            now = try Bundled.library().adding(NetworkTable(files))
        }
        let roles = now.network.statements(about: id).filter { $0.property == .role }
        #expect(roles.map(\.value.english) == ["Cohesion officer", "Senior officer", "Head of cohesion"])
        #expect(roles.map(\.confidence) == [.superseded, .superseded, .corrected])
        #expect(now.network.person(id.key)?.role == "Head of cohesion")
    }

    /// Only the dates are corrected, by the same source: what tells the two statements from others is the same.
    @Test func datesCanBeCorrected() throws {
        let library = try Self.library()
        let id = EntryID(.person, "zoe-o-berry")
        let form = try correct(library, id, .role) { form in
            form[.source] = "council-website"
            form[.since] = "2019"
        }
        #expect(form.issues(in: library, today: Self.today).isEmpty)
        let first = Self.person().said(in: try Bundled.library()).file
        let table = NetworkTable([first, form.said(in: library).file])
        let roles = table.statements(about: id).filter { $0.property == .role }
        #expect(roles.map { $0.since?.iso } == [nil, "2019"] && roles.map(\.confidence) == [.superseded, .corrected])
    }

    @Test func listsShowTheLatest() throws {
        let library = try Bundled.library()
        let role = try correct(library, EntryID(.person, "ward"), .role) { $0[.role] = "Former leader" }
        let state = Self.form(.evidence, [.status: "ended"], [.commitment: EntryID(.practice, "sigce-group")])
        let after = try Self.library(saying: [role, state])
        #expect(after.rows(of: .people).first { $0.id.key == "ward" }?.values[1] == .name("Former leader"))
        #expect(after.rows(of: .practices).first { $0.id.key == "sigce-group" }?.values[2] == .name("ended"))
    }
}

/// Entries found by what is typed.
@Suite struct EntrySearchTests {
    static let all = EntryKind.allCases

    @Test(arguments: [
        ("leicester", "council:LCE"), ("ليستر", "body:leicester"), ("LCE", "council:LCE"), ("ward", "person:ward"),
        ("ian wadr", "person:ward"), ("birmignham", "council:BIR"), ("zoe berry", "person:zoe-o-berry"),
        ("cohesion berry", "person:zoe-o-berry"),
        ("bery", "person:zoe-o-berry"), ("sheffeild", "council:SHF"),
    ])
    func theWantedIsAmongTheFirst(text: String, id: String) throws {
        let found = try FormTests.library().entries(named: text, among: Self.all)
        #expect(found.prefix(4).map(\.description).contains(id), "\(found.prefix(6))")
    }

    @Test(arguments: ["xqzw", "leicester zzzz", "!!"]) func nothingIsFound(text: String) throws {
        let found = try FormTests.library().entries(named: text, among: [.person, .body])
        #expect(text == "!!" ? !found.isEmpty : found.isEmpty)
    }

    @Test func onlyTheKindsThatAreAskedFor() throws {
        let library = try FormTests.library()
        #expect(library.entries(named: "leicester", among: [.body]).allSatisfy { $0.kind == .body })
        #expect(library.entries(named: "", among: [.council], limit: 7).count == 7)
        #expect(library.entries(of: .person, named: "IAN ward").map(\.key) == ["ward"])
        #expect(library.entries(of: .person, named: "Zoe  O Berry").map(\.key) == ["zoe-o-berry"])
    }
}
