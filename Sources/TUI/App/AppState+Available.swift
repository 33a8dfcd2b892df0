import Core

/// Why a command cannot be done where the person is.
enum Unavailability: Equatable, Sendable {
    case onlyInCouncils, onlyInListOfCouncils, onlyOnMap, notOnMap, nothingMarked
    case onlyInTrends, onlyInAgenda
    /// The figures are yearly already.
    case onlyMonthly
    case oneSeries, oneCategory, noTypes, oneArea
    /// Nothing else can lie on the rows.
    case oneAxis
    case nothingSelected
    /// The fact leads nowhere.
    case noLink
    /// Nothing of the kind on an opened page.
    case notOnPage
    case notInAgenda
    case noSavedViews
    /// A briefing is of a council or a police force.
    case noBriefing
    /// No programme or calendar has come in.
    case noProgrammes
    /// Nothing that is starred clashes.
    case noClashes
    case nothingNamed
    case onlyControlChart
    case notAmongSignals
    /// Another import has not ended yet.
    case importing
    /// These hold in a layer alone.
    case onlyInMapper, onlyInReport, onlyInRevisions, onlyInAreas, onlyInPath
    /// No value of the column can be read as that.
    case notInColumn
    case noWideTitles, onlyIncidents, oneRow, oneSheet
    /// A report that was kept, or that is of no file.
    case noFile
    case allAreasKnown
    case onlyOnPage, onlyInForm
    /// The fact is no statement, or one that is corrected.
    case notSaid, correctedAlready
    case noNamesake
    /// Of the browsing of links.
    case onlyOnEntryPage, onlyInTree, noPlace, noMarks, markTwo
}

extension AppState {
    /// What acts on the list below a page, and would not be seen.
    private static let notOnPages: Set<Command> = [
        .map, .colouring, .closer, .farther, .nextHere, .saveGroup, .sort, .mark, .nextTab, .previousTab, .showEnded, .today,
        .triggers, .goNow, .goToDay, .previousDay, .nextDay, .calendar,
        .onlyStarred, .withoutPast, .dataset, .category, .type, .area, .series, .period,
        .calculation,
        .measures, .unit, .base, .rowAxis, .columnAxis, .swapAxes, .totals, .chart, .chartText, .signals, .method, .whatCoincides,
        .peers, .hideColumn, .showColumns, .columnBack, .columnOn, .freeze, .widen, .narrow, .export, .saveView, .openView,
        .copyView,
    ]

    /// Why a command cannot be done now; `nil` when it can.
    func unavailability(of command: Command) -> Unavailability? {
        if let reason = layerUnavailability(of: command) { return reason }
        if command == .export, layers.isEmpty, page != nil || focus == .councils {
            return briefingSubject == nil ? .noBriefing : nil
        }
        if let reason = formUnavailability(of: command) { return reason }
        if page != nil, layers.isEmpty, AppState.notOnPages.contains(command) { return .notOnPage }
        switch command {
        case .importFile, .undoImport: return work == nil ? nil : .importing
        case .export where focus == .agenda: return nil
        case .sort where isOnMap && layers.isEmpty: return .notOnMap
        case .sort: return focus == .agenda && layers.isEmpty ? .notInAgenda : nil
        case .showEnded: return focus == .councils ? nil : .onlyInCouncils
        case .map, .saveGroup:
            guard focus == .councils else { return .onlyInCouncils }
            guard browse.shown.directory == .councils else { return .onlyInListOfCouncils }
            return command == .saveGroup && browse.shown.list.marked.isEmpty ? .nothingMarked : nil
        case .colouring, .closer, .farther, .nextHere: return isOnMap ? nil : .onlyOnMap
        case .display:
            if case .entry? = page?.subject { return nil }
            return .onlyOnEntryPage
        case .visit:
            switch page?.display {
            case .tree?, .map?: return nil
            case .facts?, nil: return .onlyInTree
            }
        case .historyBack: return trail.place(-1) == nil ? .noPlace : nil
        case .historyForward: return trail.place(1) == nil ? .noPlace : nil
        case .places: return trail.places.isEmpty ? .noPlace : nil
        case .marks: return own.marks.isEmpty ? .noMarks : nil
        case .setMark: return layers.isEmpty && selectedEntry == nil ? .nothingSelected : nil
        case .path: return pathEnds == nil ? .markTwo : nil
        case .dataset, .calculation, .measures, .chart, .chartText, .signals, .peers, .base, .swapAxes, .totals, .period,
            .hideColumn,
            .showColumns, .columnBack, .columnOn, .freeze, .widen, .narrow, .export, .saveView, .copyView, .whatCoincides:
            guard focus == .trends else { return .onlyInTrends }
            return notHere(command)
        case .method:
            guard focus == .trends else { return .onlyInTrends }
            return trends.shown.isChart && trends.shown.chartKind != .control ? .onlyControlChart : nil
        case .openView:
            guard focus == .trends else { return .onlyInTrends }
            return savedViews.isEmpty ? .noSavedViews : nil
        case .type:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.types.count > 1 ? nil : .noTypes
        case .area:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.areas.count > 1 ? nil : .oneArea
        case .rowAxis, .columnAxis:
            guard focus == .trends else { return .onlyInTrends }
            return layableAxes.count > 2 ? nil : .oneAxis
        case .today, .triggers, .goNow, .goToDay, .previousDay, .nextDay, .onlyStarred, .withoutPast, .clock:
            return focus == .agenda ? nil : .onlyInAgenda
        case .calendar:
            guard focus == .agenda else { return .onlyInAgenda }
            return library.agenda.programmes.isEmpty ? .noProgrammes : nil
        case .star, .note:
            guard focus == .agenda else { return .onlyInAgenda }
            return selectedAgendaItem == nil ? .nothingSelected : nil
        case .clashes:
            guard focus == .agenda else { return .onlyInAgenda }
            return hasClashes ? nil : .noClashes
        case .series:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.series.count > 1 ? nil : .oneSeries
        case .category:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.categories.count > 1 ? nil : .oneCategory
        case .unit:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.isMonthly ? nil : .onlyMonthly
        case .copy, .source: return layers.isEmpty && selection(in: focus) == nil ? .nothingSelected : nil
        default: return nil
        }
    }

    /// Whether a command holds in one layer alone: why it cannot be done there or here, `nil` within where it can.
    private func layerUnavailability(of command: Command) -> Unavailability?? {
        switch command {
        case .isArea, .isAreaCode, .isPeriod, .isYear, .isMonth, .isQuarter, .isCategory, .isType, .isCount, .leaveOut, .nextUse,
            .nextWide, .nextMeasure, .wholeArea, .titlesUp, .titlesDown, .saveProfile:
            return .some(mapperUnavailability(of: command))
        case .previousTab, .nextTab, .copyView:
            return mapper == nil ? nil : .some(mapperUnavailability(of: command))
        case .mapColumns, .matchAreas:
            guard case .report(let view)? = layers.last else { return .onlyInReport }
            if view.request == nil || command == .mapColumns && view.report?.agenda != nil { return .noFile }
            if work != nil { return .importing }
            return command == .matchAreas && view.openAreas == nil ? .allAreasKnown : .some(nil)
        case .leaveName, .takeNames: return openAreas == nil ? .onlyInAreas : .some(nil)
        case .changes:
            if case .revisions? = layers.last { return .some(nil) }
            return .onlyInRevisions
        case .complete:
            if case .importing? = layers.last { return .some(nil) }
            return .onlyInPath
        default: return nil
        }
    }

    /// What the table's own commands cannot do in a chart or in the list of signals.
    private func notHere(_ command: Command) -> Unavailability? {
        switch command {
        case .hideColumn, .showColumns, .columnBack, .columnOn, .freeze, .widen, .narrow, .swapAxes, .totals, .calculation,
            .measures:
            trends.shown.display == .signals ? .notAmongSignals : nil
        default: nil
        }
    }
}
