import Core

extension AppState {
    var shownTable: ShownTable { ShownTable(trends.shown, library: library, language: language) }
    var dataset: Dataset { library.trends.datasets[trends.shown.slice.dataset] }

    mutating func actOnTable(_ command: Command) {
        if trends.shown.display == .signals, actOnSignals(command) { return }
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
        case .moveLeft: moveColumn(&view, by: -1, table)
        case .moveRight: moveColumn(&view, by: 1, table)
        case .open:
            openCell(table)
            return
        case .sort:
            guard table.contains(row: view.row, column: view.figureColumn) else { return }
            let member = table.member(view.row)
            view.order = view.nextOrder(view.column < 0 ? nil : table.column(view.figureColumn))
            // The cursor stays on its row wherever the order takes it.
            let sorted = ShownTable(view, library: library, language: language)
            view.row = (0..<sorted.rowCount).first { sorted.member($0) == member } ?? view.row
        case .mark:
            guard table.order.indices.contains(view.row), table.member(view.row) != .total else { return }
            let member = table.member(view.row).index
            if view.marked.remove(member) == nil { view.marked.insert(member) }
            view.row += 1
        case .calculation: view.slice.calculation = nextCalculation
        case .unit: turnUnit(&view, table)
        case .rowAxis: turn(\.rows, &view)
        case .columnAxis: turn(\.columns, &view)
        case .swapAxes: swapAxes(&view, table)
        case .totals:
            view.slice.hasTotals.toggle()
            notice = refusedTotal(view)
        case .chart: view.display = view.isChart ? .table : .chart
        case .signals: view.display = view.display == .signals ? .table : .signals
        case .hideColumn, .showColumns, .columnBack, .columnOn, .freeze, .widen, .narrow: arrange(command, &view, table)
        case .base:
            view.slice.base =
                table.columns.indices.contains(view.figureColumn) ? table.column(view.figureColumn).column?.period : nil
        case .nextTab, .previousTab: turnTab(&view, by: command == .nextTab ? 1 : -1)
        default: return
        }
        let before = trends.shown
        trends.shown = view
        settleTable()
        if trends.shown.row != before.row || trends.shown.column != before.column || trends.shown.slice != before.slice {
            selectionMoved()
        }
    }

    /// Left and right; past the last column to the change and the rate that stand beside it.
    private func moveColumn(_ view: inout TrendsView, by step: Int, _ table: ShownTable) {
        let extras: [Calculation?] = view.display == .table ? [nil] + extras(view, table).map(Optional.some) : [nil]
        let at = extras.firstIndex(of: view.extra) ?? 0
        let isLast = view.column >= table.columnCount - 1
        if isLast, extras.indices.contains(at + step) {
            view.extra = extras[at + step]
        } else {
            view.extra = nil
            view.column += step
        }
    }

    /// The measures that stand beside the last column.
    func extras(_ view: TrendsView, _ table: ShownTable) -> [Calculation] {
        guard let frame = layout.panels[.trends] else { return [] }
        return TableColumns(table, view, frameWidth: frame.width, language: language).extras
    }

    /// The tabs of the panel: the kinds of chart while one is shown, else the datasets.
    private mutating func turnTab(_ view: inout TrendsView, by step: Int) {
        func next(_ index: Int, of count: Int) -> Int { (index + step + count) % count }
        if view.isChart {
            let kinds = ChartKind.allCases
            view.chartKind = kinds[next(kinds.firstIndex(of: view.chartKind) ?? 0, of: kinds.count)]
        } else {
            view = TrendsView(dataset: next(view.slice.dataset, of: library.trends.datasets.count), library: library)
        }
    }

    /// The measures that mean something for the dataset.
    var calculations: [Calculation] {
        Calculation.allCases.filter { calculation in
            switch calculation {
            case .count, .change, .difference, .index: true
            case .share: dataset.categories.contains { $0.total != nil }
            case .rate: dataset.areas.contains { $0.population != nil }
            case .rolling, .toDate: dataset.isMonthly && !trends.shown.slice.byYear
            case .rank: dataset.areas.count > 1 || dataset.categories.count > 2 || dataset.types.count > 2
            }
        }
    }

    private var nextCalculation: Calculation {
        let all = calculations
        return all[((all.firstIndex(of: trends.shown.slice.calculation) ?? -1) + 1) % all.count]
    }

    /// Months or financial years: the cursor stays in its year.
    private func turnUnit(_ view: inout TrendsView, _ table: ShownTable) {
        let period = table.columns.indices.contains(view.figureColumn) ? table.column(view.figureColumn).column?.period : nil
        view.slice.byYear.toggle()
        (view.order, view.arrangement, view.columnScroll) = (nil, Arrangement(), 0)
        if [.rolling, .toDate].contains(view.slice.calculation) { view.slice.calculation = .count }
        guard view.slice.columns == .period else { return }
        let columns = dataset.table(view.slice).columns
        view.column = columns.lastIndex { $0.column?.period.financialYear == period?.financialYear } ?? columns.count - 1
    }

    mutating func showDataset(_ index: Int) {
        trends.shown = TrendsView(dataset: index, library: library)
        settleTable()
        selectionMoved()
    }

    /// Keeps the cursor inside the table and on the screen.
    mutating func settleTable() {
        settleSignals()
        let table = shownTable
        var view = trends.shown
        view.row = max(0, min(view.row, table.rowCount - 1))
        view.column = max(-1, min(view.column, table.columnCount - 1))
        if view.column < table.columnCount - 1 { view.extra = nil }
        view.rowScroll = Scrolling.keep(
            view.row...view.row, visibleFrom: view.rowScroll, height: layout.listHeight(.trends), count: table.rowCount)
        if let frame = layout.panels[.trends] {
            let fit = TableColumns(table, view, frameWidth: frame.width, language: language)
            let frozen = fit.frozen(view)
            view.columnScroll = max(frozen, min(view.columnScroll, table.columnCount - (fit.visible - frozen)))
            if view.figureColumn >= frozen {
                view.columnScroll = min(view.columnScroll, view.figureColumn)
                view.columnScroll = max(view.columnScroll, view.figureColumn - (fit.visible - frozen) + 1)
            }
        }
        trends.shown = view
    }

    mutating func openPicker(_ command: Command) {
        let view = trends.shown
        let picker: Picker
        switch command {
        case .series: picker = .series
        case .category: picker = .category
        case .type: picker = .type
        case .area: picker = .area
        case .period: picker = .period
        case .measures: picker = .measure
        case .peers: picker = .peers
        case .method: picker = .method
        case .export: picker = .export
        case .openView: picker = .view
        default: picker = .dataset
        }
        let cursor =
            switch picker {
            case .dataset: view.slice.dataset
            case .series: view.slice.at.series
            case .category: view.slice.at.category
            case .type: view.slice.at.type
            case .area: view.slice.at.area
            case .period: periodChoices.firstIndex { $0.members.contains(view.slice.at.period) } ?? 0
            case .measure: calculations.firstIndex(of: view.slice.calculation) ?? 0
            case .peers: peerChoices.firstIndex { $0 == view.peers } ?? 0
            case .method: methodChoices.firstIndex(of: view.isChart ? view.chartMethod : view.signals.method) ?? 0
            case .export, .view, .entry, .calendar, .agendaExport, .briefing, .addition, .place, .mark: 0
            }
        layers.append(.picker(picker, Prompt(), cursor: cursor))
    }

    mutating func pick(_ picker: Picker, _ index: Int) {
        switch picker {
        case .dataset: showDataset(index)
        case .series: fix(.series, index)
        case .category: fix(.category, index)
        case .type: fix(.type, index)
        case .area: fix(.area, index)
        case .period: fix(.period, periodChoices[index].members.lowerBound)
        case .measure: trends.shown.slice.calculation = calculations[index]
        case .peers: choosePeers(peerChoices[index])
        case .method:
            if trends.shown.isChart {
                trends.shown.chartMethod = methodChoices[index]
            } else {
                (trends.shown.signals.method, trends.shown.signals.cursor) = (methodChoices[index], 0)
            }
        case .export, .view, .entry, .calendar, .agendaExport, .briefing, .addition, .place, .mark: break
        }
        settleTable()
        selectionMoved()
    }

    /// Fixes a member of an axis; where the axis lies on rows or columns, the cursor goes to it.
    private mutating func fix(_ axis: Axis, _ index: Int) {
        var view = trends.shown
        let table = shownTable
        if view.slice.rows == axis {
            view.row = (0..<table.rowCount).first { table.member($0).index == index } ?? view.row
        } else if view.slice.columns == axis {
            view.column = (0..<table.columnCount).first { table.column($0).index == index } ?? view.column
        } else {
            view.slice.at[axis] = index
            if view.slice.columns == .period { view.column = max(0, dataset.table(view.slice).columns.count - 1) }
        }
        trends.shown = view
    }

    /// The periods that can be fixed.
    var periodChoices: [Column] { dataset.columns(byYear: trends.shown.slice.byYear) }
}
