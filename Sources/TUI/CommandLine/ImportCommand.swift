import ArgumentParser
import Core
import Glibc

/// Brings files into the store.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring files in: figures, calendars and conference schedules.",
        discussion: """
            Figures come from CSV, ODS, XLSX and JSON lines. Files of the Home Office, the Metropolitan Police, the FBI and New York are \
            known by their titles, others are guessed where the guess is sure; else say which columns are what, as in \
            --map 'area=Ward,period=Date,count=Number'.

            Calendars (iCalendar) and conference schedules (schedule.xml, schedule.json, tables of sessions) are known by what is in \
            them; 'concord agenda' lists what they bring.

            What is odd in a file is reported with its place. All of it goes to the store, beside what is bundled; 'concord undo' takes \
            the last import back.

            Exit codes: 0 all of it was used; 1 some was left out, the report says what; 2 nothing was imported.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "The files.") var files: [String]
    @Option(name: .customLong("as"), help: ArgumentHelp("Read them by this profile.", valueName: "profile")) var profile: String?
    @Option(help: ArgumentHelp("Which columns are what: area, period, category, type, count.", valueName: "map")) var map: String?
    @Option(help: ArgumentHelp("The key of the dataset that it becomes.", valueName: "id")) var dataset: String?
    @Option(help: ArgumentHelp("What the dataset is called.", valueName: "text")) var title: String?
    @Option(help: ArgumentHelp("The id of the release.", valueName: "id")) var release: String?
    @Option(help: ArgumentHelp("Who published it.", valueName: "name")) var publisher: String?
    @Option(help: ArgumentHelp("The day of publication.", valueName: "YYYY-MM-DD")) var published: String?
    @Option(help: ArgumentHelp("What it covers, as in EW44.", valueName: "id")) var coverage: String?
    @Option(help: ArgumentHelp("What a name of an area means, as in 'Brum=council:BIR'.", valueName: "name=entry")) var area:
        [String] =
            []
    @Option(name: .customLong("save-profile"), help: ArgumentHelp("Keep the map and the areas as a profile.", valueName: "name"))
    var newProfile: String?
    @Option(
        name: .customLong("withhold-below"),
        help: ArgumentHelp("Withhold counts of incidents from 1 up to below this.", valueName: "number")) var threshold: Int?
    @Flag(name: .customLong("dry-run"), help: "Report what it would bring and store nothing.") var isDry = false

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Which files?") }
        if newProfile != nil, map == nil { throw ValidationError("A profile keeps a map: give one with --map.") }
    }

    func run() throws {
        TextWidth.useUnicode()
        let strings = world.strings
        var library: Library
        do { library = try world.library() } catch {
            Output.warn("\(error)")
            throw ExitCode(2)
        }
        var codes: [Int32] = []
        var sheets: [Sheet] = []
        for file in files {
            let request = try request(file, library)
            let read: ReadFile
            do throws(ReadError) {
                let progress = ProgressLine(file: request.name, strings)
                defer { progress.end() }
                read = try Importer.read(request, library: library, references: references(), control: progress.control)
            } catch {
                Output.warn(file.visible + " " + strings.imports.readError(error))
                if isOneDocument { sheets.append(ReportSheet.failure(request.name, strings.imports.readError(error), strings)) }
                // Ctrl-C ends all of it, as the signal would have.
                if error == .cancelled {
                    try printDocument(sheets, strings)
                    throw ExitCode(128 + SIGINT)
                }
                if error == .noSuchLayout { suggest(file, library) }
                codes.append(2)
                continue
            }
            let (code, report) = store(read, of: request, strings)
            codes.append(code)
            if let report { try tell(report, &sheets, strings) }
            // The next file meets what this one brought.
            if file != files.last { library = isDry ? library.adding(read.programmes).adding(read.network) : try world.library() }
        }
        try printDocument(sheets, strings)
        // Where some of several files came in, something was imported and something left out.
        let code = codes.allSatisfy { $0 == 2 } ? 2 : min(1, codes.max() ?? 0)
        if code != 0 { throw ExitCode(code) }
    }

    /// Whether the reports of several files make one document, which programs can read.
    private var isOneDocument: Bool { files.count > 1 && output.format != .table }

    private func printDocument(_ sheets: [Sheet], _ strings: Strings) throws {
        guard isOneDocument else { return }
        let file = SheetColumn(strings.origin.file, key: "file")
        try Output.write(Sheet.text(of: sheets, as: output.format, toldBy: file, width: TextWidth.of))
    }

    /// Keeps what was read; gives the exit code, and the report where there is one.
    private func store(_ read: ReadFile, of request: ImportRequest, _ strings: Strings) -> (Int32, ImportReport?) {
        var report = read.report
        if !isDry {
            do throws(StoreError) {
                let store = try Store(path: world.storePath, at: Clock.utc())
                report = try store.keep(read, at: Clock.utc(), author: Shelf.author) { ReportSheet.kept($0, strings) }
            } catch {
                Output.warn(strings.store(error))
                return (2, nil)
            }
            do {
                if let newProfile { try saveProfile(newProfile, request) }
            } catch {
                Output.warn("\(error)")
                return (2, report)
            }
        }
        if read.isEmpty { return (2, report) }
        return (report.isWhole ? 0 : 1, report)
    }

    /// Prints a report, or keeps it for the one document.
    private func tell(_ report: ImportReport, _ sheets: inout [Sheet], _ strings: Strings) throws {
        let sheet = ReportSheet(report: report, strings: strings)
        if isOneDocument {
            sheets.append(sheet.sheet)
        } else if output.format == .table {
            try Output.write(sheet.lines.joined(separator: "\n") + "\n")
        } else {
            try output.write(sheet.sheet)
        }
    }

    private func references() -> [Reference] {
        guard access(world.storePath, F_OK) == 0 else { return [] }
        do throws(StoreError) {
            return try Store(path: world.storePath, at: Clock.utc()).references()
        } catch {
            Output.warn(world.strings.store(error))
            return []
        }
    }

    private func request(_ file: String, _ library: Library) throws -> ImportRequest {
        var request = ImportRequest(path: file)
        request.today = world.moment().day
        (request.dataset, request.title, request.release) = (dataset, title, release)
        (request.publisher, request.coverage) = (publisher, coverage)
        if let threshold, threshold < 2 { throw ValidationError("--withhold-below is a number of 2 or more.") }
        request.threshold = threshold
        if let published {
            guard let day = Day(iso: published) else {
                throw ValidationError("'\(published.visible)' is no day. Write it as in 2024-10-10.")
            }
            request.published = day
        }
        request.areas = try areas(library)
        if let profile { request.profile = try Profiles.named(profile, world.strings) }
        if let map {
            do throws(MapError) { request.map = try ColumnMap(text: map) } catch {
                throw ValidationError(world.strings.imports.mapError(error))
            }
        } else if request.profile == nil {
            request.profile = Profiles.matching(file)
        }
        return request
    }

    /// What the person says that names of areas mean.
    private func areas(_ library: Library) throws -> [String: EntryID] {
        var areas: [String: EntryID] = [:]
        for pair in area {
            guard let equals = pair.lastIndex(of: "="), let id = EntryID(pair[pair.index(after: equals)...]),
                library.name(of: id) != nil
            else { throw ValidationError("'\(pair.visible)' is no area. Write it as in 'Brum=council:BIR'.") }
            areas[String(pair[..<equals])] = id
        }
        return areas
    }

    private func saveProfile(_ name: String, _ request: ImportRequest) throws {
        guard let columns = request.map else { return }
        var profile = Profile(name: name, map: columns)
        profile.areas = request.areas
        profile.threshold = request.threshold
        (profile.dataset, profile.title, profile.coverage) = (dataset, title, coverage)
        profile.header = columns.titles
        if let problem = Profiles.save(profile) { throw Complaint(problem) }
    }

    /// Shows the first rows of a file whose layout is not known, with a guess for each column.
    private func suggest(_ file: String, _ library: Library) {
        guard let suggestion = MapSuggestion(path: file, library: library) else { return }
        _ = Output.put(suggestion.table + "  " + suggestion.command + "\n", to: STDERR_FILENO)
    }
}
