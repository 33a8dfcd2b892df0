import Core

extension AppState {
    var shownTable: ShownTable { ShownTable(trends.shown, library: library, language: language) }
    var dataset: Dataset { library.trends.datasets[trends.shown.slice.dataset] }

    mutating func actOnTable(_ command: Command) {
        var view = trends.shown
        let table = shownTable
        let page = max(1, layout.listHeight(.trends) - 1)
        switch command {
        case .moveUp: view.row -= 1
        case .moveDown: view.row += 1
        case .pageUp: view.row -= page
        case .pageDown: view.row += page
        case .moveToStart: view.row = 0
        case .moveToEnd: view.row = table.rowCount - 1
        case .moveLeft: view.column -= 1
        case .moveRight: view.column += 1
        case .open:
            openRow(table)
            return
        case .sort:
            view.order = view.nextOrder
        case .mark:
            guard table.order.indices.contains(view.row) else { return }
            let member = table.member(view.row)
            if view.marked.remove(member) == nil { view.marked.insert(member) }
            view.row += 1
        case .calculation:
            let all = Calculation.allCases
            view.slice.calculation = all[((all.firstIndex(of: view.slice.calculation) ?? 0) + 1) % all.count]
        case .unit:
            let period = table.columns.indices.contains(view.figureColumn) ? table.columns[view.figureColumn].period : nil
            view.slice.byYear.toggle()
            let columns = dataset.table(view.slice).columns
            view.order = nil
            view.column = columns.lastIndex { $0.period.financialYear == period?.financialYear } ?? columns.count - 1
            view.columnScroll = 0
        case .rowAxis: turnRows(&view)
        case .chart: view.isChart.toggle()
        case .nextTab, .previousTab:
            let count = library.trends.datasets.count
            let next = (view.slice.dataset + (command == .nextTab ? 1 : count - 1)) % count
            showDataset(next)
            return
        default: return
        }
        let before = trends.shown
        trends.shown = view
        settleTable()
        if trends.shown.row != before.row || trends.shown.column != before.column || trends.shown.slice != before.slice {
            selectionMoved()
        }
    }

    /// The axes that can lie on rows: those with more than one member.
    var rowAxes: [Axis] { [.category, .area, .series].filter { dataset.count(of: $0) > 1 } }

    private mutating func turnRows(_ view: inout TrendsView) {
        let axes = rowAxes
        let table = shownTable
        if table.order.indices.contains(view.row) { view.slice.at[view.slice.rows] = table.member(view.row) }
        let old = view.slice.rows
        view.slice.rows = axes[((axes.firstIndex(of: old) ?? 0) + 1) % axes.count]
        let member = view.slice.at[view.slice.rows]
        (view.order, view.filter, view.marked) = (nil, "", [])
        view.row = dataset.table(view.slice).rows.firstIndex(of: member) ?? 0
    }

    mutating func showDataset(_ index: Int) {
        trends.shown = TrendsView(dataset: index, library: library)
        settleTable()
        selectionMoved()
    }

    /// Keeps the cursor inside the table and on the screen.
    mutating func settleTable() {
        let table = shownTable
        var view = trends.shown
        view.row = max(0, min(view.row, table.rowCount - 1))
        view.column = max(-1, min(view.column, table.columns.count - 1))
        view.rowScroll = Scrolling.keep(
            view.row...view.row, visibleFrom: view.rowScroll, height: layout.listHeight(.trends), count: table.rowCount)
        if let frame = layout.panels[.trends] {
            let fits = TableColumns(table, view, frameWidth: frame.width, language: language).visible
            view.columnScroll = max(0, min(view.columnScroll, table.columns.count - fits))
            if view.figureColumn < view.columnScroll { view.columnScroll = view.figureColumn }
            if view.column >= view.columnScroll + fits { view.columnScroll = view.column - fits + 1 }
        }
        trends.shown = view
    }

    /// Enter on a row: the page of its area, or where the figure comes from.
    private mutating func openRow(_ table: ShownTable) {
        guard table.order.indices.contains(trends.shown.row) else { return }
        if table.table.slice.rows == .area, let entry = dataset.areas[table.member(trends.shown.row)].entry {
            open(entry)
        } else {
            layers.append(.source(sourceLines, scroll: 0))
        }
    }

    mutating func openPicker(_ command: Command) {
        switch command {
        case .series: layers.append(.picker(.series, cursor: trends.shown.slice.at.series))
        case .category: layers.append(.picker(.category, cursor: trends.shown.slice.at.category))
        default: layers.append(.picker(.dataset, cursor: trends.shown.slice.dataset))
        }
    }

    mutating func pick(_ picker: Picker, _ index: Int) {
        switch picker {
        case .dataset: showDataset(index)
        case .series, .category:
            if picker == .series { trends.shown.slice.at.series = index } else { trends.shown.slice.at.category = index }
            let rows: Axis = picker == .series ? .series : .category
            if trends.shown.slice.rows == rows {
                // The axis lies on rows: go to the row of what was picked.
                trends.shown.row = shownTable.order.firstIndex { shownTable.table.rows[$0] == index } ?? trends.shown.row
            } else {
                trends.shown.column = max(0, dataset.table(trends.shown.slice).columns.count - 1)
            }
            settleTable()
            selectionMoved()
        }
    }
}

extension TrendsView {
    /// The order after the next press of the sort key: downwards, upwards, and back to the table's own.
    fileprivate var nextOrder: RowOrder? {
        if column < 0 {
            return switch order {
            case .name(isDescending: false): .name(isDescending: true)
            case .name(isDescending: true): nil
            default: .name(isDescending: false)
            }
        }
        return switch order {
        case .column(column, isDescending: true): .column(column, isDescending: false)
        case .column(column, isDescending: false): nil
        default: .column(column, isDescending: true)
        }
    }
}

/// How many columns of a trend table fit beside its frozen first column and the sparkline.
struct TableColumns: Equatable {
    let nameWidth: Int
    let sparkWidth: Int

    let columnWidth: Int
    let visible: Int
    /// Beside counts, where there is room: the change of the last period, and its rate.
    let hasChange: Bool
    let hasRate: Bool

    /// `longest` is the width of the longest name.
    init(_ view: TrendsView, frameWidth: Int, columnCount: Int, longest: Int, hasMonths: Bool, hasPopulation: Bool) {
        let inner = max(0, frameWidth - 4)
        columnWidth = hasMonths ? 9 : 8
        sparkWidth = columnCount > 2 && inner >= 50 ? min(columnCount, inner >= 90 ? 20 : 10) : 0
        let spark = sparkWidth > 0 ? sparkWidth + 1 : 0
        nameWidth = max(14, min(longest + 1, inner - spark - columnWidth * min(3, columnCount + 1), 44))
        let room = (inner - nameWidth - spark) / columnWidth
        hasChange = view.slice.calculation == .count && room > min(2, columnCount)
        hasRate = hasChange && hasPopulation && room > min(2, columnCount) + 1
        visible = max(1, min(columnCount, room - (hasChange ? 1 : 0) - (hasRate ? 1 : 0)))
    }

    init(_ table: ShownTable, _ view: TrendsView, frameWidth: Int, language: Language) {
        let longest = (0..<table.rowCount).map { TextWidth.of(table.name($0).text(in: language)) }.max() ?? 0
        self.init(
            view, frameWidth: frameWidth, columnCount: table.columns.count, longest: longest,
            hasMonths: table.table.dataset.isMonthly && !view.slice.byYear,
            hasPopulation: table.table.dataset.areas.contains { $0.population != nil })
    }
}
