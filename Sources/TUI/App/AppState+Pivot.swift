import Core

extension AppState {
    /// The axes that have something to lay out: those with more than one member.
    var layableAxes: [Axis] { [.category, .type, .area, .series, .period].filter { dataset.count(of: $0) > 1 } }

    /// Lays the next axis on rows or columns: one that does not lie on the other.
    func turn(_ side: WritableKeyPath<Slice, Axis>, _ view: inout TrendsView) {
        let old = view.slice[keyPath: side]
        let other = side == \Slice.rows ? view.slice.columns : view.slice.rows
        let axes = layableAxes.filter { $0 != other }
        guard axes.count > 1 else { return }
        fixCursor(&view)
        view.slice[keyPath: side] = axes[((axes.firstIndex(of: old) ?? -1) + 1) % axes.count]
        settleAfterTurning(&view)
    }

    /// Rows become columns and columns rows; the cursor stays on its figure.
    func swapAxes(_ view: inout TrendsView, _ table: ShownTable) {
        fixCursor(&view)
        (view.slice.rows, view.slice.columns) = (view.slice.columns, view.slice.rows)
        settleAfterTurning(&view)
    }

    /// Takes the members under the cursor for the ones that are fixed once their axis is laid down.
    private func fixCursor(_ view: inout TrendsView) {
        let table = ShownTable(view, library: library, language: language)
        guard table.contains(row: view.row, column: view.figureColumn) else { return }
        for (axis, member) in [(view.slice.rows, table.member(view.row)), (view.slice.columns, table.column(view.figureColumn))]
        where member != .total { view.slice.at[axis] = member.index }
    }

    private func settleAfterTurning(_ view: inout TrendsView) {
        (view.order, view.filter, view.marked, view.arrangement, view.columnScroll) = (nil, "", [], Arrangement(), 0)
        let table = dataset.table(view.slice)
        func place(_ members: [Member], _ axis: Axis) -> Int {
            members.firstIndex { member in
                member.column?.members.contains(view.slice.at.period) ?? (member.index == view.slice.at[axis])
            } ?? 0
        }
        view.row = place(table.rows, view.slice.rows)
        view.column = place(table.columns, view.slice.columns)
    }

    /// Why the total that was asked for is none; `nil` where it is one, or none was asked for.
    func refusedTotal(_ view: TrendsView) -> String? {
        guard view.slice.hasTotals else { return nil }
        let table = ShownTable(view, library: library, language: language)
        guard table.rowCount > 0, let figure = table.figure(table.rowCount - 1, min(view.figureColumn, table.columnCount - 1)),
            let refusal = figure.place.refusal
        else { return nil }
        return strings.trend.absence(refusal, strings.absenceWords(refusal, figure, dataset))
    }

    /// Enter: on a name the page of its area; on a figure the rows beneath it, or where it comes from when there are none.
    mutating func openCell(_ table: ShownTable) {
        let view = trends.shown
        guard table.order.indices.contains(view.row) else { return }
        if view.column < 0, view.slice.rows == .area, table.member(view.row) != .total,
            let entry = dataset.areas[table.member(view.row).index].entry
        {
            open(entry)
        } else if !drill(table) {
            layers.append(.source(sourceLines, scroll: 0))
        }
    }

    /// Shows what a figure is made of: the months of a year, else the strands, areas or series beneath its row. `false` where nothing
    /// lies beneath.
    private mutating func drill(_ table: ShownTable) -> Bool {
        var view = trends.shown
        guard view.column >= 0, table.contains(row: view.row, column: view.column), table.member(view.row) != .total,
            table.column(view.column) != .total
        else { return false }
        let level = TrendsView.Level(
            slice: view.slice, row: view.row, column: view.column, order: view.order, filter: view.filter,
            arrangement: view.arrangement)
        let place = table.table.place(row: table.order[view.row], column: table.columnOrder[view.column])
        let used = Set(view.above.map(\.slice.rows) + [view.slice.rows])
        fixCursor(&view)
        if place.column.members.count > 1 {
            view.slice.byYear = false
            view.slice.at.period = place.column.members.upperBound - 1
        } else if let beneath = [Axis.category, .type, .area].first(where: { axis in
            !used.contains(axis) && axis != view.slice.columns && dataset.count(of: axis) > 1
                && (axis != .type || dataset.isTotal(place.point.type, along: .type))
                && (axis != .category || dataset.categories[place.point.category].isTotal || view.slice.rows == .area)
        }) {
            view.slice.rows = beneath
        } else {
            return false
        }
        view.above.append(level)
        settleAfterTurning(&view)
        trends.shown = view
        settleTable()
        selectionMoved()
        return true
    }

    /// Back to the view that was drilled from; `false` where there is none.
    mutating func riseFromDrill() -> Bool {
        guard let level = trends.shown.above.popLast() else { return false }
        (trends.shown.slice, trends.shown.row, trends.shown.column) = (level.slice, level.row, level.column)
        (trends.shown.order, trends.shown.filter, trends.shown.arrangement) = (level.order, level.filter, level.arrangement)
        trends.shown.marked = []
        settleTable()
        selectionMoved()
        return true
    }

    /// Hides, moves, freezes or widens columns.
    func arrange(_ command: Command, _ view: inout TrendsView, _ table: ShownTable) {
        let place = view.figureColumn
        let columns = table.table.columns
        guard table.columns.indices.contains(place) else { return }
        switch command {
        case .hideColumn:
            guard table.columnCount > 1 else { return }
            view.arrangement.hidden.insert(table.column(place))
        case .showColumns: view.arrangement = Arrangement()
        case .columnBack: view.column = view.arrangement.move(place, by: -1, of: columns)
        case .columnOn: view.column = view.arrangement.move(place, by: 1, of: columns)
        case .freeze: view.arrangement.frozen = view.arrangement.frozen == place + 1 ? 0 : place + 1
        case .widen: view.arrangement.extraWidth = min(20, view.arrangement.extraWidth + 2)
        case .narrow: view.arrangement.extraWidth = max(-2, view.arrangement.extraWidth - 2)
        default: return
        }
    }
}
