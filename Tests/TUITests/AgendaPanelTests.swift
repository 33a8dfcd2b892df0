import Core
import Testing

@testable import TUI

/// The agenda panel over a programme.
@Suite struct AgendaPanelTests {
    static let scenes: [(name: String, keys: String)] = [
        ("programme-days", "3c<Down><Enter>n"), ("programme-rooms", "3c<Down><Enter>z]n"),
        ("programme-week", "3c<Down><Enter>z]]n"),
        ("programme-month", "3c<Down><Enter>z[n"), ("programme-page", "3c<Down><Enter>zn<Enter>"),
        ("programme-clashes", "3c<Down><Enter>zn*<Down>*x"), ("programme-calendars", "3c"),
    ]

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func scenes(size: (Int, Int), language: Language) throws {
        for scene in AgendaPanelTests.scenes {
            var driver = try Driver.meeting(width: size.0, height: size.1, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    /// Story: what is on now and next.
    @Test func whatIsOnNowAndNext() throws {
        var driver = try Driver.meeting()
        try driver.press("3z")
        #expect(driver.words.contains("ON NOW") && driver.words.contains("Reading hate crime figures (Main hall)"))
        #expect(driver.words.contains("20 min left +2"))
        #expect(driver.words.contains("NEXT") && driver.words.contains("in 20 min"))
        try driver.press("n")
        #expect(driver.state.agenda.shown.item?.name.english == "Reading hate crime figures")
        driver.send(.tick(Now(try #require(Moment("2026-12-01T10:55")))))
        #expect(driver.words.contains("5 min left"))
        driver.send(.tick(Now(try #require(Moment("2026-12-01T23:00")))))
        try driver.press("n")
        #expect(driver.state.agenda.shown.item?.name.english == "Third-party reporting in Leeds")
        #expect(driver.words.contains("in 10 h"))
    }

    /// Story: star two that clash and resolve it.
    @Test func twoThatClashAreResolved() throws {
        var driver = try Driver.meeting()
        try driver.press("3z/reading hate<Enter><Esc>*")
        #expect(driver.effects == [.keep(.star(EntryID(.session, "safer-cities/data"), true))])
        try driver.press("<Esc>/third<Enter><Esc>*")
        #expect(driver.state.notice?.contains("clashes with") == true)
        #expect(driver.state.clashing.count == 2)
        try driver.press("<Esc>x")
        #expect(driver.words.contains("they overlap by 30 min"))
        #expect(driver.words.contains("same title and people"))
        #expect(driver.words.contains("it is recorded: watch it later"))
        // The repeat of the next day is taken.
        let resolver = driver.state.resolver
        let line = try #require(
            resolver.lines.firstIndex {
                if case .instead(let entry, _, .sameTitle, _) = $0 { entry.id.key.hasSuffix("again") } else { false }
            })
        let steps = resolver.lines[resolver.cursor..<line].filter(\.canBeChosen).count
        try driver.press(String(repeating: "<Down>", count: steps) + "<Enter>")
        #expect(driver.state.layers.isEmpty && driver.state.clashing.isEmpty)
        #expect(
            driver.state.own.stars.entries == [
                EntryID(.session, "safer-cities/data"), EntryID(.session, "safer-cities/again"),
            ])
        try driver.press("f")
        #expect(driver.words.contains("Wed 2 Dec 2026") && !driver.words.contains("What the law says"))
    }

    /// Story: export my day.
    @Test(arguments: [
        ("ics", "SUMMARY:Welcome"), ("csv", "safer-cities/open"), ("json", "\"name\":"), ("programme", "Speaker 1"),
    ])
    func myDayIsExported(form: String, words: String) throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>z/welcome<Enter><Esc>*<Esc>fE\(form)<Enter>")
        guard case .export(let name, let bytes)? = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(name == "concord-agenda." + (form == "programme" ? "md" : form))
        #expect(text.contains(words) && !text.contains("What the law says"), "\(text)")
        if form == "ics" {
            let back = try bytes.withUnsafeBufferPointer { bytes in
                Result { () throws(ReadError) in
                    try CalendarReader.read(bytes, file: name, horizon: Day(number: 20_000)...Day(number: 21_500))
                }
            }.get().value
            #expect(back.sessions.map(\.uid) == ["open"] && back.sessions.first?.room == "Main hall")
        }
    }

    @Test(arguments: [
        ("room:a", ["trust", "again"]), ("track:figures", ["data", "online"]), ("speaker:\"speaker 1\"", ["open", "close"]),
        ("theme:hate-crime", ["data"]), ("council:LDS", ["trust", "again"]), ("council:leeds", ["trust", "again"]),
        ("compares", ["data"]), ("reporting room:a", ["trust", "again"]), ("language:ar", []),
    ]) func filters(text: String, found: [String]) throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>z")
        driver.state.applyFilter(text)
        let keys = driver.state.agendaListing.slots.map { driver.state.library.agenda.item($0).id.key }
        #expect(keys == found.map { "safer-cities/" + $0 })
    }

    @Test func roomsAreWalkedByKey() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>z]n")
        func title() -> String { driver.state.agenda.shown.item?.name.english ?? "" }
        #expect(title() == "Reading hate crime figures")
        try driver.press("<Right>")
        #expect(title() == "Third-party reporting in Leeds")
        try driver.press("<Right><Down>")
        #expect(title() == "Youth work")
        try driver.press("<Left><Left>")
        #expect(title() == "Reading hate crime figures")
        try driver.press(">")
        #expect(driver.state.agenda.shown.day.iso == "2026-12-02")
    }

    @Test func whatIsOverIsHidden() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>o")
        let keys = driver.state.agendaListing.slots.map { driver.state.library.agenda.item($0).id.key }
        #expect(!keys.contains("safer-cities/open") && keys.contains("safer-cities/data"))
    }

    @Test func aStarredSessionIsAnnounced() throws {
        var driver = try Driver.meeting(now: "2026-12-01T11:15")
        try driver.press("3c<Down><Enter>/far-right<Enter><Esc>*")
        let before = driver.effects.count
        driver.send(.tick(Now(try #require(Moment("2026-12-01T11:19")))))
        #expect(driver.effects.count == before)
        driver.send(.tick(Now(try #require(Moment("2026-12-01T11:20")))))
        #expect(driver.effects.last == .bell)
        #expect(driver.state.notice == "In 10 min: Far-right online, Main hall")
        // Once is enough.
        driver.send(.tick(Now(try #require(Moment("2026-12-01T11:21")))))
        #expect(driver.effects.count == before + 1)
    }

    /// An import may move stars to sessions with new ids; what is set while it is under way is not lost.
    @Test func starsAreThoseOfTheStoreAndOfMeanwhile() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>zn*")
        let (old, new) = (EntryID(.session, "safer-cities/data"), EntryID(.session, "safer-cities/figures"))
        #expect(driver.state.own.stars.entries == [old])
        driver.state.work = Work(file: "meeting.csv")
        try driver.press("<Down>*")
        let meanwhile = EntryID(.session, "safer-cities/trust")
        let table = Driver.meetingTable.replacing("data,Reading", with: "figures,Reading")
        let library = try Driver.library.adding([try Driver.meetingProgramme(table)])
        var own = OwnThings()
        own.stars.set(new, .all, in: library.agenda)
        driver.send(.undone("meeting.csv", library.with(own)))
        #expect(driver.state.own.stars.entries == [new, meanwhile] && driver.state.setMeanwhile.isEmpty)
        #expect(driver.state.clashing.count == 2)
    }

    /// What was cancelled is neither on nor next, and is not announced.
    @Test func whatIsCancelledIsNotOn() throws {
        var driver = try Driver.meeting(now: "2026-12-01T11:09")
        func titles(_ slots: [AgendaSlot]) -> [String] { slots.map { driver.state.library.agenda.item($0).name.english } }
        #expect(!titles(driver.state.nowAndNext.next).contains("Youth work"))
        try driver.press("3c<Down><Enter>/youth<Enter><Esc>*")
        let count = driver.effects.count
        driver.send(.tick(Now(try #require(Moment("2026-12-01T11:11")))))
        #expect(driver.effects.count == count)
        driver.send(.tick(Now(try #require(Moment("2026-12-01T11:25")))))
        #expect(!titles(driver.state.nowAndNext.now).contains("Youth work"))
    }

    /// Of a session that is starred at one of its times the others are not meant.
    @Test func aStarCanBeOfOneTime() throws {
        var file = FileProgramme(layout: .iCalendar)
        var session = ProgrammeSession()
        (session.uid, session.title) = ("weekly", "Weekly call")
        let first = try #require(Moment("2026-12-01T09:00")).wallSeconds
        session.times = (0..<3).map { .time(TimeSpan(wall: first + $0 * 7 * 86_400, length: 3600, offset: nil)) }
        file.sessions = [session]
        let programme = Programme(
            file, key: "calls", name: "Calls", origin: FileOrigin(name: "a.ics", content: "2", mapping: "i"))
        let library = try Driver.library.adding([programme])
        var own = OwnThings()
        let id = EntryID(.session, "calls/weekly")
        own.apply(.star(id, true, at: first + 7 * 86_400), in: library.agenda)
        var driver = try Driver()
        driver.state = AppState(
            library: library.with(own), language: .english, size: Size(width: 120, height: 40),
            now: Now(try #require(Moment("2026-12-01T08:00"))))
        try driver.press("3c<Down><Enter>z")
        #expect(driver.words.components(of: "★") == 1)
        try driver.press("f")
        #expect(driver.state.agendaListing.slots.map(\.day.iso) == ["2026-12-08"])
    }

    /// Of what repeats only the time that clashes is given up; of what takes place twice by chance all of it is.
    @Test(arguments: [(["RRULE:FREQ=WEEKLY;COUNT=3"], true), ([], false)])
    func aClashTakesOneTimeOfWhatRepeats(recurrence: [String], staysStarred: Bool) throws {
        var file = FileProgramme(layout: .iCalendar)
        let first = try #require(Moment("2026-12-01T09:00")).wallSeconds, week = 7 * 86_400
        func session(_ uid: String, _ walls: [Int]) -> ProgrammeSession {
            var session = ProgrammeSession()
            (session.uid, session.title) = (uid, uid)
            session.times = walls.map { .time(TimeSpan(wall: $0, length: 3600, offset: nil)) }
            return session
        }
        file.sessions = [session("weekly", [first, first + week, first + 2 * week]), session("once", [first + week + 1800])]
        file.sessions[0].recurrence = recurrence
        let programme = Programme(
            file, key: "calls", name: "Calls", origin: FileOrigin(name: "a.ics", content: "2", mapping: "i"))
        let library = try Driver.library.adding([programme])
        let weekly = EntryID(.session, "calls/weekly"), once = EntryID(.session, "calls/once")
        var own = OwnThings()
        for id in [weekly, once] { own.apply(.star(id, true), in: library.agenda) }
        var driver = try Driver()
        driver.state = AppState(
            library: library.with(own), language: .english, size: Size(width: 120, height: 40),
            now: Now(try #require(Moment("2026-12-01T08:00"))))
        try driver.press("3zx")
        let resolver = driver.state.resolver
        let line = try #require(
            resolver.lines.firstIndex { if case .keep(let kept, _) = $0 { kept.id == once } else { false } })
        let steps = resolver.lines[resolver.cursor..<line].filter(\.canBeChosen).count
        try driver.press(String(repeating: "<Down>", count: steps) + "<Enter>")
        #expect(driver.state.layers.isEmpty && driver.state.clashing.isEmpty)
        let stars = driver.state.own.stars
        #expect(stars.entries == (staysStarred ? [weekly, once] : [once]))
        guard staysStarred else { return }
        #expect(stars.times(of: weekly) == .without([first + week]))
        #expect(driver.state.notice?.contains("this time") == true)
        try driver.press("f")
        #expect(driver.state.agendaListing.slots.map(\.day.iso) == ["2026-12-01", "2026-12-08", "2026-12-15"])
        #expect(driver.effects.last == .keep(.star(weekly, .without([first + week]))))
        #expect(driver.words.components(of: "★") == 3)
    }

    /// A conference as a whole passes the same filters as its sessions.
    @Test func aConferenceIsFilteredToo() throws {
        var driver = try Driver.meeting(now: "2026-12-05T09:00")
        try driver.press("3z")
        func keys() -> [String] { driver.state.agendaListing.slots.map { driver.state.library.agenda.item($0).id.description } }
        driver.state.applyFilter("safer cities")
        #expect(keys() == ["event:safer-cities"])
        driver.state.applyFilter("")
        driver.state.agenda.shown.withoutPast = true
        #expect(!keys().contains("event:safer-cities"))
        driver.state.agenda.shown.withoutPast = false
        _ = driver.state.keep(.star(EntryID(.event, "safer-cities"), true))
        driver.state.agenda.shown.onlyStarred = true
        #expect(keys() == ["event:safer-cities"])
    }

    /// What was selected of a programme that is gone is not selected any more; its page closes.
    @Test func whatHasGoneIsNotShown() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>zn<Enter>")
        #expect(driver.state.page != nil)
        driver.send(.undone("meeting.csv", try Driver.library))
        #expect(
            driver.state.page == nil && driver.state.agenda.shown.scope == nil
                && driver.state.agenda.shown.slot?.isBundled ?? true)
        try driver.press("*<Down>*")
        #expect(!driver.words.contains("Reading hate crime"))
    }

    /// A programme that came in before another changes the numbers of all: the selection stays with its session.
    @Test func theSelectionStaysWithItsSession() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>zn/third<Enter><Esc>")
        let title = driver.state.agenda.shown.item?.name.english
        var file = FileProgramme(layout: .iCalendar)
        var other = ProgrammeSession()
        (other.uid, other.title, other.times) = ("o", "Other", [.days(driver.state.now.day...driver.state.now.day)])
        file.sessions = [other]
        let first = Programme(file, key: "other", name: "Other", origin: FileOrigin(name: "o.ics", content: "3", mapping: "i"))
        driver.send(.refreshed(try Driver.library.adding([first, try Driver.meetingProgramme()])))
        #expect(title == "Third-party reporting in Leeds" && driver.state.agenda.shown.item?.name.english == title)
        try driver.press("<Esc>")
        #expect(driver.state.agenda.shown.item.map { $0.id.key.hasPrefix("safer-cities/") } == true)
    }

    @Test func aNoteIsKeptAndSeen() throws {
        var driver = try Driver.meeting()
        try driver.press("3c<Down><Enter>zn" + "Nask for slides<Enter>")
        #expect(driver.effects.last == .keep(.note(EntryID(.session, "safer-cities/data"), "ask for slides")))
        #expect(driver.words.contains("¶"))
        try driver.press("<Enter>")
        #expect(driver.words.contains("ask for slides"))
        try driver.press("N" + String(repeating: "<BS>", count: 20) + "<Enter>")
        #expect(driver.state.own.notes.isEmpty)
    }

    @Test func aSessionLeadsToCouncilsThemesAndBack() throws {
        var driver = try Driver.meeting()
        try driver.press("3/third<Enter>")
        let related = driver.state.library.related(to: EntryID(.session, "safer-cities/trust"))
        #expect(related.entries.contains(EntryID(.council, "LDS")) && related.trend != nil)
        let back = driver.state.library.related(to: EntryID(.council, "LDS"))
        #expect(back.entries.contains(EntryID(.session, "safer-cities/trust")))
        let theme = driver.state.library.related(to: EntryID(.theme, "hate-crime"))
        #expect(theme.entries.contains(EntryID(.session, "safer-cities/data")))
        // A word that is also the name of a council is none at the beginning of a title.
        #expect(driver.state.library.related(to: EntryID(.session, "safer-cities/data")).entries(.council).isEmpty)
        #expect(driver.state.library.related(to: EntryID(.council, "RDG")).entries(.session).isEmpty)
        // A speaker's page lists their sessions.
        let speaker = EntryID(.person, "safer-cities/Speaker 3")
        #expect(
            driver.state.library.related(to: speaker).entries(.session).map(\.key) == [
                "safer-cities/trust", "safer-cities/again",
            ])
    }

    @Test(arguments: [
        ("2027-03-01", "2027-03-01"), ("3 feb", "2026-02-03"), ("+7", "2026-12-08"), ("-1", "2026-11-30"),
        ("5 Mar 2024", "2024-03-05"),
    ])
    func daysAreTyped(text: String, day: String) throws {
        var driver = try Driver.meeting()
        try driver.press("3td" + text.replacing(" ", with: "<Space>") + "<Enter>")
        #expect(driver.state.agenda.shown.day.iso == day)
        for wrong in ["never", "-9223372036854775808", "+100000000000000000000", "31 feb"] {
            try driver.press("d" + wrong.replacing(" ", with: "<Space>") + "<Enter>")
            #expect(driver.state.notice?.contains("is no day") == true, "\(wrong)")
            #expect(driver.state.agenda.shown.day.iso == day)
        }
    }

    /// Times with a zone by three clocks, across a change to summer time here.
    @Test func timesAreToldByThreeClocks() throws {
        var file = FileProgramme(layout: .iCalendar)
        var session = ProgrammeSession()
        (session.uid, session.title) = ("call", "Call across the sea")
        // 09:00 in New York on 29 March 2026, 13:00 in UTC, an hour into British summer time.
        session.times = [
            .time(TimeSpan(wall: try #require(Moment("2026-03-29T09:00")).wallSeconds, length: 3600, offset: -14_400))
        ]
        file.sessions = [session]
        let programme = Programme(
            file, key: "calls", name: "Calls", origin: FileOrigin(name: "a.ics", content: "2", mapping: "i"))
        var driver = try Driver()
        driver.state = AppState(
            library: try Driver.library.adding([programme]), language: .english, size: Size(width: 120, height: 40),
            now: Now(try #require(Moment("2026-03-29T12:30")), offset: 0))
        try driver.press("3c<Down><Enter>z")
        #expect(driver.words.contains("09:00–10:00"))
        try driver.press("u")
        #expect(driver.effects.last == .readClock)
        let change = try #require(Moment("2026-03-29T01:00")).wallSeconds
        driver.send(.clock(LocalClock(changes: [(at: 0, offset: 0), (at: change, offset: 3600)])))
        #expect(driver.words.contains("14:00–15:00") && driver.words.contains("local time"))
        try driver.press("u")
        #expect(driver.words.contains("13:00–14:00") && driver.words.contains("UTC"))
        #expect(driver.words.contains("in 30 min"))
    }
}

extension String {
    /// How often a sign occurs.
    fileprivate func components(of sign: Character) -> Int { count { $0 == sign } }
}
