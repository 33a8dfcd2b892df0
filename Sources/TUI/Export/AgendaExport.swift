import Core

/// What an agenda lists, written out.
struct AgendaExport {
    let slots: [AgendaSlot]
    let library: Library
    let own: OwnThings
    let strings: Strings
    let clock: AgendaClock

    init(_ slots: [AgendaSlot], library: Library, own: OwnThings, strings: Strings, clock: AgendaClock) {
        (self.slots, self.library, self.own, self.strings, self.clock) = (slots, library, own, strings, clock)
    }

    /// - Parameter instant: now, in seconds since 1970 (UTC).
    func bytes(as form: AgendaExportForm, at instant: Int) throws(ReadError) -> [UInt8] {
        switch form {
        case .csv: Array(sheet.text(as: .csv, width: TextWidth.of).utf8)
        case .json: Array(sheet.text(as: .json, width: TextWidth.of).utf8)
        case .md: Array(sheet.text(as: .markdown, width: TextWidth.of).utf8)
        case .programme: Array(printed.utf8)
        case .ics: try calendar(at: instant)
        }
    }

    /// Sessions and days with their times, in the order of the list; what takes place several times stands once.
    private var sessions: [(session: ProgrammeSession, whens: [When])] {
        var order: [EntryID] = []
        var found: [EntryID: (ProgrammeSession, [When])] = [:]
        for slot in slots {
            let item = library.agenda.item(slot)
            if found[item.id] == nil || item.id.kind == .observance {
                var id = item.id
                // Each year of a yearly day is an event of its own.
                if item.id.kind == .observance { id = EntryID(.observance, item.id.key + "-\(item.when.first.civil.year)") }
                order.append(id)
                found[id] = (session(slot, item), [])
                found[id]?.1.append(item.when)
            } else {
                found[item.id]?.1.append(item.when)
            }
        }
        return order.compactMap { found[$0].map { (session: $0.0, whens: $0.1) } }
    }

    /// The session of a slot as its file gave it; of bundled days what is known of them.
    private func session(_ slot: AgendaSlot, _ item: AgendaItem) -> ProgrammeSession {
        if let place = library.agenda.place(of: slot) { return library.agenda.session(at: place) }
        var session = ProgrammeSession()
        session.uid = item.id.description + (item.id.kind == .observance ? "-\(item.when.first.civil.year)" : "") + "@concord"
        (session.title, session.room, session.times) = (item.name.text(in: strings.language), item.place, [item.when])
        return session
    }

    /// As iCalendar: one calendar, whatever the sessions come from.
    private func calendar(at instant: Int) throws(ReadError) -> [UInt8] {
        let sessions = sessions
        var programme = source?.file([]) ?? FileProgramme(layout: .iCalendar)
        programme.title = title
        return try CalendarWriter.bytes(of: programme, sessions: withOverrides(sessions), stamp: instant)
    }

    /// Repeating sessions with what differs at some of their times: else a moved one would be back where it was.
    private func withOverrides(_ listed: [(session: ProgrammeSession, whens: [When])]) -> [ProgrammeSession] {
        var sessions = listed.map(\.session)
        for (number, programme) in library.agenda.programmes.enumerated() {
            let indices = Set(slots.compactMap { library.agenda.place(of: $0) }.filter { $0.programme == number }.map(\.session))
                .sorted()
            let known = Set(indices)
            let further = programme.withOverrides(indices).filter { !known.contains($0) }
            sessions += further.map { programme.sessions[$0] }
        }
        return sessions
    }

    /// The programme that all of it is of; `nil` where it is of several or of none.
    private var source: Programme? {
        let sources = Set(slots.map { library.agenda.place(of: $0)?.programme })
        return sources.count == 1 ? sources.first.flatMap { $0 }.map { library.agenda.programmes[$0] } : nil
    }

    private var title: String { source?.name ?? "Concord" }

    /// A programme to print, day by day.
    private var printed: String {
        let listed = sessions
        let whens = listed.enumerated().flatMap { index, one in one.whens.map { SessionWhen(session: index, when: told($0)) } }
        let rooms = library.agenda.programmes.flatMap(\.rooms)
        let words = PrintedProgramme.Words(
            day: { strings.date($0) },
            time: { start, end in strings.clock(start.second) + (end.map { "–" + strings.clock($0.second) } ?? "") },
            wholeDay: { strings.when(.days($0)) }, status: { strings.agenda.status($0) })
        return PrintedProgramme(whens, of: listed.map(\.session), rooms: rooms, dayChange: source?.dayChange ?? 0)
            .markdown(title: title, sessions: listed.map(\.session), words: words)
    }

    private func told(_ when: When) -> When {
        if case .time(let span) = when { .time(clock.told(span)) } else { when }
    }

    /// A row for each time.
    var sheet: Sheet {
        let label = strings.label
        return Sheet(
            columns: [
                SheetColumn(label(.start), key: "first"), SheetColumn(label(.end), key: "last"),
                SheetColumn(strings.column(.name), key: "name"), SheetColumn(strings.column(.kind), key: "kind"),
                SheetColumn(label(.place), key: "place"), SheetColumn(label(.track), key: "track"),
                SheetColumn(label(.person), key: "people"), SheetColumn(label(.status), key: "status"),
                SheetColumn(label(.note), key: "note"), SheetColumn("id", key: "id"),
            ], rows: slots.map(row))
    }

    private func row(_ slot: AgendaSlot) -> [String] {
        let item = library.agenda.item(slot)
        var (first, last) = (item.when.first.iso, item.when.last?.iso ?? "")
        if case .time(let span) = item.when {
            let told = clock.told(span)
            (first, last) = (told.start.iso, told.length > 0 ? told.end.iso : "")
        }
        let session = library.agenda.place(of: slot).map { library.agenda.session(at: $0) }
        let status = session.map { $0.status == .unsaid ? "" : strings.agenda.status($0.status) } ?? ""
        return [
            first, last, item.name.text(in: strings.language),
            session?.kind.isEmpty ?? true ? strings.kind(item.id.kind) : session?.kind ?? "",
            item.place, session?.track ?? "", session?.people.map(\.name).joined(separator: "; ") ?? "", status,
            strings.note(item, library, own), item.id.description,
        ]
    }
}

extension Strings {
    /// What must be known of an item: that its time is not published, that claims conflict, that days are inferred; and the person's note.
    func note(_ item: AgendaItem, _ library: Library, _ own: OwnThings) -> String {
        var notes: [String] = []
        switch item.when {
        case .within: notes.append(self.timeNotPublished)
        case .since: notes.append(self.ongoing)
        case .days, .time: break
        }
        let event =
            library.agenda.event(item.id.key)
            ?? library.agenda.session(item.id.key).flatMap { library.agenda.event($0.event.key) }
        if let event, item.id.kind == .event || item.id.kind == .session {
            if event.confidence != .stated {
                notes.append(library.network.term(.confidence, event.confidence.rawValue).whole.text(in: self.language))
            }
            if library.network.claims(about: event.id).contains(where: { $0.property == "start" && $0.isConflict }) {
                notes.append(self.datesConflict)
            }
        }
        if own.stars.contains(item.id) { notes.append(self.agenda.starred) }
        if let note = own.notes[item.id] { notes.append(note) }
        return notes.joined(separator: self.comma)
    }
}
