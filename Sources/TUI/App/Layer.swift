import Core

/// Something drawn above the panels.
enum Layer: Equatable, Sendable {
    case help(scroll: Int)
    case palette(Prompt, cursor: Int)
    /// A list to pick from: what is typed narrows it, the cursor counts what is left.
    case picker(Picker, Prompt, cursor: Int)
    /// Where something comes from, line by line.
    case source([String], scroll: Int)
    /// The name of a view to be saved is being typed.
    case naming(Prompt)
    /// The path of a file to be imported is being typed.
    case importing(PathPrompt)
    /// What became of a file.
    case report(ReportView)
    /// What the columns of a file are is being said.
    case mapper(Mapper)
    /// The name of a profile is being typed, above the mapper.
    case namingProfile(Prompt)
    /// Names of areas that the register does not have are being matched.
    case openAreas(OpenAreas)
    /// What came in and what was taken back, the newest first.
    case revisions([LogEntry], cursor: Int)
    /// Something is being said in a form.
    case form(FormView)
    /// A list for a field of the form below.
    case choosing(Chooser)
    /// Something the agenda asks is being typed.
    case asking(Question, Prompt)
    /// Something is looked for over everything.
    case search(SearchLayer)
    /// Clashes of what is starred are being resolved.
    case resolver(Resolver)
    /// The shortest chain of links between two entries.
    case chain(ChainView)

    /// The scopes that hold in it, the innermost first.
    var scopes: [Scope] {
        switch self {
        case .palette, .picker, .naming, .namingProfile, .asking, .choosing, .search: [.typing]
        case .form: [.form, .typing]
        case .importing: [.path, .typing]
        case .mapper: [.mapper, .layer]
        case .report: [.report, .layer]
        case .openAreas: [.areas, .layer]
        case .revisions: [.revisions, .layer]
        case .chain: [.chain, .layer]
        case .help, .source, .resolver: [.layer]
        }
    }

    /// The text being typed in it.
    var prompt: Prompt? {
        switch self {
        case .palette(let prompt, _), .picker(_, let prompt, _), .naming(let prompt), .namingProfile(let prompt),
            .asking(_, let prompt):
            prompt
        case .importing(let path): path.prompt
        case .search(let search): search.prompt
        case .choosing(let chooser): chooser.prompt
        case .help, .source, .report, .mapper, .openAreas, .revisions, .resolver, .form, .chain: nil
        }
    }

    /// The same with another text typed.
    func typed(_ prompt: Prompt) -> Layer {
        switch self {
        case .palette: .palette(prompt, cursor: 0)
        case .picker(let picker, _, _): .picker(picker, prompt, cursor: 0)
        case .naming: .naming(prompt)
        case .namingProfile: .namingProfile(prompt)
        case .asking(let question, _): .asking(question, prompt)
        case .importing: .importing(PathPrompt(prompt: prompt))
        case .search(let search): .search(search.typed(prompt))
        case .choosing(let chooser): .choosing(Chooser(field: chooser.field, prompt: prompt))
        case .help, .source, .report, .mapper, .openAreas, .revisions, .resolver, .form, .chain: self
        }
    }
}

/// What a person is asked to type.
enum Question: Equatable, Sendable {
    case day
    case note(EntryID)
    /// The name of a group of what is marked.
    case group
    /// The date that the network is to be shown as of.
    case asOf
}

/// What can be picked from a list.
enum Picker: Equatable, Sendable {
    case dataset, series, category, type, area, period, measure, peers, method, export, view
    /// A council or a force, for the layer below.
    case entry
    /// A programme or calendar to show alone, and the form to export what is listed in.
    case calendar, agendaExport
    /// The form of a briefing.
    case briefing
    /// What to add to the network.
    case addition
    /// The entries opened last, and those with a mark, to go to.
    case place, mark
}

/// A line of text being typed.
struct Prompt: Equatable, Sendable {
    private(set) var text: String

    init(_ text: String = "") { self.text = text }

    /// The end of the text that fits into a width: what is being typed is always seen.
    func tail(fitting width: Int) -> String {
        guard TextWidth.of(text) > width else { return text }
        var tail = text[...]
        while TextWidth.of(String(tail)) >= width, !tail.isEmpty { tail.removeFirst() }
        return "…" + tail
    }

    /// Takes a key; `false` when it means nothing to a text.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): text.append(character)
        case .backspace:
            guard !text.isEmpty else { return false }
            text.removeLast()
        case .control("u"): text = ""
        case .control("w"):
            while text.last == " " { text.removeLast() }
            while let last = text.last, last != " " { text.removeLast() }
        default: return false
        }
        return true
    }
}
