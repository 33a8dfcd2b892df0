import Testing

@testable import Core

/// From a file to the programme that the store keeps, and what becomes of stars and notes.
@Suite struct AgendaImporterTests {
    private static let head = "id,title,date,start,end,room,speakers\n"

    /// Reads lines of a table of sessions: `id,title,start` with rooms and people that do not matter.
    private func read(
        _ sessions: [String], dataset: String? = nil, library: Library? = nil, as name: String = "cities.csv"
    ) throws -> ReadFile {
        let rows = sessions.map { line in
            let parts = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(parts[0]),\(parts[1]),2026-12-01,\(parts[2]),,Hall,\n"
        }
        let folder = try Folder()
        try folder.write(Array((Self.head + rows.joined()).utf8), to: name)
        var request = ImportRequest(path: folder.path + "/" + name)
        request.dataset = dataset
        return try Importer.read(request, library: try library ?? Bundled.library())
    }

    /// What a new version changes about stars: sessions as `id,title,start`, stars as `id` or `id 10:00`, notes as their ids.
    private func kept(
        _ before: [String], _ after: [String], stars: [String], notes: [String] = [], as name: String = "cities.csv"
    ) throws -> (stars: [String], notes: [String: String]) {
        let first = try #require(try read(before, as: name).programmes.first)
        var library = try Bundled.library().adding([first])
        func id(_ key: String) -> EntryID { EntryID(.session, first.key + "/" + key) }
        func wall(_ star: [Substring]) throws -> Int? { try star.count > 1 ? seconds("2026-12-01T" + star[1]) : nil }
        for star in stars.map({ $0.split(separator: " ") }) {
            library.own.apply(.star(id(String(star[0])), true, at: try wall(star)), in: library.agenda)
        }
        for note in notes { library.own.apply(.note(id(note), "about " + note), in: library.agenda) }
        let second = try read(after, library: library, as: name)
        #expect(second.programmes.first?.key == first.key)
        var own = library.own
        let agenda = try Bundled.library().adding(second.programmes).agenda
        for personal in second.personal { own.apply(personal, in: agenda) }
        let starred = own.stars.entries.map { id in
            String(id.key.dropFirst(first.key.count + 1))
                + (own.stars.times(of: id).chosen.map { " " + Moment(wallSeconds: $0).hourAndMinute } ?? "")
        }
        return (
            starred.sorted(),
            Dictionary(uniqueKeysWithValues: own.notes.map { (String($0.key.key.dropFirst(first.key.count + 1)), $0.value) })
        )
    }

    private static let two = ["1,Hubs,09:00", "2,Law,10:00"]

    @Test(
        arguments: [
            // Nothing changed, and an id that changed.
            (two, two, ["1"], ["1"]), (two, ["7,Hubs,09:00", "2,Law,10:00"], ["1", "2"], ["2", "7"]),
            // Ids that were given out anew: to a new session, and to each other.
            (two, ["1,Fair,08:00", "2,Hubs,09:00", "3,Law,10:00"], ["1"], ["2"]),
            (two, ["1,Law,10:00", "2,Hubs,09:00"], ["1"], ["2"]),
            (two, ["1,Law,10:00", "2,Hubs,09:00"], ["1", "2"], ["1", "2"]),
            (two, ["1,Law,10:00", "2,Hubs,09:00"], ["1 09:00", "2"], ["1", "2 09:00"]),
            // The session is gone and another has its id; it is gone and so is its id.
            (two, ["1,Law,10:00"], ["1"], []), (two, ["1,Law,10:00"], ["1", "2"], ["1"]), (two, ["2,Law,10:00"], ["1"], ["1"]),
            // A session without a title is not the first other one without.
            (["a,,09:00", "b,Law,10:00"], ["b,Law,10:00", "c,,15:00", "d,,16:00"], ["a"], ["a"]),
            // The start that was chosen goes along.
            (
                ["1,Hubs,09:00", "1,Hubs,12:00", "2,Law,10:00"], ["8,Hubs,09:00", "8,Hubs,12:00", "2,Law,10:00"],
                ["1 12:00", "2"], ["2", "8 12:00"]
            ),
        ] as [([String], [String], [String], [String])])
    func starsGoWithTheirSessions(before: [String], after: [String], stars: [String], found: [String]) throws {
        #expect(try kept(before, after, stars: stars).stars == found)
    }

    @Test(
        arguments: [
            (two, ["1"], ["1": "about 1"]), (["1,Law,10:00", "2,Hubs,09:00"], ["1", "2"], ["1": "about 2", "2": "about 1"]),
            (["1,Law,10:00"], ["1"], [:]), (["9,Hubs,09:00"], ["1", "2"], ["2": "about 2", "9": "about 1"]),
        ] as [([String], [String], [String: String])])
    func notesGoWithTheirSessions(after: [String], notes: [String], found: [String: String]) throws {
        #expect(try kept(Self.two, after, stars: [], notes: notes).notes == found)
    }

    /// Letters of a key may take more than a byte.
    @Test(arguments: ["cities.csv", "مدن آمنة.csv"])
    func starsOfAnyKey(name: String) throws {
        #expect(try kept(Self.two, ["1,Law,10:00", "2,Hubs,09:00"], stars: ["1"], notes: ["1"], as: name).stars == ["2"])
    }

    @Test(arguments: [("cities", "cities"), ("Leeds 2026/27", "leeds-2026-27"), ("a/b/c", "a-b-c"), ("مدن", "مدن")])
    func aKeyNamesItsSessions(dataset: String, key: String) throws {
        let file = try read(Self.two, dataset: dataset)
        let programme = try #require(file.programmes.first)
        #expect(programme.key == key)
        let agenda = try Bundled.library().adding([programme]).agenda
        let id = EntryID(.session, key + "/2")
        #expect(agenda.programmePlace(of: id).map(agenda.title) == "Law")
        // The next version takes its place.
        let library = try Bundled.library().adding([programme])
        let next = try read(["1,Hubs,11:00"], dataset: dataset, library: library, as: "other.csv")
        #expect(next.programmes.first?.key == key && next.report.agenda?.changes?.count == 2)
    }

    /// An event that comes with the program would hide what is stored under its key.
    @Test func keysOfTheProgramAreRefused() throws {
        let taken = try #require(try Bundled.library().agenda.events.first).key
        for asked in [taken, taken.uppercased(), " " + taken + " "] {
            #expect(throws: ReadError.keyTaken(taken)) { try read(Self.two, dataset: asked) }
        }
        for asked in ["", "/", " - "] { #expect(throws: ReadError.noKey(asked)) { try read(Self.two, dataset: asked) } }
    }

    /// Of the hour that comes twice a time without an offset is in the first.
    @Test func theHourThatComesTwice() throws {
        let path = Repository.root + "/Tests/CoreTests/Fixtures/Schedules/repeated-hour.json"
        let file = try Importer.read(ImportRequest(path: path), library: try Bundled.library())
        let sessions = try #require(file.programmes.first).sessions
        let instants = (0..<sessions.count).compactMap { index -> String? in
            guard case .time(let span)? = sessions[index].times.first else { return nil }
            return span.instant.map { Moment(wallSeconds: $0).iso }
        }
        #expect(instants == ["2026-10-24T23:30", "2026-10-25T00:30", "2026-10-25T01:30", "2026-10-25T02:30"])
        #expect(file.programmes.first?.zone == "Europe/London")
    }

    /// A machine that cannot look zones up is told so: their times are not taken for something else.
    @Test(arguments: ["frab.xml", "hub.json", "repeated-hour.json"])
    func aMissingLibraryIsTold(name: String) throws {
        let bytes = try Fixture.schedule(name)
        #expect(throws: ReadError.noLibrary(package: "p")) {
            try schedule(bytes) { (_, _) throws(ReadError) in throw .noLibrary(package: "p") }
        }
        let table = "title,start,end,time zone\nA,2026-10-25 01:30,2026-10-25 02:30,Europe/London\n"
        #expect(throws: ReadError.noLibrary(package: "p")) {
            try schedule(Array(table.utf8)) { (_, _) throws(ReadError) in throw .noLibrary(package: "p") }
        }
    }
}

extension StarredTimes {
    /// The one time that is meant.
    fileprivate var chosen: Int? { if case .only(let time) = self { time } else { nil } }
}
