extension Library {
    /// What a programme says of a session of it.
    func facts(_ place: ProgrammePlace, _ today: Day) -> [Fact] {
        let programme = agenda.programmes[place.programme]
        let session = programme.sessions[place.session]
        var facts = [Fact(.event, Name(programme.name), to: programme.id)]
        facts += times(session, today)
        func add(_ label: Label, _ text: String) { if !text.isEmpty { facts.append(Fact(label, .text(text))) } }
        if session.isCancelled { facts.append(Fact(.status, .sessionStatus(.cancelled))) }
        if session.status == .tentative { facts.append(Fact(.status, .sessionStatus(.tentative))) }
        add(.room, session.room)
        add(.track, session.track)
        add(.kind, session.kind)
        add(.subtitle, session.subtitle)
        for person in session.people where !person.name.isEmpty {
            facts.append(Fact(.part(person.role), Name(person.name), to: self.person(person.name, of: programme)))
        }
        if !session.categories.isEmpty { add(.category, session.categories.joined(separator: ", ")) }
        if session.recording != .unsaid { facts.append(Fact(.recording, .flag(session.recording == .recorded))) }
        if !session.abstract.isEmpty { facts.append(Fact(.summary, .englishText(session.abstract))) }
        if !session.text.isEmpty, session.text != session.abstract {
            facts.append(Fact(.description, .englishText(session.text)))
        }
        add(.language, session.language)
        add(.url, session.url)
        add(.joinURL, session.joinURL)
        if let note = own.notes[agenda.id(of: place)] { facts.append(Fact(.ownNote, .englishText(note))) }
        return facts
    }

    /// At most so many times of what repeats stand on its page.
    private static let mostTimes = 12

    /// Of what repeats the times that are not over are named; how many there are in all is said.
    private func times(_ session: ProgrammeSession, _ today: Day) -> [Fact] {
        guard !session.times.isEmpty else { return [Fact(.timeNotPublished, .unknown)] }
        let coming = session.times.firstIndex { $0.last ?? today >= today } ?? max(0, session.times.count - 1)
        let shown = session.times[(session.times.count <= Library.mostTimes ? 0 : coming)...].prefix(Library.mostTimes)
        let rest = session.times.count - shown.count
        return shown.map { Fact(.when, .when($0)) } + (rest > 0 ? [Fact(.moreTimes, .number(rest))] : [])
    }

    /// What is said of a programme or a calendar as a whole.
    func facts(_ programme: Programme) -> [Fact] {
        var facts: [Fact] = []
        if let days = programme.days { facts.append(Fact(.when, .when(.days(days)))) }
        func add(_ label: Label, _ text: String) { if !text.isEmpty { facts.append(Fact(label, .text(text))) } }
        add(.place, programme.place)
        add(.url, programme.url)
        add(.zone, programme.zone)
        facts.append(Fact(.sessionCount, .number(programme.sessions.count)))
        if !programme.rooms.isEmpty { facts.append(Fact(.roomCount, .number(programme.rooms.count))) }
        if let horizon = programme.horizon { facts.append(Fact(.horizon, .when(.days(horizon)))) }
        add(.file, programme.origin.name)
        return facts
    }

    // MARK: People of programmes

    /// The entry of a person whom a programme names: the network's where it has one of this name, else the programme's own.
    func person(_ name: String, of programme: Programme) -> EntryID {
        let folded = Folded(name)
        if let known = network.people.first(where: { Folded($0.name.english) == folded }) { return known.id }
        return EntryID(.person, programme.key + "/" + name)
    }

    /// A person whom a programme names; `nil` for people of the network.
    func namedPerson(_ id: EntryID) -> (programme: Programme, name: String)? {
        guard id.kind == .person, let slash = id.key.firstIndex(of: "/"),
            let programme = agenda.programme(String(id.key[..<slash]))
        else { return nil }
        return (programme, String(id.key[id.key.index(after: slash)...]))
    }

    /// The sessions that name a person as having a part.
    func sessions(naming name: String) -> [EntryID] {
        agenda.programmes.indices.flatMap { number in
            let programme = agenda.programmes[number]
            return mentions(of: [name], in: programme.sessions[.people], isWord: false).filter { index in
                programme.sessions.people(index).contains { $0.name == name }
            }.map { agenda.id(of: ProgrammePlace(programme: number, session: $0)) }
        }
    }

    // MARK: What sessions are about

    /// At most so many sessions are linked to an entry.
    private static let mostSessions = 50

    /// The sessions whose title, track or categories name one of these names. A place must stand in its own spelling and not begin the text:
    /// "in Reading" names a council, "Reading figures" does not.
    func sessions(about names: [String], asPlace: Bool = false) -> [EntryID] {
        let folded = names.map { Folded($0).text }.filter { $0.utf8.count > 3 }
        guard !folded.isEmpty else { return [] }
        var found: [EntryID] = []
        for (number, programme) in agenda.programmes.enumerated() {
            for index in mentions(of: folded, in: programme.sessions[.names], isWord: true) {
                guard found.count < Library.mostSessions else { return found }
                guard !asPlace || names.contains(where: { programme.sessions.namesPlace($0, at: index) }) else { continue }
                found.append(agenda.id(of: ProgrammePlace(programme: number, session: index)))
            }
        }
        return found
    }

    private func mentions(of names: [String], in column: TextColumn, isWord: Bool) -> [Int] {
        var marks = [Bool](repeating: false, count: column.count)
        for name in names { column.mark(Array(name.utf8), into: &marks) }
        let found = marks.indices.filter { marks[$0] }
        guard isWord else { return found }
        return found.filter { index in
            let text = column[index]
            return names.contains { Library.hasWord($0, in: text) }
        }
    }

    /// Whether a name stands in a text as a word: with no letter before it or behind it.
    static func hasWord(_ name: String, in text: String) -> Bool {
        let (hay, needle) = (Array(text.utf8), Array(name.utf8))
        guard !needle.isEmpty, hay.count >= needle.count else { return false }
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }
        for start in 0...(hay.count - needle.count)
        where hay[start] == needle[0] && hay[start..<start + needle.count].elementsEqual(needle) {
            let end = start + needle.count
            if start == 0 || !isLetter(hay[start - 1]), end == hay.count || !isLetter(hay[end]) { return true }
        }
        return false
    }

    /// The themes, councils and bodies that a session's title, track, categories or people name.
    func subjects(of place: ProgrammePlace) -> [EntryID] {
        let text = agenda.programmes[place.programme].sessions[.names][place.session]
        var found: [EntryID] = []
        for theme in network.themes where Library.hasWord(Folded(theme.name.english).text, in: text) { found.append(theme.id) }
        for body in network.bodies where Library.hasWord(Folded(body.name.english).text, in: text) { found.append(body.id) }
        let table = agenda.programmes[place.programme].sessions
        for council in network.councils where !council.hasEnded && Library.hasWord(Folded(council.shortName).text, in: text) {
            if [council.shortName, council.name].contains(where: { table.namesPlace($0, at: place.session) }) {
                found.append(council.id)
            }
        }
        return found
    }
}
