import Pseudoterminal
import Testing

/// What `concord export` writes, and what it refuses.
struct ExportCommandTests {
    private func run(_ arguments: String, _ after: String = "") throws -> ShellCommand {
        try ShellCommand("\"$concord\" export \(arguments) >out 2>err; code=$?; \(after.isEmpty ? ":" : after); exit $code")
    }

    @Test(arguments: ["national", "forces", "aggravated", "london --by-year"], ["", "--all", "--totals", "--safe"])
    func isJSONOfEveryDataset(dataset: String, option: String) throws {
        // One table over areas, or over strands where there is one area.
        let run = try run("--dataset \(dataset) \(option) --format json")
        #expect(run.status == .exited(0) && JSONChecker.accepts(run.out), "\(run.out.prefix(400))\(run.err)")
        for key in ["about", "notes", "rows", "publisher", "licence", "attribution", "series"] {
            #expect(run.out.contains("\"\(key)\":"), "\(key)")
        }
        #expect(run.out.contains("\"rule\":") == (option == "--safe"))
    }

    @Test func csvCarriesWhatMustGoWithIt() throws {
        let run = try run("--dataset forces --filter west --safe")
        let lines = run.out.split(separator: "\n")
        #expect(lines.count == 4 && lines[0] == "area,2017/18,2018/19,coverage,series,publisher,licence,rule,notes")
        #expect(lines[1].hasPrefix("West Mercia,1330,1240,\"England and Wales, all 44 forces\",EW44@2018/19,Home Office,"))
        #expect(run.err.contains("Of 6 figures"), "\(run.err)")
    }

    @Test func longTablesHaveARowForEachFigure() throws {
        let lines = try run("--dataset forces --all").out.split(separator: "\n")
        #expect(lines.count == 1 + 7 * 44 * 2)
        #expect(
            lines.contains { $0.hasPrefix("EW44@2018/19,race,West Midlands,2018/19,4811,,Home Office,") }, "\(lines.prefix(3))")
        let safe = try run("--dataset forces --all --safe")
        #expect(safe.out.contains("EW44@2018/19,race,West Midlands,2018/19,4810,,Home Office,"))
        #expect(safe.out.contains(",,[c],Home Office,"), "\(safe.out.prefix(300))")
    }

    @Test func aSpreadsheetIsAZipFileAndTheSameEachTime() throws {
        let run = try run(
            "--dataset forces --all --safe --output one.ods",
            "\"$concord\" export --dataset forces --all --safe -o two.ods 2>>err; "
                + "cmp one.ods two.ods && head -c 84 one.ods | tail -c 54 >out; ls -A >>out")
        #expect(run.status == .exited(0))
        #expect(run.out.hasPrefix("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "\(run.out)")
        #expect(!run.out.contains(".concord-"), "\(run.out)")
    }

    /// A second safe export agrees with the first or is refused with a sentence; one that cannot be written was never shared.
    @Test func laterSafeExportsAgreeWithEarlierOnes() throws {
        let forces = "\"$concord\" export --dataset forces --rows area --columns strand --to 2018/19 --safe --no-round --totals "
        let run = try ShellCommand(
            """
            \(forces) >a.csv 2>err; \(forces) >b.csv 2>>err; cmp a.csv b.csv && echo same >out
            \(forces) --filter e >c.csv 2>>err; echo "filtered $?" >>out; test -s c.csv && echo told >>out
            \(forces) --threshold 10 2>>err; echo "rule $?" >>out; \(forces) --threshold 10 --anew >/dev/null 2>>err; echo "anew $?" >>out
            "$concord" export --dataset forces --all --safe --anew -o no/f.csv 2>>err; echo "unwritten $?" >>out
            \(forces) --threshold 10 >/dev/null 2>>err; echo "then $?" >>out; "$concord" revisions >>out; "$concord" undo 2>>err; true
            """)
        #expect(run.out.contains("safe export of forces"), "\(run.out)")
        for line in ["same", "rule 1", "anew 0", "unwritten 1"] {
            #expect(run.out.contains(line + "\n"), "\(line)\n\(run.out)\(run.err)")
        }
        #expect(run.out.contains("filtered 0\ntold") || run.out.contains("filtered 1\n"), "\(run.out)")
        #expect(
            run.err.contains("hides below 5 and does not round") && run.err.contains("no/f.csv cannot be written"), "\(run.err)")
        #expect(run.err.contains("There is no import to take back") || run.out.contains("no import"), "\(run.err)")
    }

    @Test func nothingIsReplacedUnasked() throws {
        let kept = try ShellCommand("echo mine >f.csv; \"$concord\" export -o f.csv 2>err; code=$?; cp f.csv out; exit $code")
        #expect(kept.status == .exited(1) && kept.out == "mine\n" && kept.err.contains("--force"), "\(kept.err)")
        let replaced = try ShellCommand(
            "echo mine >f.csv; \"$concord\" export -o f.csv --force 2>err; code=$?; cp f.csv out; exit $code")
        #expect(replaced.status == .exited(0) && replaced.out.hasPrefix("strand,"), "\(replaced.err)")
    }

    @Test func aLinkStaysALink() throws {
        let run = try ShellCommand(
            "mkdir d; echo mine >d/f.csv; ln -s d/f.csv l.csv; \"$concord\" export -o l.csv --force 2>err; code=$?; "
                + "readlink l.csv >out; head -n 1 d/f.csv >>out; ls -A d >>out; exit $code")
        #expect(run.status == .exited(0) && run.out.hasPrefix("d/f.csv\nstrand,") && run.out.hasSuffix("\nf.csv\n"), "\(run.out)")
    }

    @Test(arguments: [
        // No folder, a folder, a pipe, a folder that takes nothing, a file that may not grow.
        ("", "-o none/f.csv", "none/f.csv cannot be written"), ("mkdir f.csv;", "-o f.csv --force", "no regular file"),
        ("mkfifo f.csv;", "-o f.csv --force", "no regular file"), ("", "-o /proc/f.csv", "/proc/f.csv cannot be written"),
        ("trap '' XFSZ; ulimit -f 1;", "--dataset london --all -o f.csv", "f.csv cannot be written"),
    ])
    func whatCannotBeWrittenLeavesNothing(before: String, arguments: String, sentence: String) throws {
        let run = try ShellCommand("\(before) \"$concord\" export \(arguments) 2>err; code=$?; ls -A >out; exit $code")
        #expect(run.status == .exited(1) && run.err.contains(sentence), "\(run.err)")
        #expect(!run.out.contains(".concord-"), "\(run.out)")
        #expect(run.out.contains("f.csv") == before.hasPrefix("mk"), "\(run.out)")
    }

    @Test func aFullDiskIsTold() throws {
        let run = try ShellCommand("\"$concord\" export --format ods 2>err >/dev/full")
        #expect(run.status == .exited(1) && run.err.contains("standard output cannot be written"), "\(run.err)")
    }

    @Test func aSpreadsheetIsNotForATerminal() throws {
        let run = try ShellCommand("\"$concord\" export --format ods 2>err")
        #expect(run.status == .exited(1) && run.err.contains("--output") && run.output.isEmpty, "\(run.err)")
    }

    @Test(arguments: [
        ("--safe --measure rank", 1, "counts, shares and rates"), ("--safe --rows series --strand offences", 1, "one series"),
        ("--safe --dataset forces --sort -2018/19", 1, "order by figures"), ("--filter zzz", 1, "nothing to export"),
        ("--threshold 5", 64, "belong to --safe"), ("--no-round", 64, "belong to --safe"),
        ("--safe --threshold 4", 64, "3, 5 or 10"),
        ("--safe --round 3", 64, "rounded to 5"), ("--safe --round 5 --no-round", 64, "contradict"),
        ("--all --strand race", 64, "leave out"), ("-o f.xls", 64, "xls"), ("--format xml", 64, "xml"),
        ("--dataset none", 1, "no dataset"),
    ])
    func whatCannotBeIsAnsweredWithASentence(arguments: String, code: Int32, sentence: String) throws {
        let run = try run(arguments)
        #expect(run.status == .exited(code) && run.out == "" && run.err.contains(sentence), "\(run.out)\(run.err)")
    }
}
