import Core

extension English {
    static let imports = ImportWords(
        issue: issue, readError: readError, mapError: mapError, storeProblem: storeProblem, remedy: remedy, layout: layout,
        rows: { "rows: \($0) read, \($1) used" },
        brought: { "\(plural($0, "figure", "figures")) of \(plural($1, "area", "areas")), \($2), into \($3) (series \($4))" },
        references: { "\($0) codes with their names" },
        unknownArea: { name, nearest in
            "no area of the register is called \"\(name)\"; it is kept under this name"
                + (nearest.isEmpty ? "" : ". Near: \(nearest.joined(separator: ", "))")
        },
        ambiguousArea: { "\"\($0)\" can be \($1.joined(separator: " or "))" },
        looked: "Looked at only: nothing was stored.", nothing: "Nothing was imported.",
        stored: { "Stored as revision \($0). 'concord undo' takes it back." },
        known: { "The same content is there already, as revision \($0): nothing was changed." },
        undone: { "Taken back: \($0)." }, nothingToUndo: "There is no import to take back.",
        askUndo: "U once more takes the last import back; any other key leaves it.",
        inForce: "in force", takenBack: "taken back", revision: "Revision", time: "When", author: "By", state: "State",
        dataset: "Dataset", figure: "Figure", earlierRelease: "Earlier release", laterRelease: "Later release",
        earlierChange: "Change then", laterChange: "Change now", turned: "Sign turned",
        codesAndNames: { plural($0, "list of codes and names", "lists of codes and names") },
        ownThings: "stars, notes or views", undoOf: { "undo of \($0)" },
        profileError: profileError, importing: { "Importing \($0) …  Esc stops" },
        rowsSoFar: { "\($0) rows" }, secondsLeft: { "\($0) s left" }, stopped: "Stopped: the store is as it was.",
        pathTitle: "Import which file?", reportTitle: "What became of the file",
        changesTitle: "What newer releases changed", revisionsTitle: "What came in, and what was taken back",
        insteadOf: { "in place of \($0)" }, noReport: "No report was kept of it: it brought no file.",
        noRevisions: "Nothing was imported yet: Ctrl-O brings a file in.",
        noChanges: "No figure is given otherwise by a later release.",
        alreadyBack: "It is taken back already.",
        changedElsewhere: "Another program changed the store: what it holds was read in.",
        askUndoOf: { "U once more takes this back: \($0). Any other key leaves it." },
        changes: { plural($0, "figure is", "figures are") + " given otherwise by a later release of the same coverage:" },
        changeWas: { "change \($0), now \($1)" })

    private static func reason(_ reason: Issue.Reason) -> String {
        switch reason {
        case .domesticAbuse: "domestic abuse is no hate crime"
        case .notHateCrime: "no hate crime"
        case .noArea: "no area is named"
        case .noPeriod: "no period can be told"
        case .unknownCategory: "the category is not known"
        case .incomplete: "the row is not complete"
        case .totalOfAreas: "a total of the other rows"
        case .note: "a line of text beside the table"
        case .noCount: "no count"
        case .derived: "rates are worked out from the residents at hand"
        }
    }

    private static func issue(_ kind: Issue.Kind) -> String {
        switch kind {
        case .ragged(let fields, let expected): "the row has \(fields) fields, the titles are \(expected)"
        case .textAfterQuote: "something follows a closing quote; it is kept"
        case .replacedBytes: "bytes that are no text were replaced"
        case .titleTwice(let title): "two columns are titled \"\(title)\"; the first is taken"
        case .notANumber(let text): "\"\(text)\" is neither a number nor a known marker"
        case .displayDiffers(let shown, let stored): "\(shown) is displayed and \(stored) stored"
        case .notAPeriod(let text): "\"\(text)\" is no period"
        case .figureTwice(let label): "a second figure for \(label); the first is taken"
        case .noteMissing(let number): "note \(number) is referred to and is not there"
        case .noFigures: "a sheet without figures"
        case .indexContradicts(let index, let title):
            "the index says \"\(index)\", the sheet \"\(title)\": the numbers contradict"
        case .indexDiffers(let index, let title): "the index says \"\(index)\", the sheet \"\(title)\""
        case .leftOut(let reason, let label, let rows, let sum):
            "left out: " + plural(rows, "row", "rows") + (label.isEmpty ? "" : " of \"\(label)\"") + ", "
                + (sum > 0 ? "\(English.strings.number(sum)) counted, " : "") + self.reason(reason)
        case .sumDiffers(let label, let sum, let printed): "\(label): the parts add up to \(sum), printed is \(printed)"
        case .noStrand(let text, let count): "\"\(text)\" is in no monitored strand: \(count) are in the total only"
        case .countedOnce(let rows, let complaints): "\(rows) rows tell of \(complaints) complaints: each is counted once"
        case .coverageUnknown: "the file does not say which agencies reported"
        case .agencies(let year, let count): "\(count) agencies reported in \(year)"
        case .nestedValue(let key): "\"\(key)\" holds a list or an object; it is kept as text"
        case .hiddenSheet: "the sheet is hidden; it is read all the same"
        case .more(let count): "\(count) more are not listed"
        case .uncertainPeriods(let text): "nothing tells how \"\(text)\" is to be read"
        case .tooLarge(let text): "\(text) is larger than a figure can be; it is left out"
        case .notACount(let text): "\"\(text)\" is no number of things; a rate or a percentage is one with measure= in the map"
        case .partOfYear(let year, let quarters, let rows, let sum):
            "\(year) has only quarters \(quarters.map(String.init).joined(separator: ", ")): \(rows) rows, \(sum) counted, left out"
        case .unitWithoutPlace(let name, let rows, let sum): "\(name) has no place of its own: \(rows) rows, \(sum) counted"
        case .codeTwice(let code): "code \(code) stands twice"
        case .agenda(let issue): English.agenda.issue(issue)
        case .network(let issue): English.networkIssue(issue)
        case .columnsLeftOut(let titles, let count):
            "columns that nothing is taken from: " + titles.map { "\"\($0)\"" }.joined(separator: ", ")
                + (count > titles.count ? " and \(count - titles.count) more" : "")
        case .calendarYears(let text):
            "years such as \(text) are taken from January to December; where they are financial years, write them as in 2018/19"
        case .afterRecord(let month, let recorded):
            "\(English.strings.month(month)) is later than the record, made in \(English.strings.month(recorded)); counted as it says"
        case .subtotals(let names): "totals of other rows, left out of the areas: \(names.joined(separator: ", "))"
        }
    }

    private static func readError(_ error: ReadError) -> String {
        switch error {
        case .cannotOpen(let code): "cannot be opened: \(systemError(code)). Check the path and the rights"
        case .notAFile: "is a folder, a pipe or a device. Give a file"
        case .changedWhileRead: "changed while it was read. Try again when nothing writes to it"
        case .empty: "is empty"
        case .notText: "is neither text nor a spreadsheet. Save it as CSV, ODS or XLSX"
        case .tooLarge(let limit): "is larger than \(limit / 1_000_000) MB"
        case .unclosedQuote(let row): "line \(row): a quote is never closed. Close it or take it away"
        case .fieldTooLong(let row, let limit): "line \(row): a field is longer than \(limit) bytes. Is a quote missing?"
        case .tooManyColumns(let row, let limit): "line \(row) has more than \(limit) columns"
        case .tooManyRows(let limit): "has more than \(limit) rows"
        case .repeatedTooOften(let row, let limit):
            "row \(row): more than \(limit) rows are only said to be repeated. Save the sheet anew, or as CSV"
        case .tooManyCells(let limit):
            "has more than \(limit) filled cells. Split it, or give a file with a row for each incident, which is counted at any size"
        case .tooManyAreas(let limit): "names more than \(limit) areas. Is the right column taken for the area?"
        case .tooManyFigures(let limit): "would give more than \(limit) figures. Are the right columns taken?"
        case .tooManyKinds(let limit): "names more than \(limit) kinds of offence. Is the right column taken for them?"
        case .tooManyIdentities(let limit): "tells of more than \(limit) incidents by their ids"
        case .recordTooLong(let row, let limit): "line \(row) is longer than \(limit) bytes. Is a quote missing?"
        case .damagedArchive: "is damaged or cut off. Fetch it again"
        case .unsupportedArchive: "is locked with a password or packed in an unusual way. Save it anew without one"
        case .expandsTooMuch(let limit): "would unpack to more than \(limit / 1_000_000) MB"
        case .missingPart(let part): "lacks its part \(part). Fetch it again or save it anew"
        case .damagedXML(let part, let line): "is damaged in \(part), line \(line). Fetch it again or save it anew"
        case .damagedJSON(let line): "is damaged in line \(line). Fetch it again"
        case .documentType(let part): "holds a document type in \(part), which none of these files needs: it is refused"
        case .nestedTooDeep(let limit): "is nested more than \(limit) deep"
        case .notAnObject(let line): "line \(line) is no JSON object"
        case .notASpreadsheet: "is packed and no spreadsheet. Unpack it and give the files in it"
        case .noSuchLayout: "has a layout that is not known by its titles. Say what its columns are with --map"
        case .map(let error): mapError(error)
        case .cancelled: "was stopped: the store is as it was"
        case .notACalendar: "is no calendar: no line of it is BEGIN:VCALENDAR"
        case .noLibrary(let package): "needs a library that this machine lacks: install the package \(package)"
        case .noKey(let text): "cannot be kept as \"\(text)\": a key needs a letter or a digit. Give another with --dataset"
        case .keyTaken(let key):
            "cannot be kept as \"\(key)\": an event that comes with the program has this key. Give another with --dataset"
        case .noHateCrimeFlag:
            "lists street crimes of police.uk: nothing in it says which were hate crimes, so it is not imported"
        }
    }

    private static func mapError(_ error: MapError) -> String {
        func near(_ names: [String]) -> String { names.isEmpty ? "" : ". Did you mean \(names.joined(separator: ", "))?" }
        return switch error {
        case .noSuchPart(let part, let nearest): "a map has no part \"\(part)\"" + near(nearest)
        case .partTwice(let part): "the map says \(part) twice"
        case .noValue(let part): "the map says nothing for \(part)"
        case .unclosedQuote: "a quote in the map is never closed"
        case .wrongValue(let part, let value, let allowed): "\(part) cannot be \"\(value)\": \(allowed.joined(separator: ", "))"
        case .noSuchColumn(let title, let nearest): "no column is titled \"\(title)\"" + near(nearest)
        case .columnTwice(let title): "the column \"\(title)\" is given two meanings"
        case .missing(let role): "which column is the \(role.rawValue)? Say it with --map \(role.rawValue)=TITLE"
        case .noSuchSheet(let name, let nearest): "no sheet is called \"\(name)\"" + near(nearest)
        case .noHeader(let row): "there is no row \(row) to take titles from"
        }
    }

    private static func storeProblem(_ problem: StoreError.Problem) -> String {
        switch problem {
        case .cannotOpen: "The store cannot be opened or made."
        case .readOnly: "The store may not be written to."
        case .diskFull: "The disk is full; the store is as it was."
        case .busy: "Another program is writing to the store."
        case .damaged(let aside): "The store is damaged" + (aside.map { "; it was moved to \($0)." } ?? ".")
        case .newer(let version, let known): "A newer program wrote the store (schema \(version); this one knows \(known))."
        case .notAStore: "This is no store of Concord."
        case .unknownRevision(let id): "There is no revision \(id.text)."
        case .misshapen: "The figures do not fit their axes."
        case .inputOutput(let code, let message): "Reading or writing failed (\(code), \(message))."
        case .refused(let code, let message): "The database refused (\(code), \(message))."
        }
    }

    private static func remedy(_ remedy: StoreError.Remedy) -> String {
        switch remedy {
        case .chooseAnotherPath: "Choose another path with --store."
        case .allowWriting: "Allow writing to its folder, or choose another with --store."
        case .freeSpace: "Free some space and try again."
        case .closeTheOther: "Wait until it is done, or close it."
        case .updateProgram: "Update Concord."
        case .importAgain: "Import your files again."
        case .checkTheDisk: "Check the disk."
        case .report: "Please report this."
        }
    }

    private static func layout(_ layout: FileLayout) -> String {
        switch layout {
        case .bulletin: "tables of a Home Office bulletin"
        case .forceTable: "police forces by year and strand"
        case .metropolitanBoroughs: "Metropolitan Police: boroughs and flags by month"
        case .fbiIncidents: "hate-crime incidents of the FBI, counted and not kept"
        case .newYorkComplaints: "hate-crime complaints of New York, counted and not kept"
        case .agenda: "a programme or a calendar"
        case .network: "entries and links of the network"
        case .incidents: "an extract of incidents, counted and not kept"
        case .offencesOpenData: "recorded crime by force, offence and quarter (Home Office open data)"
        case .streetCrimes: "street-level crimes of police.uk"
        case .references: "a list or lookup table: codes and names"
        case .tables: "numbered tables of a workbook"
        case .mapped: "a table read by a column map"
        }
    }

    private static func profileError(_ kind: ProfileError.Kind) -> String {
        func near(_ names: [String]) -> String { names.isEmpty ? "" : ". Did you mean \(names.joined(separator: ", "))?" }
        return switch kind {
        case .notAProfile: "the first line must be \"concord-profile 1\""
        case .newer(let version): "a newer program wrote this profile (version \(version))"
        case .twice(let word): "\"\(word)\" stands twice"
        case .noValue(let word): "\"\(word)\" has no value"
        case .unclosedQuote: "a quote is never closed"
        case .missing(let word): "\"\(word)\" is missing"
        case .map(let error): mapError(error)
        case .notAThreshold(let text): "\"\(text)\" is no whole number of 1 or more"
        case .notAnEntry(let text): "\"\(text)\" is no entry such as council:BIR"
        case .noSuchStrand(let text, let nearest): "there is no strand \"\(text)\"" + near(nearest)
        case .noSuchMarker(let text, let nearest): "there is no marker \"\(text)\"" + near(nearest)
        case .noSuchLayout(let text, let nearest): "there is no layout \"\(text)\"" + near(nearest)
        case .notText: "it is no text"
        case .tooLong(let limit): "it is longer than \(limit) bytes"
        }
    }
}
