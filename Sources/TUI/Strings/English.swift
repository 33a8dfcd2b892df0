import Core

/// The English words.
enum English {
    static let strings = Strings(words)

    private static let words: Words = Words(
        language: .english, numerals: .english, dates: dates,
        summary: "councils · hate-crime figures · agendas", arrow: " → ", comma: ", ", colon: ": ", crumb: "›",
        filterLabel: "Find:", scroll: "scroll",
        nothingSelected: "Nothing is selected.", pinnedHint: "pinned: the other panels stay   p unpin",
        unpinned: "The other panels follow again.",
        linkedHint: { "\($0) = linked to your choice   p pin" }, linkedTo: { "linked to \($0)" }, dataTo: "Data to: ",
        force: { $0.hasSuffix("Police") ? $0 : $0 + " (police force)" },
        reachName: reachName,
        tooSmall: {
            "Concord needs a window of \($0.width)×\($0.height) or more; this one is \($1.width)×\($1.height). Make it larger, or q to quit."
        },
        panel: panel, directory: directory, column: column, group: group, tieKind: tieKind, kind: kind, datasetTab: datasetTab,
        axis: axis,
        measure: measure, agendaTab: agendaTab, picker: picker, scope: scope,
        section: section, label: label, relation: relation, command: command, ownCommand: ownCommand, unavailable: unavailable,
        noFigures: noFigures,
        copied: { "Copied: \($0)" }, nothingMatches: { "Nothing matches \"\($0)\". Esc takes the filter away." },
        unknownField: { "There is no field \"\($0):\". Fields are region:, type:, force:, network:, in:." }, unknown: "unknown",
        yes: "yes", no: "no",
        englishOnly: "in English", conflicts: "conflicts with another value", source: "source", asOf: { "as of \($0)" },
        councils: { plural($0, "council", "councils") }, events: { plural($0, "event", "events") },
        sessions: { plural($0, "session", "sessions") },
        practices: { plural($0, "practice", "practices") }, people: { plural($0, "person", "people") },
        themes: { plural($0, "theme", "themes") }, triggers: { plural($0, "dated event", "dated events") },
        figures: { plural($0, "figure", "figures") }, marked: { "\($0) marked" },
        moreLines: { "\(plural($0, "more line", "more lines")) ↓" },
        days: { plural($0, "day", "days") }, inDays: { $0 == 1 ? "tomorrow" : "in \(plural($0, "day", "days"))" },
        dayOf: { "day \($0) of \($1)" }, sparkTitle: "Trend",
        changeAndRate: "change, per 1,000 residents", byYear: "financial years", byMonth: "months", monthsOf: { "\($0) of 12" },
        months: { "\($0) of 12 months" }, changeOn: { "\($0) on \($1)" },
        asPublished: "as published; its base is not at hand", shareOf: { "\($0) of \($1.lowercased())" },
        perThousand: { "\($0) per 1,000 residents" }, residents: { "\($0) residents of \($1)" },
        releaseOf: { id, day in day.map { "release \(id) (\($0))" } ?? "release \(id)" },
        interval: { "95% interval: \($0) to \($1)" },
        intervalTooNarrow: "The interval takes counts for purely random (Poisson); where they vary more, as national and force "
            + "counts do, it is too narrow.",
        lowerEnd: "lower", upperEnd: "upper", times: { "\($0) is \($1) × \($2) in \($3)" },
        notComparable: { "\($0) and \($1) are two series: their figures do not compare." }, datesConflict: "dates conflict",
        today: "today", onNow: "ON NOW", next: "NEXT",
        timeNotPublished: "time not published", ongoing: "ongoing", nothingOnDay: "nothing starts on this day",
        stillOn: { "still on: \($0)" },
        coincidesWith: { "coincides with \(English.strings.period($0)) (from 45 days before)" }, helpTitle: "Help",
        paletteTitle: "All commands", sourceTitle: "Where this comes from",
        searchHint:
            "Type a name: councils, bodies, people, cities, themes, practices, commitments, sessions, days and your notes. "
            + "A slip of the keys is forgiven, accents and Arabic spellings do not matter.",
        nothingLikeIt: { "Nothing is called anything like \u{201C}\($0)\u{201D}." }, helpIntroduction: helpIntroduction,
        origin: origin,
        overview: overview, trend: trend, chart: chart, imports: imports, agenda: agenda, mapper: mapper, safe: safe,
        groups: groups, map: map, practice: practice, briefing: briefing,
        forms: forms, links: linkBrowsing)

    static func plural(_ count: Int, _ one: String, _ many: String) -> String {
        English.strings.number(count) + " " + (count == 1 ? one : many)
    }

    private static let dates = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
            "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], shortWeekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"])

    private static func reachName(_ dataset: String) -> String {
        switch dataset {
        case "national": "E&W"
        case "forces": "forces"
        case "aggravated": "aggravated"
        case "london": "London"
        default: dataset
        }
    }

    private static func panel(_ panel: Panel) -> String {
        switch panel {
        case .councils: "COUNCILS"
        case .trends: "TRENDS"
        case .agenda: "AGENDA"
        }
    }

    private static func directory(_ directory: Directory) -> String {
        switch directory {
        case .councils: "Councils"
        case .bodies: "Bodies"
        case .people: "People"
        case .cities: "Cities"
        case .themes: "Themes"
        case .practices: "Practices"
        case .commitments: "Commitments"
        }
    }

    private static func column(_ column: DirectoryColumn) -> String {
        switch column {
        case .name: "Name"
        case .type: "Type"
        case .region: "Region"
        case .force: "Police force"
        case .population: "Population"
        case .network: "Network"
        case .kind: "Kind"
        case .role: "Role"
        case .body: "Body"
        case .country: "Country"
        case .steering: "Steering"
        case .strands: "Strands"
        case .practices: "Practices"
        case .owners: "Owners"
        case .status: "Status"
        case .asOf: "As of"
        case .due: "Due"
        case .evidence: "Evidence"
        }
    }

    private static func group(_ group: DirectoryGroup, _ directory: Directory) -> String {
        switch group {
        case .linked: "Linked"
        case .network: directory == .councils ? "Network members and partners" : "Linked to the network or the conference"
        case .withFigures: "Councils with figures, by population"
        case .otherBasis: "No figures here: Scotland and Northern Ireland publish on another basis"
        case .noForceOfItsOwn: "No figures: combined and strategic authorities have no force of their own"
        case .ended: "Ended councils"
        case .all: "Others"
        }
    }

    private static func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .international: "SCN"
        case .uk: "UK network"
        case .conference: "conference"
        case .practice: "practice"
        }
    }

    private static func kind(_ kind: EntryKind) -> String {
        switch kind {
        case .council: "council"
        case .force: "police force area"
        case .body: "body"
        case .person: "person"
        case .city: "member city"
        case .theme: "theme"
        case .practice: "practice"
        case .commitment: "commitment"
        case .event: "event"
        case .session: "session"
        case .trigger: "dated event"
        case .observance: "awareness day"
        case .source: "source"
        }
    }

    private static func datasetTab(_ dataset: Dataset) -> String {
        switch dataset.id {
        case "national": "E&W"
        case "forces": "Forces"
        case "aggravated": "Aggravated"
        case "london": "London"
        default: dataset.name.english.count > 20 ? dataset.name.english.prefix(19) + "…" : dataset.name.english
        }
    }

    private static func axis(_ axis: Axis) -> String {
        switch axis {
        case .series: "Series"
        case .category: "Strand or flag"
        case .type: "Kind of offence"
        case .area: "Area"
        case .period: "Period"
        }
    }

    private static func measure(_ measure: Measure) -> String {
        switch measure {
        case .offences: "offences"
        case .factors: "motivating factors"
        case .flagged: "flagged offences"
        case .aggravated: "aggravated offences"
        case .incidents: "incidents"
        case .targets: "targets"
        case .residents: "residents"
        case .number: "of what is counted"
        case .percent: "percent"
        case .percentChange: "percent change"
        case .index: "index"
        case .medianDays: "days (median)"
        case .per1000Residents: "per 1,000 residents"
        case .per100000Residents: "per 100,000 residents"
        }
    }

    private static func picker(_ picker: Picker) -> String {
        switch picker {
        case .place: "Which of the entries opened last?"
        case .mark: "Which marked entry?"
        case .calendar: "Which programme or calendar?"
        case .briefing: "Write a briefing on it to a file in this folder: in which form?"
        case .agendaExport: "Export what is listed"
        case .dataset: "Which figures?"
        case .series: "Which series? Figures compare only within one."
        case .category: "Which strand or flag?"
        case .type: "Which kind of offence?"
        case .area: "Which area?"
        case .period: "Which period?"
        case .measure: "Which measure?"
        case .peers: "Compare among which areas?"
        case .method: "How to look for what stands out?"
        case .export: "Write what is shown to a file in this folder: in which form?"
        case .view: "Which saved view?"
        case .addition: forms.addTitle
        case .entry: "Which council or force? Typing narrows the list."
        }
    }

    private static func unavailable(_ reason: Unavailability) -> String {
        switch reason {
        case .onlyInCouncils: "This works in the councils panel: press 1 first."
        case .onlyInListOfCouncils: "This works in the list of councils: [ and ] go through the lists."
        case .onlyOnMap: "This works on the map of councils: press 1, then m."
        case .notOnMap: "The map has no order: m goes back to the list."
        case .nothingMarked: "Nothing is marked: Space marks a council."
        case .onlyInTrends: "This works in the trends panel: press 2 first."
        case .noProgrammes: "No programme or calendar is here yet. Ctrl-O brings a file in."
        case .noClashes: "Nothing that is starred clashes. * stars a session."
        case .onlyInAgenda: "This works in the agenda panel: press 3 first."
        case .onlyMonthly: "These figures are published by financial year only."
        case .oneSeries: "These figures are one series: one coverage in one release."
        case .oneCategory: "These figures have one category only."
        case .noTypes: "These figures are not divided by kinds of offence."
        case .oneArea: "These figures have one area only."
        case .noBriefing: "A briefing is on a council or a police force: select one, or open its page."
        case .noSavedViews: "No view is saved yet: W saves this one under a name."
        case .nothingNamed: "A view needs a name."
        case .onlyControlChart: "Only a control chart has methods to choose from: ] goes to it."
        case .notAmongSignals: "This works in the table: press ! first."
        case .oneAxis: "Nothing else can lie on the rows: these figures have one area, one category and one series."
        case .nothingSelected: "Nothing is selected."
        case .noLink: "This leads nowhere further."
        case .notOnPage: "This does nothing on an opened page: press Esc first."
        case .importing: "An import has not ended yet: Esc stops it."
        case .notInAgenda: "The agenda is in the order of its days."
        case .onlyInMapper: "This works where columns are said: Ctrl-O a file, then m in its report."
        case .onlyInReport: "This works in the report of an import: Ctrl-O brings a file in."
        case .onlyInRevisions: "This works in the list of imports: press I first."
        case .onlyOnPage: "This works on an opened page: Enter opens one."
        case .notSaid: "This is of the register or worked out: nobody said it, so it cannot be corrected here."
        case .correctedAlready: "This is corrected already: correct what stands in its place."
        case .onlyInForm: "This works in a form: a in the councils panel or on a page opens one."
        case .noNamesake: "No other entry bears this name."
        case .onlyInAreas: "This works where names are matched: press a in the report of an import."
        case .onlyInPath: "This works while a path is typed: Ctrl-O."
        case .notInColumn: "No value of this column can be read as that."
        case .noWideTitles: "No title is a period or a category with figures below it."
        case .onlyIncidents: "Each row is one incident: incidents are counted."
        case .oneRow: "There is only this row."
        case .oneSheet: "The file has one sheet only."
        case .noFile: "This is a report of before: import the file again with Ctrl-O to read it otherwise."
        case .onlyOnEntryPage, .onlyInTree, .noPlace, .noMarks, .markTwo: unavailableLinks(reason) ?? ""
        case .allAreasKnown: "All areas of the file are in the register."
        }
    }

    static func noFigures(_ basis: FigureBasis) -> String {
        switch basis {
        case .otherBasis: "No figures: Scotland and Northern Ireland publish on another basis."
        case .noForceOfItsOwn: "No figures: combined and strategic authorities have no force of their own."
        case .force, .borough: "No figures are bundled for it."
        }
    }

    private static let helpIntroduction = [
        "Concord shows councils, hate-crime figures and agendas together.",
        "Choose something in one panel: the other two turn to what it is linked to (◆).",
        "The figures are published ones: i says where one comes from, y takes it along.",
        "Figures compare only within a series: one coverage in one release (v).",
        "In a table: ! has a note, p is a change as published, ≠ is not comparable,",
        "· is not at hand, – has no meaning. Absent is not zero.",
        "Filter words match names, codes, regions and forces; region: type: force:",
        "network: look in one field, as in region:wales or force:\"west midlands\";",
        "in: in a group, or in groups put together with + - & ( ), as in in:members",
        "or in:(members & London). W adds what is marked to one of your own.",
        "The agenda has calendars and conference schedules by days, rooms, week",
        "and month ([ ]). Its fields: room: track: theme: speaker: council: kind:",
        "language: group:. n is what is on now, * stars, x resolves clashes.",
    ]

    private static let origin = OriginWords(
        section: "Section", property: "Property", contents: "Contents", publisher: "Publisher", title: "Title",
        release: "Release", coverage: "Coverage",
        licence: "Licence", attribution: "Attribution",
        date: "Date", file: "File", counted: "Counted", value: "Value", note: "Note", formula: "Formula",
        history: "Every release",
        notAtHand: "not at hand",
        register: "Register", sheet: "Sheet", cell: "Cell", content: "SHA-256", imported: "Came in", mapping: "Read as",
        alsoIn: "Also in")

    private static let overview = OverviewWords(
        title: "Concord: councils, hate-crime figures and agendas of a network of councils",
        contents: { "\($0) councils, \($1) police forces, \($2) member cities, \($3) figures." },
        needsTerminal: "The dashboard needs a terminal; here is none. Without one:",
        commands: [
            "concord councils --filter leicester", "concord table --dataset forces --measure change",
            "concord agenda --from 2026-11-01",
            "concord sources", "concord --help",
        ])
}
