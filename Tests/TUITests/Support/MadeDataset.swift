import Core
import Testing

@testable import TUI

extension Driver {
    /// The program over figures of our own that came in a file: kinds of offence, signs in place of figures, percent.
    static func made(width: Int = 120, height: Int = 40, language: Language = .english) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        driver.state = AppState(
            library: try made(), language: language, size: Size(width: width, height: height),
            now: Now(try #require(Moment("2026-11-24"))))
        return driver
    }

    /// The bundled library with the made dataset behind the others.
    static func made() throws -> Library {
        let library = try Driver.library
        return library.with(trends: Trends(datasets: library.trends.datasets + [try madeDataset(library)]))
    }

    private static func madeDataset(_ library: Library) throws -> Dataset {
        let categories = [("race", "Race"), ("religion", "Religion")].map {
            Core.Category(id: $0.0, name: Name($0.1), measure: .incidents, strands: [$0.0], total: 2)
        }
        let types = [(OffenceType.all, "All kinds"), ("assault", "Assault"), ("damage", "Damage")].map {
            OffenceType(id: $0.0, name: Name($0.1))
        }
        var counts: [Int32] = []
        for category in 0..<4 {
            for type in 0..<3 {
                for area in 0..<3 {
                    for period in 0..<3 {
                        let strand = Int32(30 + 10 * area + 5 * period)
                        let isPart = category == 3
                        counts.append(
                            isPart
                                ? type == 0 ? 108_428 + 10_000 * Int32(area) : Cube.absent
                                : strand * (type == 0 ? 2 : 1) * (category == 2 ? 2 : 1))
                    }
                }
            }
        }
        var cube = Cube(taking: [counts], categories: 4, types: 3, areas: 3, periods: 3)
        let hidden = Point(category: 2, area: 1, period: 1)
        cube.setMarker(.confidential, at: hidden)
        cube.setMarker(.notAvailable, at: Point(category: 2, area: 2, period: 0))
        cube.setMarker(.revised, at: Point(category: 2, area: 0, period: 2))
        cube.setNote("counted twice by hand", at: Point(category: 2, area: 0, period: 2))
        cube.setPlace("C12", at: Point(category: 2, area: 0, period: 2))
        let file = SeriesFile(
            fileName: "incidents-2024.ods", content: String(repeating: "ab", count: 32), sheet: "Table_2", mapping: "long area=A",
            importedAt: try #require(Moment("2026-11-20T09:05")), revision: "r1")
        let again = SeriesFile(
            fileName: "again.csv", content: "00", mapping: "long", importedAt: file.importedAt, revision: "r2")
        let release = Release(id: "2024", publisher: "A council", title: "Incidents", published: nil)
        return Dataset(
            id: "incidents", name: "Incidents", note: "",
            areas: ["North", "South", "West"].map {
                Area(name: Name($0), entry: nil, population: Population(count: 10_000, year: 2020))
            },
            periods: (2021...2023).map(Period.financialYear),
            categories: categories + [
                Core.Category(id: "all", name: "All strands", measure: .incidents, strands: [], total: 2),
                Core.Category(
                    id: "part", name: "Part of all crime", measure: .percent, strands: [], total: nil, decimals: 4,
                    shownDecimals: 1),
            ],
            types: types, series: [Series(coverage: Coverage(id: "OWN", name: "Own area"), release: release)], cube: cube,
            origin: Origin(files: [], contents: "", publisher: "", title: "", licence: "", attribution: "", date: ""),
            files: [0: file],
            confirmed: [0: [Confirmation(file: again, places: [Point(category: 2, area: 0, period: 2): "B7"])]])
    }
}
