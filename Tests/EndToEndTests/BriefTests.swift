import Pseudoterminal
import Testing

/// Briefings and ranked practices on the command line.
struct BriefTests {
    private func run(_ arguments: String) throws -> ShellCommand {
        try ShellCommand("\"$concord\" \(arguments) --now 2026-11-24 >out 2>err")
    }

    @Test(arguments: ["LCE", "lce", "council:LCE", "Leicester", "'Leicester City Council'", "E06000016"])
    func anAreaIsNamedInManyWays(area: String) throws {
        let run = try run("brief --area \(area)")
        #expect(
            run.status == .exited(0) && run.err == "" && run.out.hasPrefix("# Briefing: Leicester City Council\n"), "\(run.err)")
    }

    @Test func everyFormInBothLanguages() throws {
        for language in ["en", "ar"] {
            let page = try run("brief --area HCK --format html --language \(language)")
            #expect(page.status == .exited(0) && page.out.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\""), "\(page.err)")
            #expect(page.out.hasSuffix("</html>\n"))
            let json = try run("brief --area HCK --format json --language \(language)")
            #expect(json.status == .exited(0) && JSONChecker.accepts(json.out), "\(json.out.prefix(400))")
            #expect(try run("brief --area HCK --format html --language \(language)").out == page.out)
        }
    }

    /// The figures are those of the other commands.
    @Test func figuresAgreeWithCompareAndTable() throws {
        let brief = try run("brief --area LCE --format json").out
        let compared = try run("compare 2017/18 2018/19 --dataset forces --area Leicestershire --format json").out
        func value(_ key: String, of text: String) throws -> String {
            let start = try #require(text.firstRange(of: "\"\(key)\": "))
            return String(text[start.upperBound...].prefix { !",}\n".contains($0) }.filter { $0 != "\"" })
        }
        let line = try #require(
            brief.split(separator: "\n").first { $0.contains("\"offences\"") && $0.contains("Leicestershire") })
        for (key, other) in [("change", "change"), ("change_lower", "lower"), ("change_upper", "upper")] {
            #expect(try value(key, of: String(line)) == value(other, of: compared), "\(key)")
        }
        let table = try run("table --dataset forces --rows area --strand offences --measure rate --format csv").out
        let row = try #require(table.split(separator: "\n").first { $0.hasPrefix("Leicestershire,") })
        #expect(row.hasSuffix("," + (try value("rate", of: String(line)))), "\(row)")
        let explained = try run("explain forces Leicestershire 2018/19 --measure change").out
        #expect(explained.contains("+11%") && explained.contains("+4%"))
    }

    @Test(arguments: [
        ("brief --area Nowhere", 1, "there is no council"), ("brief --area durham", 1, "names several"), ("brief", 64, "--area"),
        ("brief --area England", 1, "wider"), ("brief --area LCE --format pdf", 64, "pdf"),
        ("brief --area body:scn", 1, "there is no council"),
        ("practices --theme hate-crime", 64, "--for"), ("practices --for LCE --theme hate", 1, "there is no theme"),
        ("practices --for LCE --theme online-extremism", 1, "no practice bears"),
        ("practices --for LCE --sort name", 64, "--sort"),
        ("practices --for Nowhere", 1, "there is no council"), ("practices --for LCE --strand shape", 1, "there is no strand"),
    ])
    func whatCannotBeIsAnsweredWithASentence(arguments: String, code: Int32, words: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code) && run.out == "" && run.err.contains(words), "\(run.out)\(run.err)")
    }

    @Test func practicesAreRankedWithTheirReasons() throws {
        let run = try run("practices --for Leicester --theme hate-crime --format csv")
        let lines = run.out.split(separator: "\n")
        #expect(
            run.status == .exited(0) && lines.count == 4 && lines[0].hasPrefix("points,theme_points,place_points"), "\(run.err)")
        #expect(lines[1].hasPrefix("83,40,21,10,10,2,Special interest group on countering extremism,practice:sigce-group,"))
        #expect(lines[1].contains("council:LUT;council:LDS,96,alike,15,41,"))
        let table = try self.run("practices --for Leicester --strand race")
        for words in ["96", "15th most alike of 41", "theme 40, place 21, status 10, confidence 10, age 2", "Of 100 points"] {
            #expect(table.out.contains(words), "\(words)\n\(table.out)")
        }
        let json = try self.run("practices --for HCK --format json --language ar")
        #expect(json.status == .exited(0) && JSONChecker.accepts(json.out))
        // Without --for the plain list is as it was.
        #expect(try self.run("practices --format csv").out.hasPrefix("name,owners,status,as-of,id\n"))
    }

    @Test func thePersonsGroupsAreComparedAmong() throws {
        let run = try ShellCommand(
            "mkdir -p \"$XDG_CONFIG_HOME/concord\"; printf 'group,area\\nmine,Kent\\nmine,Leicestershire\\n' >\"$XDG_CONFIG_HOME/concord/groups.csv\"; "
                + "\"$concord\" brief --area LCE --now 2026-11-24 >out 2>err")
        #expect(run.status == .exited(0) && run.out.contains("Among the group mine: rank 2 of 2"), "\(run.err)")
    }
}
