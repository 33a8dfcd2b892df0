import Pseudoterminal
import Testing

/// Files brought in by the built program: reports, exit codes, what is left on the disk.
struct ImportTests {
    private static let wards =
        #"printf 'Area,Financial year,Strand,Count\nLeeds,2021/22,Race,120\nLeeds,2022/23,Race,130\n' >wards.csv; "#

    private func run(_ command: String) throws -> ShellCommand { try ShellCommand(Self.wards + command) }

    @Test(arguments: [
        ("import wards.csv", 0, "2 figures of 1 area"), ("import wards.csv --dry-run", 0, "nothing was stored"),
        ("import wards.csv --format json", 0, "\"figures\""),
        ("import wards.csv --map area=Area,period=Strand,count=Count", 2, "Nothing was imported"),
        ("import nothing.csv", 2, ""), ("import /dev/zero", 2, ""), ("import .", 2, ""),
        ("import wards.csv --map colour=Area", 64, ""), ("import wards.csv --published soon", 64, ""),
        ("import wards.csv --area Leeds=nobody", 64, ""), ("import wards.csv --save-profile mine", 64, ""),
        ("import wards.csv --as nothing", 1, ""), ("import", 64, ""),
        ("undo", 1, ""), ("revisions 1234", 1, ""), ("revisions --changes --dataset nothing", 1, ""),
    ])
    func endsWithItsCodeAndASentence(arguments: String, code: Int32, words: String) throws {
        let run = try run("\"$concord\" \(arguments) >out 2>err </dev/null")
        #expect(run.status == .exited(code), "\(run.out)\(run.err)")
        #expect(words.isEmpty ? !run.err.isEmpty : run.out.contains(words), "\(run.out)\(run.err)")
    }

    @Test func aDryRunAndAFailureLeaveNoStore() throws {
        let run = try run(
            "\"$concord\" import wards.csv --dry-run >/dev/null; \"$concord\" import nothing.csv 2>/dev/null; ls -R . >out; true")
        #expect(!run.out.contains("concord.db"))
    }

    @Test func whatIsLeftOutIsExitCodeOne() throws {
        let run = try ShellCommand(
            #"printf 'Area,Financial year,Count\nLeeds,2021/22,many\nLeeds,2022/23,130\n' >a.csv; "$concord" import a.csv --map "area=Area,period=Financial year,count=Count" >out 2>err"#
        )
        #expect(run.status == .exited(1), "\(run.out)\(run.err)")
        #expect(run.out.contains("C2") && run.out.contains("many"), "\(run.out)")
    }

    @Test func inAgainBackAndToldOf() throws {
        let run = try run(
            """
            "$concord" import wards.csv >/dev/null && "$concord" import wards.csv >out
            "$concord" table --dataset wards --format csv >>out && "$concord" explain wards Leeds 2022/23 >>out
            "$concord" undo >>out && "$concord" revisions --format csv >>out; "$concord" table --dataset wards 2>err
            """)
        for words in ["there already", "130", "wards.csv", "Taken back", "taken back", "undo "] {
            #expect(run.out.contains(words), "\(words)\n\(run.out)")
        }
        #expect(run.err.contains("there is no dataset 'wards'"), "\(run.err)")
    }

    @Test func severalFilesMakeOneDocument() throws {
        let files = #"cp wards.csv b.csv; printf 'x' >c.csv; "$concord" import wards.csv b.csv none.csv c.csv --dry-run "#
        let json = try run(files + "--format json >out 2>err")
        #expect(json.status == .exited(1) && JSONChecker.accepts(json.out) && json.out.hasPrefix("[{"), "\(json.out)")
        #expect(json.out.split(separator: "\"outcome\": \"looked\"").count == 3 && json.out.contains("\"outcome\": \"error\""))
        let csv = try run(files + "--format csv >out 2>err")
        let lines = csv.out.split(separator: "\n")
        #expect(lines.first == "file,key,place,text" && lines.count { $0.hasPrefix("file,") } == 1, "\(csv.out)")
        for start in ["wards.csv,read,", "b.csv,read,", "none.csv,error,", "c.csv,error,"] {
            #expect(lines.contains { $0.hasPrefix(start) }, "\(start) \(csv.out)")
        }
    }

    @Test func calendarYearsAreFiguresOfTheirOwn() throws {
        let run = try ShellCommand(
            #"printf 'Area,2020,2021\nLeeds,5,6\n' >a.csv; "$concord" import a.csv >out 2>err; "$concord" table --dataset a --to 2020 --format csv >>out; "$concord" explain a Leeds 2021 >>out; exit 0"#
        )
        for words in ["January to December", ",5", "2021"] { #expect(run.out.contains(words), "\(words) \(run.out) \(run.err)") }
    }

    @Test func aReportIsReadLater() throws {
        let run = try run(
            #""$concord" import wards.csv >/dev/null; "$concord" revisions $("$concord" revisions --format csv | tail -1 | cut -c1-8) >out"#
        )
        #expect(JSONChecker.accepts(run.out) && run.out.contains("wards.csv"), "\(run.out)")
    }

    @Test func anUnknownLayoutIsShownWithAGuess() throws {
        let run = try ShellCommand(#"printf 'a,b,c\nx,y,z\n' >odd.csv; "$concord" import odd.csv >out 2>err"#)
        #expect(run.status == .exited(2) && run.err.contains("--map"), "\(run.err)")
    }

    @Test func aNamedPipeIsNotWaitedFor() throws {
        let run = try ShellCommand(#"mkfifo pipe; "$concord" import pipe >out 2>err"#)
        #expect(run.status == .exited(2) && run.err.contains("pipe"), "\(run.err)")
    }

    @Test func aStoreOfANewerProgramIsRefused() throws {
        let run = try run(
            #""$concord" import wards.csv >/dev/null; printf 'no database at all, and rather long to be one' >x.db; "$concord" table --store x.db >out 2>err"#
        )
        #expect(run.err.contains("x.db"), "\(run.out)\(run.err)")
    }

    /// Story: import a file in the dashboard, see its table, ask a cell where it comes from, take it back.
    @Test func importedInTheDashboard() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send("2\u{0F}")
        try #require(concord.terminal.wait { $0.shows("Import which file?") }, "\(concord.screen.text)")
        concord.terminal.send(Fixture.path("bulletin.ods") + "\r")
        try #require(concord.terminal.wait { $0.shows("What became of the file") }, "\(concord.screen.text)")
        #expect(concord.screen.shows("bulletin.ods"))
        concord.terminal.send("\u{1B}")
        try #require(concord.terminal.wait { !$0.shows("What became of the file") }, "\(concord.screen.text)")
        concord.terminal.send("i")
        try #require(concord.terminal.wait { $0.shows("File: bulletin.ods, Table_2, ") }, "\(concord.screen.text)")
        concord.terminal.send("\u{1B}")
        try #require(concord.terminal.wait { !$0.shows("File: bulletin.ods") }, "\(concord.screen.text)")
        concord.terminal.send("U")
        try #require(concord.terminal.wait { $0.shows("U once more") }, "\(concord.screen.text)")
        concord.terminal.send("U")
        try #require(concord.terminal.wait { $0.shows("Taken back: bulletin.ods") }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }

    /// Story: a file of an unknown layout. A column is put right, a profile saved, the file imported, its table seen; the next file of
    /// the sort is known.
    @Test func anUnknownFileIsSaidAndKnownFromThen() throws {
        let concord = try Concord()
        try concord.start()
        try concord.home.write("returns.csv", "Where,When,What,How many\nHeadingley,2019-04,Race,5\nSheffeild,2019-05,Race,7\n")
        concord.terminal.send("2\u{0F}~/ret\t")
        try #require(concord.terminal.wait { $0.shows("~/returns.csv") }, "\(concord.screen.text)")
        concord.terminal.send("\r")
        try #require(
            concord.terminal.wait { $0.shows("What are the columns of returns.csv?") && $0.shows("Missing: the area") },
            "\(concord.screen.text)")
        concord.terminal.send("a")
        try #require(concord.terminal.wait { $0.shows("Would be read: 2 areas") }, "\(concord.screen.text)")
        concord.terminal.send("s\r")
        try #require(concord.terminal.wait { $0.shows("Saved as profile \"returns\"") }, "\(concord.screen.text)")
        #expect(concord.home.read("CONFIG/concord/profiles/returns.profile")?.contains("map area=Where,period=When") == true)
        concord.terminal.send("\r")
        try #require(concord.terminal.wait { $0.shows("What became of the file") }, "\(concord.screen.text)")
        // A name that is not in the register is taught, and the file read again.
        concord.terminal.send("a")
        try #require(concord.terminal.wait { $0.shows("Which areas are these?") }, "\(concord.screen.text)")
        concord.terminal.send("n\r")
        try #require(
            concord.terminal.wait { $0.shows("What became of the file") && !$0.shows("Which areas") && !$0.shows("Near:") },
            "\(concord.screen.text)")
        #expect(
            concord.home.read("CONFIG/concord/profiles/returns.profile")?.contains("area \"Sheffeild\" = council:SHF") == true)
        concord.terminal.send("\u{1B}")
        try #require(
            concord.terminal.wait { $0.shows("Headingley") && $0.shows("Sheffield") && !$0.shows("What became") },
            "\(concord.screen.text)")
        try concord.home.write("next.csv", "Where,When,What,How many\nSheffeild,2019-06,Race,9\n")
        concord.terminal.send("\u{0F}~/next.csv\r")
        try #require(concord.terminal.wait { $0.shows("next.csv") && $0.shows("What became") }, "\(concord.screen.text)")
        #expect(!concord.screen.shows("no area of the register"))
        concord.terminal.send("\u{1B}I")
        try #require(concord.terminal.wait { $0.shows("What came in") && $0.shows("in place of") }, "\(concord.screen.text)")
        concord.terminal.send("\r")
        try #require(concord.terminal.wait { $0.shows("What became of the file") }, "\(concord.screen.text)")
        concord.terminal.send("\u{1B}q")
        try #require(concord.terminal.wait { !$0.shows("What came in") }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }

    /// What another program imports is read in when the list of figures opens.
    @Test func anImportElsewhereIsNoticed() throws {
        let concord = try Concord()
        try concord.start()
        try concord.home.write("wards.csv", "Area,Financial year,Strand,Count\nLeeds,2021/22,Race,120\n")
        let other = try PseudoTerminal(
            Concord.path, ["import", concord.home.path + "/wards.csv"], environment: Concord.environment(concord.home),
            size: TerminalSize(120, 40))
        #expect(other.waitForExit() == .exited(0))
        concord.terminal.send("2d")
        try #require(
            concord.terminal.wait { $0.shows("Which figures?") && $0.shows("wards") && $0.shows("Another program") },
            "\(concord.screen.text)")
        concord.terminal.send("wards\r")
        try #require(concord.terminal.wait { $0.shows("120") && !$0.shows("Which figures?") }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }

    private static let bulletin: String = {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
        return parts.joined(separator: "/") + "/CoreTests/Fixtures/bulletin.ods"
    }()
}
