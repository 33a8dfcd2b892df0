import Pseudoterminal
import Testing

/// What a person may type wrongly.
struct ArgumentTests {
    @Test(arguments: [
        "--nonsense", "nonsense", "--now yesterday", "frame --size 0x0", "table --format nonsense",
        "table --from 2018/19 --to 2011/12", "agenda --from 2026-12-31 --to 2026-01-01",
    ])
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

    @Test(arguments: [
        ("table --measure share", "no figure of the motivating factors at hand"),
        ("table --measure rate", "no population is bundled"),
        ("table --rows series --strand offences --measure change --from 2022/23", "stands in another series"),
        ("agenda --from 2018-10-01 --to 2018-11-30", "dates conflict"), ("table --dataset forces --measure change", "not safe"),
    ])
    func whereThereIsNoNumberItsReasonStands(arguments: String, reason: String) throws {
        let run = try ShellCommand("\"$concord\" \(arguments) >out 2>err")
        #expect(run.status == .exited(0) && run.out.contains(reason), "\(run.out)\(run.err)")
    }

    @Test(arguments: ["councils --filter zzz", "agenda --filter zzz"]) func nothingFoundIsSaid(arguments: String) throws {
        let run = try ShellCommand("\"$concord\" \(arguments) >out 2>err")
        #expect(run.status == .exited(1) && run.err.contains("zzz") && run.out == "", "\(run.out)\(run.err)")
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
