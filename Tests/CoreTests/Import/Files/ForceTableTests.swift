import Testing

@testable import Core

@Suite struct ForceTableTests {
    @Test func aSmallTable() throws {
        let read = try figures(Fixture.bytes("force-table.csv"))
        #expect(read.value.layout == .forceTable)
        #expect((read.value.rowsRead, read.value.rowsUsed) == (3, 3))
        let found = read.value.tables[0].observations
        let north = found.filter { $0.area == "Invented North" }
        #expect(north.map(\.count) == [1785, 243, 282, 308, 59, 2677, 2559, 1_456_600, nil])
        #expect(north.last?.value == 176)
        #expect(north[7].text == "1,456,600")
        #expect(north[0].place == FilePlace(row: 2, column: 3))
    }

    /// Pitfall: `2011-12` is a financial year here, not a December.
    @Test func yearsWithAHyphenAreFinancialYears() throws {
        let found = try figures(Fixture.bytes("force-table.csv")).value.tables[0].observations
        #expect(found.first { $0.area == "Invented City" }?.period == .financialYear(2011))
    }

    @Test func markersAreNoZeros() throws {
        let found = try figures(Fixture.bytes("force-table.csv")).value.tables[0].observations
        let dash = try #require(found.first { $0.area == "Invented City" && $0.category == "Transgender" })
        #expect(dash.value == nil && dash.markers == [.nilOrNotApplicable])
        let hidden = try #require(found.first { $0.area == "Invented South" && $0.measure == .offences })
        #expect(hidden.value == nil && hidden.markers == [.confidential] && hidden.notes == [3])
    }

    @Test func strandsThatDoNotAddUpAreTold() throws {
        let issues = try figures(Fixture.bytes("force-table.csv")).issues
        #expect(issues.map(\.kind) == [.sumDiffers(label: "Invented South", sum: 14, printed: 15)])
        #expect(issues.first?.row == 4)
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theBBCFileEqualsTheBundledForces() throws {
        let read = try figures(Fixture.delivered("tables/bbc_hate_crime_by_force_and_type.csv"))
        let library = try Bundled.library()
        let forces = library.network.forces
        let bundled = try TableRow.all(of: "assets/hate-crime-forces.csv").filter { $0["status"] == "published" }
        let columns = ["race", "religion", "sexual_orientation", "disability", "transgender", "motivating_factors", "offences"]
        #expect(read.value.rowsUsed == 86 && bundled.count == 86)
        let aliases = ["City of London": "London, City of"]
        var compared = 0
        for row in bundled {
            let name = try #require(forces.first { $0.code == row["force"] }).name
            let found = read.value.tables[0].observations.filter {
                (Folded($0.area) == Folded(name) || $0.area == aliases[name]) && $0.period == Period(row["financial_year"])
            }
            #expect(found.prefix(7).map(\.count) == columns.map(row.integer), "\(name)")
            compared += 1
        }
        #expect(compared == 86)
        // The City of London has no residents to speak of: `#N/A` in both columns and years.
        #expect(read.value.tables[0].observations.filter { $0.markers == [.notAvailable] }.count == 4)
        #expect(read.issues.isEmpty)
    }
}
