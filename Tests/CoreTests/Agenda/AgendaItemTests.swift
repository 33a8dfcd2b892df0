import Testing

@testable import Core

@Suite struct AgendaItemTests {
    private let agenda: Agenda

    init() throws { agenda = try Bundled.library().agenda }

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test func theWeekIsOnFromItsFirstDayToItsLast() throws {
        for (text, isOn) in [
            ("2026-10-09", false), ("2026-10-10", true), ("2026-10-13", true), ("2026-10-17", true), ("2026-10-18", false),
        ] {
            let items = agenda.onNow(try day(text)).map(\.name.english)
            #expect(items.contains("National Hate Crime Awareness Week") == isOn, "\(text)")
        }
    }

    @Test(arguments: [
        ("2026-11-24", "International Day of Persons with Disabilities", 9), ("2026-12-03", "Human Rights Day", 7),
        ("2026-12-10", "Holocaust Memorial Day", 48), ("2026-10-09", "National Hate Crime Awareness Week", 1),
        ("2026-10-10", "International Day for Tolerance", 37), ("2018-10-20", "Building Stronger Cities", 9),
    ])
    func whatIsNextAndInHowManyDays(today: String, name: String, days: Int) throws {
        let today = try day(today)
        let moment = agenda.nowAndNext(Now(Moment(day: today)), among: AgendaQuery(days: today...today))
        let next = agenda.item(try #require(moment.next.first))
        #expect(next.name.english == name)
        #expect(next.when.first - today == days)
    }

    @Test func aYearHoldsEveryObservanceOnce() throws {
        let items = agenda.items(on: try day("2026-01-01")...(try day("2026-12-31")), withTriggers: false)
        #expect(items.count == 15)
        #expect(Set(items.map(\.id)).count == 15)
        #expect(items.map(\.when.first) == items.map(\.when.first).sorted())
    }

    @Test func triggerEventsAreALayerThatCanBeLeftOut() throws {
        let days = try day("2017-05-22")...(try day("2017-05-23"))
        #expect(agenda.items(on: days).map(\.name.english) == ["Manchester Arena attack"])
        #expect(agenda.items(on: days, withTriggers: false).isEmpty)
    }

    @Test func theDayOfTheConferenceHoldsItBeforeItsSessions() throws {
        let first = try day("2018-10-29")
        let items = agenda.items(on: first...first)
        #expect(items.map(\.id.kind) == [.event, .session, .session, .session])
        #expect(items.dropFirst().allSatisfy { $0.when == .within(first...(first + 1)) })
        #expect(agenda.items(on: (first + 2)...(first + 2)).isEmpty)
    }

    @Test(arguments: [
        ("2026-10-13", "2026-10-10"), ("2026-10-17", "2026-10-10"), ("2026-10-18", "2027-10-09"), ("2026-01-01", "2026-10-10"),
    ])
    func theWeekNearestToADay(today: String, first: String) throws {
        let id = EntryID(.observance, "national-hate-crime-awareness-week")
        #expect(try #require(agenda.item(of: id, near: try day(today))).when.first.iso == first)
    }

    @Test func onlyWhatIsInTheAgendaHasAnItem() throws {
        #expect(agenda.item(of: EntryID(.council, "BIR"), near: try day("2026-01-01")) == nil)
        #expect(agenda.item(of: EntryID(.session, "conference-2018/lunch"), near: try day("2026-01-01")) == nil)
    }
}
