import Glibc
import Testing

@testable import Core

/// Files that are wrong, too large or changed, and readings that are stopped.
@Suite struct CountingFileTests {
    private let folder: Folder
    private let header = "id,date,area,strand\n"
    private var rules: IncidentRules {
        var rules = IncidentRules(area: 2, date: .date(1)) { StrandText.strand($0).map { [$0] } ?? [] }
        rules.category = 3
        return rules
    }

    init() throws { folder = try Folder() }

    @Test func errorsHaveTheirRow() {
        let row = "1,2019-04-17,Leeds,Race\n"
        var limits = Limits()
        (limits.field, limits.columns, limits.record) = (1000, 50, 3000)
        let rows = String(repeating: row, count: 500)
        let cases: [(String, ReadError)] = [
            (rows + "1,2019-04-17,\"Leeds", .unclosedQuote(row: 502)),
            (
                rows + "1,2019-04-17,\"" + String(repeating: "x\n", count: 4000) + "\",Race\n" + rows,
                .fieldTooLong(row: 502, limit: 1000)
            ),
            (
                rows + "1,2019-04-17," + String(repeating: "x", count: 4000) + ",Race\n" + rows,
                .fieldTooLong(row: 502, limit: 1000)
            ),
            (rows + "1," + String(repeating: ",", count: 60) + "\n", .tooManyColumns(row: 502, limit: 50)),
            (
                rows + String(repeating: String(repeating: "y", count: 900) + ",", count: 10) + rows,
                .recordTooLong(row: 502, limit: 3000)
            ),
            (rows + "1,2019-04-17,Le\0eds,Race\n", .notText),
        ]
        for (text, error) in cases {
            for (block, threads) in [(64, 1), (1 << 20, 1), (64, 3), (500, 2)] {
                // A record that is in memory whole is not too long for it.
                if case .recordTooLong = error, block > 3000 { continue }
                #expect(throws: error, "block \(block), threads \(threads)") {
                    try counted(Array((header + text).utf8), rules, block: block, threads: threads, limits: limits)
                }
            }
        }
    }

    @Test func moreThanIsSensible() {
        func text(_ row: (Int) -> String) -> [UInt8] { Array((header + (0..<2000).map { row($0) + "\n" }.joined()).utf8) }
        var limits = Limits()
        (limits.areas, limits.kinds, limits.identities) = (100, 100, 100)
        var once = rules
        once.identity = 0
        #expect(throws: ReadError.tooManyAreas(limit: 100)) {
            try counted(text { "1,2019-04,\($0),Race" }, rules, block: 256, limits: limits)
        }
        #expect(throws: ReadError.tooManyIdentities(limit: 100)) {
            try counted(text { "\($0),2019-04,Leeds,Race" }, once, block: 256, limits: limits)
        }
        #expect(throws: ReadError.tooManyKinds(limit: 100)) {
            try counted(text { "1,2019-04,Leeds,\($0)" }, rules, block: 256, limits: limits)
        }
        limits.counts = 1000
        #expect(throws: ReadError.tooManyFigures(limit: 1000)) {
            try counted(text { "1,\(1950 + $0 % 90)-04,\($0 % 90),Race" }, rules, block: 256, limits: limits)
        }
    }

    @Test func headersAlone() throws {
        #expect(throws: ReadError.empty) { try counted([], rules) }
        #expect(throws: ReadError.empty) { try counted(Array("\n\n".utf8), rules) }
        #expect(throws: ReadError.noSuchLayout) { try counted(Array("id,date,area\n".utf8), rules) }
        let none = try counted(Array("id,date,area,strand".utf8), rules).value
        #expect((none.rowsRead, none.months, none.areas, none.counts, none.categories) == (0, 0, [], [], ["all"]))
    }

    @Test func aFileByItsPathAndHowFarItIs() throws {
        let text = header + String(repeating: "1,2019-04-17,Leeds,Race\n", count: 200_000)
        try folder.write(Array(text.utf8), to: "a.csv")
        let control = ImportControl()
        let read = try IncidentCounter.count(
            path: folder.path + "/a.csv", rules: rules, separator: UInt8(ascii: ","), control: control)
        #expect(read.value.rowsRead == 200_000)
        #expect(control.bytesTotal == text.utf8.count && control.rowsDone == 200_000)
        #expect(control.bytesDone == text.utf8.count)
        let whole = try FileFigures.read(path: folder.path + "/a.csv")
        #expect(whole.value.layout == .incidents && whole.value.incidents == read.value)
    }

    @Test func aReadingThatIsStopped() throws {
        let control = ImportControl()
        control.cancel()
        let bytes = Array((header + "1,2019-04-17,Leeds,Race\n").utf8)
        #expect(throws: ReadError.cancelled) { try counted(bytes, rules, control: control) }
        try folder.write(bytes, to: "a.csv")
        #expect(throws: ReadError.cancelled) { try FileFigures.read(path: folder.path + "/a.csv", control: control) }
        try folder.write(try Fixture.bytes("force-table.csv"), to: "b.csv")
        #expect(throws: ReadError.cancelled) { try FileFigures.read(path: folder.path + "/b.csv", control: control) }
    }

    @Test func wideCharacters() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in (header + "1,2019-04-17,Ynys Môn,Race\n").utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        try folder.write(bytes, to: "wide.csv")
        let cube = try FileFigures.read(path: folder.path + "/wide.csv").value.incidents
        #expect(cube?.areas == ["Ynys Môn"] && cube?.counts == [1, 1])
    }

    /// The file grows, shrinks or is written to while its strands are asked for, which is after its records were read.
    @Test(arguments: [0, 10, 100_000]) func aFileThatChangesMeanwhile(size: Int) throws {
        let path = folder.path + "/a.csv"
        try folder.write(Array((header + String(repeating: "1,2019-04-17,Leeds,Race\n", count: 1000)).utf8), to: "a.csv")
        var rules = rules
        rules = IncidentRules(area: 2, date: .date(1)) { _ in
            truncate(path, size)
            return []
        }
        rules.category = 3
        #expect(throws: ReadError.changedWhileRead) {
            try IncidentCounter.count(path: path, rules: rules, separator: UInt8(ascii: ","))
        }
    }

    @Test(
        arguments: [
            ("17/04/2019", nil, "2019-04"), ("04/17/2019", nil, "2019-04"), ("04/05/2019", nil, nil),
            ("05/05/2019", nil, "2019-05"),
            ("04/05/2019", .dayFirst, "2019-05"), ("04/05/2019", .monthFirst, "2019-04"), ("04/17/2019", .dayFirst, nil),
            ("1-4-2019 10:00", .dayFirst, "2019-04"), ("1-4.2019", .dayFirst, nil), ("32/04/2019", .dayFirst, nil),
            ("17 April 2019", nil, "2019-04"), ("Apr-2019", nil, "2019-04"), ("April 19", nil, nil),
            ("2019-04-17 10:00", nil, "2019-04"),
            ("2019-04-17T10:00:00Z", nil, "2019-04"), ("2019-04-17x", nil, nil), ("201904", nil, "2019-04"),
            (" 2019-04 ", nil, "2019-04"),
            ("2019-13-01", nil, nil), ("2019-04-32", nil, nil), ("0000-04-01", nil, nil), ("2019-0:-01", nil, nil),
            ("", nil, nil),
        ] as [(String, DateOrder?, String?)])
    func dates(text: String, order: DateOrder?, month: String?) {
        var copy = text + "          "
        copy.withUTF8 { bytes in
            let date = UnsafeBufferPointer(rebasing: bytes[..<text.utf8.count])
            #expect(DateText.month(date, order: order)?.iso == month)
            // The quick way reads nothing that the other does not.
            if let start = date.baseAddress, text.utf8.count == 10, case let index = DateText.isoMonth(start), index >= 0 {
                #expect(Month(index: index).iso == month)
            }
        }
    }
}
