import Pseudoterminal
import Testing

/// `concord add` and its undoing, without a terminal; several programs on one store.
@Suite struct AddCommandTests {
    private static let said = "--source 'Council website' --date 2026-11"

    @Test(arguments: [
        ("person 'Ada Cole' --role Officer --body council:LCE --since 2024 \(said)", 0, "person:ada-cole"),
        ("body 'Hate Crime Hub' --kind partnership --part-of leicester \(said)", 0, "body:hate-crime-hub"),
        ("role 'ian ward' Chair --body scn \(said)", 0, "person:ward"),
        ("link leicester 'works with' luton \(said)", 0, "body:leicester"),
        ("practice 'Walk and talk' --owner leicester --theme prevent --status running \(said)", 0, "practice:walk-and-talk"),
        ("commitment 'Meet each spring' --owner council:LCE --due 2027-03 \(said)", 0, "commitment:meet-each-spring"),
        ("evidence c1 --status kept --evidence 'The report' \(said)", 0, "commitment:c1"),
        ("contact council:LCE ask@example.org \(said)", 0, "council:LCE"),
        ("note event:conference-2018 'Ask for the slides' --shared \(said)", 0, "event:conference-2018"),
        ("correction person:ward role 'Former leader' --body council:BIR \(said)", 0, "person:ward"),
        ("person 'Ian Ward' \(said)", 1, "--another"), ("person 'Ian Ward' --another \(said)", 0, "person:ian-ward"),
        ("person 'Ian Ward' --as person:ward --role Chair \(said)", 0, "person:ward"),
        ("role nobody Chair \(said)", 1, "there is no entry"), ("contact body:gone a@b.c \(said)", 1, "there is no entry"),
        ("correction person:ward height tall \(said)", 1, "What is said:"),
        ("correction event:conference-2018 start 2018-10-30 \(said)", 1, "--was"),
        ("person 'Ada Cole' --date 2026", 64, "--source"), ("person 'Ada Cole' --source x", 64, "--date"),
        ("person 'Ada Cole' --source x --date soon", 64, "No such date"),
        ("person 'Ada Cole' --source x --date 2031", 64, "after today"),
        ("person 'Ada Cole' --since 2020 --until 2019 \(said)", 64, "ends before"),
        ("contact council:LCE none \(said)", 64, "email"), ("link leicester 'part of' council:LCE \(said)", 64, "same"),
        ("evidence c1 \(said)", 64, "evidence"), ("nothing", 64, ""),
    ])
    func endsWithItsCodeAndASentence(arguments: String, code: Int32, words: String) throws {
        let run = try ShellCommand("\"$concord\" add \(arguments) --now 2026-11-24 >out 2>err")
        #expect(run.status == .exited(code), "\(run.out)\(run.err)")
        #expect((code == 0 ? run.out : run.err).contains(words), "\(run.out)\(run.err)")
    }

    @Test func aDryRunStoresNothing() throws {
        let run = try ShellCommand(
            "\"$concord\" add person 'Ada Cole' \(Self.said) --now 2026-11-24 --dry-run --format json >out 2>err; ls -R . >>out")
        #expect(run.out.contains("person:ada-cole") && !run.out.contains("concord.db"), "\(run.out)\(run.err)")
    }

    @Test func shownListedAndTakenBack() throws {
        let run = try ShellCommand(
            """
            exec 2>err; for word in Officer Chair; do "$concord" add person "Ada $word" --role $word --body council:LCE \(Self.said) \
            --now 2026-11-24 >/dev/null; done
            "$concord" show council:LCE >out; "$concord" undo $("$concord" revisions --format csv | sed -n 2p | cut -c1-8) >>out
            echo then >>out; "$concord" show council:LCE >>out; "$concord" undo >>out; "$concord" revisions >>out
            "$concord" undo >>out; echo $? >>out
            """)
        let parts = run.out.split(separator: "then", maxSplits: 1)
        try #require(parts.count == 2, "\(run.out)\(run.err)")
        #expect(parts[0].contains("Ada Officer") && parts[0].contains("Ada Chair") && parts[0].contains("council-website"))
        let page = parts[1].split(separator: "Taken back").first ?? ""
        #expect(!page.contains("Ada Officer") && page.contains("Ada Chair"), "\(run.out)")
        #expect(parts[1].contains("person: Ada Chair, Role: Chair (Leicester)") && parts[1].hasSuffix("1\n"), "\(run.out)")
    }

    /// Programs that add at once: every one of different names comes in; of one name only the first, the others are told.
    @Test func programsAtOnce() throws {
        let run = try ShellCommand(
            """
            for i in 1 2 3 4; do "$concord" add person "Person $i" --role Officer --body council:LCE \(Self.said) --now 2026-11-24 \
            >/dev/null 2>>err & done
            for i in 1 2 3; do ("$concord" add person "Ada Cole" \(Self.said) --now 2026-11-24 >/dev/null 2>>err && echo yes >>won) & done
            wait; cat won >out; "$concord" show council:LCE >>out; "$concord" revisions --format csv >>out
            """)
        #expect(run.out.split(separator: "\n").count { $0 == "yes" } == 1, "\(run.out)\(run.err)")
        for number in 1...4 { #expect(run.out.contains("Person \(number)"), "\(run.out)\(run.err)") }
        #expect(run.out.split(separator: "person: Ada Cole").count == 2, "\(run.out)")
    }

    /// Story: in the dashboard a person is added and taken back, while another program adds one as well.
    @Test func inTheDashboard() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send("/leic\r")
        try #require(concord.terminal.wait { $0.shows("Kirk Master") && $0.shows("› Leicester") }, "\(concord.screen.text)")
        concord.terminal.send("a\r")
        try #require(concord.terminal.wait { $0.shows("Add a person") }, "\(concord.screen.text)")
        concord.terminal.send("Ada Cole\t\tOfficer\u{13}Call\r\u{13}")
        try #require(concord.terminal.wait { $0.shows("Stored: person: Ada Cole") }, "\(concord.screen.text)")
        let other = try PseudoTerminal(
            Concord.path,
            ["add", "person", "Zoe Berry", "--body", "council:LCE", "--source", "Call", "--date", "2026", "--now", "2026-11-24"],
            environment: Concord.environment(concord.home), size: TerminalSize(120, 40))
        #expect(other.waitForExit() == .exited(0))
        concord.terminal.send("\u{0C}")
        try #require(concord.terminal.wait { $0.shows("Another program") }, "\(concord.screen.text)")
        concord.terminal.send("I")
        try #require(
            concord.terminal.wait { $0.shows("person: Zoe Berry") && $0.shows("person: Ada Cole, Role: Officer") },
            "\(concord.screen.text)")
        concord.terminal.send("jUU")
        try #require(concord.terminal.wait { $0.shows("Taken back: person: Ada Cole") }, "\(concord.screen.text)")
        concord.terminal.send("\u{1B}")
        try #require(concord.terminal.wait { !$0.shows("What came in") }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }
}
