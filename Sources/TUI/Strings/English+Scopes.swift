/// Where keys hold, and what they do there.
extension English {
    static func scope(_ scope: Scope) -> String {
        switch scope {
        case .anywhere: "Everywhere"
        case .councils: "Councils"
        case .trends: "Trends"
        case .agenda: "Agenda"
        case .chart: "Chart"
        case .signals: "The list of what stands out"
        case .page: "An opened page"
        case .tree, .map, .links, .chain: linkScope(scope) ?? ""
        case .layer: "Help, sources, reports"
        case .mapper: "Saying what the columns of a file are"
        case .report: "The report of an import"
        case .areas: "Names of areas that are not in the register"
        case .revisions: "The list of imports"
        case .clashes: "Clashes of what is starred"
        case .path: "While typing a path"
        case .naming: "While typing a name to save under"
        case .asking: "While typing a day or a note"
        case .typing: "While typing, and in lists to pick from"
        }
    }

    static func ownCommand(_ scope: Scope, _ command: Command) -> CommandWords? {
        ownWords(scope, command).map { CommandWords(label: $0.0, short: $0.1) }
    }

    private static func ownWords(_ scope: Scope, _ command: Command) -> (String, String)? {
        switch (scope, command) {
        case (.agenda, .open): ("What is known of the session or event", "open")
        case (.agenda, .moveUp): ("One up: in Rooms of the room, in Week of the day", "choose")
        case (.agenda, .moveDown): ("One down: in Rooms of the room, in Week of the day", "choose")
        case (.agenda, .moveLeft): ("A day back, in Rooms a room to the left", "left")
        case (.agenda, .moveRight): ("A day on, in Rooms a room to the right", "right")
        case (.agenda, .pageUp): ("A week back, in Rooms a screen of hours", "week back")
        case (.agenda, .pageDown): ("A week on, in Rooms a screen of hours", "week on")
        case (.agenda, .previousTab): ("The view before: days, rooms, week, month", "views")
        case (.agenda, .nextTab): ("The next view: days, rooms, week, month", "views")
        case (.chart, .chart), (.signals, .signals): ("Back to the table", "table")
        case (.mapper, .moveLeft): ("The column to the left", "column")
        case (.mapper, .moveRight): ("The column to the right", "column")
        case (.mapper, .previousTab): ("The sheet before", "sheets")
        case (.mapper, .nextTab): ("The next sheet", "sheets")
        case (.mapper, .open): ("Import the file as it is said here", "import")
        case (.mapper, .copyView): ("Copy as a command that imports the file so", "as command")
        case (.mapper, .back): ("Leave it, and import nothing", "back")
        case (.areas, .open): ("Take the area for the name", "that is it")
        case (.areas, .back): ("Leave it, and keep nothing of what was chosen", "back")
        case (.revisions, .open): ("The report of the selected import", "its report")
        case (.revisions, .undoImport): ("Take the selected import back", "take back")
        case (.clashes, .open): ("Take the selected way out", "take it")
        case (.layer, .open): ("Close it", "close")
        case (.layer, .back): ("Close it", "back")
        case (.layer, .copy): ("Copy what it says", "copy")
        case (.path, .open): ("Import the file", "import")
        case (.naming, .open): ("Save under the name", "save")
        case (.asking, .open): ("Go to the day, or keep the note", "done")
        case (.typing, .open): ("Open or take what is selected", "open")
        default: ownLinkWords(scope, command)
        }
    }
}
