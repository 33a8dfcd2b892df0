import Core

/// The words of one language, held in one place: handing them on copies a reference, not a hundred fields.
@dynamicMemberLookup
struct Strings: Sendable {
    private final class Place: Sendable {
        let words: Words

        init(_ words: Words) { self.words = words }
    }

    private let place: Place

    init(_ words: Words) { place = Place(words) }

    var words: Words { _read { yield place.words } }

    subscript<Value>(dynamicMember path: KeyPath<Words, Value>) -> Value { place.words[keyPath: path] }

    static func of(_ language: Language) -> Strings {
        switch language {
        case .english: English.strings
        case .arabic: Arabic.strings
        }
    }
}

/// A command by its whole name and by the word that fits the last line.
struct CommandWords: Sendable {
    let label: String
    let short: String
}

extension Strings {
    /// What a command does in a scope. The last line, the help and KEYS.md take their words from here.
    func commandWords(_ command: Command, in scope: Scope) -> CommandWords {
        words.ownCommand(scope, command) ?? words.command(command)
    }
}

/// All words. Both languages fill every field, so a missing one does not compile.
struct Words: Sendable {
    let language: Language
    let numerals: Numerals
    let dates: DateWords
    let summary: String
    let arrow: String
    let comma: String
    let colon: String
    let crumb: String
    let filterLabel: String
    let scroll: String
    let nothingSelected: String
    let pinnedHint: String
    let unpinned: String
    let linkedHint: @Sendable (_ mark: String) -> String
    let linkedTo: @Sendable (_ name: String) -> String
    let dataTo: String
    /// A police force area, told from a county of the same name.
    let force: @Sendable (_ name: String) -> String
    let reachName: @Sendable (_ dataset: String) -> String
    let tooSmall: @Sendable (_ needed: Size, _ size: Size) -> String
    let panel: @Sendable (Panel) -> String
    let directory: @Sendable (Directory) -> String
    let column: @Sendable (DirectoryColumn) -> String
    let group: @Sendable (DirectoryGroup, Directory) -> String
    let tieKind: @Sendable (Tie.Kind) -> String
    let kind: @Sendable (EntryKind) -> String
    let datasetTab: @Sendable (Dataset) -> String
    let axis: @Sendable (Axis) -> String
    let measure: @Sendable (Measure) -> String
    let agendaTab: @Sendable (AgendaView.Tab) -> String
    let picker: @Sendable (Picker) -> String
    let scope: @Sendable (Scope) -> String
    let section: @Sendable (DossierSection.Heading) -> String
    let label: @Sendable (Label) -> String
    let relation: @Sendable (Relation, _ reversed: Bool) -> String
    let command: @Sendable (Command) -> CommandWords
    /// Where a command does something of its own in a scope.
    let ownCommand: @Sendable (Scope, Command) -> CommandWords?
    let unavailable: @Sendable (Unavailability) -> String
    let noFigures: @Sendable (FigureBasis) -> String
    let copied: @Sendable (_ text: String) -> String
    let nothingMatches: @Sendable (_ filter: String) -> String
    let unknownField: @Sendable (_ field: String) -> String
    let unknown: String
    let yes: String
    let no: String
    let englishOnly: String
    let conflicts: String
    let source: String
    let asOf: @Sendable (_ year: String) -> String
    let councils, events, sessions, practices, people, themes, triggers, figures, marked, moreLines, days,
        inDays: @Sendable (Int) -> String
    let dayOf: @Sendable (_ day: String, _ count: String) -> String
    let sparkTitle: String
    let changeAndRate: String
    let byYear, byMonth: String
    let monthsOf: @Sendable (_ months: String) -> String
    let months: @Sendable (_ months: String) -> String
    let changeOn: @Sendable (_ change: String, _ period: String) -> String
    let asPublished: String
    let shareOf: @Sendable (_ share: String, _ total: String) -> String
    let perThousand: @Sendable (_ rate: String) -> String
    let residents: @Sendable (_ count: String, _ year: String) -> String
    let releaseOf: @Sendable (_ id: String, _ day: String?) -> String
    let interval: @Sendable (_ lower: String, _ upper: String) -> String
    let intervalTooNarrow: String
    let lowerEnd, upperEnd: String
    let times: @Sendable (_ one: String, _ ratio: String, _ other: String, _ period: String) -> String
    let notComparable: @Sendable (_ one: String, _ other: String) -> String
    let datesConflict: String
    let today, onNow, next, timeNotPublished, ongoing, nothingOnDay: String
    let stillOn: @Sendable (_ names: String) -> String
    let coincidesWith: @Sendable (Period) -> String
    let helpTitle, paletteTitle, sourceTitle: String
    /// What the search looks into, before anything is typed.
    let searchHint: String
    let nothingLikeIt: @Sendable (String) -> String
    let helpIntroduction: [String]
    let origin: OriginWords
    let overview: OverviewWords
    let trend: TrendWords
    let chart: ChartWords
    let imports: ImportWords
    let agenda: AgendaWords
    let mapper: MapperWords
    let safe: SafeWords
    let groups: GroupWords
    let map: MapWords
    let practice: PracticeWords
    let briefing: BriefingWords
    let forms: FormWords
    let links: LinkBrowsingWords
}

/// What sentences about missing figures name: periods and series, worded already.
struct AbsenceWords {
    let base: String
    let series: String
    let instead: String?
    let months: String
    let reason: String
}

/// Labels of the lines that say where something comes from.
struct OriginWords: Sendable {
    let section, property, contents, publisher, title, release, coverage, licence, attribution, date, file, counted, value, note,
        formula, history, notAtHand,
        register: String
    /// Of a file that was brought in.
    let sheet, cell, content, imported, mapping, alsoIn: String
}

/// Sentences of the overview that is printed without a terminal.
struct OverviewWords: Sendable {
    let title: String
    let contents: @Sendable (_ councils: String, _ forces: String, _ cities: String, _ figures: String) -> String
    let needsTerminal: String
    let commands: [String]
}
