import Testing

@testable import Core

@Suite struct OffencesTests {
    @Test func quartersBecomeYears() throws {
        let read = try figures(Fixture.bytes("offences.csv"))
        #expect(read.value.layout == .offencesOpenData)
        let found = read.value.tables[0].observations
        #expect(found.map(\.area) == ["Avon & Somerset", "Action Fraud"])
        #expect(found.map(\.count) == [1050, 26])
        #expect(found.map(\.period) == [.financialYear(2012), .financialYear(2012)])
        #expect(found.map(\.measure) == [.aggravated, .offences])
        #expect(found.map(\.strands) == [["race", "religion"], []])
        #expect(found[0].details == ["Violence against the person", "Violence without injury", "8M"])
        #expect(found[0].place == FilePlace(row: 2, column: 8))
        #expect((read.value.rowsRead, read.value.rowsUsed) == (13, 8))
    }

    @Test func whatIsOddIsTold() throws {
        let issues = try figures(Fixture.bytes("offences.csv")).issues
        #expect(
            issues.map(\.kind) == [
                .figureTwice("Kent, 2013/14, 2, 8L, Harassment"), .notAPeriod("2013/14 5"),
                .leftOut(.noPeriod, label: "2013/14 5", rows: 1, sum: 1), .notANumber("few"),
                .unitWithoutPlace("Action Fraud", rows: 4, sum: 26), .partOfYear("2013/14", quarters: [1, 2], rows: 2, sum: 19),
            ])
        #expect(issues.map(\.row) == [12, 13, 13, 14, 6, 10])
    }

    @Test func partnershipsHaveCodes() throws {
        let found = try figures(Fixture.bytes("partnerships.csv")).value
        #expect(found.layout == .offencesOpenData)
        #expect(found.areas == [AreaText("Ashford", code: "E22000001")])
        #expect(found.tables[0].observations.map(\.count) == [6])
        #expect(found.tables[0].observations.map(\.measure) == [.aggravated])
    }

    @Test func aSheetForEachYear() throws {
        let sheet = { (name: String, year: String) in
            let cells = { (texts: [String]) in
                "<table:table-row>" + texts.map { "<table:table-cell><text:p>\($0)</text:p></table:table-cell>" }.joined()
                    + "</table:table-row>"
            }
            let titles = ["Financial Year", "Financial Quarter", "Force Name", "Offence Code", "Number of Offences"]
            return "</table:table><table:table table:name=\"\(name)\">" + cells(titles)
                + (1...4).map { cells([year, "\($0)", "Kent", "8L", "\($0)"]) }.joined()
        }
        let read = try figures(FilePacking.spreadsheet(content(sheet("A", "2012/13") + sheet("B", "2013/14"))))
        #expect(read.value.tables.map(\.sheet) == ["A", "B"])
        #expect(read.value.tables.map { $0.observations.map(\.count) } == [[10], [10]])
        #expect(read.value.tables.map { $0.observations[0].period } == [.financialYear(2012), .financialYear(2013)])
        #expect(read.issues.isEmpty)
    }

    @Test func streetCrimesAreRefused() throws {
        let bytes = try Fixture.bytes("street.csv")
        #expect(throws: ReadError.noHateCrimeFlag) { try figures(bytes) }
    }
}

@Suite struct ReferenceLayoutTests {
    @Test func aLookupTable() throws {
        let read = try figures(Fixture.bytes("lookup.csv"))
        #expect(read.value.layout == .references && read.value.tables.isEmpty)
        let rows = try #require(read.value.references.first).rows
        #expect(
            rows == [
                .init(code: "E07000105", name: "Ashford", parentCode: "E22000201", parentName: "Ashford"),
                .init(code: "E22000201", name: "Ashford", parentCode: "E23000032", parentName: "Kent"),
                .init(code: "E23000032", name: "Kent"),
                .init(code: "E07000106", name: "Canterbury", parentCode: "E22000202", parentName: "Canterbury"),
                .init(code: "E22000202", name: "Canterbury", parentCode: "E23000032", parentName: "Kent"),
                .init(code: "E07000223", name: "Adur", parentCode: "E22000323", parentName: "Adur and Worthing"),
                .init(code: "E22000323", name: "Adur and Worthing", parentCode: "E23000033", parentName: "Sussex"),
                .init(code: "E23000033", name: "Sussex"),
                .init(code: "E07000229", name: "Worthing", parentCode: "E22000323", parentName: "Adur and Worthing"),
            ])
        #expect(read.issues.map(\.kind) == [.codeTwice("E07000229"), .codeTwice("E22000323")])
    }

    /// The partnership's code is not in the register; the lookup says whose it is.
    @Test func itTeachesTheIndex() throws {
        var index = AreaIndex(network: try Bundled.library().network)
        for reference in try figures(Fixture.bytes("lookup.csv")).value.references { index.learn(reference) }
        #expect(index.match("E22000202") == .matched(EntryID(.council, "CAT"), .lookup))
        #expect(index.match("E22000323").entry == nil)
    }

    @Test func aListOfCouncils() throws {
        let rows = try #require(try figures(Fixture.bytes("council-list.csv")).value.references.first).rows
        #expect(rows.map(\.code) == ["E08000035", "E08000032"])
        #expect(rows.map(\.name) == ["Leeds City Council", "City of Bradford Metropolitan District Council"])
    }

    /// The bundled lists are such lists too.
    @Test(arguments: [("councils", 446, "council"), ("forces", 46, "area")])
    func bundledLists(name: String, rows: Int, kind: String) throws {
        let bytes = try #require(Repository.bytes("assets/\(name).csv"))
        let read = try figures(bytes)
        #expect(read.value.layout == .references)
        #expect(read.value.references[0].rows.count == rows)
    }

    @Test(arguments: [
        "LAD19CD,LAD19NM,Value\nE08000035,Leeds,5\n", "code,name\nx,y\n", "Area code,Area name,2018/19\nE08000035,Leeds,5\n",
    ])
    func tablesWithFiguresAreNoLists(text: String) { #expect(throws: ReadError.noSuchLayout) { try figures(Array(text.utf8)) } }
}

@Suite struct NumberedTableTests {
    private func read() throws -> Imported<FileFigures> {
        try figures(FilePacking.spreadsheet(Fixture.bytes("11-numbered-tables.xml")))
    }

    @Test func areasByDays() throws {
        let table = try #require(try read().value.tables.first)
        #expect((table.unit, table.coverage, table.sources) == ("Headcount", "England", ["Home Office"]))
        let cleveland = table.observations.filter { $0.area == "Cleveland" }
        #expect(cleveland.map(\.count) == [10, 12, 2, nil])
        #expect(cleveland.map(\.measure) == [.number, .number, .number, .percentChange])
        #expect(cleveland.map { $0.period?.label } == ["2016-03", "2016-09", "2016-09", "2016-09"])
        #expect(cleveland.map { $0.base?.label } == [nil, nil, "2016-03", "2016-03"])
        #expect(
            cleveland.map(\.category) == [
                "Officers", "Officers", "Change in 6 months Mar-16 to Sep-16", "Change in 6 months Mar-16 to Sep-16",
            ])
        let durham = table.observations.filter { $0.area == "Durham" }
        #expect(durham.map(\.notes) == [[1], [1], [1], [1]])
        #expect(durham.last?.markers == [.notApplicable])
    }

    @Test func subtotalsAndTheIndex() throws {
        let read = try read()
        let marked = read.value.tables[0].observations.filter(\.isSubtotal)
        #expect(Set(marked.map(\.place.row)) == [5, 8, 10])
        #expect(
            read.issues.map(\.kind) == [
                .subtotals(["North East", "West Midlands", "Total"]),
                .indexContradicts(index: "Officers of 2015", title: "Table 2: Officers and staff"),
            ])
        #expect(read.value.tables[1].observations.map(\.period) == [Period("2012-09"), Period("2012-09")])
        #expect(read.value.tables[1].observations.map(\.notes) == [[1], [1]])
    }
}
