import Core

extension English {
    static let mapper = MapperWords(
        title: { "What are the columns of \($0)?" },
        intro:
            "No layout is known by these titles. Say what each column is, so that every figure gets its area, its period and its "
            + "category; a ? marks a guess. Nothing is stored before Enter.",
        correction: "The file is read anew, with what you say here, and takes the place of what came in.",
        sheet: { "Sheet \($1) of \($2): \($0)" }, use: use, column: { $1.isEmpty ? "Column \($0):" : "Column \($0), \($1):" },
        titlesSay: { wide in
            switch wide {
            case nil: "titles name columns"
            case .periods: "titles are periods"
            case .categories: "titles are categories"
            }
        },
        counts: { "counts: " + ($0 ?? "as titled") }, oneArea: { "one area: " + ($0 ?? "no") },
        areaCount: { plural($0, "area", "areas") }, months: { plural($0, "month", "months") },
        years: { plural($0, "year", "years") }, categories: { plural($0, "category", "categories") },
        kinds: { plural($0, "kind of offence", "kinds of offence") }, incidents: { plural($0, "incident", "incidents") },
        reads: { "Would be read: \($0.joined(separator: " × ")), \($1)." },
        readsIncidents: {
            "Each row is one incident: \($1) in \($0.joined(separator: " × ")). They are counted; no row of them is kept."
        },
        inFirstRows: { "In the first \($0) rows. " },
        leftOut: { "Columns left out: \($0.joined(separator: ", "))" + ($1 > 0 ? " and \($1) more." : ".") },
        rowsLeft: { "\(plural($0, "row gives", "rows give")) nothing; the first, \($1): \($2)." }, problem: problem,
        notYet: "Something is missing still: the line in red says what.",
        nameOfProfile: "Save as a profile: under which name?",
        saved: { "Saved as profile \"\($0)\": files with these titles are read by it from now on." },
        savedUnrecognised: { "Saved as profile \"\($0)\". Its columns have no titles: name it with --as to use it." },
        areasTitle: "Which areas are these?",
        areasIntro:
            "The register has no area of these names, or several. What you choose is kept in the file's profile, and the file is "
            + "read again: its figures then stand with the area, here and in the next such file.",
        otherEntry: "another of the register …", left: "keeps its name", nothingTaken: "No area was chosen: nothing was changed.",
        completion: CompletionWords(
            hint:
                "Figures or incidents: CSV, TSV, ODS, XLSX or JSON lines. A calendar: iCalendar. A conference schedule: schedule.xml, "
                + "schedule.json or a table of sessions. Tab completes the path; ~ is your own folder, names that begin with a "
                + "dot come when you type it.",
            nothing: "Nothing in the folder begins so.", more: { "… \($0) more" },
            cut: { "A long folder: only its first \($0) entries were looked at." },
            unreadable: { "The folder cannot be read: \($0)." }))

    private static func use(_ use: ColumnUse) -> String {
        switch use {
        case .role(.area): "area"
        case .role(.areaCode): "code"
        case .role(.period): "period"
        case .role(.year): "year"
        case .role(.month): "month"
        case .role(.quarter): "quarter"
        case .role(.category): "category"
        case .role(.type): "kind"
        case .role(.count): "count"
        case .figures: "figures"
        case .leftOut: "left out"
        }
    }

    private static func problem(_ problem: MapTrial.Problem) -> String {
        switch problem {
        case .map(.missing(.area)):
            "Missing: the area. Go to the column that names places and press a; A names one area for the whole file."
        case .map(.missing(.period)):
            "Missing: the period. Go to the column of dates, months or years and press p; y and m where year and month stand apart."
        case .map(.missing(.category)), .map(.missing(.count)):
            "Missing: how many. Go to the column of numbers and press n. Only a file without one is taken for a list of incidents."
        case .map(let error): imports.mapError(error).prefix(1).uppercased() + imports.mapError(error).dropFirst() + "."
        case .incidentsOutsideText:
            "Missing: how many. Press n on the column of numbers; rows of incidents are counted in CSV files only."
        case .titlesNotOnTop: "Each row is one incident, but lines stand above the titles: take them out of the file first."
        case .nothingRead: "No row gives a figure by these columns."
        }
    }
}
