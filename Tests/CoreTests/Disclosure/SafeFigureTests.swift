import Testing

@testable import Core

/// Tables of the bundled figures made safe to share.
@Suite struct SafeFigureTests {
    private func forces(_ change: (inout Slice) -> Void = { _ in }) throws -> TrendTable {
        let trends = try Bundled.library().trends
        let index = try #require(trends.index(of: "forces"))
        let dataset = trends.datasets[index]
        var slice = Slice(dataset: index, rows: .area, columns: .category, at: Point(period: dataset.periods.count - 1))
        change(&slice)
        return dataset.table(slice)
    }

    @Test(arguments: [nil, 5], [false, true])
    func countsAreHiddenRoundedOrAsTheyAre(base: Int?, hasTotals: Bool) throws {
        let table = try forces { $0.hasTotals = hasTotals }
        let rule = DisclosureRule(base: base)
        let safe = try SafeFigures([table], rule: rule)
        var (hidden, tried) = (0, 0)
        for row in table.rows.indices {
            for column in table.columns.indices {
                let original = table.cell(row: row, column: column)
                guard let shared = safe.cell(table, row: row, column: column) else {
                    hidden += 1
                    continue
                }
                guard case .count(let count) = original.content else {
                    #expect(shared == original)
                    continue
                }
                #expect(!rule.isSmall(count) && shared.content == .count(rule.rounded(count)))
                tried += 1
            }
        }
        #expect(tried > 250)
        let report = safe.protection.report
        #expect(hidden == report.small + report.zeros + report.secondary && report.small == 2 && report.isExact)
    }

    @Test func sharesAreOfRoundedCounts() throws {
        let counts = try forces()
        let shares = try forces { $0.calculation = .share }
        let rule = DisclosureRule(base: 5)
        let (safeCounts, safe) = (try SafeFigures([counts], rule: rule), try SafeFigures([shares], rule: rule))
        let whole = try #require(shares.columns.firstIndex { shares.dataset.categories[$0.index].id == "motivating_factors" })
        var tried = 0
        for row in shares.rows.indices {
            guard case .count(let part)? = safeCounts.cell(counts, row: row, column: 0)?.content,
                case .count(let total)? = safeCounts.cell(counts, row: row, column: whole)?.content
            else { continue }
            #expect(safe.cell(shares, row: row, column: 0)?.content == .share(Double(part) / Double(total)))
            tried += 1
        }
        #expect(tried > 30)
    }

    /// A kind of offence that is hidden beside its total hides another: else the total less the others gives it away.
    @Test func kindsOfOffenceAddUpToAll() throws {
        let kinds = ["all", "assault", "damage", "order"].map { OffenceType(id: $0, name: Name($0)) }
        let figures: [Int32] = [63, 3, 20, 40]
        let bundled = try #require(try Bundled.library().trends["forces"])
        let dataset = Dataset(
            id: "made", name: Name("made"), note: Name(""), areas: [bundled.areas[0]], periods: [bundled.periods[0]],
            categories: [Category(id: "all", name: Name("all"), measure: .incidents, strands: [], total: nil)], types: kinds,
            series: [bundled.series[0]], cube: Cube(taking: [figures], categories: 1, types: 4, areas: 1, periods: 1),
            origin: bundled.origin)
        let table = dataset.table(Slice(dataset: 0, rows: .type, columns: .area))
        let safe = try SafeFigures([table], rule: DisclosureRule(base: nil))
        let shown = table.rows.indices.map { safe.cell(table, row: $0, column: 0)?.content }
        #expect(shown == [.count(63), nil, nil, .count(40)])
    }

    /// Strands of incidents beside all of them: what is hidden cannot be had by subtraction.
    @Test func strandsOfIncidentsAddUpToAll() throws {
        let bundled = try #require(try Bundled.library().trends["forces"])
        let kinds = [("all", [String]()), ("race", ["race"]), ("religion", ["religion"]), ("disability", ["disability"])]
        let dataset = Dataset(
            id: "made", name: Name("made"), note: Name(""), areas: [bundled.areas[0]], periods: [bundled.periods[0]],
            categories: kinds.map { Category(id: $0.0, name: Name($0.0), measure: .incidents, strands: $0.1, total: nil) },
            series: [bundled.series[0]], cube: Cube(taking: [[100, 60, 37, 3]], categories: 4, areas: 1, periods: 1),
            origin: bundled.origin)
        let table = dataset.table(Slice(dataset: 0, rows: .category, columns: .area))
        let safe = try SafeFigures([table], rule: DisclosureRule(base: nil))
        let shown = table.rows.indices.map { safe.cell(table, row: $0, column: 0)?.content }
        #expect(shown == [.count(100), .count(60), nil, nil])
    }

    @Test func percentagesAreNotMadeSafe() throws {
        let bundled = try #require(try Bundled.library().trends["forces"])
        let dataset = Dataset(
            id: "made", name: Name("made"), note: Name(""), areas: [bundled.areas[0]], periods: [bundled.periods[0]],
            categories: [Category(id: "p", name: Name("p"), measure: .percent, strands: [], total: nil, decimals: 1)],
            series: [bundled.series[0]], cube: Cube(taking: [[125]], categories: 1, areas: 1, periods: 1), origin: bundled.origin)
        let table = dataset.table(Slice(dataset: 0, rows: .area, columns: .period))
        #expect(throws: SafetyRefusal.notCounts) { try SafeFigures([table], rule: DisclosureRule()) }
    }

    @Test func aFigureInTwoTablesIsHiddenInBoth() throws {
        let tables = try (0..<7).map { strand in
            try forces {
                $0.columns = .period
                $0.at.category = strand
                $0.hasTotals = true
            }
        }
        let safe = try SafeFigures(tables, rule: DisclosureRule(threshold: 10))
        let across = try forces()
        for row in across.rows.indices {
            for column in across.columns.indices {
                let strand = across.columns[column].index
                let table = tables[strand]
                let same = try #require(table.rows.firstIndex(of: across.rows[row]))
                let last = table.columns.count - 2
                #expect(safe.cell(across, row: row, column: column) == safe.cell(table, row: same, column: last))
            }
        }
        #expect(safe.protection.report.figures == 945 && !safe.protection.report.isExact)
    }

    @Test(arguments: [Calculation.change, .difference, .rolling, .toDate, .index, .rank])
    func otherMeasuresAreRefused(calculation: Calculation) throws {
        let table = try forces { $0.calculation = calculation }
        #expect(throws: SafetyRefusal.onlyCountsSharesAndRates) { try SafeFigures([table], rule: DisclosureRule()) }
    }

    @Test func twoSeriesAreRefused() throws {
        let dataset = try #require(try Bundled.library().trends.datasets.first { $0.series.count > 1 })
        let index = try #require(try Bundled.library().trends.index(of: dataset.id))
        let laid = dataset.table(Slice(dataset: index, rows: .series, columns: .period))
        let apart = (0...1).map { dataset.table(Slice(dataset: index, rows: .category, at: Point(series: $0))) }
        for tables in [[laid], apart] {
            #expect(throws: SafetyRefusal.severalSeries) { try SafeFigures(tables, rule: DisclosureRule()) }
        }
        #expect(throws: SafetyRefusal.nothing) { try SafeFigures([], rule: DisclosureRule()) }
    }
}
