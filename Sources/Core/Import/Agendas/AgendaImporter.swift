/// Reads programmes and calendars for the store.
enum AgendaImporter {
    /// The layout of an agenda by the beginning of a file; `nil` for files of figures.
    static func layout(path: String) throws(ReadError) -> AgendaLayout? {
        let start = try FileBytes.start(path: path, count: 65_536)
        return start.bytes.withUnsafeBufferPointer { AgendaFile.find($0) }
    }

    static func read(
        _ request: ImportRequest, _ layout: AgendaLayout, library: Library, limits: Limits, control: ImportControl?
    ) throws(ReadError) -> ReadFile {
        let horizon = horizon(request.today)
        let (read, content) = try FileBytes.with(path: request.path, limits: limits, control: control) {
            (bytes) throws(ReadError) in
            var hash = SHA256()
            hash.update(UnsafeRawBufferPointer(bytes))
            return (try parse(bytes, layout, request.name, horizon, limits, control), hash.digest())
        }
        try control?.check()
        var file = read.value
        let stem = request.name.lastIndex(of: ".").map { String(request.name[..<$0]) } ?? request.name
        let name = request.title ?? (file.title.isEmpty ? stem : file.title)
        // What repeats without end is another import once the years that it is worked out for have moved on.
        let years = file.horizon.map { ", \($0.lowerBound.civil.year) to \($0.upperBound.civil.year)" } ?? ""
        let mapping = layout.rawValue + years
        let (key, before) = try place(request, file, name, stem, library)
        let compared = before.map { compare($0, &file) }
        let programme = Programme(
            file, key: key, name: name, origin: FileOrigin(name: request.name, content: content, mapping: mapping))
        var report = ImportReport(file: request.name, layout: .agenda, mapping: mapping)
        report.content = content
        (report.rowsRead, report.rowsUsed) = (file.sessions.count, file.sessions.count)
        report.issues = read.issues
        guard !file.sessions.isEmpty else {
            report.outcome = .nothing
            return ReadFile(report: report)
        }
        report.agenda = ImportReport.AgendaBrought(programme, file, compared?.changes)
        var result = ReadFile(programmes: [programme], report: report)
        if let before, let compared { result.personal = moved(library.own, before, programme, compared.pairs) }
        return result
    }

    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, _ layout: AgendaLayout, _ name: String, _ horizon: ClosedRange<Day>,
        _ limits: Limits, _ control: ImportControl?
    ) throws(ReadError) -> Imported<FileProgramme> {
        let clocks = ZoneClocks()
        func offset(of zone: String, wall: Int) throws(ReadError) -> Int? { try clocks.offset(of: zone, wall: wall) }
        switch layout {
        case .iCalendar:
            return try CalendarReader.read(bytes, file: name, horizon: horizon, limits: limits, control: control)
        case .scheduleXML: return try ScheduleXMLReader.read(bytes, file: name, limits: limits, offset: offset)
        case .scheduleJSON: return try ScheduleJSONReader.read(bytes, file: name, limits: limits, offset: offset)
        case .scheduleTable: return try ScheduleTableReader.read(bytes, file: name, limits: limits, offset: offset)
        }
    }

    /// The year before this one, this and two more: the same the whole year long.
    static func horizon(_ today: Day) -> ClosedRange<Day> {
        let year = today.civil.year
        let first = Day(year: max(1, year - 1), month: 1, day: 1) ?? today
        return first...(Day(year: min(9999, year + 2), month: 12, day: 31) ?? today)
    }

    /// The key of a programme, and the version of it that is there: one of its name and file, of its short name, or with sessions of it.
    private static func place(
        _ request: ImportRequest, _ file: FileProgramme, _ name: String, _ stem: String, _ library: Library
    ) throws(ReadError) -> (key: String, before: Programme?) {
        if let asked = request.dataset {
            let key = ImportTarget.slug(asked)
            guard !key.isEmpty else { throw .noKey(asked) }
            // What comes with the program would hide it.
            guard library.agenda.event(key) == nil else { throw .keyTaken(key) }
            return (key, library.agenda.programme(key))
        }
        let wanted = [file.acronym, name, stem].lazy.map { ImportTarget.slug($0) }.first { !$0.isEmpty } ?? "calendar"
        var (key, number) = (wanted, 1)
        while true {
            if library.agenda.event(key) == nil {
                guard let there = library.agenda.programme(key) else { return (key, nil) }
                let isSame =
                    there.origin.name == request.name || !file.acronym.isEmpty
                    || file.sessions.contains { there.sessions[.uid].firstIndex(of: $0.uid) != nil }
                if isSame { return (key, there) }
            }
            number += 1
            key = wanted + "-\(number)"
        }
    }

    /// What differs from the version before, and which of its sessions is which now. A session that differs is revised: its number is
    /// raised, as calendars of others expect.
    private static func compare(
        _ before: Programme, _ file: inout FileProgramme
    ) -> (changes: [ImportReport.TitledChange], pairs: [Int: Int]) {
        let old = (0..<before.sessions.count).map { before.sessions[$0] }
        let (changes, pairs) = SessionChange.between(old, file.sessions)
        let numbers = Dictionary(old.map { ($0.uid, $0.sequence) }, uniquingKeysWith: max)
        for index in file.sessions.indices {
            file.sessions[index].sequence = max(file.sessions[index].sequence, numbers[file.sessions[index].uid] ?? 0)
        }
        for change in changes {
            guard let earlier = change.before, let after = change.after else { continue }
            file.sessions[after].sequence = max(file.sessions[after].sequence, old[earlier].sequence + 1)
        }
        let titled = changes.map { change in
            let session = change.after.map { file.sessions[$0] } ?? change.before.map { old[$0] }
            return ImportReport.TitledChange(
                title: session?.title ?? "", when: session?.times.first, differences: change.differences)
        }
        return (titled, pairs)
    }

    /// Stars and notes go with a session whose key the new version has changed, and leave one whose key it has given to another.
    static func moved(_ own: OwnThings, _ before: Programme, _ after: Programme, _ pairs: [Int: Int]) -> [Personal] {
        // What there is to be set by key: leaving one may come before or after another takes its place.
        var stars: [EntryID: StarredTimes?] = [:]
        var notes: [EntryID: String] = [:]
        for id in own.stars.entries.union(own.notes.keys) where id.kind == .session {
            guard let slash = id.key.firstIndex(of: "/"), id.key[..<slash] == before.key else { continue }
            let key = String(id.key[id.key.index(after: slash)...])
            guard let old = before.session(key) else { continue }
            let new = pairs[old]
            guard new != after.session(key) else { continue }
            if own.stars.contains(id), stars[id] == nil { stars[id] = .some(nil) }
            if own.notes[id] != nil, notes[id] == nil { notes[id] = "" }
            guard let new else { continue }
            let target = EntryID(.session, after.key + "/" + after.sessions.key(new))
            if own.stars.contains(id) { stars[target] = own.stars.times(of: id) }
            if let note = own.notes[id] { notes[target] = note }
        }
        let set =
            stars.map { Personal.star($0.key, $0.value) } + notes.map { Personal.note($0.key, $0.value) }
        return set.sorted { ($0.kind, $0.key) < ($1.kind, $1.key) }
    }
}

extension ImportReport.AgendaBrought {
    init(_ programme: Programme, _ file: FileProgramme, _ changes: [ImportReport.TitledChange]?) {
        var people: Set<String> = []
        for session in file.sessions { for person in session.people { people.insert(person.name) } }
        self.init(
            layout: programme.layout, key: programme.key, name: programme.name, sessions: file.sessions.count,
            times: programme.sessions.timeCount, rooms: programme.rooms.count, people: people.count,
            first: programme.days?.lowerBound, last: programme.days?.upperBound, horizon: programme.horizon,
            changes: changes)
    }
}
