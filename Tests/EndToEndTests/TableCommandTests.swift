import Pseudoterminal
import Testing

/// What `concord table` prints, and what it refuses.
struct TableCommandTests {
    private func run(_ arguments: String) throws -> ShellCommand {
        try ShellCommand("\"$concord\" table \(arguments) >out 2>err")
    }

    private func lines(_ text: String) -> [[Substring]] {
        text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    }

    @Test(arguments: ["national", "forces", "aggravated", "london --by-year"], ["", "--ci", "--totals", "--measure rank"])
    func isJSONOfEveryDataset(dataset: String, option: String) throws {
        let run = try run("--dataset \(dataset) \(option) --format json")
        #expect(run.status == .exited(0) && JSONChecker.accepts(run.out), "\(run.out.prefix(400))\(run.err)")
        for key in ["about", "coverage", "notes", "rows", "publisher", "licence", "attribution", "file", "series", "measure"] {
            #expect(run.out.contains("\"\(key)\":"), "\(key)")
        }
    }

    @Test(arguments: [
        "--rows series --strand offences", "--rows period --columns strand", "--dataset forces --rows strand --columns area",
        "--dataset london --columns area --rows strand --to 2016-07", "--filter zzz", "--measure index --base 2012/13",
    ])
    func isJSONHoweverItIsLaidOut(arguments: String) throws {
        let run = try run(arguments + " --format json")
        #expect(run.status == .exited(0) && JSONChecker.accepts(run.out), "\(run.out.prefix(400))\(run.err)")
        #expect(run.out.contains("\"about\":") && run.out.contains("\"notes\":"))
    }

    @Test func intervalsStandBesideTheirFigures() throws {
        let run = try run("--dataset forces --measure rate --ci --filter leicestershire --format csv")
        let lines = lines(run.out)
        #expect(lines[0].map(String.init).suffix(3) == ["2018/19", "2018/19 lower", "2018/19 upper"])
        #expect(lines[1].map(String.init).suffix(3) == ["1.463593", "1.392748", "1.537108"], "\(run.out)")
        let shown = try self.run("--dataset forces --measure rate --ci")
        #expect(shown.out.contains("too narrow"))
    }

    @Test func totalsAreOfWhatIsShown() throws {
        let forces = lines(try run("--dataset forces --totals --format csv").out)
        #expect(forces.last.map { $0.map(String.init) } == ["total", "94121", "103379", "197500"])
        let months = lines(try run("--dataset aggravated --from 2018-10 --to 2018-12 --totals --format csv").out)
        #expect(months[1].map(String.init) == ["aggravated", "4768", "4499", "4359", "13626"])
        let found = lines(try run("--dataset forces --totals --filter west --format csv").out)
        #expect(found.last.map { $0.map(String.init) } == ["total", "12114", "15174", "27288"])
        let flags = try run("--dataset london --by-year --rows strand --area Hackney --totals")
        #expect(flags.out.contains("flags overlap"), "\(flags.out)")
        let strands = try run("--series EW44@2018/19 --totals")
        #expect(strands.out.contains("never to offences") && !strands.out.contains("216,016"), "\(strands.out)")
    }

    @Test(arguments: [
        ("--sort -2018/19", "West Yorkshire"), ("--sort 2018/19", "West Mercia"), ("--sort name", "West Mercia"),
        ("--sort -name", "West Yorkshire"), ("--totals --sort -total", "West Yorkshire"),
    ])
    func rowsAreOrdered(arguments: String, first: String) throws {
        let run = try run("--dataset forces --filter west --format csv \(arguments)")
        let rows = lines(run.out)
        #expect(rows.count >= 4 && rows[1][0] == first, "\(run.out)\(run.err)")
    }

    @Test func similarAreasAreSevenAndItself() throws {
        let run = try run("--dataset forces --similar Kent --measure rank --format csv")
        let rows = lines(run.out).dropFirst()
        #expect(rows.count == 8 && rows.contains { $0[0] == "Kent" }, "\(run.out)")
        #expect(Set(rows.compactMap { $0.last.flatMap { Int($0) } }) == Set(1...8))
    }

    @Test(arguments: [
        ("--similar 'British Transport Police' --dataset forces", 1, "similar by"),
        ("--similar Kent --by height --dataset forces", 64, "residents, rate and strands"),
        ("--group mine --dataset forces", 1, "groups.csv"), ("--measure index --base 1999/00", 1, "1999/00"),
        ("--dataset aggravated --measure index --base 2014/15", 1, "2014/15"), ("--base soon", 64, "soon"),
        ("--rows strand --columns strand", 64, "both strand"), ("--dataset london --rows strand", 64, "Which area?"),
        ("--from 2018", 64, "write 2018 as in 2016/17"), ("--measure much", 64, "much"),
        ("--from 2030/31", 1, "2011/12 to 2024/25"), ("--strand rac", 1, "race"),
        ("--sort size", 1, "no column"), ("--series EW44", 1, "no series"), ("--rows side", 64, "side"),
    ])
    func whatCannotBeIsAnsweredWithASentence(arguments: String, code: Int32, sentence: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code) && run.out == "", "\(run.out)\(run.err)")
        #expect(run.err.contains(sentence), "\(run.err)")
    }
}
