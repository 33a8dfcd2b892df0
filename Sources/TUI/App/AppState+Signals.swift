import Core

extension AppState {
    /// What stands out in the dataset, among the peers: as it was last looked for, or looked for now.
    var signalReport: SignalReport {
        let question = signalQuestion
        if let known = signalAnswer, known.question == question { return known.report }
        return library.signals(
            in: question.dataset, SignalOptions(question.method), series: question.series, areas: question.peers,
            type: question.type, byYear: question.byYear)
    }

    /// The signals as they are listed: those that pass the filter, the newest or the strongest first.
    var shownSignals: [Signal] {
        let view = trends.shown
        let filter = Filter(view.filter)
        var signals = Array(signalReport.signals.reversed())
        if !filter.isEmpty { signals.removeAll { !filter.matches(Folded(searchText($0))) } }
        guard view.signals.isStrongestFirst else { return signals }
        return signals.enumerated().sorted { ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset) }.map(\.element)
    }

    private func searchText(_ signal: Signal) -> String {
        let (area, category) = (dataset.areas[signal.point.area].name, dataset.categories[signal.point.category].name)
        let events = library.triggers(coincidingWith: signal.figure).map(\.name)
        return ([area, category] + events).flatMap { [$0.english, $0.arabic ?? ""] }.joined(separator: "\n") + "\n"
            + signal.period.label
    }

    /// What the list of signals answers.
    private var signalQuestion: SignalQuestion {
        let view = trends.shown
        return SignalQuestion(
            dataset: view.slice.dataset, method: view.signals.method, series: view.slice.at.series, type: view.slice.at.type,
            peers: view.slice.peers, byYear: view.slice.byYear)
    }

    /// Keeps the answer for the frames to come.
    mutating func settleSignals() {
        guard trends.shown.display == .signals, signalAnswer?.question != signalQuestion else { return }
        signalAnswer = SignalAnswer(question: signalQuestion, report: signalReport)
        let count = signalAnswer?.report.signals.count ?? 0
        trends.shown.signals.cursor = max(0, min(trends.shown.signals.cursor, count - 1))
        trends.shown.signals.scroll = 0
    }

    /// The methods that can be chosen: charts for a chart, everything for the list.
    var methodChoices: [SignalMethod] { SignalMethod.allCases.filter { !trends.shown.isChart || $0.ears == nil } }

    /// What a command does in the list of signals; `false` when it does what it does in a table.
    mutating func actOnSignals(_ command: Command) -> Bool {
        var list = trends.shown.signals
        let signals = shownSignals
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
        case .sort: (list.isStrongestFirst, list.cursor) = (!list.isStrongestFirst, 0)
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
        let signals = shownSignals
        return signals.indices.contains(trends.shown.signals.cursor) ? signals[trends.shown.signals.cursor] : nil
    }
}

/// What the list of signals is asked.
struct SignalQuestion: Hashable, Sendable {
    let dataset: Int
    let method: SignalMethod
    let series: Int
    let type: Int
    let peers: Set<Int>?
    let byYear: Bool
}

/// A question with its answer: looking through all series takes longer than drawing a frame.
struct SignalAnswer: Equatable, Sendable {
    let question: SignalQuestion
    let report: SignalReport
}
