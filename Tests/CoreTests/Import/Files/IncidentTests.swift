import Testing

@testable import Core

@Suite struct IncidentTests {
    /// The counts that are not zero, by area, month, strand and kind of offence.
    private func counts(_ cube: IncidentCube) -> [String: Int] {
        var found: [String: Int] = [:]
        for (c, category) in cube.categories.enumerated() {
            for t in 0..<max(1, cube.types.count) {
                for (a, area) in cube.areas.enumerated() {
                    for month in 0..<cube.months {
                        let count = Int(cube.counts[cube.offset(category: c, type: t, area: a, month: month)])
                        let type = cube.types.isEmpty ? "" : " \(cube.types[t])"
                        if count != 0 {
                            found["\(area) \(Month(index: cube.first.index + month).iso) \(category)\(type)"] = count
                        }
                    }
                }
            }
        }
        return found
    }

    /// An incident with three motives of two strands counts once in each strand and once in the total.
    @Test func motivesBecomeStrands() throws {
        let read = try figures(Fixture.bytes("fbi.csv"))
        let cube = try #require(read.value.incidents)
        #expect(read.value.layout == .fbiIncidents && read.value.tables.isEmpty)
        #expect(
            counts(cube).filter { $0.key.hasSuffix(" all") } == [
                "Alaska 2009-02 all all": 3, "Alaska 2009-02 race all": 2, "Alaska 2009-02 religion all": 1,
                "Alabama 2010-12 all all": 1, "Alabama 2010-12 sexual_orientation all": 1,
            ])
        #expect(cube.types == ["all", "Arson", "Robbery", "Simple Assault"])
        #expect(
            counts(cube).filter { $0.key.hasPrefix("Alaska 2009-02 all") } == [
                "Alaska 2009-02 all all": 3, "Alaska 2009-02 all Arson": 2, "Alaska 2009-02 all Robbery": 1,
                "Alaska 2009-02 all Simple Assault": 1,
            ])
        #expect(cube[area: "Alaska", month: Month(year: 2009, month: 2), category: "race", type: "Robbery"] == 1)
        #expect((cube.first.iso, cube.last.iso) == ("2009-02", "2010-12"))
        #expect((read.value.rowsRead, read.value.rowsUsed) == (6, 4))
        #expect(cube.leftOut == [.noPeriod: 1, .incomplete: 1])
        #expect(cube.agencies == [2009: 2, 2010: 1])
        #expect(
            read.issues.map(\.kind) == [
                .notAPeriod("2010-13-19"), .ragged(fields: 3, expected: 9), .leftOut(.noPeriod, label: "", rows: 1, sum: 1),
                .leftOut(.incomplete, label: "", rows: 1, sum: 1), .agencies(year: 2009, count: 2),
                .agencies(year: 2010, count: 1), .noStrand("Anti-Female", count: 1),
            ])
        #expect(read.issues.prefix(4).map(\.row) == [5, 7, 5, 7])
    }

    @Test func areasAreBounded() {
        var text = "incident_id,data_year,state_name,incident_date,bias_desc\n"
        for area in 0..<17_000 { text += "1,2009,area \(area),2009-02-17,Anti-White\n" }
        #expect(throws: ReadError.tooManyAreas(limit: 16_384)) { try figures(Array(text.utf8)) }
    }

    @Test func aComplaintWithSeveralArrestsCountsOnce() throws {
        let read = try figures(Fixture.bytes("new-york.csv"))
        let cube = try #require(read.value.incidents)
        #expect(
            counts(cube).filter { $0.key.hasSuffix(" all") } == [
                "KINGS 2022-03 all all": 2, "KINGS 2022-03 religion all": 1, "KINGS 2022-03 sexual_orientation all": 1,
                "BRONX 2022-04 all all": 1,
            ])
        #expect(cube.types == ["all", "X"])
        #expect(read.issues.map(\.kind) == [.countedOnce(rows: 4, complaints: 3), .noStrand("60 YRS AND OLDER", count: 1)])
    }

    /// Titles as the extracts of forces have them; the dates tell that the day comes first.
    @Test(arguments: [
        ("incident_id,date,area_code,strand,offence_type,location", "1,17/04/2019,E07000008,Race,Harassment,x"),
        ("Ward;Recorded Date;Hate_Strand;Crime Type", "E07000008;17.04.2019 10:30;race;Harassment"),
        ("month,force_name,bias,offence", "2019-04,E07000008,Anti-Asian,Harassment"),
        ("year,month,borough,motivation,offence", "2019,April,E07000008,Race or ethnicity,Harassment"),
        (
            "\"incident_date\",\"area\",\"category\",\"offence\"",
            "\"2019-04-17T10:30:00Z\",\" E07000008 \",\"Race\",\"Harassment\""
        ),
    ])
    func extracts(header: String, row: String) throws {
        let read = try figures(Array((header + "\n" + row + "\n" + row).utf8))
        let cube = try #require(read.value.incidents)
        #expect(read.value.layout == .incidents)
        #expect(read.issues.isEmpty)
        #expect(
            counts(cube) == [
                "E07000008 2019-04 all all": 2, "E07000008 2019-04 race all": 2, "E07000008 2019-04 all Harassment": 2,
                "E07000008 2019-04 race Harassment": 2,
            ])
    }

    /// Sorted by date, so that the first hundred kilobytes are of one day that could be a month.
    @Test func theOrderOfDayAndMonthIsLookedForAllOverTheFile() throws {
        func file(_ days: [Int]) -> [UInt8] {
            let rows = days.flatMap { day in (0..<8000).map { _ in "0\(day % 3 + 1)/\(day)/2019,Leeds,Race\n" } }
            return Array(("date,area,strand\n" + rows.joined()).utf8)
        }
        let us = try figures(file([10, 11, 12, 13])).value.incidents
        #expect(us?.rowsUsed == 32_000 && us?.first.iso == "2019-01" && us?.last.iso == "2019-03")
        let either = try figures(file([10, 11, 12, 10]))
        #expect(either.value.incidents?.leftOut == [.noPeriod: 32_000])
        #expect(either.issues.count == 1001)
    }

    @Test func textBehindAQuoteIsTold() throws {
        let read = try figures(Array("date,area,strand\n2019-04-17,\"Leeds\" x,Race\n".utf8))
        #expect(read.value.incidents?.areas == ["Leeds x"])
        #expect(read.issues == [Issue(file: "file", row: 2, kind: .textAfterQuote)])
    }

    @Test(arguments: [
        "date,area,strand,count", "date,area,offence", "area,strand,offence", "date,strand,Number of offences,area",
    ])
    func filesOfCountsAreNoExtracts(header: String) {
        #expect(throws: ReadError.noSuchLayout) { try figures(Array((header + "\n2019-04,x,Race,4\n").utf8)) }
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theWholeFBIFile() throws {
        let read = try FileFigures.read(path: Repository.root + "/../shared/fixtures/tables/fbi_hate_crime_2009_2020.csv")
        let cube = try #require(read.value.incidents)
        #expect((read.value.rowsRead, read.value.rowsUsed) == (81_666, 81_666))
        #expect(total(cube) == 81_666)
        #expect(cube.areas.count == 51)
        #expect(
            read.issues.map(\.kind) == [
                .coverageUnknown, .noStrand("Anti-Female", count: 314), .noStrand("Anti-Male", count: 133),
            ])
        #expect(try figures(Fixture.delivered("tables/fbi_hate_crime_2009_2020.csv")).value == read.value)
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theWholeNewYorkFile() throws {
        let read = try figures(Fixture.delivered("tables/nypd_hate_crimes.csv"))
        #expect(total(try #require(read.value.incidents)) == 2200)
        #expect(read.value.rowsRead == 2406)
        #expect(read.issues.contains { $0.kind == .countedOnce(rows: 2406, complaints: 2200) })
        // Fifteen rows are dated after their own record, three of them after all records.
        let late = read.issues.compactMap { if case .afterRecord(let month, _) = $0.kind { month } else { nil } }
        #expect(late.count == 15 && late.count { $0 > Month(year: 2023, month: 9) } == 3)
        let cube = try #require(read.value.incidents)
        #expect(cube.recordedThrough == Month(year: 2023, month: 9) && cube.last == Month(year: 2023, month: 12))
        let after = cube.counts.indices.filter { $0 % cube.months > cube.months - 4 }.map { cube.counts[$0] }
        #expect(!after.contains(0) && after.contains(1))
    }

    /// A complaint that is dated after its own record is counted where it says and told; after all records nothing is known to be zero.
    @Test func whatIsDatedAfterItsRecord() throws {
        let head =
            "Full Complaint ID,Complaint Year Number,Month Number,Record Create Date,County,Bias Motive Description,Offense Description\n"
        let rows = [
            "1,2022,1,01/20/2022,KINGS,ANTI-JEWISH,X", "2,2022,3,03/31/2022,BRONX,ANTI-JEWISH,X",
            "3,2022,2,01/31/2022,BRONX,ANTI-GAY,X",
            "4,2022,5,02/01/2022,KINGS,ANTI-JEWISH,X",
        ]
        let read = try figures(Array((head + rows.joined(separator: "\n") + "\n").utf8))
        let cube = try #require(read.value.incidents)
        let months = (1...5).map { Month(year: 2022, month: $0) }
        #expect(cube.recordedThrough == months[2])
        #expect(read.issues.filter { if case .afterRecord = $0.kind { true } else { false } }.map(\.row) == [4, 5])
        #expect(
            read.issues.contains {
                $0.kind == .afterRecord(month: months[4], recorded: months[1]) && $0.column == 3 && !$0.kind.isLoss
            })
        let kings = months.map { cube[area: "KINGS", month: $0, category: "all", type: "all"] }
        let bronx = months.map { cube[area: "BRONX", month: $0, category: "all", type: "all"] }
        #expect(kings == [1, 0, 0, nil, 1] && bronx == [0, 1, 1, nil, nil])
        // Two areas that become one: what is absent adds nothing.
        let joined = cube.figures(
            dataset: "x",
            series: Series(
                coverage: Coverage(id: "c", name: "c"), release: Release(id: "r", publisher: "", title: "", published: nil)),
            file: "f", mapping: "", area: { _ in Figures.Member(key: "one", name: "one") })
        #expect(joined.counts.prefix(5) == [1, 1, 1, Figures.absent, 1] && joined.fault == nil)
        #expect(cube.suppressing(below: 3).counts.allSatisfy { $0 <= 0 })
    }

    private func total(_ cube: IncidentCube) -> Int {
        cube.counts.prefix(cube.areas.count * cube.months).reduce(0) { $0 + max(0, Int($1)) }
    }

    /// Element 8A of NIBRS, as domain notes have it.
    @Test(
        arguments: [
            ("Anti-Arab", "race"), ("Anti-Hispanic or Latino", "race"),
            ("Anti-Native Hawaiian or Other Pacific Islander", "race"),
            ("Anti-Islamic (Muslim)", "religion"), ("Anti-Jehovah's Witness", "religion"), ("Anti-Sikh", "religion"),
            ("Anti-Heterosexual", "sexual_orientation"), ("Anti-Lesbian (Female)", "sexual_orientation"),
            ("Anti-Mental Disability", "disability"), ("Anti-Gender Non-Conforming", "transgender"), ("Anti-Male", nil),
            ("", nil),
        ] as [(String, String?)])
    func motives(text: String, strand: String?) { #expect(BiasMotive.strand(text) == strand) }
}
