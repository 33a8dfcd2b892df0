import Core

/// Answers a message with a new state and with what the world is asked for. Nothing here reads a clock, a disk or the
/// environment.
enum App {
    static func update(_ state: inout AppState, _ message: Message) -> [Effect] {
        switch message {
        case .key(let key): return take(key, &state)
        case .mouse(let mouse): return take(mouse, &state)
        case .resize(let size):
            state.size = size
            state.settleScrolling()
        case .rested:
            state.follow()
            // A moment without keys is used to make the next filter quick.
            state.catalogue[state.browse.shown.directory]?.prepare(state.library)
            state.prepareAgendaFilter()
        case .tick(let now): return state.clockMoved(to: now)
        case .clock(let clock):
            state.localClock = clock
            return state.turnClock()
        case .signal(let number): return [.quit(128 + number)]
        case .hangUp: return [.quit(129)]
        case .resumed: return [.redraw]
        case .written(let path): state.notice = state.strings.written(path)
        case .failed(let problem): state.notice = problem
        case .imported(let report, let request, let library): state.take(report, request, library)
        case .progress(let told): state.work?.told = told
        case .undone(let what, let library):
            state.work = nil
            state.replace(library)
            state.notice = state.strings.imports.undone(what)
            if state.showsRevisions { return [.readRevisions] }
        case .stopped:
            state.endWork()
            state.notice = state.strings.imports.stopped
        case .refused(let view):
            state.endWork()
            state.layers.append(.report(view))
        case .mapping(let draft, let request, let problem): state.take(draft, request, problem)
        case .profileSaved(let profile): state.take(profile)
        case .completed(let completions):
            if case .importing(var path)? = state.layers.last {
                path.take(completions)
                state.layers[state.layers.count - 1] = .importing(path)
            }
        case .revisions(let log): state.take(log)
        case .said(let said, let library): state.take(said, library)
        case .formRefused(let issues, let library): state.take(issues, library)
        case .formFailed(let problem): state.keepForm(problem)
        case .told(let view): state.layers.append(.report(view))
        case .detailed(let programmes): state.library = state.library.adding(programmes)
        case .refreshed(let library): state.refresh(library)
        case .importFailed(let problem):
            state.endWork()
            state.notice = problem
        case .groupSaved(let name, let added, let known, let groups):
            state.take(groups: groups, named: name, added: added, known: known)
        case .viewSaved(let view):
            state.savedViews.removeAll { $0.name == view.name }
            state.savedViews = (state.savedViews + [view]).sorted { $0.name < $1.name }
            state.notice = state.strings.viewSaved(view.name)
        case .ignored: break
        }
        return []
    }

    private static func take(_ key: Key, _ state: inout AppState) -> [Effect] {
        state.notice = nil
        let command = Keymap.command(for: key, in: state.scopes)
        if command != .undoImport { state.isUndoAsked = false }
        if let command { return perform(command, &state) }
        if state.layers.isEmpty, state.filterPrompt == nil,
            let elsewhere = Keymap.command(for: key, in: Panel.allCases.map(\.scope))
        {
            state.notice = state.unavailability(of: elsewhere).map { state.strings.unavailable($0) }
            return []
        }
        if let layer = state.layers.last {
            if var prompt = layer.prompt, prompt.take(key) {
                state.layers[state.layers.count - 1] = layer.typed(prompt)
                state.refreshChooser()
            }
            if case .form = layer { state.takeInForm(key) }
        } else if state.filterPrompt?.take(key) == true {
            state.applyFilter(state.filterPrompt?.text ?? "")
        } else if key == .backspace, state.filterPrompt != nil {
            state.filterPrompt = nil
        }
        return []
    }

    /// Does what a command asks, or says why it cannot be done here.
    static func perform(_ command: Command, _ state: inout AppState) -> [Effect] {
        if let reason = state.unavailability(of: command) {
            state.notice = state.strings.unavailable(reason)
            return []
        }
        if !state.layers.isEmpty, let effects = performInLayer(command, &state) { return effects }
        if state.filterPrompt != nil, performWhileTyping(command, &state) { return [] }
        switch command {
        case .quit: return [.quit(0)]
        case .redraw: return [.redraw, .lookAtStore]
        case .suspend: return [.suspend]
        case .switchLanguage: state.switchLanguage()
        case .help: state.layers.append(.help(scroll: 0))
        case .search: state.layers.append(.search(SearchLayer(state.library)))
        case .palette: state.layers.append(.palette(Prompt(), cursor: 0))
        case .export where state.briefingSubject != nil: state.layers.append(.picker(.briefing, Prompt(), cursor: 0))
        case .export where state.focus == .agenda: state.layers.append(.picker(.agendaExport, Prompt(), cursor: 0))
        case .calendar:
            let shown = state.library.agenda.programmes.firstIndex { $0.id == state.agenda.shown.scope }
            state.layers.append(.picker(.calendar, Prompt(), cursor: shown.map { $0 + 1 } ?? 0))
        case .goToDay: state.layers.append(.asking(.day, Prompt()))
        case .note:
            if let id = state.selectedAgendaItem { state.layers.append(.asking(.note(id), Prompt(state.own.notes[id] ?? ""))) }
        case .clashes: state.layers.append(.resolver(state.resolver))
        case .display: state.turnDisplay()
        case .links: state.openLinks()
        case .historyBack: state.walk(-1)
        case .historyForward: state.walk(1)
        case .places: state.layers.append(.picker(.place, Prompt(), cursor: 0))
        case .marks: state.layers.append(.picker(.mark, Prompt(), cursor: 0))
        case .setMark: return state.toggleMark()
        case .path: state.openPath()
        case .asOf: state.askAsOf()
        case .dataset, .series, .category, .type, .area, .period, .measures, .peers, .method, .export, .openView:
            state.openPicker(command)
            if command == .dataset { return [.lookAtStore] }
        case .add: state.layers.append(.picker(.addition, Prompt(), cursor: 0))
        case .correct: state.openCorrection()
        case .saveView: state.layers.append(.naming(Prompt()))
        case .saveGroup: state.layers.append(.asking(.group, Prompt()))
        case .importFile:
            state.filterPrompt = nil
            state.layers.append(.importing(PathPrompt()))
        case .revisions: return [.lookAtStore, .readRevisions]
        case .undoImport where !state.isUndoAsked:
            state.isUndoAsked = true
            state.notice = state.strings.imports.askUndo
        case .undoImport:
            state.isUndoAsked = false
            state.work = Work(file: state.strings.command(.undoImport).short)
            return [.undo(nil)]
        case .copyView: return [copyView(&state)]
        case .chartText: state.layers.append(.source(state.chartLines, scroll: 0))
        case .whatCoincides: state.openFigure()
        case .source: state.layers.append(.source(state.sourceLines, scroll: 0))
        case .copy: return [copy(&state)]
        case .focusCouncils: state.focus(on: .councils)
        case .focusTrends: state.focus(on: .trends)
        case .focusAgenda: state.focus(on: .agenda)
        case .nextPanel: state.focus(on: Panel(rawValue: (state.focus.rawValue + 1) % 3) ?? .councils)
        case .previousPanel: state.focus(on: Panel(rawValue: (state.focus.rawValue + 2) % 3) ?? .councils)
        case .zoom:
            state.isZoomed.toggle()
            state.settleScrolling()
        case .pin:
            state.isPinned.toggle()
            state.notice = state.isPinned ? state.strings.pinnedHint : state.strings.unpinned
            if !state.isPinned {
                state.lastSelection = nil
                state.follow()
            }
        case .ownView: state.returnToOwnView()
        case .filter:
            state.filterPrompt = Prompt(state.filterText)
            state.filterAnchor = state.browse.shown.list.selected?.id
            state.filterMember = nil
        case .back where state.work != nil: return [.stopImport]
        case .back: state.goBack()
        case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToStart, .moveToEnd, .open, .sort, .mark,
            .previousTab, .nextTab, .showEnded, .calculation, .unit, .base, .rowAxis, .columnAxis, .swapAxes, .totals, .chart,
            .signals,
            .hideColumn, .showColumns, .columnBack, .columnOn, .freeze, .widen, .narrow, .today, .triggers, .goNow, .previousDay,
            .nextDay, .visit, .star, .onlyStarred, .withoutPast, .clock, .map, .colouring, .closer, .farther, .nextHere:
            return state.act(command)
        // What holds in a layer alone was refused above.
        case .changes, .complete, .mapColumns, .matchAreas, .leaveName, .takeNames, .isArea, .isAreaCode, .isPeriod, .isYear,
            .isMonth, .isQuarter, .isCategory, .isType, .isCount, .leaveOut, .nextUse, .nextWide, .nextMeasure, .wholeArea,
            .titlesUp, .titlesDown, .saveProfile, .store, .takeExisting:
            break
        }
        return []
    }

    private static func copy(_ state: inout AppState) -> Effect {
        let text = state.copyText
        state.notice = state.strings.copied(text)
        return .copy(text)
    }

    /// The view as a line that brings it back on another machine.
    private static func copyView(_ state: inout AppState) -> Effect {
        let line = "concord view '" + ViewText(state.trends.shown, state.library).line + "'"
        state.notice = state.strings.copied(line)
        return .copy(line)
    }
}
