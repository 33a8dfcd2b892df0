import Core

extension App {
    /// Two presses on one cell within this time are a double click, in milliseconds.
    private static let doubleClick = 400

    static func take(_ mouse: Mouse, _ state: inout AppState) -> [Effect] {
        state.notice = nil
        let hit = AppView.draw(state).hit(x: mouse.x, y: mouse.y)
        switch mouse.action {
        case .wheelUp, .wheelDown: return turnWheel(mouse.action == .wheelUp ? .moveUp : .moveDown, over: hit, &state)
        case .press: break
        }
        let isDouble =
            state.lastPress.map { $0.x == mouse.x && $0.y == mouse.y && mouse.at - $0.at <= doubleClick } ?? false
        state.lastPress = isDouble ? nil : mouse
        return press(hit, isDouble: isDouble, &state)
    }

    private static func turnWheel(_ command: Command, over hit: Hit?, _ state: inout AppState) -> [Effect] {
        if state.layers.isEmpty, let panel = hit?.panel, panel != state.focus { state.focus(on: panel) }
        for _ in 0..<3 { _ = perform(command, &state) }
        return []
    }

    private static func press(_ hit: Hit?, isDouble: Bool, _ state: inout AppState) -> [Effect] {
        if !state.layers.isEmpty, hit?.panel != nil || hit == nil {
            // A click beside a form throws nothing away.
            if case .form? = state.layers.last { return [] }
            state.layers.removeLast()
            return []
        }
        if let panel = hit?.panel, panel != state.focus { state.focus(on: panel) }
        switch hit {
        case .row(let panel, let row): state.select(row: row, in: panel)
        case .cell(let row, let column):
            (state.trends.shown.row, state.trends.shown.column, state.trends.shown.extra) = (row, column, nil)
            state.settleTable()
            state.selectionMoved()
        case .column(let panel, let column):
            if state.isOnLinks {
                state.browse.shown.links.column = LinkColumn.allCases[column]
            } else if panel == .councils {
                state.browse.shown.list.column = column
            } else {
                (state.trends.shown.column, state.trends.shown.extra) = (column, nil)
            }
            return perform(.sort, &state)
        case .extraColumn(let calculation):
            state.trends.shown.column = state.shownTable.columnCount - 1
            state.trends.shown.extra = calculation
            return perform(.sort, &state)
        case .chartColumn(let column):
            state.select(chartColumn: column)
        case .slot(let slot):
            state.select(slot)
            state.settleAgenda()
            state.selectionMoved()
        case .councilsHere(let rows):
            let ids = rows.filter(state.browse.shown.list.rows.indices.contains).map { state.browse.shown.list.rows[$0].id }
            // The second press of two opens what the first one selected.
            if !isDouble { state.select(nextOf: ids) }
        case .tab(let panel, let index): state.show(tab: index, in: panel)
        case .command(let command): return perform(command, &state)
        case .layerRow(let row): return state.press(layerRow: row)
        case .panel, .layer, nil: return []
        }
        return isDouble ? perform(.open, &state) : []
    }
}

extension Hit {
    /// The panel that a place belongs to.
    var panel: Panel? {
        switch self {
        case .panel(let panel), .tab(let panel, _), .row(let panel, _), .column(let panel, _): panel
        case .cell, .extraColumn, .chartColumn: .trends
        case .slot: .agenda
        case .councilsHere: .councils
        case .command, .layerRow, .layer: nil
        }
    }
}

extension AppState {
    fileprivate mutating func select(row: Int, in panel: Panel) {
        if page != nil {
            if selectOnDisplay(row) { return }
            page?.cursor = row
            settlePage()
            return
        }
        switch panel {
        case .councils where browse.shown.isOnLinks: browse.shown.links.move(to: row, height: layout.listHeight(.councils))
        case .councils: browse.shown.list.moveCursor(to: row, height: layout.listHeight(.councils))
        case .trends:
            if trends.shown.display == .signals { trends.shown.signals.cursor = row } else { trends.shown.row = row }
            settleTable()
        case .agenda:
            let rows = agendaRows
            if (0..<rows.count).contains(row) { selectAgenda(rows[row], in: rows) }
            settleAgenda()
        }
        selectionMoved()
    }

    /// The column of the table with the period that was clicked: a control chart looks at all periods, whatever columns are hidden.
    fileprivate mutating func select(chartColumn index: Int) {
        let table = shownTable
        guard case .success(let chart) = trends.shown.chart(of: table, library), chart.columns.indices.contains(index),
            let column = table.columns.firstIndex(where: { $0.column?.period == chart.columns[index].period })
        else { return }
        trends.shown.column = column
        settleTable()
        selectionMoved()
    }

    fileprivate mutating func show(tab index: Int, in panel: Panel) {
        switch panel {
        case .councils: showTab(at: index)
        case .trends:
            guard trends.shown.isChart else { return showDataset(index) }
            trends.shown.chartKind = ChartKind.allCases[index]
        case .agenda:
            showAgendaTab(AgendaView.Tab(rawValue: index) ?? .days)
            settleAgenda()
        }
    }

    fileprivate mutating func press(layerRow row: Int) -> [Effect] {
        switch layers.last {
        case .form(var view):
            guard !view.isStoring else { return [] }
            view.go(to: row)
            check(&view)
            layers[layers.count - 1] = .form(view)
            return []
        case .choosing(var chooser):
            chooser.cursor = row
            layers[layers.count - 1] = .choosing(chooser)
        case .palette(let prompt, _): layers[layers.count - 1] = .palette(prompt, cursor: row)
        case .picker(let picker, let prompt, _): layers[layers.count - 1] = .picker(picker, prompt, cursor: row)
        case .search(var search):
            search.cursor = row
            layers[layers.count - 1] = .search(search)
        case .mapper(var mapper):
            mapper.column = row
            self.mapper = mapper
            return []
        case .openAreas(var areas):
            areas.cursor = row
            openAreas = areas
            return App.perform(.open, &self)
        case .resolver(var resolver):
            resolver.cursor = row
            layers[layers.count - 1] = .resolver(resolver)
            return App.perform(.open, &self)
        case .revisions(let log, _):
            layers[layers.count - 1] = .revisions(log, cursor: row)
            return App.perform(.open, &self)
        case .chain(var view):
            view.cursor = row
            layers[layers.count - 1] = .chain(view)
            return App.perform(.open, &self)
        case .help, .source, .naming, .namingProfile, .importing, .asking, .report, nil: return []
        }
        return layers.last.map { choose(in: $0) } ?? []
    }
}
