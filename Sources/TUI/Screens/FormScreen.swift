import Core

/// A form: its fields one below the other, what is wrong beside each, and what the one with the cursor takes.
struct FormScreen {
    private let view: FormView
    private let state: AppState
    private let box: Canvas
    private let labelWidth: Int
    private var strings: Strings { state.strings }
    private var words: FormWords { state.strings.forms }

    private enum Row {
        case field(Int)
        case problem(Int, String)
    }

    static func draw(_ view: FormView, _ canvas: Canvas, _ state: AppState) {
        let words = state.strings.forms
        let width = min(96, canvas.width - 2)
        let rows = rows(view, state)
        let foot = foot(view, state, width: width - 4)
        let intro = intro(view, state, width: width - 4)
        let title = view.form.correcting == nil ? words.title(view.form.kind) : words.correctionTitle
        let room = state.layerHeight
        // The fields come first; what introduces them goes where there is no room.
        let shownIntro = rows.count + foot.count + intro.count + 2 <= room ? intro : []
        let shownFoot = Array(foot.prefix(max(1, room - 3)))
        let gap = rows.count + shownFoot.count + shownIntro.count + 2 <= room ? 1 : 0
        let height = min(room, rows.count + shownFoot.count + shownIntro.count + gap * (shownIntro.isEmpty ? 1 : 2))
        let box = LayerView.open(canvas, title, width: width, height: height, state)
        for (y, line) in shownIntro.enumerated() { box.text(line, x: 1, y: y, width: box.width - 2, .dim) }
        let top = shownIntro.isEmpty ? 0 : shownIntro.count + gap
        let list = Rect(x: 0, y: top, width: box.width, height: max(1, box.height - top - shownFoot.count - gap))
        FormScreen(view, box.part(list), state).draw(rows)
        for (y, line) in shownFoot.enumerated() {
            box.text(line.text, x: 1, y: box.height - shownFoot.count + y, width: box.width - 2, line.role)
        }
    }

    private init(_ view: FormView, _ box: Canvas, _ state: AppState) {
        (self.view, self.box, self.state) = (view, box, state)
        let labels = view.form.fields.map { TextWidth.of(state.strings.forms.field($0, view.form.kind)) }
        labelWidth = min(max(8, (labels.max() ?? 0) + 4), box.width / 2)
    }

    private static func rows(_ view: FormView, _ state: AppState) -> [Row] {
        view.form.fields.indices.flatMap { at -> [Row] in
            let issues = view.toldIssues.filter { $0.field == view.form.fields[at] }
            return [.field(at)] + issues.map { .problem(at, state.strings.told($0.problem, state.library)) }
        }
    }

    /// What is corrected; whether the entry is one that is there.
    private static func intro(_ view: FormView, _ state: AppState, width: Int) -> [String] {
        let (words, library) = (state.strings.forms, state.library)
        func name(_ id: EntryID) -> String { library.name(of: id)?.text(in: state.language) ?? id.key }
        if let old = view.form.correcting {
            let said = state.strings.value(of: old, library)
            return Wrapping.lines(words.corrects(name(old.subject), said, old.source), width: width)
        }
        if let id = view.form.existing { return Wrapping.lines(words.speaksOf(name(id), id.description), width: width) }
        return Wrapping.lines(words.intro, width: width)
    }

    private static func foot(_ view: FormView, _ state: AppState, width: Int) -> [(text: String, role: Role)] {
        let words = state.strings.forms
        func lines(_ text: String, _ role: Role) -> [(text: String, role: Role)] {
            Wrapping.lines(text, width: width).map { ($0, role) }
        }
        var foot = lines(words.hint(view.field, view.form.content(of: view.field)), .dim)
        if view.form.isPrivate { foot += lines(words.isPrivate, .notice) }
        if view.isStoring { foot += lines(words.storing, .notice) }
        if let problem = view.problem { foot += lines(problem, .warning) }
        return foot
    }

    private func draw(_ rows: [Row]) {
        let here = rows.firstIndex { if case .field(view.at) = $0 { true } else { false } } ?? 0
        let first = max(0, min(here - box.height / 2, rows.count - box.height))
        for y in 0..<box.height where rows.indices.contains(first + y) {
            switch rows[first + y] {
            case .field(let at): draw(at, y)
            case .problem(_, let text): box.text(text, x: labelWidth, y: y, width: box.width - labelWidth - 1, .warning)
            }
        }
    }

    private func draw(_ at: Int, _ y: Int) {
        let field = view.form.fields[at]
        let isHere = at == view.at
        let row = Rect(x: 0, y: y, width: box.width, height: 1)
        if isHere { Selecting.draw(box, row, isFocused: true) }
        let sign = view.form.isRequired(field) ? "* " : "  "
        box.text(
            sign + words.field(field, view.form.kind), x: 1, y: y, width: labelWidth - 2, isHere ? .selection : .label)
        box.hit(.layerRow(at), row)
        let room = box.width - labelWidth - 2
        guard isHere, view.isTyped else {
            let (text, note) = shown(field)
            let used = box.text(text, x: labelWidth, y: y, width: room, isHere ? .selection : .text)
            if !note.isEmpty, used + 3 < room {
                box.text(note, x: labelWidth + used + 2, y: y, width: room - used - 2, isHere ? .selection : .dim)
            }
            if isHere { box.cursor(x: labelWidth, y: y) }
            return
        }
        // As much of the text as fits with the cursor in it.
        let (before, behind) = view.parts
        let start = Prompt(before.visible).tail(fitting: room - 1)
        box.text(start + behind.visible, x: labelWidth, y: y, width: room, .selection)
        box.cursor(x: labelWidth + TextWidth.of(start), y: y)
    }

    /// What a field holds, and what kind of thing that is.
    private func shown(_ field: FormField) -> (text: String, note: String) {
        let (form, library) = (view.form, state.library)
        if let id = form.entry(field) {
            return (library.name(of: id)?.text(in: state.language) ?? id.description, strings.about(id, library))
        }
        let text = form[field]
        guard !text.isEmpty else { return ("", "") }
        switch form.content(of: field) {
        case .words, .choice: return (strings.word(text, field, library), "")
        case .source: return (text.visible, isKnownSource(text) ? "" : words.newSource)
        case .text, .date, .entry: return (text.visible, "")
        }
    }

    private func isKnownSource(_ text: String) -> Bool {
        state.library.network.sources.contains { $0.key == text || Folded($0.title) == Folded(text) }
    }
}

/// The list of a field, above its form.
enum ChooserView {
    static func draw(_ chooser: Chooser, _ canvas: Canvas, _ state: AppState) {
        let words = state.strings.forms
        let kind = state.form?.form.kind ?? .link
        let height = 1 + max(8, min(14, chooser.choices.count))
        let box = LayerView.open(canvas, words.field(chooser.field, kind), width: 78, height: height, state)
        let used = box.text(": " + chooser.prompt.tail(fitting: box.width - 5), x: 1, y: 0, width: box.width - 2, .prompt)
        let list = box.part(Rect(x: 0, y: 1, width: box.width, height: box.height - 1))
        LayerView.drawChoices(
            chooser.choices.map { ($0.name.visible, $0.note, .text) }, chooser.cursor, list, state)
        if chooser.choices.isEmpty { list.text(words.nothingFound, x: 2, y: 0, width: list.width - 3, .dim) }
        box.cursor(x: min(box.width - 1, 1 + used), y: 0)
    }
}
