import Testing

@testable import Core

/// Forms in the store.
@Suite struct FormStoreTests {
    private func say(_ form: Form, _ store: Store) throws -> Saying {
        let library = try Bundled.library()
        return try Result { () throws(StoreError) in
            try store.say(form, in: library, today: FormTests.today, at: .noon, author: "ann") { _ in "told" }
        }.get()
    }

    /// What must be taken.
    private func keep(_ form: Form, _ store: Store) throws -> (SaidForm, RevisionID) {
        let saying = try say(form, store)
        guard case .said(let said, let id) = saying else { throw Refused(saying: saying) }
        return (said, id)
    }

    private struct Refused: Error {
        let saying: Saying
    }

    @Test func oneRevisionThatIsTakenBack() throws {
        let store = try Store()
        let (said, id) = try keep(FormTests.person(), store)
        #expect(try store.network().name(of: said.entry)?.english == "Zoë  Ó Berry")
        let entry = try #require(try store.log().last)
        #expect(entry.revision.id == id && entry.revision.author == "ann" && entry.isImport)
        #expect(entry.network.first.flatMap { FormTitle($0.name) }?.entry == said.entry)
        #expect(try store.report(of: id) == "told")
        #expect(try store.undoLastImport(at: .noon, author: "ann")?.revision.id == id)
        #expect(try store.network().isEmpty)
        // Said again it is something new.
        _ = try keep(FormTests.person(), store)
        #expect(try store.network().count > 0)
    }

    /// Two programs with the same store: the second to say a name is told of the first.
    @Test(arguments: Medium.allCases) func anotherProgramIsNoticed(medium: Medium) throws {
        let folder = try Folder()
        let one = medium == .memory ? try Store() : try Store(path: folder.store, at: .noon)
        let other = medium == .memory ? one : try Store(path: folder.store, at: .noon)
        var form = FormTests.person()
        let first = try keep(form, one).0
        #expect(try say(form, other) == .refused([FormIssue(.name, .namesake(first.entry))]))
        form.others = [first.entry]
        let second = try keep(form, other).0
        #expect(second.entry.key == "zoe-o-berry-2")
        let role = FormTests.form(.role, [.role: "Chair"], [.person: first.entry])
        _ = try keep(role, other)
        let revision = try #require(try one.log().first?.revision.id)
        _ = try one.undo(revision, at: .noon, author: "bob")
        // What was taken back is not spoken of.
        #expect(try say(role, other) == .refused([FormIssue(.person, .unknownEntry(first.entry))]))
        // A role whose person was taken back is not shown, and comes back with them.
        let council = FormTests.leicester
        func people() throws -> [String] {
            try Bundled.library().adding(try one.network()).network.people(in: [council]).map(\.key)
        }
        #expect(try people() == ["zoe-o-berry-2"])
        _ = try one.undo(try #require(try one.log().last?.revision.id), at: .noon, author: "bob")
        #expect(try people().sorted() == ["zoe-o-berry", "zoe-o-berry-2"])
    }

    /// The source that a form made stays while anything is said by it.
    @Test func aSourceOutlivesTheFormThatMadeIt() throws {
        let store = try Store()
        let (_, id) = try keep(FormTests.person(), store)
        _ = try keep(FormTests.form(.note, [.text: "Call"], [.about: FormTests.leicester]), store)
        _ = try store.undo(id, at: .noon, author: "")
        #expect(try store.network().name(of: EntryID(.source, "council-website")) == "Council website")
    }

    /// A correction that is taken back leaves the original as it was.
    @Test func correctionsAreTakenBack() throws {
        let store = try Store()
        let said = try keep(FormTests.person(), store).0
        let role = try #require(try store.network().statements(about: said.entry).first)
        var form = Form(correcting: role)
        (form[.role], form[.source], form[.date]) = ("Chair", "Call", "2026")
        let id = try keep(form, store).1
        func roles() throws -> [Confidence] {
            try store.network().statements(about: said.entry).filter { $0.property == .role }.map(\.confidence)
        }
        #expect(try roles() == [.superseded, .corrected])
        _ = try store.undo(id, at: .noon, author: "")
        #expect(try roles() == [.stated])
    }
}
