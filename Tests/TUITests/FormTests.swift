import Core
import Testing

@testable import TUI

/// Forms: how they are filled in, what they ask of the store, what is shown of what was said.
@Suite struct FormTests {
    static let scenes: [(name: String, keys: String)] = [
        ("form-addition", "/leic<Enter>a"), ("form-person", "/leic<Enter>a<Enter>Ada Cole<Down><Down>Cohesion officer"),
        ("form-problems", "/leic<Enter>a<Enter>Ian Ward<Down><Down><Down><Down><Down>2020<Down>2019<C-s>"),
        ("form-list", "/leic<Enter>a<Down><Down><Down><Enter>member<Enter>univ"),
        ("form-contact", "/leic<Enter>a<Down><Down><Down><Down><Down><Down><Down><Enter>ask@exam"),
        ("form-source", "/leic<Enter>a<Down><Down><Down><Down><Down><Down><Down><Down><Enter>Call<Down><Down>Coun"),
        ("form-correction", "]]<Enter>e<C-u>Former leader"),
    ]

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func scenes(size: (Int, Int), language: Language) throws {
        for scene in FormTests.scenes {
            var driver = try Driver(width: size.0, height: size.1, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    @Test(arguments: [(40, 12), (200, 60)], Language.allCases) func theFieldIsSeenAtAnySize(size: (Int, Int), language: Language)
        throws
    {
        for kind in AppState.additions.indices {
            var driver = try Driver(width: size.0, height: size.1, language: language)
            try driver.press("/leic<Enter>a" + String(repeating: "<Down>", count: kind) + "<Enter>")
            for _ in 0..<12 {
                let view = try #require(driver.state.form)
                let label = driver.state.strings.forms.field(view.field, view.form.kind)
                #expect(
                    driver.grid.runs.contains { $0.text == label || $0.text.hasSuffix(" " + label) }, "\(label)\n\(driver.text)")
                #expect(driver.grid.cursor != nil)
                try driver.press("<Down>")
            }
        }
    }

    /// Story: add a person with a role to Leicester, see them on its page, take it back.
    @Test(arguments: Language.allCases) func aPersonWithARole(language: Language) throws {
        var office = try Office(language: language)
        try office.press("/leic<Enter>")
        #expect(office.driver.state.page != nil)
        try office.press("a<Enter>Ada Cole<Down><Down>Cohesion officer<Down>")
        // The page's council is filled in.
        #expect(office.driver.state.form?.form.entry(.body) == EntryID(.council, "LCE"))
        try office.press("<Down><Down>2024<Down><Down><Down>Council website<Enter>")
        #expect(office.driver.state.form?.field == .date)
        try office.press("<C-s>")
        #expect(office.driver.state.form == nil)
        #expect(office.driver.state.notice?.contains("U") == true && office.driver.words.contains("Ada Cole"))
        // The page stays, on the fact that was said.
        #expect(office.driver.state.selectedStatement?.value.english == "Cohesion officer")
        Golden.expect(office.driver.text, is: "story-add-person-\(language.rawValue)")
        try office.press("<Enter>")
        #expect(office.driver.words.contains("council-website"))
        try office.press("<Esc>I")
        Golden.expect(office.driver.text, is: "story-add-person-history-\(language.rawValue)")
        try office.press("<Esc>U")
        #expect(office.driver.words.contains("Ada Cole"))
        try office.press("U")
        #expect(office.driver.state.notice?.contains("Ada Cole") == true)
        office.driver.state.notice = nil
        #expect(!office.driver.words.contains("Ada Cole") && office.driver.state.page != nil)
        #expect(try office.store.network().isEmpty)
        // The history keeps both, and the form can be filled in again.
        try office.press("I<End>")
        #expect(office.driver.words.contains(office.driver.state.strings.imports.takenBack))
        #expect(office.driver.words.contains("Ada Cole"))
    }

    /// Story: a claim is corrected; both stay, the original superseded.
    @Test(arguments: Language.allCases) func correctAClaim(language: Language) throws {
        var office = try Office(language: language)
        try office.press("]]<Enter>")
        #expect(office.driver.state.selectedStatement?.value.english == "Leader of the council")
        try office.press("e<C-u>Former leader of the council<C-s>")
        // A source is required.
        #expect(office.driver.state.form?.field == .source && office.driver.state.form?.toldIssues.count == 1)
        try office.press("Call with his office<Enter><C-s>")
        let words = office.driver.words
        #expect(words.contains("Leader of the council") && words.contains("Former leader of the council"))
        Golden.expect(office.driver.text, is: "story-correct-\(language.rawValue)")
        // The cursor is on the correction, which can be corrected; the original cannot again.
        #expect(office.driver.state.selectedStatement?.confidence == .corrected)
        try office.press("<Home>e")
        #expect(office.driver.state.form == nil && office.driver.state.notice != nil)
        try office.press("I<Enter>")
        #expect(office.driver.words.contains("Former leader of the council (Birmingham City Council)") || language == .arabic)
        try office.press("<Esc>UU")
        try office.press("<Esc>")
        #expect(!office.driver.words.contains("Former leader"))
    }

    /// Story: evidence for a commitment.
    @Test(arguments: Language.allCases) func evidenceForACommitment(language: Language) throws {
        var office = try Office(language: language)
        try office.press("/birm<Enter>")
        office.driver.state.open(EntryID(.commitment, "c1"))
        try office.press("a<Down><Down><Down><Down><Down><Down><Enter>")
        #expect(office.driver.state.form?.form.entry(.commitment) == EntryID(.commitment, "c1"))
        try office.press("in progress<Enter>Report to the council<Down><Down>article<Enter><C-u>2019-05<C-s>")
        #expect(office.driver.state.form == nil, "\(office.driver.text)")
        let said = try office.store.network().statements(about: EntryID(.commitment, "c1"))
        #expect(
            said.map(\.value.english) == ["in progress", "Report to the council"] && said.allSatisfy { $0.asOf == "2019-05" })
        Golden.expect(office.driver.text, is: "story-evidence-\(language.rawValue)")
    }

    @Test func whatIsThereIsOffered() throws {
        var office = try Office()
        try office.press("/birm<Enter>a<Enter>Ian Ward<Down>")
        // Told as soon as the name is typed.
        #expect(office.driver.words.contains("There is Ian Ward (person:ward"))
        try office.press("<Down>Chair<Down><Down><Down><Down><Down><Down>Call<Enter><C-s>")
        #expect(office.driver.words.contains("Ctrl-T takes it") && office.driver.effects.isEmpty)
        try office.press("<C-t>")
        #expect(office.driver.words.contains("is there already: what you say here is said of it"))
        try office.press("<C-s>")
        #expect(try office.store.network().statements(about: EntryID(.person, "ward")).map(\.value.english) == ["Chair"])
    }

    @Test func anotherOfTheNameIsAdded() throws {
        var office = try Office()
        try office.press("a<Enter>Ian Ward<Down><Down><Down><Down><Down><Down><Down><Down>Call<Enter><C-s>")
        #expect(office.driver.words.contains("Ctrl-T takes it") && office.driver.effects.isEmpty)
        try office.press("<C-s>")
        #expect(try office.store.network().name(of: EntryID(.person, "ian-ward")) == "Ian Ward")
    }

    @Test func escapeAsksBeforeItThrowsAway() throws {
        var driver = try Driver()
        try driver.press("a<Enter><Esc>")
        #expect(driver.state.form == nil)
        try driver.press("a<Enter>Ada<Esc>")
        #expect(driver.state.form != nil && driver.words.contains("Esc once more"))
        try driver.press("x<Esc>")
        #expect(driver.state.form != nil && driver.state.form?.form[.name] == "Adax")
        try driver.press("<Esc>")
        #expect(driver.state.form == nil && driver.effects.isEmpty)
    }

    @Test func textIsEditedWhereTheCursorStands() throws {
        var driver = try Driver()
        try driver.press("a<Enter>Ada Cole<Home>Dr <End><Left><Left><Del>x<BS><Right>y")
        #expect(driver.state.form?.form[.name] == "Dr Ada Coye" || driver.state.form?.form[.name] == "Dr Ada Coey")
        try driver.press("<C-w>")
        #expect(driver.state.form?.form[.name].hasPrefix("Dr Ada") == true)
    }

    /// A store that cannot be written keeps the form, with the sentence.
    @Test(arguments: [StoreError.Problem.busy, .readOnly, .diskFull]) func aFailureKeepsTheForm(problem: StoreError.Problem)
        throws
    {
        var driver = try Driver()
        try driver.press("/leic<Enter>anote on<Enter>Call in spring<Down><Down>Call<Enter><C-s>")
        #expect(driver.effects.count == 1 && driver.state.form?.isStoring == true && driver.words.contains("Storing"))
        // Keys wait for the answer.
        try driver.press("x<Esc><C-s>")
        #expect(driver.effects.count == 1 && driver.state.form != nil)
        let sentence = driver.state.strings.store(StoreError(doing: .appending, problem: problem, path: "/a/concord.db"))
        driver.send(.formFailed(sentence))
        #expect(driver.state.form?.form[.text] == "Call in spring" && driver.state.form?.problem == sentence)
        #expect(driver.words.contains("/a/concord.db"))
        try driver.press("<C-s>")
        #expect(driver.effects.count == 2)
    }

    @Test func privateThingsAreSaidToBeSo() throws {
        var driver = try Driver()
        try driver.press("/leic<Enter>acontact<Enter>")
        #expect(driver.words.contains("Private: left out of what is exported"))
        try driver.press("<Up>web<Enter>")
        #expect(!driver.words.contains("Private:"))
    }

    @Test(arguments: [
        ("e", "This works on an opened page"), ("2a", nil), ("/leic<Enter><End>e", "cannot be corrected here"),
        ("3a", "This works in the councils panel"),
    ])
    func commandsSayWhyTheyCannot(keys: String, sentence: String?) throws {
        var driver = try Driver()
        try driver.press(keys)
        guard let sentence, keys != "e" else { return #expect(driver.state.form == nil) }
        #expect(driver.state.notice?.contains(sentence) == true, "\(driver.state.notice ?? "")")
    }

    /// A click goes to a field; one beside the form loses nothing.
    @Test func clicks() throws {
        var driver = try Driver()
        try driver.press("a<Enter>Ada")
        let label = try #require(driver.grid.runs.first { $0.text.hasSuffix("Since") })
        driver.send(.mouse(Mouse(action: .press, x: label.rect.x, y: label.rect.y, at: 0)))
        #expect(driver.state.form?.field == .since)
        driver.send(.mouse(Mouse(action: .press, x: 1, y: 3, at: 1000)))
        #expect(driver.state.form?.form[.name] == "Ada")
    }
}
