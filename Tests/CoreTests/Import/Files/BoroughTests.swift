import Testing

@testable import Core

@Suite struct BoroughTests {
    @Test func domesticAbuseIsLeftOutAndTold() throws {
        let read = try figures(Fixture.bytes("boroughs.csv"))
        #expect(read.value.layout == .metropolitanBoroughs)
        #expect(read.value.tables[0].observations.map(\.count) == [1, 0, 4, 5])
        #expect(read.value.tables[0].observations.map(\.area) == ["Camden", "Camden", "Barnet", "Barnet"])
        #expect(read.value.tables[0].observations[1].period == .month(Month(year: 2010, month: 5)))
        #expect(
            read.issues.map(\.kind) == [
                .leftOut(.domesticAbuse, label: "Domestic Abuse", rows: 2, sum: 702),
                .leftOut(.domesticAbuse, label: "Domestic Abuse VWI", rows: 1, sum: 51),
                .leftOut(.notHateCrime, label: "Gun Crime", rows: 1, sum: 5),
            ])
        #expect(read.issues.map(\.row) == [3, 4, 5])
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theWholeFileEqualsTheBundledFlags() throws {
        let read = try figures(Fixture.delivered("tables/met_other_crime_borough_monthly.csv"))
        let flags = [
            "Anti-Semitic": "antisemitic", "Disability Hate Crime": "disability", "Faith Hate Crime": "faith",
            "Homophobic Hate Crime": "homophobic", "Islamophobic": "islamophobic",
            "Racist and Religious Hate Crime": "racist_and_religious", "Transgender Hate": "transgender",
        ]
        var found: [String: Int] = [:]
        for observation in read.value.tables[0].observations {
            let flag = try #require(flags[observation.category])
            found["\(observation.area) \(flag) \(observation.period?.label ?? "")"] = observation.count
        }
        var bundled: [String: Int] = [:]
        for row in try TableRow.all(of: "assets/london-flags.csv") {
            for (title, figure) in row.fields where title.hasPrefix("20") {
                bundled["\(row["borough"]) \(row["flag"]) \(title)"] = Int(figure)
            }
        }
        #expect(found.count == 33 * 7 * 134)
        #expect(found == bundled)
        let abuse = read.issues.first { $0.kind == .leftOut(.domesticAbuse, label: "Domestic Abuse", rows: 33, sum: 783_033) }
        #expect(abuse != nil)
    }
}
