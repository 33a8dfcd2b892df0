import Testing

@testable import Core

/// The bulletin of 2018/19 as it was published.
@Suite(.enabled(if: Fixture.areDelivered)) struct BulletinTests {
    private func read() throws -> Imported<FileFigures> {
        try figures(Fixture.delivered("tables/hate-crime-1819-hosb2419-tables.ods"))
    }

    @Test func tableTwoEqualsTheBundledFigures() throws {
        let table = try #require(try read().value.tables.first { $0.sheet == "Table_2" })
        var found: [String: Int] = [:]
        for observation in table.observations where observation.measure.isCount {
            let category =
                observation.strands.first ?? (observation.measure == .offences ? "offences" : "motivating_factors")
            found["\(observation.periodText) \(category)"] = observation.count
        }
        var bundled: [String: Int] = [:]
        for row in try TableRow.all(of: "assets/hate-crime-national.csv") where row["release"] == "2018/19" {
            bundled["\(row["financial_year"]) \(row["category"])"] = row.integer("count")
        }
        #expect(bundled.count == 55)
        #expect(found == bundled)
        let missing = table.observations.filter { $0.measure == .offences && $0.value == nil }
        #expect(missing.map(\.periodText) == ["2011/12"] && missing.map(\.markers) == [[.notAvailable]])
        #expect(table.titleNotes == [1, 2])
        #expect(Set(table.observations.filter { $0.periodText == "2017/18" }.map(\.notes)) == [[3]])
        #expect(
            table.observations.filter { $0.measure == .percentChange }.map(\.text) == ["11", "3", "25", "14", "37", "13", "10"])
    }

    @Test func figureTwoEqualsTheBundledMonths() throws {
        let table = try #require(try read().value.tables.first { $0.sheet == "Figure_2" })
        let found = Dictionary(table.observations.map { ($0.periodText, $0.count) }, uniquingKeysWith: { first, _ in first })
        let bundled = try TableRow.all(of: "assets/aggravated-monthly.csv")
        #expect(bundled.count == 72 && found.count == 72)
        for row in bundled { #expect(found[row["month"]] == row.integer("offences")) }
        #expect(table.titleNotes == [1])
    }

    @Test func everySheetIsRead() throws {
        let tables = try read().value.tables
        #expect(tables.map(\.observations.count) == [0, 63, 14, 72, 4, 8, 42, 6, 6, 18, 6, 20])
        #expect(
            tables.map { $0.observations.first?.measure } == [
                nil, .factors, .index, .aggravated, .percent, .percent, .percent, .percent, .percent, .percent, .medianDays,
                .offences,
            ])
        #expect(tables.map(\.notes.count) == [0, 3, 0, 1, 4, 3, 4, 0, 1, 1, 2, 2])
        let five = tables[6].observations
        #expect(five.filter { $0.strands == ["religion"] }.count == 7)
        let three = try #require(tables.last).observations
        #expect(three.last?.measure == .offences && three.last?.count == 7446 && three.last?.periodText == "2018/19")
    }

    @Test func whatIsOddIsTold() throws {
        let issues = try read().issues
        let contradictions = issues.filter { if case .indexContradicts = $0.kind { true } else { false } }
        #expect(contradictions.map(\.sheet) == ["Figure_7", "Figure_8"])
        #expect(issues.filter { $0.kind == .noFigures }.map(\.sheet) == ["Table_1"])
        let differing = issues.compactMap { if case .indexDiffers = $0.kind { $0.sheet } else { nil } }
        #expect(differing == ["Figure_6", "Figure_9"])
        #expect(issues.count == 5)
    }
}
