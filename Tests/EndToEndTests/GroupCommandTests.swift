import Pseudoterminal
import Testing

/// Groups of councils and the map at the command line.
struct GroupCommandTests {
    private static let file = "group,area,expression\nmine,Kent,\nmine,leeds,\nmine,\"Nowhere, at all\",\nboth,,mine + members\n"

    private func run(_ command: String, groups: String = file) throws -> ShellCommand {
        try ShellCommand(
            "mkdir -p \"$XDG_CONFIG_HOME/concord\"; printf '%s' \"$groups\" >\"$XDG_CONFIG_HOME/concord/groups.csv\"; "
                + "\"$concord\" \(command) >out 2>err </dev/null", environment: ["groups": groups])
    }

    @Test(arguments: [
        ("groups --format csv", 0, "mine,group,2,\"Nowhere, at all\""), ("groups --format csv", 0, "both,group,6,"),
        ("groups --format csv", 0, "members,network,5,"), ("groups --format json", 0, "\"kind\": \"authority\""),
        ("groups", 0, "combined authority"), ("groups --language ar", 0, "الأعضاء"),
        ("groups", 0, "groups.csv, line 4: 'Nowhere, at all' is no council"),
        ("groups 'members & West Midlands' --format csv", 0, "council:BIR"),
        ("groups 'mine - Kent' --format csv", 0, "council:LDS"),
        ("groups 'force:British Transport Police'", 0, "British Transport Police"),
        ("groups 'members & Wales'", 1, "nothing is in"),
        ("groups 'members & '", 1, "at character 11: a group or a council is needed here."),
        ("groups nobdy", 1, "there is no group, council or police force \"nobdy\""),
        ("councils --group 'both & members - BIR' --format csv", 0, "council:LUT"),
        ("councils --filter 'in:(mine & members)' --format csv", 0, "council:LDS"),
        ("councils --filter in:nobdy", 1, "\"nobdy\""), ("bodies --group BIR --format csv", 0, "body:birmingham"),
        ("people --group LUT --format csv", 0, "Luton"),
        ("councils --group London --filter leeds", 1, "nothing of it is in 'London'"),
        ("agenda --group members --from 2018-01-01 --to 2019-01-01 --format csv", 0, "2018-10-29"),
        ("agenda --filter group:members --from 2018-01-01 --to 2019-01-01 --format csv", 0, "2018-10-29"),
        ("agenda --group Wales --from 2018-01-01 --to 2019-01-01", 1, "matches 'Wales'"),
        ("agenda --filter 'group:(Wales' --from 2018-01-01 --to 2019-01-01", 1, "the parenthesis that opens here"),
        ("agenda next --group Wales", 1, "nothing of it"),
        ("signals london --method ewma --by-year --group Camden --format csv", 0, "strand"),
        ("signals --group Wales", 1, "No area of these figures"),
        ("table --dataset forces --group 'members + Wales' --format csv", 0, "Gwent"),
        ("table --dataset forces --group 'members & London'", 1, "No area of these figures is in"),
        ("chart --dataset forces --kind funnel --group 'mine + Wales' --format text", 0, "Dyfed-Powys"),
        ("export --dataset forces --group Wales --format csv", 0, "North Wales"),
        ("councils --map", 0, "A East Midlands"), ("councils --map --by rate", 0, "1 forces"),
        ("councils --map --by network", 0, "S "),
        ("councils --map --group Wales --language ar", 0, "J"), ("councils --by rate", 64, "--by belongs to --map"),
        ("councils --map --format csv", 64, "A map is text"),
    ]) func answers(arguments: String, code: Int32, words: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code), "\(run.out)\(run.err)")
        #expect((run.out + run.err).contains(words), "\(run.out)\(run.err)")
    }

    @Test func aMapIsAsWideAsTheTerminal() throws {
        let run = try ShellCommand("\"$concord\" councils --map; COLUMNS=50 \"$concord\" councils --map >out")
        // It is higher than the terminal, whose last lines are the south.
        #expect(run.screen.text.contains("⠅⠅I⠅") && run.screen.text.contains("HHH"), "\(run.screen.text)")
        let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 50 } && lines.count > 15 && run.out.contains("⠅"), "\(run.out)")
    }

    /// Marked in the dashboard, saved under a name, used at the command line; what the file had stays byte for byte.
    @Test func aGroupIsSavedFromTheDashboard() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send("  W")
        try #require(concord.terminal.wait { $0.shows("Name of the group") })
        concord.terminal.send("ours\r")
        try #require(concord.terminal.wait { $0.shows("2 councils were added") }, "\(concord.screen.text)")
        #expect(
            concord.home.read("CONFIG/concord/groups.csv")
                == "group,area,name\nours,council:BIR,Birmingham\nours,council:LDS,Leeds\n")
        try concord.home.write("CONFIG/concord/groups.csv", "note,group,area\r\n\"a,b\",ours,council:BIR\r\n")
        concord.terminal.send("Wours\r")
        try #require(
            concord.terminal.wait { $0.shows("1 council was added to the group ours; 1 was in it already.") },
            "\(concord.screen.text)")
        #expect(
            concord.home.read("CONFIG/concord/groups.csv")
                == "note,group,area\r\n\"a,b\",ours,council:BIR\r\n,ours,council:LDS\r\n")
        #expect(concord.home.names("CONFIG/concord") == ["groups.csv"])
    }

    /// A file that cannot be understood is told and left alone.
    @Test func aStrangeFileIsLeftAlone() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send(" Wours\r")
        try #require(concord.terminal.wait { $0.shows("1 council was added") }, "\(concord.screen.text)")
        try concord.home.write("CONFIG/concord/groups.csv", "who,what\na,b\n")
        concord.terminal.send("W")
        try #require(concord.terminal.wait { $0.shows("Name of the group") })
        concord.terminal.send("ours\r")
        try #require(concord.terminal.wait { $0.shows("the columns group and area are needed") }, "\(concord.screen.text)")
        #expect(concord.home.read("CONFIG/concord/groups.csv") == "who,what\na,b\n")
    }
}
