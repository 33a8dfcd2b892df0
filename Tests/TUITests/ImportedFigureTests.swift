import Core
import Testing

@testable import TUI

/// Figures that came in a file: kinds of offence, signs, percent and where they stand.
@Suite struct ImportedFigureTests {
    /// The panel with a table of them, the cursor on the last year.
    private func panel(_ more: String = "", language: Language = .english) throws -> Driver {
        var driver = try Driver.made(language: language)
        try driver.press("2<BS>d<End><Enter>z" + more)
        return driver
    }

    /// The row of the table that begins with a name.
    private func line(_ name: String, _ driver: Driver) throws -> String {
        try #require(
            driver.grid.lines.first { line in line.drop { "┃▶ ".contains($0) }.hasPrefix(name + " ") }, "\(driver.text)")
    }

    static let scenes: [(name: String, keys: String)] = [
        ("made", "jh"), ("made-kinds", "r"), ("made-source", "i"), ("made-part", "f<End><Enter>"), ("made-kind-picker", "K"),
    ]

    @Test(arguments: Language.allCases) func scenes(language: Language) throws {
        for scene in ImportedFigureTests.scenes {
            Golden.expect(try panel(scene.keys, language: language).text, is: "\(scene.name)-\(language.rawValue)")
        }
    }

    @Test func aTableStartsWithAllKinds() throws {
        let driver = try panel()
        #expect(driver.text.contains("All strands · All kinds"))
        #expect(try line("North", driver).contains("160!"))
    }

    @Test func signsStandInPlaceOfFigures() throws {
        let driver = try panel()
        #expect(try line("South", driver).contains("[c]"))
        #expect(try line("West", driver).contains("[x]"))
        #expect(try panel("jh").text.contains("hidden so that no person"))
        #expect(try panel("jjhh").text.contains("not available: the publisher says so"))
    }

    @Test func whatTheyMeanIsSaidInBothLanguages() throws {
        let hidden = try panel("jh", language: .arabic)
        #expect(hidden.words.contains("محجوب"))
        for language in Language.allCases {
            let strings = language == .english ? English.strings : Arabic.strings
            for marker in Marker.allCases { #expect(!strings.trend.marker(marker).isEmpty) }
            for measure in Measure.allCases { #expect(!strings.measure(measure).isEmpty) }
        }
    }

    @Test func aMarkBesideAFigureIsANote() throws {
        let text = try panel().text
        #expect(text.contains("counted twice by hand; [r] revised"))
    }

    @Test func aKindIsPicked() throws {
        var driver = try panel("K")
        #expect(driver.text.contains("Which kind of offence?") && driver.text.contains("Assault"))
        try driver.press("<Down><Enter>")
        #expect(driver.text.contains("All strands · Assault"))
        #expect(driver.state.trends.shown.slice.at.type == 1)
    }

    @Test func bundledFiguresOfferNoKinds() throws {
        var driver = try Driver()
        try driver.press("2<BS>K")
        #expect(driver.state.layers.isEmpty && driver.text.contains("not divided by kinds"))
        for dataset in try Driver.library.trends.datasets.indices {
            driver.state.showDataset(dataset)
            #expect(!driver.state.layableAxes.contains(.type))
        }
    }

    @Test func kindsCanBeLaidDown() throws {
        var driver = try panel()
        #expect(driver.state.layableAxes == [.category, .type, .area, .period])
        for _ in 0..<3 where driver.state.trends.shown.slice.rows != .type { try driver.press("r") }
        #expect(driver.state.trends.shown.slice.rows == .type)
        let table = driver.state.shownTable
        #expect((0..<table.rowCount).map { table.name($0).english } == ["All kinds", "Assault", "Damage"])
        #expect(driver.text.contains("Kind of") && driver.text.contains("Damage"), "\(driver.text)")
        try driver.press("x")
        #expect(driver.state.trends.shown.slice.columns == .type)
    }

    @Test func percentHasItsDecimalsAndNoCalculation() throws {
        var driver = try panel("f<End><Enter>")
        #expect(try line("North", driver).contains("10.8%") && line("West", driver).contains("12.8%"))
        driver.state.trends.shown.slice.calculation = .change
        #expect(driver.text.contains("this is no count of things"))
        driver.state.trends.shown.slice.calculation = .count
        try driver.press("T")
        #expect(driver.state.notice?.contains("this is no count of things") ?? false)
    }

    @Test(arguments: ChartKind.allCases)
    func everyChartIsDrawnOrRefused(kind: ChartKind) throws {
        for script in ["", "f<End><Enter>"] {
            var driver = try panel(script)
            (driver.state.trends.shown.display, driver.state.trends.shown.chartKind) = (.chart, kind)
            #expect(!driver.text.isEmpty)
        }
    }

    @Test func aChartOfPercentShowsPercent() throws {
        var driver = try panel("f<End><Enter>")
        (driver.state.trends.shown.display, driver.state.trends.shown.chartKind) = (.chart, .bars)
        #expect(driver.text.contains("10.8%"))
    }

    @Test func theSourceNamesFileSheetAndCell() throws {
        let driver = try panel("i")
        guard case .source(let lines, _)? = driver.state.layers.last else {
            Issue.record("no source is shown")
            return
        }
        for line in [
            "File: incidents-2024.ods, Table_2, C12", "SHA-256: abab", "Came in: Fri 20 Nov 2026, 09:05 UTC",
            "Read as: long area=A", "Also in: again.csv, B7",
        ] {
            #expect(lines.contains { $0.hasPrefix(line) }, "\(line) in \(lines)")
        }
        #expect(!lines.contains { $0.contains("assets/") })
    }

    @Test func programsAreGivenStableKeys() throws {
        let library = try Driver.made()
        let index = library.trends.datasets.count - 1
        let dataset = library.trends.datasets[index]
        let place = Place(Point(category: 2, period: 2), over: dataset.column(containing: 2, byYear: false))
        let source = SourceText(library: library, strings: English.strings)
        let lines = source.origin(of: FigureID(dataset: index, place: place), cell: dataset.cell(.count, at: place))
        let texts = Dictionary(lines.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        #expect(texts["file"] == "incidents-2024.ods" && texts["sheet"] == "Table_2" && texts["cell"] == "C12")
        #expect(texts["sha256"]?.count == 64 && texts["mapping"] == "long area=A" && texts["also_in"] == "again.csv, B7")
        #expect(texts["imported"] != nil && texts["licence"] == nil)
    }

    @Test func aViewOfKindsMeansTheSameAgain() throws {
        let library = try Driver.made()
        var view = TrendsView(dataset: library.trends.datasets.count - 1, library: library)
        view.slice.at.type = 2
        let line = ViewText(view, library).line
        #expect(line.contains("type=damage"))
        #expect(ViewText.read(line, library: library).view?.slice == view.slice)
        view.slice.rows = .type
        let rows = ViewText(view, library).line
        #expect(rows.contains("rows=type") && !rows.contains("type=damage"))
        #expect(ViewText.read(rows, library: library).view?.slice.rows == .type)
        #expect(!ViewText.read("trends dataset=forces rows=type", library: library).problems.isEmpty)
    }

    @Test func aSheetHoldsAllDecimals() throws {
        let library = try Driver.made()
        var view = TrendsView(dataset: library.trends.datasets.count - 1, library: library)
        view.slice.at.category = 3
        let table = ShownTable(view, library: library, language: .english)
        let sheet = FigureSheet(table, view, English.strings, isForPrograms: true).sheet
        #expect(sheet.rows.first == ["North", "10.8428", "10.8428", "10.8428"])
        #expect(sheet.about.contains { $0 == ("type", "all") } && sheet.about.contains { $0 == ("file", "incidents-2024.ods") })
    }

    /// Taking an import back while its figure is selected, and other panels follow it.
    @Test func whatWasSelectedOfFiguresThatAreGoneIsForgotten() throws {
        for keys in ["2d<End><Enter>", "2d<End><Enter><Down>1", "2d<End><Enter>p1", "2d<End><Enter>i"] {
            var driver: Driver = try Driver.made(width: 120)
            try driver.press(keys)
            driver.send(.undone("made.csv", try Driver.library))
            #expect(driver.text.contains("CONCORD"), "\(keys)")
            try driver.press("<Esc>12<Down>13<Down>")
            #expect(driver.text.contains("CONCORD"), "\(keys)")
        }
    }
}
