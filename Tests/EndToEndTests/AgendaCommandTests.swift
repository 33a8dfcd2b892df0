import Pseudoterminal
import Testing

/// Programmes and calendars brought in and asked by the built program.
struct AgendaCommandTests {
    private static let programme = """
        printf 'id,title,date,start,end,room\\none,Welcome,2026-12-01,09:00,10:00,A\\ntwo,Figures,2026-12-01,10:00,11:00,B\\n' >p.csv
        printf 'id,title,date,start,end,room\\none,Welcome to all,2026-12-01,09:30,10:00,A\\nnew,Late,2026-12-01,12:00,13:00,B\\n' >q.csv
        "$concord" import p.csv >report;

        """

    private func run(_ command: String) throws -> ShellCommand { try ShellCommand(Self.programme + command) }

    @Test(arguments: [
        ("agenda --from 2026-12-01 --to 2026-12-01 --calendar p --format csv", 0, "2026-12-01T09:00,2026-12-01T10:00,Welcome"),
        ("agenda --from 2026-12-01 --to 2026-12-01 --filter 'room:b' --format json", 0, "Figures"),
        ("agenda --from 2026-12-01 --to 2026-12-01 --calendar p --format ics", 0, "DTSTART:20261201T090000"),
        ("agenda --from 2026-12-01 --to 2026-12-01 --calendar p --format programme", 0, "**"),
        ("agenda --from 2026-12-01 --to 2026-12-01 --clock utc --calendar p", 0, "Welcome"),
        ("agenda next --now 2026-12-01T09:15 --format csv", 0, "Figures"),
        ("agenda next --now 2026-12-01T08:00 --filter figures --format csv", 0, "Figures"),
        ("agenda next --now 2026-12-01T08:00 --starred", 1, "nothing of it"),
        ("agenda next --now 2026-12-01T09:15 --calendar nothing", 1, "There are: p, conference-2018"),
        ("agenda --from 2026-12-01 --to 2026-12-01 --starred", 1, "what is starred"),
        ("show session:p/two", 0, "Figures"), ("import p.csv", 0, "nothing was changed"),
        ("import q.csv --dataset p --format json", 0, "was called"), ("revisions", 0, "p.csv"),
    ]) func answers(arguments: String, code: Int32, words: String) throws {
        let run = try run("\"$concord\" \(arguments) >out 2>err </dev/null")
        #expect(run.status == .exited(code), "\(run.out)\(run.err)")
        #expect((run.out + run.err).contains(words), "\(run.out)\(run.err)")
    }

    /// What a new version changed is told; it takes the place of the old one, and taking it back brings that again.
    @Test func aNewVersionIsCompared() throws {
        let run = try run(
            """
            "$concord" import q.csv --dataset p >out && "$concord" agenda --from 2026-12-01 --to 2026-12-01 --calendar p --format csv >>out
            "$concord" undo >>out && "$concord" agenda --from 2026-12-01 --to 2026-12-01 --calendar p --format csv >err
            """)
        for words in ["moved from", "was called \"Welcome\"", "Late: new", "Figures: no longer there", "Welcome to all"] {
            #expect(run.out.contains(words), "\(words)\n\(run.out)")
        }
        #expect(run.err.contains("Figures") && !run.err.contains("Welcome to all"), "\(run.err)")
    }

    /// Two calendars of one name in one command are two; a file and its next version are compared.
    @Test func filesOfOneCommandMeetEachOther() throws {
        let event = { (uid: String, title: String) in
            "BEGIN:VCALENDAR\\r\\nVERSION:2.0\\r\\nX-WR-CALNAME:Team\\r\\nBEGIN:VEVENT\\r\\nUID:\(uid)\\r\\nDTSTART:20261201T090000\\r\\n"
                + "DTEND:20261201T100000\\r\\nSUMMARY:\(title)\\r\\nEND:VEVENT\\r\\nEND:VCALENDAR\\r\\n"
        }
        let run = try ShellCommand(
            """
            printf '\(event("a", "One"))' >a.ics; printf '\(event("b", "Two"))' >b.ics; printf '\(event("a", "One again"))' >c.ics
            "$concord" import a.ics b.ics c.ics >out && "$concord" agenda --from 2026-12-01 --to 2026-12-01 --format csv >err
            """)
        #expect(run.out.contains("Team (team)") && run.out.contains("Team (team-2)"), "\(run.out)")
        #expect(run.out.contains("was called \"One\""), "\(run.out)")
        #expect(run.err.contains("One again") && run.err.contains("Two"), "\(run.err)")
    }

    /// What a title holds does not reach the terminal as an order, in any form.
    @Test(arguments: ["table", "csv", "json", "md", "ics", "programme"]) func titlesAreNoOrders(form: String) throws {
        let run = try ShellCommand(
            """
            printf 'id,title,date,start,end,room\\none,\\033]0;x\\007Wel\\033[31mcome\\302\\233,2026-12-01,09:00,10:00,A\\n' >p.csv
            "$concord" import p.csv >out; "$concord" agenda --from 2026-12-01 --to 2026-12-01 --format \(form)
            """)
        #expect(run.status == .exited(0))
        #expect(!run.output.contains(0x1B) && !run.output.contains(0x07), "\(run.screen.text)")
        #expect(run.screen.text.contains("come"), "\(run.screen.text)")
    }
}
