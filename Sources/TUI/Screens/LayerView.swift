import Core

/// Help, palette, pickers and sources, drawn above the panels.
enum LayerView {
    static func draw(_ layer: Layer, _ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        switch layer {
        case .help(let scroll):
            let box = open(canvas, strings.helpTitle, width: 78, state)
            draw(HelpText.lines(strings, width: state.helpWidth), from: scroll, box)
        case .palette(let prompt, let cursor):
            let box = open(canvas, strings.paletteTitle, width: 78, state)
            let used = box.text(": " + prompt.tail(fitting: box.width - 5), x: 1, y: 0, width: box.width - 2, .prompt)
            let commands = state.paletteCommands(prompt.text)
            let list = box.part(Rect(x: 0, y: 1, width: box.width, height: box.height - 1))
            drawChoices(commands.map { choice($0, state) }, cursor, list, state)
            box.cursor(x: min(box.width - 1, 1 + used), y: 0)
        case .picker(let picker, let prompt, let cursor):
            let all = state.choices(of: picker)
            let choices = state.left(of: picker, prompt.text).map { all[$0] }
            // The box keeps its size while the list narrows.
            let box = open(canvas, strings.picker(picker), width: 78, height: all.count + (prompt.text.isEmpty ? 0 : 1), state)
            guard !prompt.text.isEmpty else {
                return drawChoices(choices.map { ($0.name, $0.note, .text) }, cursor, box, state)
            }
            let used = box.text(": " + prompt.tail(fitting: box.width - 5), x: 1, y: 0, width: box.width - 2, .prompt)
            let list = box.part(Rect(x: 0, y: 1, width: box.width, height: box.height - 1))
            drawChoices(choices.map { ($0.name, $0.note, .text) }, cursor, list, state)
            box.cursor(x: min(box.width - 1, 1 + used), y: 0)
            guard choices.isEmpty else { return }
            let told = picker == .peers ? state.told(typed: prompt.text) : strings.nothingMatches(prompt.text)
            for (y, line) in Wrapping.lines(told, width: list.width - 4).enumerated() { list.text(line, x: 2, y: y, .dim) }
        case .asking(let question, let prompt):
            drawName(prompt, title(question, strings), canvas, state)
        case .naming(let prompt): drawName(prompt, strings.trend.nameOfView, canvas, state)
        case .namingProfile(let prompt): drawName(prompt, strings.mapper.nameOfProfile, canvas, state)
        case .search(let search): SearchView.draw(search, canvas, state)
        case .chain(let view): ChainScreen.draw(view, canvas, state)
        case .resolver(let resolver): ResolverView.draw(resolver, canvas, state)
        case .importing(let path): PathView.draw(path, canvas, state)
        case .mapper(let mapper): MapperView.draw(mapper, canvas, state)
        case .openAreas(let areas): OpenAreasView.draw(areas, canvas, state)
        case .form(let view): FormScreen.draw(view, canvas, state)
        case .choosing(let chooser): ChooserView.draw(chooser, canvas, state)
        case .revisions(let log, let cursor): RevisionsView.draw(log, cursor, canvas, state)
        case .report(let view):
            let wrapped = state.reportLines(view)
            let title = view.kind == .file ? strings.imports.reportTitle : strings.imports.changesTitle
            let box = open(canvas, title, width: 110, height: wrapped.count, state)
            draw(wrapped, from: view.scroll, box)
        case .source(let lines, let scroll):
            let wrapped = lines.flatMap { Wrapping.lines($0, width: min(90, canvas.width - 2) - 4) }
            let box = open(canvas, strings.sourceTitle, width: 90, height: wrapped.count, state)
            draw(wrapped, from: scroll, box)
        }
    }

    /// A box in the middle of the screen; gives back its inside.
    static func open(_ canvas: Canvas, _ title: String, width: Int, height: Int? = nil, _ state: AppState) -> Canvas {
        let inner = min(height ?? state.layerHeight, state.layerHeight)
        let size = Size(width: min(width, canvas.width - 2), height: min(inner + 2, canvas.height - 2))
        let rect = Rect(
            x: (canvas.width - size.width) / 2, y: (canvas.height - size.height) / 2, width: size.width, height: size.height)
        canvas.clear(rect)
        canvas.hit(.layer, rect)
        let box = canvas.part(rect)
        box.box(.focusedBorder, heavy: true)
        box.text(" " + title + " ", x: 2, y: 0, width: box.width - 4, .focusedPanelTitle)
        return box.part(box.bounds.inset(by: 1))
    }

    private static func title(_ question: Question, _ strings: Strings) -> String {
        switch question {
        case .day: strings.agenda.whichDay
        case .note: strings.agenda.yourNote
        case .group: strings.groups.nameOfGroup
        case .asOf: strings.links.whichDate
        }
    }

    private static func drawName(_ prompt: Prompt, _ title: String, _ canvas: Canvas, _ state: AppState) {
        let box = open(canvas, title, width: 60, height: 1, state)
        let used = box.text(prompt.tail(fitting: box.width - 3), x: 1, y: 0, width: box.width - 2, .prompt)
        box.cursor(x: min(box.width - 1, 1 + used), y: 0)
    }

    private static func draw(_ lines: [String], from scroll: Int, _ box: Canvas) {
        for y in 0..<box.height where lines.indices.contains(scroll + y) {
            let isHeading = lines[scroll + y].first.map { $0 != " " } ?? false
            box.text(lines[scroll + y], x: 1, y: y, width: box.width - 2, isHeading && y + scroll == 0 ? .title : .text)
        }
    }

    private static func choice(_ command: Command, _ state: AppState) -> (name: String, note: String, role: Role) {
        let keys = Keymap.keys(of: command).map(\.label).joined(separator: " ")
        guard let reason = state.paletteReason(command) else { return (state.strings.command(command).label, keys, .text) }
        return (state.strings.command(command).label, state.strings.unavailable(reason), .dim)
    }

    static func drawChoices(
        _ choices: [(name: String, note: String, role: Role)], _ cursor: Int, _ box: Canvas, _ state: AppState
    ) {
        let first = max(0, min(cursor - box.height / 2, choices.count - box.height))
        for y in 0..<box.height where choices.indices.contains(first + y) {
            let choice = choices[first + y]
            let noteWidth = min(box.width / 2, TextWidth.of(choice.note))
            box.text(choice.name, x: 2, y: y, width: box.width - noteWidth - 5, choice.role)
            box.text(choice.note, x: box.width - noteWidth - 1, y: y, width: noteWidth, align: .end, .dim)
            let row = Rect(x: 0, y: y, width: box.width, height: 1)
            box.hit(.layerRow(first + y), row)
            if first + y == cursor { Selecting.draw(box, row, isFocused: true) }
        }
    }
}

extension AppState {
    /// Why a command of the palette cannot be done in the panel below it.
    fileprivate func paletteReason(_ command: Command) -> Unavailability? {
        var below = self
        below.layers = []
        return below.unavailability(of: command)
    }
}
