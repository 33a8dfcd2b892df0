import Pseudoterminal
import Testing

/// Like for like, or not at all.
struct CompareTests {
    private func run(_ arguments: String) throws -> ShellCommand {
        try ShellCommand("\"$concord\" compare \(arguments) >out 2>err")
    }

    @Test(arguments: [
        ("2018/19 2019/20", ["97,446", "105,090", "+8%", "EW43-GMP@2019/20", "too narrow"]),
        ("2023/24 2024/25", ["113,166", "115,990", "+2%", "EW43-MPS@2024/25", "without the Metropolitan Police"]),
        ("2022/23@EW44@2023/24 2023/24", ["147,645", "140,561", "−5%", "EW44@2023/24"]),
        ("2017/18 2018/19 --dataset forces --area 'Metropolitan Police'", ["19,424", "16,839", "−13%", "not safe"]),
        ("2015/16 2016/17 --dataset aggravated", ["41,582", "49,024", "+18%", "too narrow"]),
        ("2015-07 2016-07 --dataset aggravated", ["3,882", "5,605", "+44%"]),
    ])
    func twoPeriodsOfASeries(arguments: String, words: [String]) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(0) && run.err == "", "\(run.err)")
        for word in words { #expect(run.out.contains(word), "\(word)\n\(run.out)") }
        #expect(!run.out.contains("94,395"))
    }

    @Test func acrossReleasesIsRefusedWithTheSeriesThatWouldDo() throws {
        let run = try run("2023/24@EW44@2023/24 2024/25@EW44@2024/25")
        #expect(run.status == .exited(1) && run.out == "")
        for word in ["140,561", "137,550", "refused", "recording system", "EW43-MPS"] {
            #expect(run.err.contains(word), "\(word)\n\(run.err)")
        }
        #expect(!run.err.contains("%"))
    }

    @Test(arguments: [
        ("2020/21 2021/22 --dataset london --area Hackney", 1, "part of a year"),
        ("2016-07 2016/17 --dataset aggravated", 1, "refused"), ("2016/17 2016-07 --dataset aggravated", 1, "refused"),
        ("'British Transport Police' Kent --dataset forces", 1, "nobody lives there"),
        ("Kent 'City of London' --dataset forces", 1, "nobody lives there"),
        ("2017/18 2018/19 --dataset forces", 64, "--area"), ("1999/00 2018/19", 1, "2011/12 to 2024/25"),
        ("2011/12 2012/13@EW44@2018/19", 1, "not at hand"), ("Kent Surey --dataset forces", 1, "Surrey"),
        ("2018/19@EW44@2018 2019/20", 1, "no series"), ("2018/19", 64, "second"),
        ("2017/18 2018/19 --dataset forces --area 'City of London' --strand transgender", 1, "divide by is 0"),
    ])
    func whatWouldMisleadIsRefused(arguments: String, code: Int32, sentence: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code) && run.out == "", "\(run.out)\(run.err)")
        #expect(run.err.contains(sentence), "\(run.err)")
    }

    @Test func twoAreasByRateWithTheIntervalOfTheirRatio() throws {
        let run = try run("'West Midlands' Leicestershire --dataset forces")
        #expect(run.status == .exited(0))
        for word in ["1.96", "1.46", "1.34 ×", "95% interval: 1.27 to 1.42", "2018/19"] {
            #expect(run.out.contains(word), "\(word)\n\(run.out)")
        }
    }

    @Test(arguments: ["2018/19 2019/20", "Kent Surrey --dataset forces"]) func forPrograms(arguments: String) throws {
        let run = try run(arguments + " --format json")
        #expect(JSONChecker.accepts(run.out), "\(run.out)")
        for key in ["\"about\"", "\"series\"", "\"lower\"", "\"publisher\"", "\"notes\""] { #expect(run.out.contains(key)) }
    }
}
