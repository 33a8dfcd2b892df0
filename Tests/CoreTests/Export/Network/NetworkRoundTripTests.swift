import Testing

@testable import Core

/// What is written and read again is equal, as sets of entries and statements.
@Suite struct NetworkRoundTripTests {
    /// What a file holds, in an order of its own.
    struct Content: Equatable {
        var entries: [String]
        var statements: [String]

        init(_ entries: [FileEntry], _ statements: [Statement]) {
            self.entries = entries.map { "\($0.id) \($0.name.english) | \($0.name.arabic ?? "") (\($0.word))" }.sorted()
            self.statements = statements.map(\.written).sorted()
        }

        /// What one has and the other has not.
        func difference(to other: Content) -> String {
            let missing = Set(entries + statements).subtracting(other.entries + other.statements)
            let more = Set(other.entries + other.statements).subtracting(entries + statements)
            return "missing \(missing.sorted().prefix(5)), more \(more.sorted().prefix(5))"
        }
    }

    private func content(_ selection: NetworkSelection) -> Content { Content(selection.entries, selection.statements) }

    /// Writes a selection and reads it again; tables of entries and of links together.
    private func again(_ selection: NetworkSelection, _ format: NetworkFormat) throws -> Imported<NetworkFile> {
        guard format == .links else { return try network(selection.bytes(as: format)) }
        var nodes = try network(selection.bytes(as: .nodes))
        let known = Set(nodes.value.entries.map(\.id))
        let links = try network(selection.bytes(as: .links)) { known.contains($0) }
        nodes.value.entries += links.value.entries
        nodes.value.statements += links.value.statements
        nodes.issues += links.issues
        return nodes
    }

    private func check(_ selection: NetworkSelection, _ format: NetworkFormat) throws {
        let read = try again(selection, format)
        let (before, after) = (content(selection), Content(read.value.entries, read.value.statements))
        #expect(before == after, "\(format): \(before.difference(to: after))")
        let issues = read.odd.filter { if case .datesContradict = $0.1 { false } else { true } }
        #expect(issues.isEmpty && read.issues.count == read.odd.count, "\(format) \(read.issues.prefix(5))")
    }

    static let formats: [NetworkFormat] = [.popolo, .vcard, .links]

    @Test(arguments: formats) func theBundledNetwork(format: NetworkFormat) throws {
        try check(try Bundled.library().wholeNetwork(withPrivate: true), format)
    }

    @Test(arguments: formats) func onlySomeKinds(format: NetworkFormat) throws {
        let whole = try Bundled.library().wholeNetwork()
        for kinds: Set<EntryKind> in [[.person], [.practice, .commitment], [.event, .session], [.source]] {
            let selection = whole.only(kinds)
            #expect(!selection.statements.isEmpty && selection.entries.count < whole.entries.count)
            try check(selection, format)
        }
    }

    /// All that can stand beside a value, every property, and texts that formats have to take care of.
    static let odd: NetworkSelection = {
        let (ann, body) = (EntryID(.person, "ann/1"), EntryID(.body, "b 1"))
        var statements: [Statement] = []
        let texts = [
            "plain", "=SUM(1)", "'=x", "+44 20 7946 0000", "@home", "a;b,c:d", "back\\slash \\n not a break", "two\nlines",
            "\"quoted\"", "قاعة، نص", "^caret ^n", "ünïcödé 😀", "'", "''+1", "name@example.org",
        ]
        for claim in NetworkClaim.allCases {
            for text in texts {
                statements.append(Statement(subject: ann, property: .claim(claim.rawValue), value: Name(text), source: "s one"))
            }
        }
        for property in [
            "own words", "vcard X-SHOE-SIZE", "vcard X-SHOE-SIZE;TYPE=uk,eu", "vcard EMAIL", "vcard x", "identifier: GB-LAE",
            "identifier: gss",
            "family name", "category", "language", "property; odd: \"x\"",
        ] {
            statements.append(Statement(subject: body, property: .claim(property), value: "v;1", source: "s1"))
        }
        let (since, until) = (PartialDate(iso: "2018"), PartialDate(iso: "2019-02"))
        for confidence in Confidence.allCases {
            statements.append(
                Statement(
                    subject: ann, property: .role, value: Name("Chair; of \"all\"", arabic: "رئيس"), object: body, source: "s1",
                    asOf: "2018-10", confidence: confidence, note: "a note, with\ntwo lines; \"and\" quotes", since: since,
                    until: until, onBehalfOf: EntryID(.council, "BIR"), corrects: statements[0].identity))
        }
        statements.append(Statement(subject: ann, property: .role, value: "Without a body", source: "s1"))
        statements.append(Statement(ann, .known(.memberOf), body, source: "s1", since: until, until: since))
        statements.append(Statement(body, .known(.memberOf), EntryID(.body, "scn"), source: "s1"))
        statements.append(Statement(body, .known(.partOf), EntryID(.council, "BIR"), source: "s1", note: "n"))
        statements.append(Statement(body, .other("knows, of"), ann, source: "s1", confidence: .probable))
        statements.append(
            Statement(
                subject: body, property: .claim("force"), value: "E23000014", object: EntryID(.force, "E23000014"), source: "s1"))
        statements.append(Statement(subject: ann, property: .claim("family name"), value: "Example", source: "s1"))
        statements.append(Statement(subject: ann, property: .claim("given name"), value: "Ann", source: "s1"))
        statements.append(
            Statement(subject: ann, property: .claim("former name"), value: "Ann Former", source: "s1", until: until))
        let kinds = EntryKind.allCases.map {
            FileEntry(EntryID($0, "of-\($0.rawValue)"), Name("Of \($0.rawValue)"), word: "w, \"w\"")
        }
        return NetworkSelection(
            title: "Odd",
            entries: [
                FileEntry(ann, Name("Ann; Example, \"A\"", arabic: "آن")), FileEntry(body, "=Body", word: "partnership"),
                FileEntry(EntryID(.council, "BIR"), "Birmingham City Council", word: "Metropolitan district"),
                FileEntry(EntryID(.force, "E23000014"), "West Midlands"),
                FileEntry(EntryID(.body, "scn"), "Strong Cities Network"),
            ] + kinds, statements: statements, withPrivate: true)
    }()

    @Test(arguments: formats) func everythingOdd(format: NetworkFormat) throws { try check(Self.odd, format) }

    @Test(arguments: NetworkFormat.allCases) func theSameBytes(format: NetworkFormat) throws {
        let library = try Bundled.library()
        #expect(library.wholeNetwork().bytes(as: format) == library.wholeNetwork().bytes(as: format))
        #expect(!Self.odd.bytes(as: format).isEmpty)
    }

    /// What reaches a person goes out only when it is asked for, in none of the forms and under no name.
    @Test(arguments: NetworkFormat.allCases) func privateThingsStay(format: NetworkFormat) {
        let ann = EntryID(.person, "ann")
        func claim(_ property: String, _ value: String, corrects: String? = nil) -> Statement {
            Statement(subject: ann, property: .claim(property), value: Name(value), source: "s", corrects: corrects)
        }
        let email = claim("email", "secret-1")
        let hidden = [
            email, claim("mobile", "secret-2"), claim("own note", "secret-3"), claim("birthday", "secret-4"),
            claim("vcard X-SKYPE", "secret-5"), claim("Home phone", "secret-6"), claim("write to", "secret-7@example.org"),
            claim("reached", "gone", corrects: email.identity),
        ]
        let shown = [claim("summary", "open"), claim("website", "https://example.org")]
        let entries = [FileEntry(ann, "Ann")]
        let without = NetworkSelection(entries: entries, statements: hidden + shown).bytes(as: format)
        let text = String(decoding: without, as: UTF8.self)
        #expect(!text.contains("secret") && !text.contains("gone"), "\(text)")
        if format != .nodes, format != .dot { #expect(text.contains("open"), "\(text)") }
        let all = NetworkSelection(entries: entries, statements: hidden + shown, withPrivate: true).bytes(as: format)
        let whole = String(decoding: all, as: UTF8.self)
        if format.isReadAgain, format != .nodes { #expect((1...7).allSatisfy { whole.contains("secret-\($0)") }, "\(whole)") }
    }
}
