import Testing

@testable import Core

/// The published tables and the funnel of forces against what R gave of them.
@Suite struct ReferenceForceTests {
    private let reference: ReferenceValues
    private let library: Library

    init() throws {
        reference = try ReferenceValues.read()
        library = try Bundled.library()
    }

    @Test func ratesOfForcesAndTheirIntervals() throws {
        let forces = try library.dataset("forces")
        for (name, row) in reference.funnel_forces_1819.rows {
            let (count, residents) = (Int(row[0]), Int(row[1]))
            #expect(forces.cube[try forces.point("offences", area: name, "2018/19")] == count)
            let interval = try #require(Intervals.rate(count, of: residents))
            #expect(abs(Double(count) / Double(residents) * 1000 - row[2]) < 5e-5, "\(name)")
            #expect(abs(interval.lower - row[3]) < 5e-5 && abs(interval.upper - row[4]) < 5e-5, "\(name): \(interval)")
        }
    }

    @Test func withoutWideningNearlyAllWouldStandOut() throws {
        let forces = try library.dataset("forces")
        let place = Place(try forces.point("offences", "2018/19"), over: try #require(forces.column(of: .financialYear(2018))))
        let funnel = try #require(forces.funnel(at: place))
        let centre = reference.funnel_forces_1819.baseline_per_1000
        var labels: [String: Int] = [:]
        for area in funnel.places {
            let narrow = try #require(Intervals.rate(area.count, of: area.population))
            let wide = try #require(Intervals.rate(area.count, of: area.population, level: 0.998))
            let label =
                centre < wide.lower
                ? "High (0.001)"
                : centre < narrow.lower
                    ? "High (0.025)"
                    : centre > wide.upper ? "Low (0.001)" : centre > narrow.upper ? "Low (0.025)" : "Not significant"
            labels[label, default: 0] += 1
        }
        #expect(labels == reference.funnel_forces_1819.naive_poisson.filter { $0.value > 0 })
        #expect(funnel.places.count == reference.funnel_forces_1819.n_forces)
        #expect(Set(funnel.outside(level: 0.998).map(\.name)) == Set(reference.funnel_forces_1819.od_998_outliers))
        #expect(Set(funnel.outside(level: 0.95).map(\.name)) == Set(reference.funnel_forces_1819.od_95_outliers))
    }

    @Test func theYearsOfTheNation() throws {
        let national = try library.dataset("national")
        let years = reference.ho_table2_1819["years"]?.compactMap { entry -> String? in
            if case .year(let year) = entry { year } else { nil }
        }
        let names = [
            "Race": "race", "Religion": "religion", "Sexual orientation": "sexual_orientation", "Disability": "disability",
            "Transgender": "transgender", "factors": "motivating_factors", "offences": "offences",
        ]
        for (name, id) in names {
            let row = try #require(reference.ho_table2_1819[name])
            for (year, entry) in zip(try #require(years), row) {
                let point = try national.point(coverage: "EW44", release: "2018/19", id, year)
                let count: Int? = if case .count(let count) = entry { count } else { nil }
                #expect(national.cube[point] == count, "\(name) \(year)")
            }
        }
    }

    @Test func theMonthsOfTheNation() throws {
        let months = reference.ho_rra_monthly
        let dataset = try library.dataset("aggravated")
        #expect(dataset.periods.indices.map { dataset.cube[Point(period: $0)] } == months.values.map { $0 })
        let years = dataset.columns(byYear: true)
        #expect(years.map { dataset.count(at: Point(), over: $0.members) } == months.fy_totals.map { $0 })
        #expect(try dataset.cell(.rolling, at: Point(), in: "2014-03").content == .count(months.rolling12_first))
        #expect(try dataset.cell(.rolling, at: Point(), in: "2019-03").content == .count(57_693))
        for (month, percent) in months.yoy {
            let period = try #require(Period(month))
            let place = Place(Point(), over: try #require(dataset.column(of: period)))
            let working = try #require(dataset.working(.difference, at: place))
            let base = Double(try #require(working.against))
            #expect(agrees((Double(working.count) - base) / base * 100, percent))
            #expect(dataset.cell(.difference, at: place).content == .difference(working.count - Int(base)))
        }
    }
}
