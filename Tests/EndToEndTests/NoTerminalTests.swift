import Pseudoterminal
import Testing

/// Without a terminal on both ends the program tells what it is and goes.
struct NoTerminalTests {
    @Test(arguments: [">out", "| cat >out", "</dev/null >out"])
    func printsAnOverview(redirection: String) throws {
        let run = try ShellCommand("\"$concord\" --now \(Concord.today) 2>err \(redirection)")
        #expect(run.status == .exited(0))
        #expect(run.out.contains("concord"), "\(run.out)")
        #expect(!run.out.utf8.contains(0x1B))
        #expect(run.err == "")
        #expect(run.output == [])
    }

    @Test(arguments: ["<&-", "</dev/null"])
    func printsAnOverviewWithoutAKeyboard(redirection: String) throws {
        let run = try ShellCommand("\"$concord\" --now \(Concord.today) 2>err \(redirection)")
        #expect(run.status == .exited(0))
        #expect(run.screen.shows("concord"), "\(run.screen.text)")
        #expect(!run.output.contains(0x1B))
    }

    @Test(arguments: ["", "table --dataset london --format csv"])
    func saysThatNothingCouldBePrinted(arguments: String) throws {
        let run = try ShellCommand("\"$concord\" \(arguments) 2>err >&-")
        #expect(run.status == .exited(1))
        #expect(!run.err.isEmpty)
        #expect(!run.output.contains(0x1B))
    }

    @Test func aReaderThatStopsEarlyIsNoError() throws {
        let run = try ShellCommand(
            "{ \"$concord\" table --dataset london --format csv 2>err; echo \"$?\" >code; } | head -n 1 >out; cat code")
        #expect(run.out.contains(","), "\(run.out)")
        #expect(run.err == "")
        #expect(run.screen.shows("0") || run.screen.shows("141"), "\(run.screen.text)")
    }
}
