/// Where keys hold, and what they do there.
extension English {
    static func scope(_ scope: Scope) -> String {
        switch scope {
        case .anywhere: "Everywhere"
        case .councils: "Councils"
        case .trends: "Trends"
        case .agenda: "Agenda"
        case .map: "Map of councils"
        case .chart: "Chart"
        case .signals: "The list of what stands out"
        case .page: "An opened page"
        case .tree, .surroundings, .links, .chain: linkScope(scope) ?? ""
        case .layer: "Help, sources, reports"
        case .mapper: "Saying what the columns of a file are"
        case .report: "The report of an import"
        case .areas: "Names of areas that are not in the register"
        case .revisions: "The list of imports"
        case .form: "A form"
        case .clashes: "Clashes of what is starred"
        case .path: "While typing a path"
        case .naming: "While typing a name to save under"
        case .asking: "While typing a day, a note, the name of a group"
        case .typing: "While typing, and in lists to pick from"
        }
    }

    static func ownCommand(_ scope: Scope, _ command: Command) -> CommandWords? {
        ownWords(scope, command).map { CommandWords(label: $0.0, short: $0.1) }
    }

    private static func ownWords(_ scope: Scope, _ command: Command) -> (String, String)? {
        switch (scope, command) {
        case (.councils, .export), (.page, .export): ("Write a briefing on the council or force", "briefing")
        case (.agenda, .open): ("What is known of the session or event", "open")
        case (.agenda, .moveUp): ("One up: in Rooms of the room, in Week of the day", "choose")
        case (.agenda, .moveDown): ("One down: in Rooms of the room, in Week of the day", "choose")
        case (.agenda, .moveLeft): ("A day back, in Rooms a room to the left", "left")
        case (.agenda, .moveRight): ("A day on, in Rooms a room to the right", "right")
        case (.agenda, .pageUp): ("A week back, in Rooms a screen of hours", "week back")
        case (.agenda, .pageDown): ("A week on, in Rooms a screen of hours", "week on")
        case (.agenda, .previousTab): ("The view before: days, rooms, week, month", "views")
        case (.agenda, .nextTab): ("The next view: days, rooms, week, month", "views")
        case (.map, .moveUp): ("The nearest council to the north", "choose")
        case (.map, .moveDown): ("The nearest council to the south", "choose")
        case (.map, .moveLeft): ("The nearest council to the west", "west")
        case (.map, .moveRight): ("The nearest council to the east", "east")
        case (.map, .pageUp): ("Five councils to the north", "north")
        case (.map, .pageDown): ("Five councils to the south", "south")
        case (.map, .map): ("Back to the list", "list")
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
        case (.form, .moveUp): ("The field above", "field")
        case (.form, .moveDown): ("The field below", "field")
        case (.form, .moveLeft): ("A character to the left", "left")
        case (.form, .moveRight): ("A character to the right", "right")
        case (.form, .moveToStart): ("To the start of the text", "start")
        case (.form, .moveToEnd): ("To the end of the text", "end")
        case (.form, .open): ("On: opens a list, stores in the last field", "next")
        case (.form, .back): ("Leave the form, and store nothing", "leave")
        case (.path, .open): ("Import the file", "import")
        case (.naming, .open): ("Save under the name", "save")
        case (.asking, .open): ("Go to the day, keep the note, add to the group", "done")
        case (.typing, .open): ("Open or take what is selected", "open")
        default: ownLinkWords(scope, command)
        }
    }
}
