import Testing

@testable import Core

/// What reading by a map gives.
func mapped(_ bytes: [UInt8], _ map: String, _ vocabulary: Vocabulary = .official) throws -> Imported<FileFigures> {
    let map = try ColumnMap(text: map)
    return try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in try FileFigures.read(buffer, file: "file", map: map, vocabulary: vocabulary) }
    }.get()
}

func mapped(_ text: String, _ map: String, _ vocabulary: Vocabulary = .official) throws -> Imported<FileFigures> {
    try mapped(Array(text.utf8), map, vocabulary)
}

/// Area, period, category and value of each figure.
private func lines(_ read: Imported<FileFigures>) -> [String] {
    read.value.tables.flatMap(\.observations).map { figure in
        [figure.area, figure.period?.label ?? "?", figure.category, figure.value.map { String(Int($0)) } ?? "none"].joined(
            separator: " ")
    }
}

@Suite struct MappedTests {
    @Test func aLongTable() throws {
        let read = try mapped(
            "Ward,Date,Type,Number\nArmley,2019-04,Race,5\nArmley,2019-05,Sexual orientation,-\n\n"
                + "Headingley,2019-04,Race,\"1,234\"\n",
            "area=Ward,period=Date,category=Type,count=Number")
        #expect(
            lines(read) == ["Armley 2019-04 Race 5", "Armley 2019-05 Sexual orientation none", "Headingley 2019-04 Race 1234"])
        let found = read.value.tables[0].observations
        #expect(found.map(\.strands) == [["race"], ["sexual_orientation"], ["race"]])
        #expect(found[1].markers == [.nilOrNotApplicable])
        #expect(found[2].place == FilePlace(row: 5, column: 4))
        #expect(read.issues.isEmpty)
        #expect((read.value.rowsRead, read.value.rowsUsed) == (3, 3))
        #expect(read.value.layout == .mapped)
    }

    @Test func periodsAsColumns() throws {
        let read = try mapped(
            "Council;Apr-18;May-18;Total\nLeeds;5;6;11\nBradford;..;8;8\n", "area=Council,wide=periods,measure=incidents")
        #expect(lines(read) == ["Leeds 2018-04  5", "Leeds 2018-05  6", "Bradford 2018-04  none", "Bradford 2018-05  8"])
        #expect(read.value.tables[0].observations.allSatisfy { $0.measure == .incidents })
    }

    @Test func categoriesAsColumns() throws {
        let read = try mapped(
            "Force,Year,Race,Religion,Total number of offences,Population,Note\nKent,2018/19,5,6,10,1000,x\n",
            "area=Force,period=Year,wide=categories")
        let found = read.value.tables[0].observations
        #expect(found.map(\.category) == ["Race", "Religion", "Total number of offences", "Population"])
        #expect(found.map(\.measure) == [.factors, .factors, .offences, .residents])
        #expect(read.issues.map(\.kind) == [.columnsLeftOut(["Note"], count: 1)])
    }

    @Test func columnsThatNothingIsTakenFromAreNamed() throws {
        let read = try mapped(
            "Ward,Date,Note,Number,Empty,Rate\nArmley,2019-04,x,5,,1.5\n", "area=Ward,period=Date,count=Number")
        #expect(read.issues.map(\.kind) == [.columnsLeftOut(["Note", "Rate"], count: 2)])
        #expect(read.issues.map(\.column) == [3] && read.issues.map(\.row) == [1])
    }

    @Test(arguments: [
        ("Council,2018,2019\nLeeds,5,6\n", "area=Council,wide=periods"),
        ("Council,Year,Number\nLeeds,2018,5\nLeeds,2019,6\n", "area=Council,period=Year,count=Number"),
        ("Council,Year,Number\nLeeds,2018,5\nLeeds,2019,6\n", "area=Council,year=Year,count=Number"),
    ])
    func calendarYearsAreOnesAndAreTold(text: String, map: String) throws {
        let read = try mapped(text, map + ",measure=incidents")
        #expect(lines(read) == ["Leeds 2018  5", "Leeds 2019  6"])
        #expect(read.value.tables[0].observations.map(\.period) == [.calendarYear(2018), .calendarYear(2019)])
        #expect(read.issues.map(\.kind) == [.calendarYears("2018")])
    }

    @Test(arguments: ["2019/20 (%)", "2019/20 %", "% (2019/20)", "2019/20 (percentage)"])
    func aTitleOfAPeriodAndAMeasure(title: String) throws {
        let read = try mapped(
            "Council,Strand,2019/20,\(title)\nLeeds,Race,5,12.5\nLeeds,Religion,35,87.5\n",
            "area=Council,category=Strand,wide=periods")
        let found = read.value.tables[0].observations
        #expect(found.map(\.value) == [5, 12.5, 35, 87.5] && read.issues.isEmpty)
        #expect(
            found.map(\.measure) == [.number, .percent, .number, .percent]
                || found.map(\.measure) == [.factors, .percent, .factors, .percent])
        #expect(found.allSatisfy { $0.period == .financialYear(2019) && $0.strands.count == 1 })
    }

    @Test(
        arguments: [
            // Some cell tells it; the map does; nothing does; a slip tells nothing.
            (["1.234.567", "1.234", "12"], "", [1_234_567, 1234, 12]), (["1.234", "5.678"], ",decimal=comma", [1234, 5678]),
            (["1.234", "12"], "", [12]), (["12,34", "1,234"], "", [1234]), (["1.234,0", "2.345", "1,5"], "", [1234, 2345]),
            (["1.234.567", "1,234,567", "1,234"], "", [1_234_567, 1234]), (["1.234.567", "1.234"], ",decimal=point", []),
        ] as [([String], String, [Double])])
    func pointsBetweenThousands(cells: [String], part: String, values: [Double]) throws {
        let text = "Ward;Date;Number\n" + cells.enumerated().map { "Armley;2019-0\($0 + 1);\($1)\n" }.joined()
        let read = try mapped(text, "area=Ward,period=Date,count=Number,measure=incidents" + part)
        #expect(read.value.tables[0].observations.map(\.value) == values)
        // What is not taken is told.
        #expect(read.issues.count { $0.kind != .noFigures } == cells.count - values.count, "\(read.issues)")
    }

    @Test func commasBeforeDecimals() throws {
        let read = try mapped(
            "Ward;Date;Number\nArmley;2019-01;12,5\nArmley;2019-02;1.234,5 [p]\n",
            "area=Ward,period=Date,count=Number,measure=percent,decimal=comma")
        #expect(read.value.tables[0].observations.map(\.value) == [12.5, 1234.5] && read.issues.isEmpty)
    }

    @Test func aTableUnderATitleWithQuartersInOneColumn() throws {
        let read = try mapped(Fixture.bytes("mapped.csv"), "area=Ward,period=Period,category=Strand,count=Incidents")
        let found = try #require(read.value.tables.first)
        #expect(found.title == "Incidents by ward")
        #expect(lines(read) == ["Armley 2018/19 Race none"])
        #expect(found.observations[0].markers == [.confidential, .low] && found.observations[0].measure == .incidents)
        #expect(
            read.issues.map(\.kind) == [
                .leftOut(.note, label: "Source: returns", rows: 1, sum: 0),
                .leftOut(.totalOfAreas, label: "Total", rows: 1, sum: 7),
            ])
    }

    /// Strands over years: both are in the titles.
    @Test func twoRowsOfTitles() throws {
        let bytes = try Fixture.bytes("wide.csv")
        let read = try mapped(bytes, "area=Area,wide=periods")
        #expect(
            lines(read) == [
                "Leeds 2017/18 Race 1", "Leeds 2018/19 Race 2", "Leeds 2017/18 Religion 3", "Leeds 2018/19 Religion 4",
                "Bradford 2017/18 Race 5", "Bradford 2018/19 Race none", "Bradford 2017/18 Religion 7",
                "Bradford 2018/19 Religion none",
            ])
        #expect(read.value.tables[0].observations.allSatisfy { $0.measure == .factors && $0.strands.count == 1 })
        #expect(read.issues.isEmpty)
        let guess = ColumnGuess(try table(bytes).value)
        #expect(guess.map.text == "area=Area,wide=periods" && guess.isComplete)
    }

    @Test func jsonLines() throws {
        let read = try mapped(
            "{\"area\":\"Leeds\",\"month\":\"2019-04\",\"n\":5}\n{\"area\":\"Leeds\",\"month\":\"2019-05\",\"n\":null}\n",
            "area=area,period=month,count=n")
        #expect(lines(read) == ["Leeds 2019-04  5"])
        #expect(read.issues.map(\.kind) == [.leftOut(.noCount, label: "Leeds", rows: 1, sum: 0)])
    }

    @Test func sheetsWithTheColumns() throws {
        let cell = { (text: String) in "<table:table-cell><text:p>\(text)</text:p></table:table-cell>" }
        let row = { (texts: [String]) in "<table:table-row>" + texts.map(cell).joined() + "</table:table-row>" }
        let file = FilePacking.spreadsheet(
            content(row(["Returns"]) + row(["Ward", "Period", "Count"]) + row(["Armley", "2018/19", "5"])))
        #expect(lines(try mapped(file, "area=Ward,period=Period,count=Count")) == ["Armley 2018/19  5"])
        #expect(throws: ReadError.map(.noSuchSheet("T", nearest: ["S"]))) {
            try mapped(file, "area=Ward,period=Period,count=Count,sheet=T")
        }
        #expect(throws: ReadError.map(.noSuchColumn("Wart", nearest: ["Ward"]))) {
            try mapped(file, "area=Wart,period=Period,count=Count")
        }
    }

    /// An area that is merged over its rows is that of each of them.
    @Test func cellsMergedDownwards() throws {
        let cell = { (text: String, rows: Int) in
            "<table:table-cell table:number-rows-spanned=\"\(rows)\"><text:p>\(text)</text:p></table:table-cell>"
        }
        let row = { (cells: [String]) in "<table:table-row>" + cells.joined() + "</table:table-row>" }
        let covered = "<table:covered-table-cell/>"
        let file = FilePacking.spreadsheet(
            content(
                row([cell("Ward", 1), cell("Strand", 1), cell("Period", 1), cell("Count", 1)])
                    + row([cell("Armley", 2), cell("Race", 1), cell("2018/19", 3), cell("5", 1)])
                    + row([covered, cell("Religion", 1), covered, cell("6", 1)])
                    + row([cell("Seacroft", 1), cell("Race", 1), covered, cell("7", 1)])
                    + row([covered, cell("Race", 1), cell("2018/19", 1), cell("8", 1)])))
        let read = try mapped(file, "area=Ward,period=Period,category=Strand,count=Count")
        #expect(lines(read) == ["Armley 2018/19 Race 5", "Armley 2018/19 Religion 6", "Seacroft 2018/19 Race 7"])
        #expect(read.issues.map(\.kind) == [.leftOut(.noArea, label: "Race", rows: 1, sum: 8)])
    }

    @Test func whatIsOddIsTold() throws {
        let read = try mapped(
            """
            Ward,Date,Type,Number
            Armley,2019-04,Race,5
            Armley,2019-04,Race,6
            ,2019-04,Race,7
            Armley,soon,Race,8
            Armley,2019-05,Race,many
            Armley,2019-06,Racist incident,9
            Armley,2019-07,Race,-2
            Armley,2019-08,Race,
            Total,2019-04,Race,12
            Source: the police
            """, "area=Ward,period=Date,category=Type,count=Number")
        #expect(
            read.issues.map(\.kind) == [
                .figureTwice("Armley, 2019-04, Race"), .leftOut(.noArea, label: "2019-04", rows: 1, sum: 7), .notAPeriod("soon"),
                .leftOut(.noPeriod, label: "soon", rows: 1, sum: 8), .notANumber("many"), .notACount("-2"),
                .leftOut(.noCount, label: "Armley", rows: 1, sum: 0),
                .leftOut(.note, label: "Source: the police", rows: 1, sum: 0),
                .leftOut(.totalOfAreas, label: "Total", rows: 1, sum: 12), .noStrand("Racist incident", count: 9),
            ])
        #expect(read.issues.prefix(6).map(\.row) == [3, 4, 5, 5, 6, 8])
        #expect(lines(read) == ["Armley 2019-04 Race 5", "Armley 2019-06 Racist incident 9"])
    }

    @Test func totalsAreKeptWhereThereIsNothingElse() throws {
        let read = try mapped(
            "Area,Year,Offences\nEngland,2018/19,5\nEngland,2017/18,4\n", "area=Area,period=Year,count=Offences")
        #expect(lines(read) == ["England 2018/19  5", "England 2017/18  4"])
        #expect(read.issues.isEmpty)
    }

    @Test func theProfileTeachesWordsAndSigns() throws {
        var profile = Profile(name: "p", map: ColumnMap())
        profile.categories = ["Racist Incident": ["race"], "Other": []]
        profile.markers = ["-": .noneRecorded]
        let read = try mapped(
            "Ward,Date,Type,Number\nA,2019-04,racist incident,5\nA,2019-04,Other,-\n",
            "area=Ward,period=Date,category=Type,count=Number",
            Vocabulary(profile: profile))
        #expect(read.value.tables[0].observations.map(\.strands) == [["race"], []])
        #expect(read.value.tables[0].observations[1].markers == [.noneRecorded])
        #expect(read.issues.isEmpty)
    }

    @Test func yearAndMonthInTwoColumns() throws {
        let read = try mapped(
            "Area,Year,Month,N\nA,2019,4,1\nA,2019,December,2\nA,2018/19,Jan,3\nA,2018/19,Apr,4\nA,2019,,5\n",
            "area=Area,year=Year,month=Month,count=N")
        #expect(lines(read) == ["A 2019-04  1", "A 2019-12  2", "A 2019-01  3", "A 2018-04  4"])
        #expect(read.issues.first?.kind == .notAPeriod("2019"))
    }

    @Test func quartersAreAddedToTheYear() throws {
        let rows =
            "Area,FY,Q,N\nA,2018/19,1,1\nA,2018/19,2,2\nA,2018/19,3,3\nA,2018/19,4,4\nA,2019/20,1,5\nA,2019/20,2,6\n"
            + "B,2018/19,Q1,1\nB,2018/19,Q2,-\nB,2018/19,Q3,1\nB,2018/19,Q4,1\n"
        let read = try mapped(rows, "area=Area,year=FY,quarter=Q,count=N")
        #expect(lines(read) == ["A 2018/19  10", "B 2018/19  none"])
        #expect(read.value.tables[0].observations[1].markers == [.nilOrNotApplicable])
        #expect((read.value.rowsRead, read.value.rowsUsed) == (10, 8))
        #expect(read.issues.map(\.kind) == [.partOfYear("2019/20", quarters: [1, 2], rows: 2, sum: 11)])
    }

    /// Sums of numbers as large as a file can hold do not overflow.
    @Test func sumsAreBounded() throws {
        let large = "999999999999999"
        let rows = (1...3).map { "A,2018/19,\($0),\(large)\n" }.joined()
        let read = try mapped("Area,FY,Q,N\n" + rows, "area=Area,year=FY,quarter=Q,count=N")
        #expect(read.issues.first?.kind == .partOfYear("2018/19", quarters: [1, 2, 3], rows: 3, sum: 2_999_999_999_999_997))
        #expect(
            (Int.max).addingBounded(Int.max) == 1 << 60 && Int.min.addingBounded(-1) == -(1 << 60) && 2.addingBounded(-3) == -1)
    }

    @Test func fixedAreasAndPeriods() throws {
        let read = try mapped("Type,Number\nRace,5\nAll,7\n", "area:=Leeds,period:=2018/19,category=Type,count=Number")
        #expect(lines(read) == ["Leeds 2018/19 Race 5", "Leeds 2018/19 All 7"])
        #expect(read.issues.isEmpty)
    }

    @Test func incidentsAreNotRead() {
        #expect(throws: ReadError.map(.missing(.count))) { try mapped("Ward,Date\nA,2019-04\n", "area=Ward,period=Date") }
    }

    /// The same table in every encoding and with every separator.
    @Test func encodingsAndSeparators() throws {
        let expected = ["Köln 2019-04 Race 5", "Leeds 2019-05 Race 6"]
        for separator in [",", ";", "\t", "|"] {
            let text = ["Ward,Date,Type,Number", "Köln,2019-04,Race,5", "Leeds,2019-05,Race,6"].joined(separator: "\r\n")
                .split(separator: ",", omittingEmptySubsequences: false).joined(separator: separator)
            let units = Array(text.utf16)
            let little = units.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
            let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
            let windows = text.unicodeScalars.map { UInt8($0.value) }
            for bytes in [
                Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big,
                windows,
            ] {
                #expect(lines(try mapped(bytes, "area=Ward,period=Date,category=Type,count=Number")) == expected)
            }
        }
    }
}

@Suite struct PeriodStyleTests {
    @Test(
        arguments: [
            ("2018/19", "2018/19"), ("2018-19", "2018/19"), ("2018/2019", "2018/19"), ("FY 2018/19", "2018/19"),
            ("FY2018/19", "2018/19"),
            ("Financial year 2018-19", "2018/19"), ("Year ending March 2019", "2018/19"), ("YE Mar 2019", "2018/19"),
            ("Year ending 31 March 2019", "2018/19"),
            ("2019-04", "2019-04"), ("201904", "2019-04"), ("2019-04-17", "2019-04"), ("2019-04-17T10:20:00", "2019-04"),
            ("2019-04-17 10:20", "2019-04"), ("17/04/2019", "2019-04"), ("17/04/2019 10:20", "2019-04"), ("17.4.2019", "2019-04"),
            ("Apr 2019", "2019-04"), ("April 2019", "2019-04"), ("Apr-19", "2019-04"), ("2019 April", "2019-04"),
            ("Sep-15", "2015-09"),
            ("30 September 2012", "2012-09"), ("04/2019", "2019-04"), ("2019/04", "2019-04"), ("1-Apr-19", "2019-04"),
        ])
    func periods(text: String, label: String) throws {
        #expect(PeriodStyle([text]).reading(text) == .period(try #require(Period(label))))
    }

    @Test(arguments: ["2018/19 Q1", "Q1 2018/19", "2018-19 Q1"])
    func quarters(text: String) { #expect(PeriodStyle([text]).reading(text) == .quarter(year: 2018, 1)) }

    @Test(arguments: [
        "", "soon", "2018/20", "Year ending June 2019", "2019 Q1", "32/01/2019", "13/13/2019", "April", "99", "Total", "1,234",
    ])
    func others(text: String) { #expect(PeriodStyle([text]).reading(text) == nil) }

    @Test func aYearAloneIsOfTheCalendar() { #expect(PeriodStyle().reading("2019") == .period(.calendarYear(2019))) }

    @Test func neighboursDecide() {
        #expect(PeriodStyle(["2011-12", "2012-13"]).reading("2011-12") == .period(.financialYear(2011)))
        #expect(PeriodStyle(["2011-12", "2011-11"]).reading("2011-12") == .period(.month(Month(year: 2011, month: 12))))
        #expect(PeriodStyle(["2011-12"]).isUncertain)
        #expect(!PeriodStyle(["2011-12", "2012-13"]).isUncertain)
        #expect(PeriodStyle(["03/07/2022", "03/31/2022"]).reading("03/07/2022") == .period(.month(Month(year: 2022, month: 3))))
        #expect(PeriodStyle(["03/07/2022", "31/07/2022"]).reading("03/07/2022") == .period(.month(Month(year: 2022, month: 7))))
        #expect(PeriodStyle(["03/07/2022"]).isUncertain)
    }

    @Test func quarterWords() {
        #expect(["1", "Q1", "Qtr 1", "quarter 1", "Apr-Jun", "April to June"].map(PeriodStyle.quarter) == [1, 1, 1, 1, 1, nil])
        #expect(
            ["Jul-Sep", "Oct - Dec", "Jan-Mar", "5", "", "Q", "Apr-May"].map(PeriodStyle.quarter) == [
                2, 3, 4, nil, nil, nil, nil,
            ])
    }
}
