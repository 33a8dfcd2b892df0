import Testing

@testable import Core

/// Programmes as they are packed, stored, listed and compared.
struct ProgrammeTests {
    private func file() throws -> FileProgramme {
        var file = FileProgramme(layout: .scheduleXML)
        (file.title, file.place, file.zone, file.rooms, file.tracks) = ("Cities", "Leeds", "Europe/London", ["A", "B"], ["T"])
        file.kept = ["day_change=04:00"]
        file.sessions = [
            try session("one", "2026-12-01T09:00/60", "2026-12-08T09:00/60", room: "A", people: ["Speaker 1"], track: "T"),
            try session("two", "2026-12-01T23:30/60", title: "Late “talk” مساءً", room: "C", offset: 3600),
            try session("three", "2026-12-03"), try session("", "2026-12-01T08:00"),
        ]
        file.sessions[0].override = "20261201T090000Z"
        file.sessions[1].people = [Participant(name: "Speaker 2", role: .chair, id: "7", email: "a@example.org")]
        (file.sessions[1].categories, file.sessions[1].kept) = (["x", "", "y"], ["X-A:1", "X-B;C=\"d\":2"])
        (file.sessions[1].status, file.sessions[1].recording, file.sessions[1].sequence) = (.cancelled, .recorded, 9)
        return file
    }

    private func programme(_ file: FileProgramme, key: String = "cities", content: String = "c") -> Programme {
        Programme(file, key: key, name: file.title, origin: FileOrigin(name: "f.xml", content: content, mapping: "scheduleXML"))
    }

    @Test func whatIsPackedIsUnpacked() throws {
        let file = try file()
        let packed = programme(file)
        #expect((0..<packed.sessions.count).map { packed.sessions[$0] } == file.sessions)
        #expect(packed.rooms == ["A", "B", "C"] && packed.days?.lowerBound.iso == "2026-12-01")
        #expect(packed.file(0..<4).sessions == file.sessions && packed.file([]).kept == file.kept)
        let read = try #require(try read(ProgrammeBytes.outline(packed), ProgrammeBytes.details(packed)))
        #expect(read.sessions == packed.sessions && read.facts == packed.facts)
    }

    /// Reads what the store keeps; `nil` where either part is refused. The outline alone says all but the details.
    private func read(_ outline: [UInt8], _ details: [UInt8]) throws -> (facts: ProgrammeFacts, sessions: SessionTable)? {
        guard var read = outline.withUnsafeBytes({ ProgrammeBytes.read($0) }) else { return nil }
        #expect(!read.sessions.isWhole)
        let alone = read.sessions
        guard details.withUnsafeBytes({ ProgrammeBytes.readDetails($0, into: &read.sessions) }) else {
            #expect(read.sessions == alone)
            return nil
        }
        #expect(read.sessions.isWhole && read.sessions.times == alone.times && read.sessions[.title] == alone[.title])
        return read
    }

    @Test func damageIsNoticedAtEveryByte() throws {
        let packed = programme(try file())
        let outline = ProgrammeBytes.outline(packed), details = ProgrammeBytes.details(packed)
        for count in outline.indices { #expect(try read(Array(outline[..<count]), details) == nil, "\(count)") }
        for count in details.indices { #expect(try read(outline, Array(details[..<count])) == nil, "\(count)") }
        // Whatever is changed, it is refused or can be read through without harm.
        var dice = SeededNumbers(state: 7)
        for number in 0..<2000 {
            var (changed, other) = (outline, details)
            func change(_ bytes: inout [UInt8]) {
                bytes[Int.random(in: bytes.indices, using: &dice)] ^= UInt8.random(in: 1...255, using: &dice)
            }
            if number % 4 > 0 { change(&changed) } else { change(&other) }
            guard let read = try read(changed, other) else { continue }
            for index in 0..<read.sessions.count { _ = read.sessions[index] }
            var agenda = Agenda(events: [], sessions: [], observances: [], triggers: [])
            agenda.programmes = [
                Programme(
                    key: "k", name: "n", layout: .iCalendar, facts: read.facts,
                    origin: FileOrigin(name: "f", content: "c", mapping: "m"), sessions: read.sessions)
            ]
            let day = Day(number: 20_788)
            for slot in agenda.slots(AgendaQuery(days: day...day + 400)) { _ = agenda.item(slot) }
            _ = agenda.nowAndNext(Now(Moment(day: day)), among: AgendaQuery(days: day...day))
        }
    }

    @Test func sessionsAreFoundByTheirKeys() throws {
        let packed = programme(try file())
        #expect(packed.session("two") == 1 && packed.session("tw") == nil && packed.session("wo") == nil)
        #expect(packed.session("one@@20261201T090000Z") == 0 && packed.session("one") == 0)
    }

    /// A session that repeats is written out with the occurrences that differ from the others, which are sessions of their own.
    @Test(arguments: [
        ([], []), ([0], [0, 2, 4]), ([1], [1]), ([3], [3, 5]), ([5], [5]), ([4, 0], [0, 2, 4]), ([3, 1, 2], [1, 2, 3, 5]),
    ]) func overridesGoWithTheirSession(indices: [Int], all: [Int]) throws {
        var file = FileProgramme(layout: .iCalendar)
        for (uid, override) in [
            ("a", nil), ("b", nil), ("a", "20261202"), ("c", nil), ("a", "20261203"), ("c", "20261204"), ("gone", "20261205"),
        ] as [(String, String?)] {
            var one = try session(uid, "2026-12-01T09:00/60")
            one.override = override
            file.sessions.append(one)
        }
        #expect(programme(file).withOverrides(indices) == all)
    }

    @Test(arguments: [
        (["day_change=04:00"], 14_400), (["days=2", "day_change=09:00:00"], 32_400), ([], 0), (["day_change=late"], 0),
        (["day_change=30:00"], 0),
    ]) func whenItsDaysEnd(kept: [String], second: Int) throws {
        var file = try file()
        file.kept = kept
        #expect(programme(file).dayChange == second)
    }

    @Test func aStoreKeepsTheNewestOfAKey() throws {
        let store = try Store()
        let now = Moment(day: Day(number: 20_781))
        let first = programme(try file())
        var later = try file()
        later.sessions.removeLast()
        let second = programme(later, content: "d")
        func keep(_ programme: Programme) throws -> Appended {
            try store.append(Revision(at: now, author: "a", changes: [.programme(programme)]))
        }
        #expect(try keep(first).added == 1)
        #expect(try keep(first).isUnchanged)
        #expect(try store.programmes() == [first])
        let outlines = try store.outlines()
        #expect(outlines.map(\.programme.sessions.isWhole) == [false] && outlines.map(\.programme.key) == [first.key])
        let appended = try keep(second)
        #expect(appended.added == 1)
        #expect(try store.programmes() == [second])
        // What an outline leaves out is there, though another version came since.
        #expect(try store.programmes(of: outlines) == [first])
        _ = try store.append(Revision(at: now, author: "a", undoes: appended.revision))
        #expect(try store.programmes() == [first])
        #expect(try store.log().filter(\.isImport).count == 2)
    }

    @Test func starsAndNotesAreKept() throws {
        let store = try Store()
        let now = Moment(day: Day(number: 20_781))
        var agenda = Agenda(events: [], sessions: [], observances: [], triggers: [])
        agenda.programmes = [programme(try file())]
        let (one, two) = (EntryID(.session, "cities/two"), EntryID(.observance, "day"))
        let changes: [Change] = [.personal(.star(one, true, at: 5)), .personal(.star(two, true)), .personal(.note(one, "n"))]
        _ = try store.append(Revision(at: now, author: "a", changes: changes))
        let own = try store.ownThings(in: agenda)
        #expect(own.stars.entries == [one, two] && own.stars.times(of: one) == .only(5) && own.notes == [one: "n"])
        #expect(own.stars.sessions(of: agenda.programmes[0]) == [1])
        for meant in [StarredTimes.without([-7, 3]), .without([]), .all, .only(-5)] {
            _ = try store.append(Revision(at: now, author: "a", changes: [.personal(.star(one, meant))]))
            #expect(try store.ownThings(in: agenda).stars.times(of: one) == meant)
        }
        _ = try store.append(Revision(at: now, author: "a", changes: [.personal(.star(one, false)), .personal(.note(one, ""))]))
        #expect(try store.ownThings(in: agenda).stars.entries == [two])
        // Undoing an import leaves what the person set.
        #expect(try store.undoLastImport(at: now, author: "a") == nil)
    }

    @Test(arguments: [
        ("2026-12-01", "2026-12-01", ["", "one", "two"]), ("2026-12-02", "2026-12-02", ["two"]),
        ("2026-12-03", "2026-12-03", ["three"]),
        ("2026-12-08", "2026-12-08", ["one"]), ("2026-11-01", "2026-11-30", []),
        ("2026-12-01", "2026-12-31", ["", "one", "two", "three", "one"]),
    ]) func daysListWhatTouchesThem(from: String, to: String, uids: [String]) throws {
        var agenda = Agenda(events: [], sessions: [], observances: [], triggers: [])
        agenda.programmes = [programme(try file())]
        let days = try #require(Day(iso: from))...(try #require(Day(iso: to)))
        let places = agenda.slots(AgendaQuery(days: days)).compactMap { agenda.place(of: $0) }
        #expect(places.map { agenda.session(at: $0).uid } == uids)
    }

    /// A session late in the evening falls on another day by another clock.
    @Test func anotherClockListsOnAnotherDay() throws {
        var agenda = Agenda(events: [], sessions: [], observances: [], triggers: [])
        agenda.programmes = [programme(try file())]
        let day = try #require(Day(iso: "2026-12-02"))
        var query = AgendaQuery(days: day...day)
        query.begunFrom = day
        #expect(agenda.slots(query).isEmpty)
        query.clock = .local(LocalClock(changes: [(at: 0, offset: 7200)]))
        let slots = agenda.slots(query)
        #expect(slots.count == 1 && slots.first?.secondOfDay == 1800)
    }

    @Test(arguments: [
        ("talk", [1]), ("مساء", [1]), ("speaker", [0, 1]), ("room:a", [0]), ("speaker:2", [1]), ("zzz", []), ("", [0, 1, 2, 3]),
    ])
    func filtersMark(text: String, found: [Int]) throws {
        let groups = Groups(of: try Library.bundled())
        let marks = AgendaFilter(text, groups: groups).marks(programme(try file()).sessions)
        #expect(marks.indices.filter { marks[$0] } == found)
    }

    @Test func roomsStandSideBySide() throws {
        var file = FileProgramme(layout: .scheduleXML)
        file.rooms = ["B", "A"]
        file.sessions = [
            try session("1", "2026-12-01T09:00/60", room: "A"), try session("2", "2026-12-01T09:30/60", room: "A"),
            try session("3", "2026-12-01T10:30/30", room: "A"), try session("4", "2026-12-01T09:00/30", room: "B"),
        ]
        var agenda = Agenda(events: [], sessions: [], observances: [], triggers: [])
        agenda.programmes = [programme(file)]
        let day = try #require(Day(iso: "2026-12-01"))
        let grid = RoomGrid(agenda.slots(AgendaQuery(days: day...day)), in: agenda, clock: .venue)
        #expect(grid.rooms == ["B", "A"] && grid.step == 15)
        let shapes = grid.blocks.map { "\($0.title) \($0.room) \($0.lines) \($0.lane)/\($0.lanes)" }
        #expect(shapes.sorted() == ["1 1 0..<4 0/2", "2 1 2..<6 1/2", "3 1 6..<8 0/1", "4 0 0..<2 0/1"])
    }
}
