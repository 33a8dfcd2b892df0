import Core

/// Forms: how they open, what keys do in them, what is asked of the world.
extension AppState {
    /// The form on top, or below the list of one of its fields.
    var form: FormView? {
        get {
            for layer in layers.reversed() { if case .form(let view) = layer { return view } }
            return nil
        }
        set {
            guard let newValue, let at = layers.lastIndex(where: { if case .form = $0 { true } else { false } }) else { return }
            layers[at] = .form(newValue)
        }
    }

    /// The form on top.
    private var topForm: FormView? { if case .form(let view)? = layers.last { view } else { nil } }

    /// What a form that is opened now is about: the entry of the open page, else the selected one of the list.
    private var formSubject: EntryID? {
        if let page { if case .entry(let id) = page.subject { return id } else { return nil } }
        return focus == .councils ? browse.shown.list.selected?.id : nil
    }

    /// The statement under the cursor of the open page.
    var selectedStatement: Statement? {
        guard let page, let lines = pageLines, lines.facts.indices.contains(page.cursor) else { return nil }
        return lines.facts[page.cursor].statement
    }

    /// What can be added.
    static let additions = FormKind.allCases.filter { $0 != .correction }

    mutating func openForm(_ kind: FormKind) { open(Form(kind, about: formSubject)) }

    mutating func openCorrection() {
        if let statement = selectedStatement { open(Form(correcting: statement)) }
    }

    private mutating func open(_ form: Form) {
        var form = form
        form[.date] = now.day.iso
        layers.append(.form(FormView(form)))
    }

    /// Why a command of forms cannot be done; `nil` when it can.
    func formUnavailability(of command: Command) -> Unavailability? {
        switch command {
        case .add: return page == nil && focus != .councils ? .onlyInCouncils : nil
        case .correct:
            guard page != nil else { return .onlyOnPage }
            guard let statement = selectedStatement else { return .notSaid }
            return statement.confidence.stands ? nil : .correctedAlready
        case .store:
            guard topForm != nil else { return .onlyInForm }
            return work == nil ? nil : .importing
        case .takeExisting:
            guard let form = topForm else { return .onlyInForm }
            return form.namesake == nil ? .noNamesake : nil
        default: return nil
        }
    }

    /// What a command does in a form; `nil` when it means nothing of its own there.
    mutating func actOnForm(_ command: Command) -> [Effect]? {
        guard var view = topForm else { return nil }
        if view.isStoring { return command == .quit || command == .redraw || command == .suspend ? nil : [] }
        let wasLeaving = view.isLeaving
        view.isLeaving = false
        switch command {
        case .moveUp, .moveDown:
            view.move(by: command == .moveDown ? 1 : -1)
            check(&view)
        case .moveLeft, .moveRight: view.moveCaret(by: (command == .moveRight) == (language == .english) ? 1 : -1)
        case .moveToStart: view.moveCaret(by: -view.form[view.field].count)
        case .moveToEnd: view.moveCaret(by: view.form[view.field].count)
        case .open where view.isLast: return store(view)
        case .open where view.isTyped:
            view.move(by: 1)
            check(&view)
        case .open:
            form = view
            openChooser(view.field, "")
            return []
        case .store: return store(view)
        case .takeExisting:
            view.form.existing = view.namesake
            check(&view)
        case .back:
            guard !view.isChanged || wasLeaving else {
                view.isLeaving = true
                notice = strings.forms.leaving
                break
            }
            layers.removeLast()
            return []
        case .quit, .redraw, .suspend, .switchLanguage, .importFile, .help:
            form = view
            return nil
        default: break
        }
        form = view
        return []
    }

    /// A key that is no command in a form: text for the field, or for its list.
    mutating func takeInForm(_ key: Key) {
        guard var view = topForm, !view.isStoring else { return }
        view.isLeaving = false
        if case .character(let character) = key, !view.isTyped {
            form = view
            openChooser(view.field, character == " " ? "" : String(character))
            return
        }
        if view.take(key) { check(&view) }
        form = view
    }

    /// Looks what is wrong with the form as it is.
    func check(_ view: inout FormView) { view.issues = view.form.issues(in: library, today: now.day) }

    /// Asks for the form to be kept, or says what is wrong with it.
    private mutating func store(_ view: FormView) -> [Effect] {
        if let reason = formUnavailability(of: .store) {
            notice = strings.unavailable(reason)
            return []
        }
        var view = view
        view.wasStored = true
        check(&view)
        let namesakes = view.issues.compactMap { issue in
            if case .namesake(let id) = issue.problem { id } else { nil as EntryID? }
        }
        // Another one of the same name is meant, where storing is asked for once more.
        let isOnlyNamesake = !namesakes.isEmpty && namesakes.count == view.issues.count
        if isOnlyNamesake, view.isNamesakeAsked {
            view.form.others.formUnion(namesakes)
            check(&view)
        }
        view.isNamesakeAsked = isOnlyNamesake
        if let first = view.issues.first {
            view.go(to: first.field)
            notice = isOnlyNamesake ? strings.forms.isItTheSame : strings.forms.notYet
        } else {
            (view.isStoring, view.problem) = (true, nil)
        }
        form = view
        return view.isStoring ? [.say(view.form)] : []
    }
}

/// The list of a field.
extension AppState {
    private mutating func openChooser(_ field: FormField, _ text: String) {
        var chooser = Chooser(field: field, prompt: Prompt(text))
        chooser.choices = choices(of: chooser)
        let current = form?.form[field] ?? ""
        chooser.cursor = chooser.choices.firstIndex { $0.value == .text(current) } ?? 0
        layers.append(.choosing(chooser))
    }

    /// What is typed has changed: the list with it.
    mutating func refreshChooser() {
        guard case .choosing(var chooser)? = layers.last else { return }
        chooser.choices = choices(of: chooser)
        chooser.cursor = 0
        layers[layers.count - 1] = .choosing(chooser)
    }

    /// A choice of the list goes into its field.
    mutating func choose(_ chooser: Chooser) -> [Effect] {
        guard var view = form, chooser.choices.indices.contains(chooser.cursor) else { return [] }
        layers.removeLast()
        switch chooser.choices[chooser.cursor].value {
        case .entry(let id): view.form.pick(id, for: chooser.field)
        case .text(let text): view.form[chooser.field] = text
        }
        if !view.isLast { view.move(by: 1) }
        check(&view)
        form = view
        return []
    }

    private func choices(of chooser: Chooser) -> [Chooser.Choice] {
        guard let form = form?.form else { return [] }
        let text = chooser.prompt.text.trimmed
        switch form.content(of: chooser.field) {
        case .entry(let kinds): return library.entries(named: text, among: kinds).map(choice)
        case .source:
            let known = library.entries(named: text, among: [.source]).map(choice)
            let isKnown = known.contains { Folded($0.name) == Folded(text) }
            return known + (text.isEmpty || isKnown ? [] : [own(text, strings.forms.newSource)])
        case .words:
            let usual = form.usualWords(chooser.field, in: library).map { word in
                Chooser.Choice(value: .text(word), name: strings.word(word, chooser.field, library), note: "")
            }
            let left = narrowed(usual, text)
            let isUsual = usual.contains { Folded($0.name) == Folded(text) || $0.value == .text(text) }
            return left + (text.isEmpty || isUsual ? [] : [own(text, strings.forms.ownWords)])
        case .choice(let words):
            return narrowed(
                words.map { Chooser.Choice(value: .text($0), name: strings.word($0, chooser.field, library), note: "") }, text)
        case .text, .date: return []
        }
    }

    private func own(_ text: String, _ note: String) -> Chooser.Choice {
        Chooser.Choice(value: .text(text), name: text, note: note)
    }

    private func narrowed(_ choices: [Chooser.Choice], _ text: String) -> [Chooser.Choice] {
        let filter = Filter(text)
        return filter.isEmpty
            ? choices
            : choices.filter { choice in
                // In either language: as it is shown, and as the facts word it.
                if case .text(let word) = choice.value { return filter.matches(Folded(choice.name + " " + word)) }
                return filter.matches(Folded(choice.name))
            }
    }

    private func choice(_ id: EntryID) -> Chooser.Choice {
        let name = library.name(of: id)?.text(in: language) ?? id.description
        return Chooser.Choice(value: .entry(id), name: name, note: strings.about(id, library))
    }
}

/// What the store answers.
extension AppState {
    /// It was kept: what it speaks of is shown and selected.
    mutating func take(_ said: SaidForm, _ library: Library) {
        layers.removeAll { layer in
            switch layer {
            case .form, .choosing: true
            default: false
            }
        }
        replace(library)
        select(said)
        notice = strings.forms.stored(FormTitle(said.file.title).map { strings.said($0) } ?? "")
    }

    /// The store says otherwise than what the form was looked at with.
    mutating func take(_ issues: [FormIssue], _ library: Library) {
        replace(library)
        guard var view = form else { return }
        (view.issues, view.isStoring, view.wasStored) = (issues, false, true)
        if let first = issues.first { view.go(to: first.field) }
        form = view
        notice = strings.forms.changedMeanwhile
    }

    /// It could not be kept: it stays as it is, with the reason.
    mutating func keepForm(_ problem: String) {
        guard var view = form else {
            notice = problem
            return
        }
        (view.isStoring, view.problem) = (false, problem)
        form = view
    }

    /// On an open page the fact that was said; in the lists its row; else its own page.
    private mutating func select(_ said: SaidForm) {
        if page != nil {
            guard let lines = pageLines else { return }
            let fact =
                lines.facts.lastIndex { fact in fact.statement.map { said.file.statements.contains($0) } ?? false }
                ?? lines.facts.lastIndex { $0.link == .entry(said.entry) }
            guard let fact else { return open(said.entry) }
            page?.cursor = fact
            settlePage()
            selectionMoved()
            return
        }
        guard focus == .councils, let directory = Directory(listing: said.entry.kind) else { return open(said.entry) }
        var listing = Listing(directory, of: library)
        guard listing.list(Filter(), withEnded: browse.shown.withEnded, library: library).contains(where: { $0.id == said.entry })
        else { return open(said.entry) }
        browse.shown.lists[directory]?.filter = ""
        showTab(directory)
        if let row = browse.shown.list.rows.firstIndex(where: { $0.id == said.entry }) {
            browse.shown.list.moveCursor(to: row, height: layout.listHeight(.councils))
        }
        selectionMoved()
    }
}

extension Directory {
    /// The list that has entries of a kind.
    fileprivate init?(listing kind: EntryKind) {
        switch kind {
        case .council: self = .councils
        case .body: self = .bodies
        case .person: self = .people
        case .city: self = .cities
        case .theme: self = .themes
        case .practice: self = .practices
        case .force, .commitment, .event, .session, .trigger, .observance, .source: return nil
        }
    }
}
