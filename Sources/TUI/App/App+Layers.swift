import Core

extension App {
    /// What a command does in the layer on top; `nil` when it does what it does everywhere.
    static func performInLayer(_ command: Command, _ state: inout AppState) -> [Effect]? {
        guard let layer = state.layers.last else { return nil }
        switch layer {
        case .form: if let effects = state.actOnForm(command) { return effects }
        case .mapper: if let effects = state.actOnMapper(command) { return effects }
        case .openAreas: if let effects = state.actOnOpenAreas(command) { return effects }
        case .resolver: if let effects = state.actOnResolver(command) { return effects }
        case .revisions: if let effects = state.actOnRevisions(command) { return effects }
        case .chain: if let effects = state.actOnChain(command) { return effects }
        default: break
        }
        switch command {
        case .quit, .redraw, .suspend, .switchLanguage: return nil
        case .importFile:
            if case .importing = layer { return [] }
            return nil
        case .complete:
            if case .importing(let path) = layer { return [.complete(path: path.prompt.text)] }
        case .mapColumns:
            if case .report(let view) = layer, let correction = view.correction {
                state.work = Work(file: correction.name)
                return [.lookAt(correction)]
            }
        case .matchAreas:
            if case .report(let view) = layer, let areas = view.openAreas { state.layers.append(.openAreas(areas)) }
        case .back: state.layers.removeLast()
        case .help where layer.isHelp: state.layers.removeLast()
        case .copy:
            let lines: [String]
            switch layer {
            case .source(let shown, _): lines = shown
            case .report(let view): lines = view.lines
            default: return []
            }
            state.notice = state.strings.copied(lines.first ?? "")
            return [.copy(lines.joined(separator: "\n"))]
        case .open: return state.choose(in: layer)
        case .moveUp: state.moveInLayer(by: -1)
        case .moveDown: state.moveInLayer(by: 1)
        case .pageUp: state.moveInLayer(by: -(state.layerHeight - 1))
        case .pageDown: state.moveInLayer(by: state.layerHeight - 1)
        case .moveToStart: state.moveInLayer(by: -100_000)
        case .moveToEnd: state.moveInLayer(by: 100_000)
        default: break
        }
        return []
    }
}

extension Layer {
    fileprivate var isHelp: Bool {
        if case .help = self { true } else { false }
    }
}

extension AppState {
    /// Cells that a line of the help has.
    var helpWidth: Int { min(78, size.width - 2) - 4 }

    /// Lines that fit into a layer.
    var layerHeight: Int { max(1, min(size.height - 6, 34)) }

    mutating func moveInLayer(by step: Int) {
        guard let layer = layers.last else { return }
        func moved(_ at: Int, below count: Int) -> Int { max(0, min(at + step, count - 1)) }
        let top = layers.count - 1
        switch layer {
        case .help(let scroll):
            let count = HelpText.lines(strings, width: helpWidth).count
            layers[top] = .help(scroll: max(0, min(scroll + step, count - layerHeight)))
        case .palette(let prompt, let cursor):
            layers[top] = .palette(prompt, cursor: moved(cursor, below: paletteCommands(prompt.text).count))
        case .picker(let picker, let prompt, let cursor):
            layers[top] = .picker(picker, prompt, cursor: moved(cursor, below: left(of: picker, prompt.text).count))
        case .choosing(var chooser):
            chooser.move(by: step)
            layers[top] = .choosing(chooser)
        case .search(var search):
            search.move(by: step)
            layers[top] = .search(search)
        case .naming, .importing, .namingProfile, .mapper, .openAreas, .revisions, .asking, .resolver, .form, .chain:
            break
        case .report(var view):
            view.scroll = max(0, min(view.scroll + step, reportLines(view).count - layerHeight))
            layers[top] = .report(view)
        case .source(let lines, let scroll):
            layers[top] = .source(lines, scroll: max(0, min(scroll + step, lines.count - layerHeight)))
        }
    }

    /// Enter in a layer.
    mutating func choose(in layer: Layer) -> [Effect] {
        if case .picker(let picker, let prompt, let cursor) = layer {
            let left = left(of: picker, prompt.text)
            if picker == .peers, left.isEmpty {
                chooseTyped(prompt.text)
                return []
            }
            // Nothing matches: the list stays, and what was typed can be changed.
            return left.indices.contains(cursor) ? choose(picker, left[cursor]) : []
        }
        if case .search(let search) = layer {
            guard search.hits.indices.contains(search.cursor) else { return [] }
            layers.removeLast()
            open(found: search.hits[search.cursor].id)
            return []
        }
        // The list stays where nothing is found, and its form below it.
        if case .choosing(let chooser) = layer { return choose(chooser) }
        layers.removeLast()
        switch layer {
        case .help, .source, .report, .picker, .mapper, .openAreas, .revisions, .resolver, .form, .choosing, .search, .chain:
            return []
        case .importing(let path): return importEffects(path.prompt.text)
        case .namingProfile(let prompt): return profileEffects(prompt.text)
        case .naming(let prompt): return saveView(named: prompt.text)
        case .asking(.day, let prompt): return goToTypedDay(prompt.text)
        case .asking(.note(let id), let prompt): return setNote(prompt.text, on: id)
        case .asking(.group, let prompt): return saveGroup(named: prompt.text)
        case .asking(.asOf, let prompt):
            setAsOf(prompt.text)
            return []
        case .palette(let prompt, let cursor):
            let commands = paletteCommands(prompt.text)
            guard commands.indices.contains(cursor) else { return [] }
            return App.perform(commands[cursor], &self)
        }
    }

    /// A choice of a picker, by its number among all.
    private mutating func choose(_ picker: Picker, _ index: Int) -> [Effect] {
        layers.removeLast()
        switch picker {
        case .export: return exportEffects(exportForms[index])
        case .view: openSaved(index)
        case .calendar: showCalendar(index)
        case .agendaExport: return agendaExportEffects(AgendaExportForm.allCases[index])
        case .briefing: return briefingEffects(BriefingForm.offered[index])
        case .entry: return take(entry: entryChoices[index].id)
        case .addition: openForm(AppState.additions[index])
        case .place, .mark: open(places(of: picker)[index])
        case .dataset, .series, .category, .type, .area, .period, .measure, .peers, .method: pick(picker, index)
        }
        return []
    }

    /// The choices of a picker that the typed words leave, by their number among all.
    func left(of picker: Picker, _ text: String) -> [Int] {
        let choices = choices(of: picker)
        let filter = Filter(text)
        guard !filter.isEmpty else { return Array(choices.indices) }
        return choices.indices.filter { filter.matches(Folded(choices[$0].name + " " + choices[$0].note)) }
    }

    /// The lines of a report as they are broken on this screen.
    func reportLines(_ view: ReportView) -> [String] {
        view.lines.flatMap { Wrapping.lines($0, width: min(110, size.width - 2) - 4) }
    }

    /// The commands that the typed words leave, by name in the language of the screen and by their stable name.
    func paletteCommands(_ text: String) -> [Command] {
        let filter = Filter(text)
        return Command.allCases.filter { command in
            command != .palette
                && (filter.isEmpty || filter.matches(Folded(strings.command(command).label + " " + command.rawValue)))
        }
    }

    /// The choices of a picker: a name, and what to know about it.
    func choices(of picker: Picker) -> [(name: String, note: String)] {
        switch picker {
        case .dataset:
            library.trends.datasets.map { dataset in
                (
                    dataset.name.text(in: language),
                    strings.span(dataset.periods.first ?? .financialYear(0), dataset.periods.last ?? .financialYear(0))
                )
            }
        case .series:
            dataset.series.enumerated().map { index, series in
                (
                    series.coverage.name.text(in: language),
                    strings.release(series.release) + ", " + strings.figures(dataset.figures(in: index))
                )
            }
        case .category:
            dataset.categories.map { ($0.name.text(in: language), strings.measure($0.measure)) }
        case .type: dataset.types.map { ($0.name.text(in: language), "") }
        case .area:
            dataset.areas.map {
                (
                    $0.name.text(in: language),
                    $0.population.map { strings.residents(strings.number($0.count), strings.year($0.year)) } ?? ""
                )
            }
        case .period: periodChoices.map { (strings.period($0.period), $0.isPart ? strings.partTitle($0.members.count) : "") }
        case .measure: calculations.map { (strings.calculation($0), strings.calculationNote($0)) }
        case .peers: peerChoices.map { (strings.peers($0, dataset), "") }
        case .method: methodChoices.map { (strings.method($0), strings.methodNote($0)) }
        case .export: exportForms.map { ($0.rawValue, strings.exportForm($0)) }
        case .calendar: calendarChoices
        case .agendaExport: AgendaExportForm.allCases.map { ($0.rawValue, strings.agenda.exportForm($0)) }
        case .briefing: BriefingForm.offered.map { ($0.rawValue, strings.briefing.form($0)) }
        case .addition: AppState.additions.map { (strings.forms.kind($0), strings.forms.kindNote($0)) }
        case .entry: entryChoices.map { ($0.name.text(in: language), strings.kind($0.id.kind)) }
        case .place, .mark: places(of: picker).map { (name(of: .entry($0)), strings.kind($0.kind)) }
        case .view: savedViews.map { ($0.name, $0.line) }
        }
    }
}
