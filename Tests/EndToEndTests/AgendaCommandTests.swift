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
}
