import Core

/// A form that is being filled in.
struct FormView: Equatable, Sendable {
    var form: Form
    /// As it was opened: what differs would be lost.
    let opened: Form
    /// The field with the cursor, by its place.
    private(set) var at = 0
    /// Characters of the field's text before the cursor.
    private(set) var caret = 0
    /// What is wrong with it; what is only missing is told once it was to be stored.
    var issues: [FormIssue] = []
    var wasStored = false
    /// The entry of the same name was told of when it was to be stored: the next time another one is meant.
    var isNamesakeAsked = false
    /// Leaving was asked for once: the next press throws away what was typed.
    var isLeaving = false
    /// It is on its way to the store: keys wait for the answer.
    var isStoring = false
    /// Why it could not be stored.
    var problem: String?

    init(_ form: Form) {
        (self.form, opened) = (form, form)
        // What is filled in already is passed over.
        at = form.fields.firstIndex { form[$0].isEmpty && form.entry($0) == nil } ?? 0
        if form.kind == .correction { at = 0 }
        caret = form[field].count
    }

    var field: FormField { form.fields[at] }
    var isLast: Bool { at == form.fields.count - 1 }
    var isChanged: Bool { form != opened }

    /// Whether the field is typed into; else it is picked from a list.
    var isTyped: Bool {
        switch form.content(of: field) {
        case .text, .date: true
        case .entry, .words, .source, .choice: false
        }
    }

    /// The issues that are told now.
    var toldIssues: [FormIssue] { wasStored ? issues : issues.filter { $0.problem != .missing && $0.problem != .saysNothing } }

    /// The entry of the same name that is there already.
    var namesake: EntryID? {
        for issue in issues { if case .namesake(let id) = issue.problem { return id } }
        return nil
    }

    mutating func move(by step: Int) { go(to: at + step) }

    mutating func go(to place: Int) {
        at = max(0, min(place, form.fields.count - 1))
        caret = form[field].count
    }

    mutating func go(to field: FormField) { if let place = form.fields.firstIndex(of: field) { go(to: place) } }

    mutating func moveCaret(by step: Int) { caret = max(0, min(caret + step, form[field].count)) }

    /// The text of the field before and behind the cursor.
    var parts: (before: String, behind: String) {
        let text = form[field]
        let place = text.index(text.startIndex, offsetBy: min(caret, text.count))
        return (String(text[..<place]), String(text[place...]))
    }

    /// Takes a key into the text; `false` when it means nothing to one.
    mutating func take(_ key: Key) -> Bool {
        guard isTyped else { return clear(key) }
        var (before, behind) = parts
        switch key {
        case .character(let character): before.append(character)
        case .backspace: if !before.isEmpty { before.removeLast() }
        case .delete: if !behind.isEmpty { behind.removeFirst() }
        case .control("u"): before = ""
        case .control("w"):
            while before.last == " " { before.removeLast() }
            while let last = before.last, last != " " { before.removeLast() }
        default: return false
        }
        form[field] = before + behind
        caret = before.count
        return true
    }

    /// A picked field is emptied as a whole.
    private mutating func clear(_ key: Key) -> Bool {
        guard key == .backspace || key == .delete || key == .control("u") else { return false }
        if case .choice = form.content(of: field) { return false }
        form[field] = ""
        return true
    }
}

/// A list for a field of the form below: what is typed narrows it.
struct Chooser: Equatable, Sendable {
    struct Choice: Equatable, Sendable {
        enum Value: Equatable, Sendable {
            case entry(EntryID)
            case text(String)
        }

        let value: Value
        let name: String
        let note: String
    }

    let field: FormField
    var prompt = Prompt()
    var cursor = 0
    var choices: [Choice] = []

    mutating func move(by step: Int) { cursor = max(0, min(cursor + step, choices.count - 1)) }
}
