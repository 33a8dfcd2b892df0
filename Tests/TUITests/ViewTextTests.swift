import Core
import Testing

@testable import TUI

/// A view as a line of text means the same view again.
@Suite struct ViewTextTests {
    private let library: Library

    init() throws { library = try Driver.library }

    /// What a line keeps of a view: not where it is scrolled to, nor what an axis that is laid down was fixed at.
    private func kept(_ view: TrendsView) -> TrendsView {
        var view = view
        (view.rowScroll, view.columnScroll, view.extra, view.above, view.pages) = (0, 0, nil, [], [])
        view.slice.at[view.slice.rows] = 0
        view.slice.at[view.slice.columns] = 0
        view.column = view.figureColumn
        view.slice.peers = nil
        if view.display != .chart { view.chartKind = .line }
        if view.display != .chart || view.chartKind != .control { view.chartMethod = .auto }
        if view.display != .signals { view.signals = SignalsView() }
        return view
    }

    private func expectSame(_ view: TrendsView) {
        let line = ViewText(view, library).line
        let read = ViewText.read(line, library: library)
        #expect(read.problems.isEmpty, "\(line)")
        #expect(read.view.map(kept) == kept(view), "\(line)")
        #expect(read.view.map { ViewText($0, library).line } == line)
        #expect(!line.contains("'") && !line.contains("\n"), "\(line)")
    }

    /// A view with some of everything.
    private func anyView(_ dataset: Int, _ rows: Axis, _ columns: Axis, _ dice: inout Dice) -> TrendsView {
        let data = library.trends.datasets[dataset]
        var view = TrendsView(dataset: dataset, library: library)
        (view.slice.rows, view.slice.columns) = (rows, columns)
        for axis in Axis.allCases { view.slice.at[axis] = Int.random(in: 0..<data.count(of: axis), using: &dice) }
        view.slice.calculation = Calculation.allCases.randomElement(using: &dice) ?? .count
        view.slice.byYear = data.isMonthly && dice.falls(one: 2)
        view.slice.hasTotals = dice.falls(one: 3)
        if dice.falls(one: 3) {
            view.slice.base = data.columns(byYear: view.slice.byYear).randomElement(using: &dice)?.period
        }
        let table = data.table(view.slice)
        view.filter = ["", "", "a", "o e", "King's \"own\" 100% %22", " two  spaces "].randomElement(using: &dice) ?? ""
        if let column = table.columns.randomElement(using: &dice), dice.falls(one: 2) {
            let calculation = dice.falls(one: 2) ? view.slice.calculation : .count
            view.order = .column(column, calculation, isDescending: dice.falls(one: 2))
        } else if dice.falls(one: 2) {
            view.order = .name(isDescending: dice.falls(one: 2))
        }
        view.marked = Set(table.rows.filter { _ in dice.falls(one: 5) }.map(\.index).filter { $0 >= 0 })
        view.arrangement.hidden = Set(table.columns.filter { _ in dice.falls(one: 6) })
        // The last column is never hidden.
        if let last = table.columns.last { view.arrangement.hidden.remove(last) }
        if dice.falls(one: 3) { view.arrangement.order = table.columns.shuffled(using: &dice) }
        view.arrangement.frozen = Int.random(in: 0...3, using: &dice)
        view.arrangement.extraWidth = Int.random(in: -2...6, using: &dice)
        view.display = [.table, .chart, .signals].randomElement(using: &dice) ?? .table
        view.chartKind = ChartKind.allCases.randomElement(using: &dice) ?? .line
        view.chartMethod = SignalMethod.allCases.randomElement(using: &dice) ?? .auto
        view.signals.method = SignalMethod.allCases.randomElement(using: &dice) ?? .c1
        let shown = ShownTable(view, library: library, language: .english)
        view.row = shown.rowCount > 0 ? Int.random(in: 0..<shown.rowCount, using: &dice) : 0
        view.column =
            shown.rowCount > 0 && shown.columnCount > 0
            ? Int.random(in: 0..<shown.columnCount, using: &dice) : shown.columnCount - 1
        return view
    }

    @Test func ofEveryPairOfAxes() {
        var dice = Dice(4)
        for (index, dataset) in library.trends.datasets.enumerated() {
            for rows in Axis.allCases where dataset.count(of: rows) > 1 {
                for columns in Axis.allCases where columns != rows && (columns != .type || !dataset.types.isEmpty) {
                    for _ in 0..<8 { expectSame(anyView(index, rows, columns, &dice)) }
                }
            }
        }
    }

    @Test func ofEveryMeasureChartAndMethod() throws {
        var view = TrendsView(library: library)
        for calculation in Calculation.allCases {
            view.slice.calculation = calculation
            expectSame(view)
        }
        for kind in ChartKind.allCases {
            (view.display, view.chartKind) = (.chart, kind)
            expectSame(view)
        }
        for method in SignalMethod.allCases {
            (view.display, view.signals.method) = (.signals, method)
            expectSame(view)
        }
    }

    @Test(arguments: [
        "o'brien", "say \"hi\"", "50%", "%27", "a=b", "a;b|c:d", "  ", "لندن", "e\u{301} \u{301}", "'\u{301}", "\"\u{301}x y",
    ])
    func ofAFilter(filter: String) throws {
        var view = TrendsView(dataset: try #require(library.trends.index(of: "forces")), library: library)
        view.filter = filter
        let line = ViewText(view, library).line
        #expect(ViewText.read(line, library: library).view?.filter == filter, "\(line)")
    }

    @Test(arguments: ["mine", "Bob's", "north: all", "the \"big\" ones", "a;b", "100%"])
    func ofAGroup(name: String) throws {
        var view = TrendsView(dataset: try #require(library.trends.index(of: "forces")), library: library)
        view.peers = .group(name)
        expectSame(view)
        view.peers = .similar(to: 3, by: [.residents, .rate])
        expectSame(view)
    }

    @Test func anOrderByTheTotal() throws {
        var view = TrendsView(dataset: try #require(library.trends.index(of: "forces")), library: library)
        view.slice.hasTotals = true
        view.order = .column(.total, .count, isDescending: true)
        expectSame(view)
    }

    @Test(arguments: [
        ("", "no dataset"), ("trends", "no dataset"), ("trends dataset=", "no dataset ''"), ("trends dataset=x", "'x'"),
        ("trends dataset=national rows=period columns=period", "the same"), ("trends dataset=national rows=side", "rows=side"),
        ("trends dataset=national measure=much", "measure=much"), ("trends dataset=national series=EW", "series=EW"),
        ("trends dataset=national strand=total", "strand=total"), ("trends dataset=national sort=-", "sort=-"),
        ("trends dataset=national period=1066/67", "1066/67"), ("trends dataset=national base=soon", "base=soon"),
        ("trends dataset=national colour=red", "colour=red"), ("trends dataset=forces peers=group:", "peers=group:"),
        ("trends dataset=forces peers=similar:Kent:height", "peers=similar:Kent:height"),
        ("trends dataset=national chart=cake", "chart=cake"), ("trends dataset=national signals=smoke", "signals=smoke"),
    ])
    func aBadLineIsAnsweredWithWhatIsWrong(line: String, problem: String) {
        let read = ViewText.read(line, library: library)
        #expect(read.problems.joined(separator: "; ").contains(problem), "\(read.problems)")
    }

    @Test func whatALineSaysWrongNeverReachesTheTerminalAsAnOrder() {
        let read = ViewText.read("trends dataset=national \u{1B}]52;c;x=\u{9B}2J", library: library)
        #expect(!read.problems.joined().unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
    }

    @Test func anyTextIsReadWithoutHarm() throws {
        var dice = Dice(9)
        let words = [
            "trends", "dataset=forces", "dataset=london", "rows=", "columns=", "area", "period", "strand", "series", "=", "\"",
            "%", "%2", "at=", "|", ";", "sort=", "-", ":", "total", "hidden=", "order=", "marked=", "frozen=", "wider=",
            "99999999999999999999", "-5", "unit=year", "totals=yes", "peers=similar:", "group:", "base=", "2018/19", "2016-07",
            "chart=control", "method=c1", "signals=p", "filter=", "'", "\u{301}", "\u{0}", "ق", "BTP", "measure=rank", " ",
        ]
        for round in 0..<400 {
            let text = (0..<Int.random(in: 1...14, using: &dice)).map { _ in
                (words.randomElement(using: &dice) ?? "") + (dice.falls(one: 2) ? " " : "")
            }.joined()
            let line = round % 2 == 0 ? "trends dataset=london " + text : text
            guard let view = ViewText.read(line, library: library).view else { continue }
            #expect(view.slice.rows != view.slice.columns, "\(line)")
            #expect(view.arrangement.frozen >= 0 && view.row >= 0)
        }
    }

    @Test func anyTextIsShownWithoutHarm() throws {
        var dice = Dice(2)
        var driver = try Driver()
        for _ in 0..<60 {
            let dataset = Int.random(in: 0..<library.trends.datasets.count, using: &dice)
            let axes = Axis.allCases.shuffled(using: &dice)
            var scalars = Array(ViewText(anyView(dataset, axes[0], axes[1], &dice), library).line.unicodeScalars)
            for _ in 0..<Int.random(in: 0...4, using: &dice) {
                let place = Int.random(in: 0..<scalars.count, using: &dice)
                scalars[place] = "= \"%;|:-x9".unicodeScalars.randomElement(using: &dice) ?? "x"
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            driver.state.show(String(text))
            #expect(driver.grid.lines.count == 40)
            try driver.press("<Down><Right>")
        }
    }
}
