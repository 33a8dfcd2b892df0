import Pseudoterminal
import Testing

/// Where figures come from, and what stands out, on the command line.
struct ExplainTests {
    private func run(_ arguments: String) throws -> ShellCommand { try ShellCommand("\"$concord\" \(arguments) >out 2>err") }

    @Test(arguments: [
        "national all 2018/19", "national all 2018/19 --measure change", "national all 2011/12",
        "forces Kent 2018/19 --measure rate", "forces BTP 2018/19 --measure rate", "london Hackney 2021/22 --measure change",
        "aggravated all 2016-07 --measure year-on-year", "aggravated all 2013-04 --measure rolling-12",
        "aggravated all 2016-07 --measure year-to-date", "london Hackney 2016-07 --measure rank",
        "national all 2018/19 --measure share --strand race", "forces Kent 2017/18 --measure index",
    ])
    func aFigureIsExplained(arguments: String) throws {
        let run = try run("explain \(arguments)")
        #expect(run.status == .exited(0) && run.err == "", "\(run.err)")
        for word in ["Publisher", "Licence", "Release"] { #expect(run.out.contains(word), "\(word)\n\(run.out)") }
        #expect(!run.out.contains("nan") && !run.out.contains("inf "))
        let json = try self.run("explain \(arguments) --format json")
        #expect(JSONChecker.accepts(json.out), "\(json.out)")
    }

    @Test(arguments: [
        ("explain forces all 2018/19", 1), ("explain national all 1999/00", 1), ("explain national all 2018/19 --series EW", 1),
        ("explain national all soon", 64), ("explain nation all 2018/19", 1), ("explain national", 64),
        ("signals forces --method c1", 1), ("signals london --method p", 1), ("signals national --method u", 1),
        ("signals aggravated --baseline 2", 64), ("signals aggravated --alpha 2", 64), ("signals aggravated --method c9", 64),
        ("view nothing", 1), ("view 'trends dataset=nothing'", 1), ("view 'trends dataset=national sort=size'", 1),
    ])
    func whatCannotBeIsAnsweredWithASentence(arguments: String, code: Int32) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code) && run.out == "" && run.err.contains("rror"), "\(run.out)\(run.err)")
    }

    @Test func theTwoSpikesAndWhatCoincides() throws {
        let run = try run("signals aggravated --method c1 --format csv")
        let lines = run.out.split(separator: "\n")
        #expect(lines.count == 3 && lines[1].hasPrefix("2016-07,") && lines[2].hasPrefix("2017-06,"), "\(run.out)")
        #expect(lines[1].contains("5605") && lines[1].contains("4719.88") && lines[1].hasSuffix("EU membership referendum"))
    }

    @Test(arguments: ["c1", "c2", "c3", "auto", "c", "u", "laney", "xmr", "ewma", "cusum"])
    func everyMethodIsJSON(method: String) throws {
        let run = try run("signals london --strand faith --area Hackney --method \(method) --rules --format json")
        #expect(run.status == .exited(0) && JSONChecker.accepts(run.out), "\(run.out.prefix(300))\(run.err)")
        #expect(run.out.contains("\"expected_by_chance\"") && run.out.contains("\"notes\""))
    }
}
