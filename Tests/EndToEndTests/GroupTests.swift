import Pseudoterminal
import Testing

/// The person's own groups of areas.
struct GroupTests {
    private func run(_ groups: String, _ arguments: String) throws -> ShellCommand {
        try ShellCommand(
            "mkdir -p \"$XDG_CONFIG_HOME/concord\"; printf '%s' \"$groups\" >\"$XDG_CONFIG_HOME/concord/groups.csv\"; "
                + "\"$concord\" \(arguments) >out 2>err", environment: ["groups": groups])
    }

    private let table = "table --dataset forces --group mine --format csv"

    private func names(_ text: String) -> [String] {
        text.split(separator: "\n").dropFirst().map { String($0.prefix { $0 != "," }) }
    }

    @Test func byNamesCodesAndWhateverCase() throws {
        let run = try run("group,area\nmine,Kent\nother,Surrey\nmine,west midlands\nmine,E23000021\n", table)
        #expect(run.status == .exited(0) && run.err == "", "\(run.err)")
        #expect(names(run.out) == ["Kent", "Leicestershire", "West Midlands"])
    }

    @Test func quotesCarriageReturnsAndAByteOrderMark() throws {
        let run = try run("\u{FEFF}Area,Group\r\n\"Kent\",\"mine\"\r\n\r\n\"Surrey\",mine\r\n", table)
        #expect(run.status == .exited(0) && names(run.out) == ["Kent", "Surrey"], "\(run.out)\(run.err)")
    }

    @Test func unknownNamesAreToldWithTheirLine() throws {
        let run = try run("group,area\nmine,Kent\n\nmine,\"Nowhere, at all\"\nmine,Surrey\n", table)
        #expect(run.status == .exited(0) && names(run.out) == ["Kent", "Surrey"], "\(run.out)")
        #expect(run.err.contains("line 4") && run.err.contains("Nowhere, at all"), "\(run.err)")
    }

    @Test(arguments: [
        ("", "line 1"), ("name,area\nmine,Kent\n", "group and area"), ("group,area\nmany,Kent\n", "many"),
        ("group,area\n", "mine"),
    ])
    func aFileThatHasNoSuchGroupIsAnsweredWithASentence(groups: String, sentence: String) throws {
        let run = try run(groups, table)
        #expect(run.status == .exited(1) && run.out == "" && run.err.contains(sentence), "\(run.out)\(run.err)")
    }

    @Test func aViewNamesItsGroup() throws {
        let line = "trends dataset=forces rows=area columns=period peers=group:mine"
        let run = try run("group,area\nmine,Kent\nmine,Surrey\n", "view '\(line)' --format csv")
        #expect(run.status == .exited(0) && names(run.out) == ["Kent", "Surrey"], "\(run.out)\(run.err)")
        let other = try self.run("group,area\nyours,Kent\n", "view '\(line)' --format csv")
        #expect(other.status == .exited(1) && other.err.contains("mine"), "\(other.out)\(other.err)")
    }
}
