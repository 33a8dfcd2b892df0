import Core

extension English {
    static func section(_ heading: DossierSection.Heading) -> String {
        switch heading {
        case .register: "Register"
        case .summary: "Summary"
        case .network: "In the network"
        case .people: "People"
        case .links: "Links"
        case .practices: "Practices"
        case .nearby: "Practices near or alike"
        case .commitments: "Commitments"
        case .themes: "Themes"
        case .councils: "Councils"
        case .figures: "Figures"
        case .agenda: "Agenda"
        case .sessions: "Sessions"
        case .claims: "What is said of it"
        case .noLonger: "No longer"
        case .coincides: "Coincides with"
        case .ask: "Whom to ask"
        case .next: "Next on the theme"
        }
    }

    static func label(_ label: Label) -> String {
        switch label {
        case .room: "Room"
        case .track: "Track"
        case .subtitle: "Subtitle"
        case .category: "Categories"
        case .recording: "Recorded"
        case .description: "Description"
        case .url: "Page"
        case .joinURL: "Take part at"
        case .ownNote: "Your note"
        case .moreTimes: "Further times"
        case .zone: "Time zone"
        case .sessionCount: "Sessions"
        case .roomCount: "Rooms"
        case .horizon: "Repeats worked out for"
        case .file: "File"
        case .clash: "Clashes with"
        case .named: "Names"
        case .part(let role): part(role)
        case .code: "Code"
        case .gss: "ONS code"
        case .type: "Type"
        case .nation: "Nation"
        case .region: "Region"
        case .county: "County"
        case .combinedAuthority: "Combined authority"
        case .policeForce: "Police force"
        case .population(let year): "Population \(year)"
        case .position: "Position"
        case .start: "Since"
        case .end: "Until"
        case .member: "Includes"
        case .replacedBy: "Replaced by"
        case .replaces: "In place of"
        case .sameAs: "The same as"
        case .kind: "Kind"
        case .country: "Country"
        case .steering: "Steering committee"
        case .note: "Note"
        case .role: "Role"
        case .printedRole: "Role as printed"
        case .person: "Person"
        case .body: "Body"
        case .owner: "Owner"
        case .theme: "Theme"
        case .practice: "Practice"
        case .status: "Status"
        case .due: "Due"
        case .strands: "Strands"
        case .summary: "Summary"
        case .place: "Place"
        case .when: "When"
        case .timeNotPublished: "Time (not published)"
        case .event: "Event"
        case .session: "Session"
        case .participant: "Takes part"
        case .council: "Council"
        case .scope: "Scope"
        case .publisher: "Publisher"
        case .published: "Published"
        case .language: "Language"
        case .figure: "Recorded"
        case .commitment: "Commitment"
        case .tie(let kind):
            switch kind {
            case .international: "Strong Cities"
            case .uk: "UK network"
            case .conference: "Conference"
            case .practice: "Practice"
            }
        case .trigger: "Dated event"
        case .observance: "Awareness day"
        case .method(let method): trend.method(method)
        case .nothing: ""
        case .relation(let relation, let reversed): self.relation(relation, reversed)
        case .claim(let property): NetworkClaim(rawValue: property).map(formClaim) ?? property
        }
    }

    static func relation(_ relation: Relation, _ reversed: Bool) -> String {
        guard case .known(let known) = relation else {
            if case .other(let text) = relation { return reversed ? "← " + text : text }
            return ""
        }
        switch known {
        case .oversees: return reversed ? "overseen by" : "oversees"
        case .hosted: return reversed ? "hosted by" : "hosted"
        case .announced: return reversed ? "announced by" : "announced"
        case .complements: return reversed ? "complemented by" : "complements"
        case .coOrganised: return reversed ? "co-organised by" : "co-organised"
        case .worksWith: return "works with"
        case .learnsWith: return "develops learning with"
        case .coChairs: return reversed ? "co-chaired by" : "co-chairs"
        case .welcomesJoining: return reversed ? "welcomed by" : "welcomes joining"
        case .keenToLink: return reversed ? "to link with it" : "keen to link with"
        case .quotedAbout: return reversed ? "quoted about it" : "quoted about"
        case .memberOf: return reversed ? "has as member" : "member of"
        case .ownedBy: return reversed ? "owns" : "owned by"
        case .concerns: return reversed ? "subject of" : "concerns"
        case .partOf: return reversed ? "has as part" : "part of"
        case .policedBy: return reversed ? "polices" : "policed by"
        case .takesPartIn: return reversed ? "has taking part" : "takes part in"
        case .replacedBy: return reversed ? "took the place of" : "replaced by"
        case .sameAs: return "the same as"
        }
    }

    static func command(_ command: Command) -> CommandWords {
        let (label, short) = words(command)
        return CommandWords(label: label, short: short)
    }

    private static func words(_ command: Command) -> (String, String) {
        switch command {
        case .moveUp: ("One up", "choose")
        case .moveDown: ("One down", "choose")
        case .moveLeft: ("One to the left", "left")
        case .moveRight: ("One to the right", "right")
        case .pageUp: ("A page up", "page up")
        case .pageDown: ("A page down", "page down")
        case .moveToStart: ("To the first", "first")
        case .moveToEnd: ("To the last", "last")
        case .open: ("Open what is selected", "open")
        case .back: ("One step back", "back")
        case .ownView: ("Back to where the panel was before it followed", "own view")
        case .filter: ("Find while typing", "find")
        case .sort: ("Sort by the column under the cursor", "sort")
        case .mark: ("Mark the row, for comparing", "mark")
        case .nextPanel: ("Next panel", "panel")
        case .previousPanel: ("Previous panel", "panel")
        case .focusCouncils: ("Councils panel", "councils")
        case .focusTrends: ("Trends panel", "trends")
        case .focusAgenda: ("Agenda panel", "agenda")
        case .previousTab: ("Previous tab", "tab")
        case .nextTab: ("Next tab", "tabs")
        case .zoom: ("This panel alone, or all again", "zoom")
        case .pin: ("Pin the other panels: they stop following", "pin")
        case .source: ("Where this comes from", "source")
        case .copy: ("Copy with coverage and source", "copy")
        case .palette: ("All commands", "commands")
        case .search: ("Search everything", "search")
        case .help: ("Help", "help")
        case .showEnded: ("Show or hide ended councils", "ended")
        case .map: ("The councils on a map", "map")
        case .colouring: ("Tell councils apart by region, network, rate", "colours")
        case .closer: ("Closer to the selected council", "closer")
        case .farther: ("Farther away, to the whole map", "farther")
        case .nextHere: ("The next council in the same place", "next here")
        case .saveGroup: ("Add what is marked to a group of your own", "save group")
        case .dataset: ("Pick other figures", "data")
        case .category: ("Pick a strand or flag", "strand")
        case .calculation: ("The next measure: count, share, rate, change and more", "measure")
        case .series: ("Pick a series: coverage and release", "series")
        case .unit: ("Months or financial years", "unit")
        case .rowAxis: ("What lies on rows: strands, areas, series, periods", "rows")
        case .type: ("Pick a kind of offence, where figures have kinds", "kind")
        case .area: ("Pick an area", "area")
        case .period: ("Pick a period, where periods lie on neither side", "period")
        case .measures: ("Pick a measure from the list", "measures")
        case .base: ("Take the column under the cursor for 100 in an index", "base")
        case .columnAxis: ("What lies on columns: periods, strands, areas, series", "columns")
        case .swapAxes: ("Swap rows and columns", "swap")
        case .totals: ("Show or hide totals, where rows add up", "totals")
        case .chartText: ("The chart in words", "in words")
        case .signals: ("What stands out of the figures", "signals")
        case .method: ("How to look for what stands out", "method")
        case .whatCoincides: ("What coincides with the figure, and whom to ask", "ask")
        case .peers: ("Compare among a group of areas", "peers")
        case .hideColumn: ("Hide the column under the cursor", "hide")
        case .showColumns: ("All columns again, in their own order", "all columns")
        case .columnBack: ("Move the column towards the start", "move")
        case .columnOn: ("Move the column towards the end", "move")
        case .freeze: ("Keep the columns up to the cursor in front, or let go", "freeze")
        case .widen: ("Wider columns", "wider")
        case .narrow: ("Narrower columns", "narrower")
        case .export: ("Write what is shown to a file", "export")
        case .importFile: ("Import a file: figures, calendar, conference schedule", "import")
        case .undoImport: ("Take the last import back", "undo import")
        case .revisions: ("What came in and what was taken back", "imports")
        case .changes: ("What newer releases changed", "changes")
        case .complete: ("Complete the path", "complete")
        case .mapColumns: ("Say what the columns are, and read the file again", "columns")
        case .matchAreas: ("Say which areas the unknown names are", "names")
        case .leaveName: ("Leave the name as it is", "leave it")
        case .takeNames: ("Keep what was chosen and read the file again", "read again")
        case .isArea: ("The column is the area", "area")
        case .isAreaCode: ("The column is the area's code", "code")
        case .isPeriod: ("The column is the period: day, month or financial year", "period")
        case .isYear: ("The column is the year", "year")
        case .isMonth: ("The column is the month", "month")
        case .isQuarter: ("The column is the quarter", "quarter")
        case .isCategory: ("The column is the category: strand, flag", "category")
        case .isType: ("The column is the kind of offence", "kind")
        case .isCount: ("The column has the figures", "count")
        case .leaveOut: ("Leave the column out", "leave out")
        case .nextUse: ("The next thing that the column can be", "what it is")
        case .nextWide: ("What titles are: names, periods, categories", "titles are")
        case .nextMeasure: ("The next thing that can be counted", "counts")
        case .wholeArea: ("The whole file is about one area: which, or no longer", "one area")
        case .titlesUp: ("Take the titles from the row above", "titles")
        case .titlesDown: ("Take the titles from the row below", "titles")
        case .saveProfile: ("Save as a profile, for the next file of this kind", "save")
        case .saveView: ("Save this view under a name", "save view")
        case .openView: ("Open a saved view", "open view")
        case .copyView: ("Copy this view as a line for another machine", "copy view")
        case .chart: ("Chart of the selected or marked rows", "chart")
        case .today: ("Go to today", "today")
        case .goNow: ("Go to what is on now or next", "now")
        case .goToDay: ("Go to a day", "day")
        case .previousDay: ("The day before", "day before")
        case .nextDay: ("The day after", "day after")
        case .calendar: ("Choose a programme or calendar", "calendar")
        case .star: ("Star, or take the star away", "star")
        case .onlyStarred: ("Only what is starred, or all", "starred")
        case .withoutPast: ("Hide what is over, or show it", "not past")
        case .clock: ("Tell times by the clock there, here, or UTC", "clock")
        case .clashes: ("Resolve clashes of what is starred", "clashes")
        case .note: ("Write a note", "note")
        case .triggers: ("Show or hide dated events", "events")
        case .switchLanguage: ("العربية: the other language", "عربي")
        case .display, .visit, .links, .path, .asOf, .historyBack, .historyForward, .places, .setMark, .marks:
            linkWords(command) ?? ("", "")
        case .redraw: ("Draw the screen anew", "redraw")
        case .suspend: ("Suspend the program", "suspend")
        case .add: ("Add a person, link, practice, contact or note", "add")
        case .correct: ("Correct what is said", "correct")
        case .store: ("Store what the form says", "store")
        case .takeExisting: ("Take the entry of this name that is there", "take it")
        case .quit: ("Quit", "quit")
        }
    }
}
