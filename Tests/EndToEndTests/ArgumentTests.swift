import Pseudoterminal
import Testing

/// What a person may type wrongly.
struct ArgumentTests {
    @Test(arguments: ["--nonsense", "nonsense", "--now yesterday", "frame --size 0x0", "table --format nonsense"])
    func wrongOnesAreRefused(arguments: String) throws {
        let run = try ShellCommand("\"$concord\" \(arguments) >out 2>err")
        #expect(run.status == .exited(64), "\(run.out)\(run.err)")
        #expect(run.err.contains("rror"), "\(run.err)")
        #expect(run.out == "")
    }

    @Test func anUnknownDatasetIsAnsweredWithTheNearest() throws {
        let run = try ShellCommand("\"$concord\" table --dataset londn >out 2>err")
        #expect(run.status != .exited(0))
        #expect(run.err.contains("london"), "\(run.err)")
        #expect(run.out == "")
    }

    @Test func controlCharactersInThemAreShownNotSent() throws {
        let run = try ShellCommand(
            "\"$concord\" table --dataset \"$name\"", environment: ["name": "\u{1B}]52;c;aGk=\u{7}\u{9B}2J"])
        #expect(run.status != .exited(0))
        #expect(run.output.count > 20)
        #expect(!run.output.contains(0x1B))
        #expect(!run.output.contains(0x07))
        #expect(run.screen.clipboard == [])
        #expect(run.screen.unknown == [])
    }
}
