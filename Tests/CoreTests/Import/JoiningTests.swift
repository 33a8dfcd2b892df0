import Testing

@testable import Core

/// Figures of several files in one dataset: nothing is taken for something else, nothing is lost.
@Suite struct JoiningTests {
    private func file(_ text: String, _ name: String = "wards.csv", map: String? = nil, published: String? = nil) throws
        -> ReadFile
    {
        let folder = try Folder()
        try folder.write(Array(text.utf8), to: name)
        var request = ImportRequest(path: folder.path + "/" + name)
        request.map = try map.map { try ColumnMap(text: $0) }
        request.published = published.flatMap { Day(iso: $0) }
        return try Importer.read(request, library: try Bundled.library())
    }

    private func library(_ files: [ReadFile]) throws -> Library {
        let store = try Store()
        for file in files { _ = try store.keep(file, at: .noon, author: "") { _ in "" } }
        return try Bundled.library().adding(try store.figures())
    }

    @Test func numbersBelowZeroComeBack() throws {
        let map = "area=Area,period=Year,count=Change,measure=percentChange"
        let data = try #require(
            try library([try file("Area,Year,Change\nLeeds,2021/22,-4.2\nLeeds,2022/23,3\n", map: map)]).trends["wards"])
        #expect(data.cube[Point()] == -42 && data.cube[Point(period: 1)] == 30)
        #expect(data.cell(.count, at: Point(), over: data.column(containing: 0, byYear: false)).number == -4.2)
    }

    @Test func decimalsOfTwoReleasesAreOneScale() throws {
        let map = "area=Area,period=Year,count=Rate,measure=per1000Residents"
        let data = try #require(
            try library([
                try file("Area,Year,Rate\nLeeds,2021/22,10.8\n", map: map, published: "2022-10-01"),
                try file("Area,Year,Rate\nLeeds,2021/22,10.8428\n", map: map, published: "2023-10-01"),
            ]).trends["wards"])
        let column = data.column(containing: 0, byYear: false)
        let values = data.series.indices.map { series in
            data.categories.indices.compactMap {
                data.cell(.count, at: Point(series: series, category: $0), over: column).number
            }
        }
        #expect(values[0] == [10.8])
        #expect(values[1].count == 1 && (10.8...10.8428).contains(values[1][0]))
    }

    @Test func measuresUnderOneNameAreTwoCategories() throws {
        let data = try #require(
            try library([
                try file(
                    "Area,Year,Strand,Count\nLeeds,2021/22,Race,7\n", map: "area=Area,period=Year,category=Strand,count=Count"),
                try file(
                    "Area,Year,Strand,Rate\nLeeds,2021/22,Race,7\n",
                    map: "area=Area,period=Year,category=Strand,count=Rate,measure=percent"),
            ]).trends["wards"])
        #expect(data.categories.count == 2 && Set(data.categories.map(\.measure)).count == 2)
    }

    @Test(arguments: ["forces.csv", "london.csv", "national.csv"]) func aNameIsNoReasonToJoinABundledDataset(name: String) throws
    {
        let bundled = try Bundled.library()
        let file = try file(
            "Area,Year,Strand,Count\nLeeds,2022/23,Race,7\n", name, map: "area=Area,period=Year,category=Strand,count=Count")
        let library = try library([file])
        let key = String(name.dropLast(4))
        #expect(library.trends[key] == bundled.trends[key])
        #expect(library.trends[key + "-file"]?.cube[Point()] == 7)
    }

    @Test func aCouncilAndAForceOfOneNameAreTwoAreas() throws {
        let areas = ["council:DUR", "area:E23000013"]
        var figures = Figures.sample()
        let force = try #require(try Bundled.library().network.forces.first { $0.name == "Durham" })
        figures.areas = [.init(key: force.id.description, name: "Durham")]
        var other = Figures.sample(release: "2025")
        other.areas = [.init(key: areas[0], name: "Durham"), .init(key: force.id.description, name: "Durham")]
        other.counts = (0..<12).map { Int32($0 + 1) }
        (other.markers, other.notes, other.publishedChanges, other.places) = ([:], [:], [:], [:])
        let store = try Store()
        _ = try store.append(.of(.figures(figures), .figures(other)))
        let data = try store.dataset("sample")
        #expect(data.areas.count == 2 && data.cube[Point(series: 1, area: 1)] == 1 && data.cube[Point(series: 1, area: 0)] == 4)
    }

    @Test func printedChangesAreOfTheirArea() throws {
        var figures = Figures.sample()
        figures.areas = [.init(key: "name:a", name: "a"), .init(key: "name:b", name: "b")]
        figures.counts = [Figures.absent, 2, 3, Figures.absent, 5, 6, 7, 8, 9, 1, 2, 3]
        (figures.markers, figures.notes, figures.places) = ([:], [:], [:])
        figures.publishedChanges = [0: 5, 3: -40]
        let store = try Store()
        _ = try store.append(.of(.figures(figures)))
        let data = try store.dataset("sample")
        let column = data.column(containing: 0, byYear: false)
        #expect((0..<2).map { data.published(at: Place(Point(area: $0), over: column)) } == [5, -40])
    }

    @Test func aDatasetThatGrowsBackwardsKeepsItsPlaces() throws {
        let library = try library([
            try file("Area,Year,Count\nLeeds,2021/22,7\n", map: "area=Area,period=Year,count=Count", published: "2022-10-01"),
            try file(
                "Area,Year,Count\nLeeds,2018/19,5\nYork,2021/22,6\n", map: "area=Area,period=Year,count=Count",
                published: "2021-10-01"),
        ])
        let data = try #require(library.trends["wards"])
        func told(_ area: String, _ year: Int) throws -> [Int] {
            let point = Point(
                area: try #require(data.areas.firstIndex { $0.name.english == area }),
                period: try #require(data.periods.firstIndex(of: .financialYear(year))))
            return data.series.indices.compactMap { series in
                var point = point
                point.series = series
                return data.cube[point]
            }
        }
        #expect(try told("Leeds", 2021) == [7] && told("Leeds", 2018) == [5] && told("York", 2021) == [6])
    }

    @Test func thirdSeriesOfOneReleaseHaveKeysOfTheirOwn() throws {
        let store = try Store()
        for mapping in ["a", "b", "c"] {
            var figures = Figures.sample()
            figures.origin = FileOrigin(name: "file", content: "same", mapping: mapping)
            _ = try store.append(.of(.figures(figures)))
        }
        #expect(Set(try store.dataset("sample").series.map(\.release.id)).count == 3)
    }

    @Test func monthsAndYearsUnderOneKeyAreTwoDatasets() throws {
        var years = Figures.sample(), months = Figures.sample(), taken = Figures.sample()
        months.periods = (1...3).map { .month(Month(year: 2021, month: $0)) }
        taken.dataset = "sample-2"
        let store = try Store()
        years.origin = FileOrigin(name: "y", content: "y", mapping: "")
        months.origin = FileOrigin(name: "m", content: "m", mapping: "")
        _ = try store.append(.of(.figures(taken), .figures(years), .figures(months)))
        let library = try Bundled.library().adding(try store.figures())
        #expect(library.trends.datasets.suffix(3).map(\.isMonthly).sorted { !$0 && $1 } == [false, false, true])
    }

    @Test func twoRowsOfOneAreaAreToldAndNotSummed() throws {
        let file = try file(
            "Area,Year,Count\nBristol,2021/22,7\n\"Bristol, City of\",2021/22,9\n", map: "area=Area,period=Year,count=Count")
        #expect(file.figures.first?.counts == [7])
        #expect(file.report.issues.contains { if case .figureTwice = $0.kind { true } else { false } } && !file.report.isWhole)
    }

    @Test func whatIsTooLargeIsTold() throws {
        let file = try file(
            "Area,Year,Count\nLeeds,2021/22,3000000000\nLeeds,2022/23,3\n", map: "area=Area,period=Year,count=Count")
        #expect(file.figures.first?.counts == [Figures.absent, 3] && !file.report.isWhole)
    }

    @Test func aCountLeftOutOfAMapIsAskedFor() throws {
        #expect(throws: ReadError.map(.missing(.count))) {
            try file("Area,Period,Count\nLeeds,2019-03,12\n", map: "area=Area,period=Period")
        }
    }

    @Test func theSameContentReadOtherwiseIsAnotherImport() throws {
        let store = try Store()
        let text = "Area,Year,Count\nBradfrod,2021/22,7\n"
        let map = "area=Area,period=Year,count=Count"
        _ = try store.keep(try file(text, map: map), at: .noon, author: "") { _ in "" }
        let folder = try Folder()
        try folder.write(Array(text.utf8), to: "wards.csv")
        var request = ImportRequest(path: folder.path + "/wards.csv")
        request.map = try ColumnMap(text: map)
        request.areas = ["Bradfrod": EntryID(.council, "BRD")]
        let taught = try Importer.read(request, library: try Bundled.library())
        guard case .stored = try store.keep(taught, at: .noon, author: "", text: { _ in "" }).outcome else {
            Issue.record("it was taken for known")
            return
        }
    }
}
