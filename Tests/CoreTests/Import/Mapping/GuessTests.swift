import Testing

@testable import Core

@Suite struct GuessTests {
    private func guess(_ text: String) throws -> ColumnGuess {
        ColumnGuess(try table(Array(text.utf8)).value, areas: AreaIndex(network: try Bundled.library().network))
    }

    @Test(
        arguments: [
            (
                "Ward,Date,Type,Number\nHeadingley,2019-04,Race,5\nArmley,2019-05,Religion,7\n",
                "area=Ward,period=Date,category=Type,count=Number"
            ),
            (
                "area_code;area_name;month;strand;value\nE08000035;Leeds;Apr 2019;Race;5\n",
                "area=area_name,area-code=area_code,period=month,category=strand,count=value"
            ),
            (
                "Force Name\tFY\tFinancial Quarter\tOffence Group\tNumber of Offences\nKent\t2018/19\t1\tRobbery\t12\n",
                "area=\"Force Name\",year=FY,quarter=\"Financial Quarter\",type=\"Offence Group\",count=\"Number of Offences\""
            ),
            (
                "Borough|Year|Month|Incidents\nCamden|2019|4|12\nBarnet|2019|5|1\n",
                "area=Borough,year=Year,month=Month,count=Incidents"
            ),
            ("Council,2017/18,2018/19\nLeeds,5,6\nBradford,7,8\n", "area=Council,wide=periods"),
            ("Local Authority,Apr-18,May-18,Jun-18\nLeeds,5,6,7\n", "area=\"Local Authority\",wide=periods"),
            ("Force,Year,Race,Religion,Disability\nKent,2018/19,5,6,7\n", "area=Force,period=Year,wide=categories"),
            (
                "LAD19CD,LAD19NM,Quarter,Offences\nE08000035,Leeds,2018/19 Q1,5\n",
                "area=LAD19NM,area-code=LAD19CD,period=Quarter,count=Offences"
            ),
            (
                "Hate crime\nSource\nDistrict,Period,Strand,Count\nLeeds,2018/19,Race,5\nBradford,2018/19,Race,*\n",
                "area=District,period=Period,category=Strand,count=Count"
            ),
        ])
    func complete(text: String, map: String) throws {
        let guess = try guess(text)
        #expect(guess.map.text == map)
        #expect(guess.isComplete)
    }

    @Test func incidentsHaveNoCount() throws {
        let guess = try guess(
            "Ward,Date reported,Motivation,Offence type\nArmley,03/04/2019,Race,Harassment\nArmley,14/04/2019,Race,Harassment\n")
        #expect(guess.isIncidents && guess.isComplete)
        #expect(guess.map.countsRows)
        #expect(guess.map.text == "area=Ward,period=\"Date reported\",category=Motivation,type=\"Offence type\"")
    }

    /// Numbers of an incident are no numbers of incidents; a number of anything else is asked about.
    @Test func numbersThatDescribeAnIncident() throws {
        let rows = "\nArmley,03/04/2019,Race,17,2\nArmley,14/04/2019,Race,18,1\n"
        let described = try guess("Ward,Date,Strand,Incident ID,Victim age" + rows)
        #expect(described.isIncidents && described.isComplete && described.grade(.count) == .none)
        let open = try guess("Ward,Date,Strand,Incident ID,How many" + rows)
        #expect(!open.isIncidents && !open.isComplete && open.grade(.count) == .likely)
    }

    @Test(arguments: ["Year", "Calendar year", "Period"]) func calendarYearsAlone(title: String) throws {
        let guess = try guess("Area,\(title),Strand,Count\nLeeds,2019,Race,5\nLeeds,2020,Race,17\nBradford,2020,Race,3\n")
        #expect(guess.isComplete, "\(guess.map.text)")
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theFBIsFileIsOfIncidents() throws {
        let path = Repository.root + "/../shared/fixtures/tables/fbi_hate_crime_2009_2020.csv"
        let guess = try FilePreview.read(path: path).sheets[0].guess
        #expect(guess.isIncidents && guess.isComplete)
        #expect(guess.map.text == "area=state_name,period=incident_date,category=bias_desc,type=offense_name")
    }

    @Test func valuesAloneAreLikely() throws {
        let guess = try guess("Where,When,What,How many\nLeeds,2019-04,Race,5\nBradford,2019-05,Religion,7\n")
        #expect(
            ColumnMap.Role.allCases.map(guess.grade) == [.likely, .none, .likely, .none, .none, .none, .likely, .none, .likely])
        #expect(!guess.isComplete)
        #expect(guess.map.text == "area=Where,period=When,category=What,count=\"How many\"")
    }

    @Test(arguments: ["a,b\n1,2\n", "one column\nof text\n", "1,2,3\n4,5,6\n", "x\n"])
    func nothingIsGuessed(text: String) throws {
        let guess = try guess(text)
        #expect(!guess.isComplete)
        #expect(guess.grade(.area) == .none && guess.grade(.period) == .none)
    }

    @Test func twoRowsOfTitles() throws {
        let guess = try guess("Area,Race,,Religion,\n,2017/18,2018/19,2017/18,2018/19\nLeeds,1,2,3,4\n")
        #expect(guess.headerRow == 1 && guess.headerRows == 2)
        #expect(guess.titles == ["Area", "Race / 2017/18", "Race / 2018/19", "Religion / 2017/18", "Religion / 2018/19"])
    }

    @Test func titlesThatOccurTwiceAreMeantByNumber() throws {
        #expect(try guess("Area,Period,Note,Note\nLeeds,2018/19,a,5\n").map.columns[.count] == .number(4))
    }
}

@Suite struct PreviewTests {
    @Test func lettersOfColumns() {
        #expect([1, 26, 27, 52, 703].map(FilePreview.letters) == ["A", "Z", "AA", "AZ", "AAA"])
    }

    private func preview(_ bytes: [UInt8], isCut: Bool = false) throws -> FilePreview {
        try bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in try FilePreview.read(buffer, isCut: isCut) }
        }.get()
    }

    @Test func theBeginningOfATextFile() throws {
        let text = "Title\nWard;Date;Number\n" + (1...100).map { "Armley;2019-04;\($0)\n" }.joined()
        let whole = try preview(Array(text.utf8))
        #expect(whole.separator == ";" && whole.encoding == .utf8 && whole.format == .delimited && !whole.isCut)
        let sheet = try #require(whole.sheets.first)
        #expect(sheet.rows.count == 20)
        #expect(sheet.rows[2] == FilePreview.Row(number: 3, cells: ["Armley", "2019-04", "1"]))
        #expect(sheet.guess.headerRow == 2 && sheet.titles == ["Ward", "Date", "Number"])
    }

    /// A file longer than what is read of it may be cut within a field in quotes.
    @Test func whatIsCutIsNoError() throws {
        let bytes = Array("Ward,Date,Number\nArmley,2019-04,1\nArmley,\"2019".utf8)
        #expect(throws: ReadError.unclosedQuote(row: 3)) { try preview(bytes) }
        #expect(try preview(bytes, isCut: true).sheets[0].rows.map(\.number) == [1])
        let lines = Array("{\"a\":1}\n{\"a\":2}\n{\"a".utf8)
        #expect(try preview(lines, isCut: true).sheets[0].rows.map(\.cells) == [["a"], ["1"], ["2"]])
    }

    @Test func columnsForCountingIncidents() throws {
        let sheet = try preview(Array("Extract\nWard,When reported,Type\nArmley,03/31/2022,Race\nArmley,03/01/2022,Race\n".utf8))
            .sheets[0]
        let map = try ColumnMap(text: "area=Ward,period=#2,category=Type")
        let columns = try sheet.incidentColumns(map)
        #expect(
            columns == IncidentColumns(area: 0, date: 1, category: 2, firstRow: 2, isMonthFirst: true, areDatesUncertain: false))
    }

    @Test func sheetsHaveTheirNames() throws {
        let sheets = try preview(Fixture.bytes("bulletin.ods")).sheets
        #expect(!sheets.isEmpty && sheets.allSatisfy { !$0.name.isEmpty })
    }

    @Test func aFileByItsPath() throws {
        let read = try FilePreview.read(path: Repository.root + "/Tests/CoreTests/Fixtures/force-table.csv")
        #expect(read.sheets[0].titles.first == "Force")
        #expect(throws: ReadError.notAFile) { try FilePreview.read(path: "/dev/zero") }
        #expect(throws: ReadError.notAFile) { try FilePreview.read(path: "/tmp") }
    }

    @Test(.enabled(if: Fixture.areDelivered)) func aLargeFileIsReadInPart() throws {
        let path = Repository.root + "/../shared/fixtures/tables/fbi_hate_crime_2009_2020.csv"
        let read = try FilePreview.read(path: path)
        #expect(read.isCut && read.sheets[0].rows.count == 20)
        #expect(read.sheets[0].guess.grade(.category) == .sure)
    }
}
