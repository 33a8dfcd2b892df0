/// Reads files into figures for the store. Nothing is written here.
public enum Importer {
    /// Reads a file and tells what it would bring. `control` tells how far it is, and stops it.
    public static func read(
        _ request: ImportRequest, library: Library, references: [Reference] = [], limits: Limits = Limits(),
        control: ImportControl? = nil
    ) throws(ReadError) -> ReadFile {
        if request.map == nil, request.profile?.map == nil, let layout = try AgendaImporter.layout(path: request.path) {
            return try AgendaImporter.read(request, layout, library: library, limits: limits, control: control)
        }
        if request.map == nil, request.profile == nil, let layout = try NetworkImporter.layout(path: request.path) {
            return try NetworkImporter.read(request, layout, library: library, limits: limits, control: control)
        }
        var index = AreaIndex(network: library.network)
        for reference in references { index.learn(reference) }
        if let profile = request.profile { index.teach(profile) }
        for (name, id) in request.areas { index.teach(name, id) }
        // A file may be read more than once: it must be the same one each time.
        let file = try OpenFile(path: request.path)
        let (read, mapping, map): (Imported<FileFigures>, String, ColumnMap?)
        do throws(ReadError) {
            (read, mapping, map) = try figures(request, index, limits, control)
        } catch {
            // What is wrong with half of two files is no fault of either.
            if error != .cancelled { try file.checkStillThere() }
            throw error
        }
        let content = read.value.incidents == nil ? try hash(request.path, limits, control) : ""
        try file.checkStillThere()
        try control?.check()
        var result = try build(read, mapping + request.settings, content, request, library, index)
        result.report.map = map
        return result
    }

    /// By the map that is asked for, else by the layout, else by a guess that is sure.
    private static func figures(
        _ request: ImportRequest, _ index: AreaIndex, _ limits: Limits, _ control: ImportControl?
    ) throws(ReadError) -> (Imported<FileFigures>, mapping: String, map: ColumnMap?) {
        let vocabulary = request.profile.map { Vocabulary(profile: $0) } ?? .official
        func mapped(_ map: ColumnMap) throws(ReadError) -> (Imported<FileFigures>, mapping: String, map: ColumnMap?) {
            guard !map.countsRows else {
                return (try IncidentCounter.count(request.path, by: map, vocabulary, limits, control), map.text, map)
            }
            return (try FileFigures.read(path: request.path, map: map, vocabulary: vocabulary, limits: limits), map.text, map)
        }
        if let map = request.map ?? request.profile.flatMap({ $0.layout == nil ? $0.map : nil }) { return try mapped(map) }
        if let sheets = try spreadsheet(request.path, limits, control) {
            // Unpacking and reading it takes longest: the layouts, the guess and its map share that.
            do throws(ReadError) {
                let read = try FileFigures.read(sheets: sheets, file: request.name, limits: limits)
                return (read, read.value.layout.rawValue, nil)
            } catch {
                guard error == .noSuchLayout else { throw error }
                let preview = FilePreview(sheets: sheets.value, areas: index)
                guard let map = preview.sheets.map(\.guess).first(where: \.isComplete)?.map else { throw error }
                guard !map.countsRows else { return try mapped(map) }
                let read = try FileFigures.read(sheets, file: request.name, map: map, vocabulary: vocabulary, limits: limits)
                return (read, map.text, map)
            }
        }
        do throws(ReadError) {
            let read = try FileFigures.read(path: request.path, limits: limits, control: control)
            return (read, read.value.layout.rawValue, nil)
        } catch {
            guard error == .noSuchLayout else { throw error }
            let preview = try FilePreview.read(path: request.path, areas: index, limits: limits)
            guard let guess = preview.sheets.map(\.guess).first(where: \.isComplete) else { throw error }
            return try mapped(guess.map)
        }
    }

    /// The sheets of a file; `nil` where it is no spreadsheet.
    private static func spreadsheet(
        _ path: String, _ limits: Limits, _ control: ImportControl?
    ) throws(ReadError) -> Imported<[RawTable]>? {
        let (start, _) = try FileBytes.start(path: path, count: 16)
        guard start.withUnsafeBufferPointer({ FileFormat.find($0) == .spreadsheet }) else { return nil }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try FileBytes.with(path: path, limits: limits, control: control) { (bytes) throws(ReadError) in
            try Spreadsheet.sheets(bytes, file: name, limits: limits)
        }
    }

    /// SHA-256 of a file's bytes.
    private static func hash(_ path: String, _ limits: Limits, _ control: ImportControl?) throws(ReadError) -> String {
        try FileBytes.with(path: path, limits: limits, control: control) { (bytes) throws(ReadError) in
            var hash = SHA256()
            hash.update(UnsafeRawBufferPointer(bytes))
            return hash.digest()
        }
    }

    private static func build(
        _ read: Imported<FileFigures>, _ mapping: String, _ content: String, _ request: ImportRequest, _ library: Library,
        _ index: AreaIndex
    ) throws(ReadError) -> ReadFile {
        // Counties and states of other countries are none of the register's, whatever their names.
        let areas = read.value.areas + (read.value.incidents?.areas.map { AreaText($0) } ?? [])
        let matches = read.value.layout.isForeign ? [:] : index.resolve(areas)
        let stem = request.name.lastIndex(of: ".").map { String(request.name[..<$0]) } ?? request.name
        let targeting = Targeting(
            request: request, library: library, layout: read.value.layout, stem: stem, mark: String(content.prefix(8)))
        var report = ImportReport(file: request.name, layout: read.value.layout, mapping: mapping)
        report.content = content
        (report.rowsRead, report.rowsUsed) = (read.value.rowsRead, read.value.rowsUsed)
        report.issues = read.issues
        report.references = read.value.references
        report.openAreas = matches.filter { $0.value.isOpen }
        var result = ReadFile(references: read.value.references, report: report)
        let tables = read.value.tables.filter { !$0.observations.isEmpty }
        for var table in tables {
            let without = table.observations.filter { !($0.period.map(FigureBuilder.isUsual) ?? false) }
            if let first = without.first {
                result.report.issues.append(
                    Issue(
                        file: request.name, sheet: table.sheet, row: first.place.row, column: first.place.column,
                        kind: .leftOut(.noPeriod, label: table.title, rows: without.count, sum: 0)))
            }
            let target = targeting.target(of: table, isOnly: tables.count == 1)
            if target.isBundled, read.value.layout == .forceTable {
                // Residents and rates are no counts of crimes: rates are worked out anew.
                let derived = table.observations.filter { !$0.measure.isOfCrimes }
                table.observations.removeAll { !$0.measure.isOfCrimes }
                for category in uniqued(derived.map(\.category)) {
                    let rows = derived.count { $0.category == category }
                    result.report.issues.append(
                        Issue(file: request.name, row: 1, kind: .leftOut(.derived, label: category, rows: rows, sum: 0)))
                }
            }
            let builder = FigureBuilder(
                target: target, areas: matches,
                file: FileOrigin(name: request.name, content: content, mapping: mapping))
            for figures in try builder.figures(table, &result.report.issues) {
                result.report.brought.append(ImportReport.Brought(figures))
                result.figures.append(figures)
            }
        }
        if let cube = read.value.incidents, cube.rowsUsed > 0 {
            let figures = targeting.figures(of: cube, matches, file: request.name, mapping: mapping)
            result.report.content = figures.origin.content
            result.report.brought.append(ImportReport.Brought(figures))
            result.figures.append(figures)
        }
        if result.figures.isEmpty, result.references.isEmpty { result.report.outcome = .nothing }
        return result
    }
}

extension ImportReport.Brought {
    init(_ figures: Figures) {
        self.init(
            dataset: figures.dataset, name: figures.name, series: figures.series, sheet: figures.origin.sheet,
            figures: figures.counts.count { $0 > Figures.suppressed }, markers: figures.markers.count, areas: figures.areas.count,
            categories: figures.categories.count, types: figures.types.count, first: figures.periods.first,
            last: figures.periods.last)
    }
}

extension Measure {
    fileprivate var isOfCrimes: Bool { isCount && self != .residents }
}

extension AreaMatch {
    /// Whether a person has something to say about it.
    fileprivate var isOpen: Bool {
        switch self {
        case .ambiguous, .unknown: true
        case .matched, .wider: false
        }
    }
}
