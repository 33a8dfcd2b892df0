import Testing

@testable import Core

/// Figures divided by kinds of offence.
@Suite struct OffenceTypeTests {
    private let dataset = Dataset.kinds()

    private func table(rows: Axis, columns: Axis, hasTotals: Bool = false, _ calculation: Calculation = .count) -> TrendTable {
        var slice = Slice(dataset: 0, rows: rows, columns: columns, at: Point(category: 2), calculation: calculation)
        slice.hasTotals = hasTotals
        return dataset.table(slice)
    }

    @Test func theBundledFiguresHaveNone() throws {
        for dataset in try Bundled.library().trends.datasets {
            #expect(dataset.types.isEmpty && dataset.count(of: .type) == 1 && dataset.defaultType == 0)
        }
    }

    @Test func aTableOfKinds() {
        let table = table(rows: .type, columns: .area)
        #expect(table.rows.map { table.name(of: $0, on: .type).english } == ["All kinds", "Assault", "Damage"])
        #expect(
            table.cells().map { $0.map(\.content) } == [
                [.count(660), .count(664)], [.count(320), .count(322)], [.count(340), .count(342)],
            ])
    }

    @Test func kindsAddUpButNotWithAllOfThem() {
        #expect(dataset.refusal(toAdd: [1, 2], along: .type) == nil)
        #expect(dataset.refusal(toAdd: [0, 1], along: .type) == .partsAndTheirTotal)
        #expect(dataset.refusal(toAdd: [0], along: .type) == nil)
        let table = table(rows: .type, columns: .area, hasTotals: true)
        #expect(table.cell(row: 3, column: 0).absence == .partsAndTheirTotal)
        #expect(table.keeping(rows: [1, 2, 3]).cell(row: 2, column: 0).content == .count(660))
    }

    @Test(
        arguments: [
            ([0, 1], nil), ([0, 2], .partsAndTheirTotal), ([0, 3], .notACount), ([0, 4], Absence.factorsAreNotOffences),
            ([3], nil),
        ] as [([Int], Absence?)])
    func strandsAddUp(categories: [Int], refusal: Absence?) {
        #expect(dataset.refusal(toAdd: categories, along: .category) == refusal)
    }

    @Test func theStartIsAllKinds() {
        var dataset = dataset
        #expect(dataset.defaultType == 0)
        dataset.types.swapAt(0, 2)
        #expect(dataset.defaultType == 2)
        dataset.types = Array(dataset.types.prefix(2))
        #expect(dataset.defaultType == 0)
    }

    @Test func kindsAreRankedWhereThereIsNothingElse() {
        var one = dataset
        one.areas = [dataset.areas[0]]
        one.categories = [dataset.categories[2]]
        one.periods = [dataset.periods[0]]
        one.cube = Cube(taking: [[660, 320, 340]], categories: 1, types: 3, areas: 1, periods: 1)
        #expect(one.content(.rank, Point(type: 1)) == .rank(2, of: 2, before: nil))
        #expect(one.content(.rank, Point(type: 2)) == .rank(1, of: 2, before: nil))
        #expect(one.content(.rank, Point(type: 0)) == .absent(.nothingToRank))
    }

    @Test func aChangeIsOfOneKind() {
        #expect(dataset.content(.change, Point(type: 1, period: 1)) == .change(1))
        #expect(dataset.compare(Point(type: 1), with: Point(type: 2, period: 1)) == .absent(.differentThings))
        #expect(dataset.compare(Point(type: 1), with: Point(type: 1, period: 1)) == .change(1))
    }

    @Test func aShareIsOfTheStrandsOfOneKind() {
        #expect(dataset.content(.share, Point(type: 1)) == .share(110.0 / 320))
        #expect(dataset.content(.rate, Point(type: 2)) == .rate(12))
    }

    @Test func everyTableHoldsNumbersOrReasons() {
        for rows in Axis.allCases {
            for columns in Axis.allCases where columns != rows {
                for calculation in Calculation.allCases {
                    for row in table(rows: rows, columns: columns, hasTotals: true, calculation).cells() {
                        #expect(row.allSatisfy { ($0.number?.isFinite ?? false) != ($0.absence != nil) })
                    }
                }
            }
        }
    }

    @Test func ranksOfAWholeTableAreThoseOfItsCells() {
        for axis in [Axis.category, .type, .period] {
            let table = table(rows: .area, columns: axis, .rank)
            let cells = table.cells()
            for row in table.rows.indices {
                for column in table.columns.indices { #expect(cells[row][column] == table.cell(row: row, column: column)) }
            }
        }
    }
}
