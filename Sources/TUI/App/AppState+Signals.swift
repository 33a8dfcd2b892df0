import Core

extension AppState {
    /// What stands out in the dataset, among the peers.
    var signalReport: SignalReport {
        let view = trends.shown
        return library.signals(
            in: view.slice.dataset, SignalOptions(view.signals.method), series: view.slice.at.series, areas: view.slice.peers,
            byYear: view.slice.byYear)
    }

    /// The methods that can be chosen: charts for a chart, everything for the list.
    var methodChoices: [SignalMethod] { SignalMethod.allCases.filter { !trends.shown.isChart || $0.ears == nil } }

    /// What a command does in the list of signals; `false` when it does what it does in a table.
    mutating func actOnSignals(_ command: Command) -> Bool {
        var list = trends.shown.signals
        let signals = signalReport.signals
        let height = layout.listHeight(.trends)
        switch command {
        case .moveUp: list.cursor -= 1
        case .moveDown: list.cursor += 1
        case .pageUp: list.cursor -= height - 1
        case .pageDown: list.cursor += height - 1
        case .moveToStart: list.cursor = 0
        case .moveToEnd: list.cursor = signals.count - 1
        case .open:
            guard signals.indices.contains(list.cursor) else { return true }
            open(signals[list.cursor].figure)
            return true
        case .signals, .nextTab, .previousTab, .unit, .chart: return false
        default: return true
        }
        list.cursor = max(0, min(list.cursor, signals.count - 1))
        list.scroll = Scrolling.keep(list.cursor...list.cursor, visibleFrom: list.scroll, height: height, count: signals.count)
        trends.shown.signals = list
        selectionMoved()
        return true
    }

    /// The signal under the cursor.
    var selectedSignal: Signal? {
        let signals = signalReport.signals
        return signals.indices.contains(trends.shown.signals.cursor) ? signals[trends.shown.signals.cursor] : nil
    }
}
