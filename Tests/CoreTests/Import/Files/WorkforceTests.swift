import Testing

@testable import Core

/// Police workforce tables of September 2016 as they were published: numbered tables that are no bulletin on hate crime.
@Suite(.enabled(if: Fixture.areDelivered)) struct WorkforceTests {
    private func read() throws -> Imported<FileFigures> {
        try figures(Fixture.delivered("tables/police-workforce-tables-sep16.ods"))
    }

    private func table(_ number: Int) throws -> FigureTable {
        try #require(try read().value.tables.first { $0.sheet == "Table_\(number)" })
    }

    @Test func everyTableIsRead() throws {
        let read = try read()
        #expect(read.value.layout == .tables)
        #expect(read.value.tables.map(\.sheet) == (1...6).map { "Table_\($0)" })
        // 57 areas (from the second table on 56) on three days, with two changes in number and in percent.
        // The last table: eleven years, five kinds.
        #expect(read.value.tables.map(\.observations.count) == [399, 392, 392, 392, 392, 55])
        #expect(
            read.value.tables.map(\.unit) == [
                "Full-time equivalents", "Full-time equivalents", "Full-time equivalents", "Full-time equivalents", "Headcount",
                "Full-time equivalents",
            ])
        #expect(read.value.tables.allSatisfy { $0.coverage == "England and Wales" && $0.sources == ["Home Office"] })
    }

    @Test func figuresByHand() throws {
        let found = try table(1).observations
        func row(_ area: String, isSubtotal: Bool = false) -> [Observation] {
            found.filter { $0.area == area && $0.isSubtotal == isSubtotal }
        }
        let cleveland = row("Cleveland")
        #expect(cleveland.map(\.text) == ["1,315", "1,259", "1,299", "-16", "-1.2", "41", "3.2"])
        #expect(cleveland[0].value == 1315.32)
        #expect(cleveland[0].category == "Police officers")
        let (september, march) = (Period.month(Month(year: 2015, month: 9)), Period.month(Month(year: 2016, month: 3)))
        let last = Period.month(Month(year: 2016, month: 9))
        #expect(cleveland.map(\.period) == [september, march, last, last, last, last, last])
        #expect(cleveland.map(\.base) == [nil, nil, nil, september, september, march, march])
        #expect(cleveland.map(\.measure) == [.number, .number, .number, .number, .percentChange, .number, .percentChange])
        #expect(row("Wiltshire").map(\.notes) == [[Int]](repeating: [1], count: 7))
        #expect(row("Total", isSubtotal: true)[2].text == "126,252")
        #expect(row("British Transport Police")[2].text == "2,959")
        // The region and the force of one name.
        #expect(row("West Midlands", isSubtotal: true)[0].text == "11,669")
        #expect(row("West Midlands")[0].text == "7,043")
    }

    @Test func regionsAreSubtotals() throws {
        for number in 1...5 {
            let found = try table(number).observations
            var seen: Set<Int> = []
            let names = found.filter { $0.isSubtotal && seen.insert($0.place.row).inserted }.map(\.area)
            #expect(
                names == [
                    "North East", "North West", "Yorkshire and the Humber", "East Midlands", "West Midlands", "Eastern", "London",
                    "South East", "South West", "Wales", "Total 43 forces", "Total",
                ], "Table \(number)")
            let forces = found.filter { !$0.isSubtotal && $0.place.column == 4 && $0.place.row < 60 }
            let sum = forces.reduce(0.0) { $0 + ($1.value ?? 0) }
            let printed = try #require(found.first { $0.area == "Total 43 forces" && $0.place.column == 4 }?.value)
            #expect(forces.count == 43)
            #expect((sum - printed).magnitude < 0.01)
        }
    }

    @Test func daysAtTheLeftAndNotesOnThem() throws {
        let found = try table(6).observations
        #expect(found.first?.period == .month(Month(year: 2006, month: 9)))
        #expect(
            found.prefix(5).map(\.category) == [
                "Police officers", "Police Staff", "Police community support officers", "Designated officers", "Traffic wardens",
            ])
        #expect(found.prefix(5).map(\.text) == ["141,385", "74,610", "8,517", "1,364", "907"])
        let noted = found.filter { $0.period == .month(Month(year: 2012, month: 9)) }
        #expect(noted.count == 5 && noted.allSatisfy { $0.notes.contains(3) })
        #expect(found.first?.notes == [1])
    }

    /// Table 4 says itself what its star means.
    @Test func starsAreNotApplicable() throws {
        let cleveland = try table(4).observations.filter { $0.area == "Cleveland" }
        #expect(cleveland.map(\.text) == ["0", "0", "0", "0", "*", "0", "*"])
        #expect(cleveland.filter { $0.text == "*" }.allSatisfy { $0.value == nil && $0.markers == [.notApplicable] })
    }

    @Test func whatIsOddIsTold() throws {
        let issues = try read().issues
        let others = issues.filter { if case .subtotals = $0.kind { false } else { true } }
        // The index says "England and Wales" where the titles say "English region and Wales" and name the days.
        #expect(others.map(\.sheet) == (1...5).map { "Table_\($0)" })
        for issue in others {
            guard case .indexDiffers(let index, let title) = issue.kind else {
                Testing.Issue.record("\(issue)")
                continue
            }
            #expect(index.hasSuffix("England and Wales") && title.contains("English region and Wales"))
        }
    }
}

@Suite(.enabled(if: Fixture.areDelivered)) struct DeliveredTableTests {
    /// All files that were delivered are read.
    @Test func allAreRead() throws {
        let expected: [(String, FileLayout)] = [
            ("bbc_hate_crime_by_force_and_type.csv", .forceTable), ("fbi_hate_crime_2009_2020.csv", .fbiIncidents),
            ("hate-crime-1819-hosb2419-tables.ods", .bulletin), ("met_other_crime_borough_monthly.csv", .metropolitanBoroughs),
            ("nypd_hate_crimes.csv", .newYorkComplaints), ("police-workforce-tables-sep16.ods", .tables),
            ("reccrime-offence-ref.ods", .references),
        ]
        for (name, layout) in expected { #expect(try figures(Fixture.delivered("tables/" + name)).value.layout == layout) }
    }

    @Test func offencesHaveTheirGroups() throws {
        let read = try figures(Fixture.delivered("tables/reccrime-offence-ref.ods"))
        let reference = try #require(read.value.references.first)
        #expect(reference.kind == .offences)
        #expect(reference.name(of: "105b") == "Racially or religiously aggravated assault without injury")
        #expect(reference.rows.first == Reference.Row(code: "1", name: "Murder", parentName: "Violence against the person"))
        #expect(reference.name(of: "106") == "Modern Slavery")
        // Ten rows stand twice in the file, and a note stands under them.
        let twice = read.issues.filter { if case .codeTwice = $0.kind { true } else { false } }
        #expect(twice.count == 10 && read.issues.count == 11)
        #expect(read.issues.last?.row == 199)
        #expect((read.value.rowsRead, read.value.rowsUsed) == (197, 186))
    }
}
