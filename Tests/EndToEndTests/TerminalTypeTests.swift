import Pseudoterminal
import Testing

/// A terminal that cannot show the program.
struct TerminalTypeTests {
    @Test(arguments: ["unknown-thing", "dumb"])
    func isNamedAndRefused(type: String) throws {
        let run = try ShellCommand("\"$concord\" --now \(Concord.today) 2>err", environment: ["TERM": type])
        #expect(run.status == .exited(1))
        #expect(run.err.contains(type), "\(run.err)")
        #expect(!run.output.contains(0x1B))
    }

    @Test(arguments: [nil, ""])
    func isAskedForWhenMissing(type: String?) throws {
        let run = try ShellCommand("\"$concord\" --now \(Concord.today) 2>err", environment: ["TERM": type])
        #expect(run.status == .exited(1))
        #expect(run.err.contains("TERM"), "\(run.err)")
        #expect(!run.output.contains(0x1B))
    }
}
