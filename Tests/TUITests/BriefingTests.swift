import Core
import Testing

@testable import TUI

/// Briefings in words: Markdown, pages and what the dashboard offers.
@Suite struct BriefingTests {
    private let library: Library
    private let today: Day

    init() throws {
        library = try Driver.library
        today = try #require(Day(iso: "2026-11-24"))
    }

    private func text(_ id: String, _ form: BriefingForm, _ language: Language = .english, groups: [PeerGroup] = []) throws
        -> String
    {
        let briefing = try #require(library.briefing(on: EntryID(id) ?? EntryID(.council, ""), day: today, groups: groups))
        return String(decoding: briefing.bytes(as: form, library, Strings.of(language)), as: UTF8.self)
    }

    /// All in the network, and every ninth of the others, in each language others: that all of them have a briefing is tested in Core.
    @Test(arguments: Language.allCases) func aCouncilOrForceIsAWellFormedPage(language: Language) throws {
        let strings = Strings.of(language)
        let all = library.network.councils.map(\.id) + library.network.forces.map(\.id)
        let first = language == .english ? 0 : 4
        for (number, id) in all.enumerated() where number % 9 == first || library.ties[id] != nil {
            let briefing = try #require(library.briefing(on: id, day: today))
            let page = String(decoding: briefing.bytes(as: .html, library, strings), as: UTF8.self)
            let checked = WellFormed(page)
            #expect(checked.problem == nil, "\(id): \(checked.problem ?? "")")
            #expect(checked.elements.contains("table") == (briefing.figures != nil || !briefing.commitments.isEmpty), "\(id)")
            #expect(!checked.elements.contains("script") && !page.contains("http://") || page.contains("www.w3.org/2000/svg"))
            let markdown = String(decoding: briefing.bytes(as: .md, library, strings), as: UTF8.self)
            #expect(markdown.hasPrefix("# ") && markdown.contains("\n## "), "\(id)")
            if let basis = briefing.noFigures { #expect(markdown.contains(strings.noFigures(basis)), "\(id)") }
        }
    }

    /// Signs and numbers are escaped only where Markdown would take them for a list.
    @Test func figuresAtTheStartOfALineStayReadable() throws {
        let markdown = try text("council:LCE", .md)
        #expect(markdown.contains("\n- +11% on 2017/18") && markdown.contains("\n- 1.46 per 1,000 residents"), "\(markdown)")
    }

    @Test func aPageSaysItsLanguageAndNeedsNothingElse() throws {
        let english = try text("council:LCE", .html), arabic = try text("council:LCE", .html, .arabic)
        #expect(english.contains("<html lang=\"en\" dir=\"ltr\">") && arabic.contains("<html lang=\"ar\" dir=\"rtl\">"))
        for page in [english, arabic] {
            #expect(
                page.contains("<style>") && page.contains("size: A4") && page.contains("<svg ")
                    && page.contains("<meta charset=\"utf-8\"/>"))
            for outside in ["<script", "<link", "src=", "url(", "@import", "href="] {
                #expect(!page.contains(outside), "\(outside)")
            }
        }
        // What exists in English alone is marked so, and runs from the left.
        #expect(arabic.contains("<span lang=\"en\" dir=\"ltr\">Link the Prevent partnership model"))
        #expect(!english.contains("<span"))
        #expect(WellFormed(english).elements.count(where: { $0 == "table" }) == 3)
    }

    /// What is said of a figure is what its origin says: the sentence, and the interval.
    @Test(arguments: Language.allCases) func sentencesAreThoseOfTheDashboard(language: Language) throws {
        let strings = Strings.of(language)
        let source = SourceText(library: library, strings: strings)
        for id in ["council:LCE", "council:HCK", "area:E23000001", "council:BIR"] {
            let briefing = try #require(library.briefing(on: EntryID(id) ?? EntryID(.council, ""), day: today))
            let figures = try #require(briefing.figures)
            let document = BriefingWriting(briefing, library, strings).document
            let said = document.sections.flatMap(\.blocks).flatMap { block -> [String] in
                if case .list(let items) = block { items.map(\.text) } else { [] }
            }
            let line = figures.lines[figures.headline]
            for cell in [line.change, line.rate] {
                let told = source.origin(of: line.figure, cell: cell)
                let figure = try #require(told.first { $0.key == "figure" }).text
                let interval = try #require(told.first { $0.key == "interval" }).text
                let dataset = library.trends.datasets[line.figure.dataset]
                let sentence = figure.dropFirst((strings.figureTitle(line.figure, dataset) + strings.colon).count)
                #expect(said.contains(sentence + strings.briefing.semicolon + interval), "\(id): \(sentence)")
            }
        }
    }

    @Test func theTableOfLeicester() throws {
        let page = try text("council:LCE", .md)
        for words in [
            "| **Offences** | **1,437** | **1,600** | **+11%** | **+4% to +20%** | **1.46** | **1.39 to 1.54** |",
            "| Transgender | 16 | 33 | +106% | +10% to +301% | 0.03 | 0.02 to 0.04 |",
            "Among all areas: rank 17 of 42 by rate", "7 years and 7 months before this briefing", "Recorded is not prevalence",
            "Offences are not motivating factors", "no evidence yet",
            "2018-10-29 (birmingham-news, stated) ≠ 2018-11 (scn-page, stated)",
            "8 years ago: check before use", "Open Government Licence v3.0", "SHA-256",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.lowercased().contains("caused"))
        let cumbria = try text("council:CMA", .md)
        #expect(
            cumbria.contains(
                "This council ended on Fri 31 Mar 2023. In its place: Cumberland Council and Westmorland and Furness Council."))
        #expect(try text("area:E23000001", .md).contains("later releases imply about 19,800 offences"))
    }

    @Test func namesCannotBreakOut() throws {
        let name = "<b>&\"ours\" | *x* [y](z)\u{1B}[31m\u{202E}"
        let groups = [PeerGroup(name: name, areas: ["Leicestershire", "Kent"])]
        let page = try text("council:LCE", .html, groups: groups)
        #expect(WellFormed(page).problem == nil && page.contains("&lt;b&gt;&amp;&quot;ours&quot;") && !page.contains("<b>"))
        let markdown = try text("council:LCE", .md, groups: groups)
        #expect(markdown.contains("&lt;b>&amp;\"ours\" \\| \\*x\\* \\[y\\](z)"))
        for written in [page, markdown, try text("council:LCE", .json, groups: groups)] {
            #expect(!written.unicodeScalars.contains("\u{1B}"))
        }
        #expect(!page.unicodeScalars.contains("\u{202E}") && !markdown.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: BriefingForm.allCases) func theSameBytes(form: BriefingForm) throws {
        for language in Language.allCases {
            #expect(try text("council:BIR", form, language) == text("council:BIR", form, language))
        }
    }

    // MARK: - From the dashboard

    @Test(arguments: ["/leicester", "/leicester<Enter>"], BriefingForm.offered)
    func theDashboardWritesIt(keys: String, form: BriefingForm) throws {
        var driver = try Driver()
        try driver.press(keys + (keys.hasSuffix(">") ? "" : "<Enter><Esc>"))
        try driver.press("E")
        #expect(driver.words.contains("Write a briefing on it"))
        try driver.press(form == .html ? "<Enter>" : "<Down><Enter>")
        guard case .export(let name, let bytes)? = driver.effects.last else {
            Issue.record("nothing was written: \(driver.effects)")
            return
        }
        #expect(name == "concord-brief-LCE." + form.rawValue)
        #expect(String(decoding: bytes, as: UTF8.self) == (try text("council:LCE", form)))
        driver.send(.written(path: "/tmp/" + name))
        #expect(driver.words.contains("Written: /tmp/" + name))
    }

    @Test func onlyCouncilsAndForcesHaveOne() throws {
        var driver = try Driver()
        try driver.press("]E")
        #expect(driver.words.contains("A briefing is on a council or a police force"))
        try driver.press("<Enter>E")
        #expect(driver.words.contains("A briefing is on a council or a police force"))
        // A force that was opened from its figures.
        var force = try Driver()
        try force.press("2<BS>d<Down><Enter><Home><Left><Left><Left><Enter>E<Enter>")
        guard case .export(let name, _)? = force.effects.last else {
            Issue.record("nothing was written")
            return
        }
        #expect(name.hasPrefix("concord-brief-E23") || name.hasPrefix("concord-brief-W15"))
        // On a page of the agenda's panel E is the briefing's, in its list that of the agenda.
        var agenda = try Driver()
        try agenda.press("3<BS>E")
        #expect(agenda.words.contains("Export what is listed"))
    }

    @Test(arguments: Language.allCases) func thePickerIsShown(language: Language) throws {
        var driver = try Driver(language: language)
        try driver.press("E")
        Golden.expect(driver.text, is: "briefing-picker-\(language.rawValue)")
        try driver.press("<Esc>/leic<Enter>z<End>")
        Golden.expect(driver.text, is: "council-page-end-\(language.rawValue)")
    }
}
