import Pseudoterminal
import Testing

/// Files of the network brought in and asked for by the built program.
struct NetworkImportTests {
    private static let files = """
        printf 'id,kind,name,word,email\\nhub,body,Hate Crime Hub,partnership,ask@example.org\\nada,person,Ada Cole,,\\n' >nodes.csv
        printf 'from,relation,to,since,source\\nbody:hub,works with,body:leicester,2019,minutes\\n' >links.csv
        printf 'person:ada,role,body:hub,2019-04,minutes\\nbody:hub,works with,body:nowhere,,minutes\\n' >>links.csv
        "$concord" import nodes.csv >report || exit $?;

        """

    private func run(_ command: String) throws -> ShellCommand { try ShellCommand(Self.files + command) }

    @Test(arguments: [
        ("bodies --filter hub --format csv", 0, "Hate Crime Hub,partnership"), ("people --filter cole", 0, "Ada Cole"),
        ("show body:hub", 0, "ask@example.org"), ("import nodes.csv", 0, "nothing was changed"),
        ("import links.csv", 1, "nowhere"), ("revisions", 0, "nodes.csv"), ("export network --kind body", 0, "Hate Crime Hub"),
    ]) func answers(arguments: String, code: Int32, words: String) throws {
        let run = try run("\"$concord\" \(arguments) >out 2>err </dev/null")
        #expect(run.status == .exited(code), "\(run.out)\(run.err)")
        #expect((run.out + run.err).contains(words), "\(run.out)\(run.err)")
    }

    /// Links lead to what an earlier file brought; taking them back leaves that.
    @Test func linksFollowNodes() throws {
        let run = try run(
            """
            "$concord" import links.csv >report2; "$concord" show body:leicester >out && "$concord" show body:hub >>out
            "$concord" undo >>report2 && "$concord" show body:leicester >err
            """)
        #expect(run.status == .exited(0), "\(run.out)\(run.err)")
        #expect(run.out.contains("Hate Crime Hub") && run.out.contains("Ada Cole"), "\(run.out)")
        #expect(!run.err.contains("Hate Crime Hub"), "\(run.err)")
    }

    /// Both files at once, without a store.
    @Test func aDryRunJoinsThem() throws {
        let run = try run("\"$concord\" undo >report; \"$concord\" import --dry-run nodes.csv links.csv >out 2>err </dev/null")
        #expect(run.status == .exited(1), "\(run.out)\(run.err)")
        // Only the link to nowhere is told.
        #expect(run.out.split(separator: "\n").filter { $0.contains("body:hub") }.count == 1, "\(run.out)")
    }
}
