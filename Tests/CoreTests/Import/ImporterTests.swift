import Testing

@testable import Core

/// From a file to the store and to what is shown.
@Suite struct ImporterTests {
    private let now = Moment.noon

    /// Reads a text as the file of that name would be read.
    private func read(
        _ text: String, as name: String = "wards.csv", _ change: (inout ImportRequest) throws -> Void = { _ in }
    ) throws -> ReadFile {
        let folder = try Folder()
        let path = folder.path + "/" + name
        try folder.write(Array(text.utf8), to: name)
        var request = ImportRequest(path: path)
        try change(&request)
        return try Importer.read(request, library: try Bundled.library())
    }

    private static let wards = """
        Area,Financial year,Strand,Count
        Leeds,2021/22,Race,120
        Leeds,2021/22,Religion,[c]
        Leeds,2022/23,Race,130
        Bradfrod,2021/22,Race,7
        Bradfrod,2022/23,Race,..
        """

    @Test func aTableWithSureTitlesComesInByItself() throws {
        let file = try read(Self.wards)
        let figures = try #require(file.figures.first)
        #expect(figures.fault == nil)
        #expect(figures.areas.map(\.key) == ["name:bradfrod", "council:LDS"])
        #expect(figures.categories.map(\.key) == ["race", "religion"])
        #expect(figures.periods == [.financialYear(2021), .financialYear(2022)])
        #expect(
            figures.counts == [7, Figures.absent, 120, 130, Figures.absent, Figures.absent, Figures.suppressed, Figures.absent])
        #expect(figures.markers.values.sorted() == ["[c]", "[x]"])
        #expect(figures.places[2] == "D2")
        #expect(file.report.openAreas.keys.map(\.text) == ["Bradfrod"])
        guard case .unknown(let nearest)? = file.report.openAreas["Bradfrod"] else {
            Issue.record("it has no near names")
            return
        }
        #expect(nearest.first?.id == EntryID(.council, "BRD"))
        #expect(file.report.isWhole)
    }

    @Test func aNameThatIsTaughtIsAnEntry() throws {
        let file = try read(Self.wards) { $0.areas["Bradfrod"] = EntryID(.council, "BRD") }
        #expect(file.figures.first?.areas.map(\.key) == ["council:BRD", "council:LDS"])
        #expect(file.report.openAreas.isEmpty)
    }

    @Test func absentIsNotZeroInTheLibrary() throws {
        let library = try stored([try read(Self.wards)])
        let data = try #require(library.trends["wards"])
        #expect(data.files[0]?.fileName == "wards.csv")
        #expect(data.areas[1].population != nil)
        #expect(data.cube[Point(area: 1)] == 120)
        #expect(data.cube[Point(area: 0, period: 1)] == nil)
        #expect(data.cube.marker(at: Point(area: 0, period: 1)) == .notAvailable)
        #expect(data.cube.marker(at: Point(category: 1, area: 1)) == .confidential)
        #expect(data.cube.place(at: Point(area: 1)) == "D2")
    }

    @Test func aNewerReleaseStandsBesideTheOlder() throws {
        let newer = Self.wards.split(separator: "130").joined(separator: "98") + "\nLeeds,2023/24,Race,99\n"
        let library = try stored([
            try read(Self.wards) { $0.published = Day(iso: "2023-10-05") },
            try read(newer) { $0.published = Day(iso: "2023-11-02") },
        ])
        let data = try #require(library.trends["wards"])
        #expect(data.series.count == 2 && data.periods.count == 3 && data.areas.count == 2)
        let revised = data.restatements()
        #expect(revised.map(\.oldTold.count) == [130] && revised.map(\.newTold.count) == [98])
        #expect(revised.map(\.isTurned) == [true])
    }

    @Test func whatFitsNoLayoutIsAskedAbout() throws {
        #expect(throws: ReadError.noSuchLayout) { try read("a,b\nx,y\nz,w\n") }
        let file = try read("a,b,c\nLeeds,2021/22,4\n") { $0.map = try ColumnMap(text: "area=a,period=b,count=c") }
        #expect(file.figures.first?.counts == [4])
    }

    @Test func twiceIsOnceAndUndoneIsGone() throws {
        let store = try Store()
        let file = try read(Self.wards)
        let first = try store.keep(file, at: now, author: "a") { _ in "told" }
        guard case .stored(let id) = first.outcome else {
            Issue.record("it was not stored")
            return
        }
        #expect(try store.keep(file, at: now, author: "a", text: { _ in "again" }).outcome == .known(id))
        #expect(try store.report(of: id) == "told")
        #expect(try store.undoLastImport(at: now, author: "a")?.revision.id == id)
        #expect(try store.figures().isEmpty)
        #expect(try store.undoLastImport(at: now, author: "a") == nil)
        #expect(try store.keep(file, at: now, author: "a", text: { _ in "" }).outcome != .known(id))
        #expect(try store.figures().count == 1)
    }

    /// Calendar years, financial years and months of one file are datasets of their own, never one row of periods.
    @Test func kindsOfPeriodsStayApart() throws {
        let file = try read("Area,Period,Number\nLeeds,2021,5\nLeeds,2022,6\nLeeds,2021/22,7\nLeeds,2022-05,1\n") {
            $0.map = try ColumnMap(text: "area=Area,period=Period,count=Number")
        }
        #expect(
            file.figures.map(\.dataset).map { $0.split(separator: "-").dropFirst().joined(separator: "-") } == [
                "", "years", "calendar-years",
            ])
        #expect(file.figures.map(\.periods.count) == [1, 1, 2] && file.figures[2].periods.map(\.label) == ["2021", "2022"])
        let library = try stored([file])
        let years = try #require(library.trends.datasets.first { $0.periods.first == .calendarYear(2021) })
        #expect(!years.isMonthly && years.column(of: .calendarYear(2022))?.members == 1..<2)
        #expect(years.table(Slice(dataset: 0, rows: .area, columns: .period)).cell(row: 0, column: 1).content == .count(6))
    }

    /// Changes, percentages and fractions keep what is stored and how it is shown.
    @Test func decimalsAreKept() throws {
        let file = try read("Area,Year,Rate\nLeeds,2021/22,1.25\nLeeds,2022/23,10.5\n") {
            $0.map = try ColumnMap(text: "area=Area,period=Year,count=Rate,measure=per1000Residents")
        }
        let kind = try #require(file.figures.first?.categories.first)
        #expect(kind.measure == .per1000Residents && kind.decimals == 2 && kind.shownDecimals == 2)
        #expect(file.figures.first?.counts == [125, 1050])
    }

    private func stored(_ files: [ReadFile]) throws -> Library {
        let store = try Store()
        for file in files { _ = try store.keep(file, at: now, author: "") { _ in "" } }
        return try Bundled.library().adding(try store.figures())
    }

    @Suite(.enabled(if: Fixture.areDelivered)) struct Delivered {
        /// The same figures as the bundled ones confirm them, cell by cell, and add no series.
        @Test(arguments: [
            ("hate-crime-1819-hosb2419-tables.ods", ["national": 55, "aggravated": 72]),
            ("met_other_crime_borough_monthly.csv", ["london": 30_954]),
            ("bbc_hate_crime_by_force_and_type.csv", ["forces": 602]),
        ])
        func bundledFiguresAreConfirmed(name: String, cells: [String: Int]) throws {
            let bundled = try Bundled.library()
            let path = Repository.root + "/../shared/fixtures/tables/" + name
            let store = try Store()
            let file = try Importer.read(ImportRequest(path: path), library: bundled)
            _ = try store.keep(file, at: .noon, author: "") { _ in "" }
            let library = bundled.adding(try store.figures())
            for (id, count) in cells {
                let (before, after) = (try #require(bundled.trends[id]), try #require(library.trends[id]))
                #expect(after.series == before.series && after.cube == before.cube)
                #expect(after.confirmed.values.joined().map(\.places.count) == [count], "\(id)")
            }
        }

        @Test func aCellOfAnotherTableKnowsItsPlace() throws {
            let bundled = try Bundled.library()
            let path = Repository.root + "/../shared/fixtures/tables/hate-crime-1819-hosb2419-tables.ods"
            let store = try Store()
            let file = try Importer.read(ImportRequest(path: path), library: bundled)
            #expect(file.figures.count == 11)
            _ = try store.keep(file, at: .noon, author: "") { _ in "" }
            let library = bundled.adding(try store.figures())
            let table = try #require(library.trends.datasets.first { $0.id.hasSuffix("table-3") })
            let jewish = try #require(table.categories.firstIndex { $0.name.english == "Number of offences: Jewish" })
            let point = Point(category: jewish)
            #expect(table.cube[point] == 1326 && table.cube.place(at: point) == "B10")
            #expect(table.files[0]?.sheet == "Table_3")
        }
    }
}
