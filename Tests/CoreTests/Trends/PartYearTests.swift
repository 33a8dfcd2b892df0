import Testing

@testable import Core

/// Part of a financial year says so and is never compared.
@Suite struct PartYearTests {
    @Test func londonHasTwoMonthsOf2021() throws {
        let london = try Bundled.library().dataset("london")
        let point = try london.point("racist_and_religious", area: "Hackney")
        let part = try london.cell(.count, at: point, in: "2021/22")
        #expect(part.content == .count(225) && part.months == 2)
        #expect(try london.cell(.change, at: point, in: "2021/22").content == .absent(.partOfYear(months: 2)))
        let whole = try london.cell(.count, at: point, in: "2020/21")
        #expect(whole.content == .count(998) && whole.months == nil)
        #expect(try london.cell(.change, at: point, in: "2020/21").content == .change(Double(998 - 813) / 813))
    }

    @Test func itIsNoPointOfALine() throws {
        let library = try Bundled.library()
        let index = try #require(library.trends.index(of: "london"))
        let table = library.trends.datasets[index].table(Slice(dataset: index, rows: .area, byYear: true))
        #expect(table.columns.last?.isPart == true && table.columns.last?.column?.expected == 12)
        for row in table.rows.indices {
            let counts = table.numbers(row: row)
            #expect(counts.count == 12 && counts.last == .some(nil) && counts.dropLast().allSatisfy { $0 != nil })
        }
    }

    @Test func aPartIsNoBaseEither() throws {
        let dataset = Dataset.invented(from: .month(Month(year: 2013, month: 2)), [Int?](repeating: 10, count: 2 + 12 + 3))
        #expect(try dataset.cell(.count, at: Point(), in: "2012/13").months == 2)
        #expect(try dataset.cell(.count, at: Point(), in: "2013/14").content == .count(120))
        #expect(try dataset.cell(.change, at: Point(), in: "2013/14").content == .absent(.partOfYear(months: 2)))
        #expect(try dataset.cell(.change, at: Point(), in: "2014/15").content == .absent(.partOfYear(months: 3)))
    }
}
