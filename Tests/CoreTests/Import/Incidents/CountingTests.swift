import Testing

@testable import Core

/// The fast counter against the plain one, over files made of all that files can hold.
@Suite struct CountingTests {
    private static func rules(identity: Bool = false) -> IncidentRules {
        var rules = IncidentRules(area: 2, date: .date(1, order: .dayFirst)) { StrandText.strand($0).map { [$0] } ?? [] }
        (rules.category, rules.categorySeparator) = (3, UInt8(ascii: ";"))
        (rules.type, rules.typeSeparator) = (4, UInt8(ascii: "/"))
        rules.agency = 5
        rules.identity = identity ? 0 : nil
        return rules
    }

    /// A file of 200 records: quotes with anything in them, ragged rows, bad dates, blank lines, stray quotes, all line ends.
    private func file(_ seed: UInt64) -> [UInt8] {
        var numbers = SeededNumbers(state: seed)
        func pick(_ texts: [String]) -> String { texts[Int.random(in: texts.indices, using: &numbers)] }
        let feed = pick(["\n", "\r\n", "\r"])
        let inside = feed == "\r" ? "\n" : feed
        let oddity = pick(["none", "stray", "quoted"])
        var text = pick(["", "\u{FEFF}"]) + "id,date,area,strand,type,agency,note" + feed
        for row in 0..<200 {
            let id = String(Int.random(in: 0..<150, using: &numbers))
            let month = Int.random(in: 1...12, using: &numbers)
            let date = pick([
                "2019-0\(month % 9 + 1)-17", "2018-1\(month % 3)-0\(month % 9 + 1)T10:00", "17/04/2019", "3.4.2017", "2019-02",
            ])
            let area = pick(["Leeds", "Ynys Môn", " Leeds ", "\"Bristol, City of\"", "\"The \"\"Wold\"\"\"", "E07000008"])
            let strand = pick(["Race", "race;Religion", "Disability", "", "Alternative subculture", "\"Race; Race ;Disability\""])
            let type = pick([
                "Arson", "Arson/Robbery", "", "\"Public\(inside)order\"", "all", "Violence without injury of any kind",
            ])
            var note = pick([
                "x", "", "\"a,b\(inside)\(inside)c\"", "\"\"\"\"",
                "\"say \"\"no\"\"\(inside),2019-01-01,Leeds,Race,x,y\(inside)\"",
            ])
            if oddity == "stray" { note = pick([note, "5\" pipe", "it\"\"s"]) }
            if oddity == "quoted", row % 3 == 0 { note = "\"tail\" end" }
            var record = [id, date, area, strand, type, pick(["A1", "A2", "B\(row)"]), note].joined(separator: ",")
            switch Int.random(in: 0..<30, using: &numbers) {
            case 0: record += ",more"
            case 1: record = "only,two"
            case 2: record = [id, "31/12/", area, strand, type, "A1", note].joined(separator: ",")
            case 3: record = [id, date, pick(["", "  ", "\"\""]), strand, type, "A1", note].joined(separator: ",")
            case 4: record += feed
            case 5: record = [id, "2150-01-01", area, strand, type, "A1", note].joined(separator: ",")
            default: break
            }
            text += record + (row < 199 || Bool.random(using: &numbers) ? feed : "")
        }
        return Array(text.utf8)
    }

    @Test(arguments: 1...40) func agreesWithThePlainCount(seed: UInt64) throws {
        let bytes = file(seed &* 0x9E37_79B9)
        for identity in [false, true] {
            let rules = Self.rules(identity: identity)
            let plain = try NaiveCount(bytes, rules, separator: UInt8(ascii: ","))
            #expect(plain.rowsUsed > 100 && plain.odd.count > 3)
            for (block, threads) in [(1 << 20, 1), (64, 1), (100, 1), (64, 4), (150, 3), (1024, 2), (1 << 20, 7)] {
                let fast = NaiveCount(try counted(bytes, rules, block: block, threads: threads))
                #expect(fast == plain, "block \(block), threads \(threads), identity \(identity)")
            }
        }
    }

    /// Every cut of a small file: records, quotes and line ends at each boundary of block and thread.
    @Test func everyBlockAndEveryCut() throws {
        let text =
            "id,date,area,strand,type,agency,note\r\n1,2019-04-17,Leeds,Race,Arson,A,\"x\r\n,\"\"y\"\"\"\r\n\r\n"
            + "2,2019-05-17,\"Hull\",Religion,Robbery,B,\"\"\r\n3,2019-05-18,Hull,Race,Arson,C,\r\n4,bad,Hull,Race,Arson,C,"
        let bytes = Array(text.utf8), rules = Self.rules()
        let plain = try NaiveCount(bytes, rules, separator: UInt8(ascii: ","))
        for block in 64...(64 + bytes.count) {
            for threads in [1, 2, 3, 5, 8, 13, 40] {
                #expect(try NaiveCount(counted(bytes, rules, block: block, threads: threads)) == plain, "\(block) \(threads)")
            }
        }
    }

    /// The quotes before the cut do not add up: the second part begins wrongly, is found out and counted again.
    @Test func aPartThatBeganAmidARecordIsCountedAgain() throws {
        var text = "id,date,area,strand,type,agency,note\n"
        for row in 0..<60 { text += "\(row),2019-04-17,Leeds,Race,Arson,A,5\" pipe\n" }
        text +=
            "x,2019-04-17,Leeds,Race,Arson,A,\"" + String(repeating: "1,2019-04-17,Hull,Race,Arson,A,z\n", count: 100) + "\"\n"
        text += "4,bad,Hull,Race,Arson,C,"
        let plain = try NaiveCount(Array(text.utf8), Self.rules(), separator: UInt8(ascii: ","))
        #expect(plain.rowsRead == 62 && plain.odd == ["163 no period"])
        for threads in 2...9 {
            #expect(try NaiveCount(counted(Array(text.utf8), Self.rules(), block: 4096, threads: threads)) == plain)
        }
    }

    /// More in a month than 16 bits hold, and months that come in any order.
    @Test func manyOfOneMonth() throws {
        var text =
            "id,date,area,strand,type,agency,note\n" + String(repeating: "1,2019-04-17,Leeds,Race,Arson,A,\n", count: 150_000)
        for year in [1950, 2040, 1901, 2099] { text += "1,\(year)-04-17,Leeds,Race,Arson,A,\n" }
        let cube = try counted(Array(text.utf8), Self.rules(), threads: 2).value
        #expect(cube[area: "Leeds", month: Month(year: 2019, month: 4), category: "race", type: "Arson"] == 150_000)
        #expect(cube[area: "Leeds", month: Month(year: 1901, month: 4), category: "all", type: "all"] == 1)
        #expect((cube.first.iso, cube.last.iso, cube.wordings.first?.count) == ("1901-04", "2099-04", 150_004))
    }

    /// A date that is none, with quotes in it: it is told from the same copy that fields are counted from.
    @Test func quotesInWhatIsNoDate() throws {
        let long = String(repeating: "x\"\"", count: 2000)
        let rows = [
            "1,\"a\"\"b\",Leeds,Race,Arson,A,", "1,2019-04-17,\"The \"\"Wold\"\"\",Race,Arson,A,",
            "1,\"\(long)\",Leeds,Race,Arson,A,",
        ]
        let text = "id,date,area,strand,type,agency,note\n" + (0..<300).map { rows[$0 % 3] + "\n" }.joined()
        let read = try counted(Array(text.utf8), Self.rules())
        #expect(read.value.areas == ["The \"Wold\""] && read.value.rowsUsed == 100)
        #expect(read.issues.first?.kind == .notAPeriod("a\"b"))
        #expect(read.issues[1].kind == .notAPeriod(String(repeating: "x\"", count: 20)))
    }

    @Test func encodings() throws {
        let text = "id,date,area,strand,type,agency,note\n1,2019-04-17,Ynys Môn,Race,Zürich,A,\n"
        let western = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try counted(western, Self.rules()).value == counted(Array(text.utf8), Self.rules()).value)
    }
}
