import Testing

@testable import Core

/// The bundled figures against those delivered.
@Suite(.enabled(if: Delivered.isThere)) struct DeliveredFigureTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    @Test func national() throws {
        let national = try library.dataset("national")
        let rows = try Delivered.rows("hate_crime_national.csv")
        for row in rows {
            let place = try national.point(
                coverage: row["coverage"], release: row["release"], row["measure_or_strand"], row["financial_year"])
            #expect(national.cube[place] == row.integer("count"), "\(row)")
            #expect((national.cube.note(at: place) == nil) == row["note"].isEmpty, "\(row)")
        }
        #expect(rows.count == national.series.indices.map(national.figures).reduce(0, +))
    }

    @Test func publishedChanges() throws {
        let national = try library.dataset("national")
        let rows = try Delivered.rows("published_changes.csv")
        for row in rows {
            let place = try national.point(
                coverage: row["coverage"], release: row["release"], row["measure_or_strand"])
            let change = PublishedChange(
                from: try #require(Period(row["from"])), to: try #require(Period(row["to"])), series: place.series,
                category: place.category)
            #expect(national.publishedChanges[change] == row.integer("percent"), "\(row)")
        }
        #expect(rows.count == national.publishedChanges.count)
    }

    @Test func forces() throws {
        let forces = try library.dataset("forces")
        let rows = try Delivered.rows("hate_crime_by_force.csv")
        #expect(rows.count == 88)
        for row in rows {
            let area = try #require(forces.areas.firstIndex { $0.entry == EntryID(.force, row["force"]) })
            #expect(forces.areas[area].population?.count == row.integer("population_2018"), "\(row)")
            for category in forces.categories {
                var place = try forces.point(category.id, row["financial_year"])
                place.area = area
                #expect(forces.cube[place] == row.integer(category.id), "\(row)")
            }
        }
    }

    @Test func aggravated() throws {
        let aggravated = try library.dataset("aggravated")
        let rows = try Delivered.rows("aggravated_monthly.csv")
        #expect(rows.map { $0["month"] } == aggravated.periods.map(\.label))
        let counts = rows.map { $0.integer("racially_or_religiously_aggravated_offences") }
        #expect(counts == aggravated.periods.indices.map { aggravated.cube[Point(period: $0)] })
    }

    @Test func london() throws {
        let london = try library.dataset("london")
        let areas = Dictionary(uniqueKeysWithValues: london.areas.enumerated().map { ($1.name.english, $0) })
        let flags = Dictionary(uniqueKeysWithValues: london.categories.enumerated().map { ($1.id, $0) })
        let months = Dictionary(uniqueKeysWithValues: london.periods.enumerated().map { ($1.label, $0) })
        let rows = try Delivered.rows("london_boroughs_monthly.csv")
        let wrong = rows.filter { row in
            guard let area = areas[row["borough"]], let flag = flags[row["flag"]], let month = months[row["month"]] else {
                return true
            }
            return london.cube[Point(category: flag, area: area, period: month)] != row.integer("count")
        }
        #expect(rows.count == 33 * 7 * 134 && wrong.isEmpty)
        for row in rows where row["month"] == "2010-04" && row["flag"] == "faith" {
            let area = try #require(areas[row["borough"]])
            let gss = london.areas[area].entry.flatMap { library.network.council($0.key)?.gss }
            #expect(gss ?? "" == row["gss"])
        }
    }
}
