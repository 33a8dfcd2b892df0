import Testing

@testable import Core

@Suite struct ObservanceTests {
    private let agenda: Agenda

    init() throws { agenda = try Bundled.library().agenda }

    private func named(_ name: String) throws -> Observance { try #require(agenda.observances.first { $0.name.english == name }) }

    @Test(arguments: [
        (2012, "2012-10-13", "2012-10-20"), (2018, "2018-10-13", "2018-10-20"), (2023, "2023-10-14", "2023-10-21"),
        (2025, "2025-10-11", "2025-10-18"), (2026, "2026-10-10", "2026-10-17"),
    ])
    func hateCrimeAwarenessWeekLastsEightDays(year: Int, first: String, last: String) throws {
        let week = try named("National Hate Crime Awareness Week")
        let days = try #require(week.days(in: year))
        #expect(days.lowerBound.iso == first && days.upperBound.iso == last)
        #expect(days.count == 8 && week.length == 8)
    }

    @Test(arguments: [
        ("National Hate Crime Awareness Week", 2012), ("International Day to Combat Islamophobia", 2023),
        ("International Day of Human Fraternity", 2021), ("Holocaust Memorial Day", 2001), ("Human Rights Day", 1950),
        ("International Day for the Prevention of Violent Extremism as and when Conducive to Terrorism", 2023),
    ])
    func noneBeforeTheFirst(name: String, first: Int) throws {
        let observance = try named(name)
        #expect(observance.days(in: first - 1) == nil && observance.days(in: 1900) == nil)
        #expect(observance.days(in: first)?.lowerBound == observance.first)
        #expect(observance.days(in: first + 1) != nil)
    }

    @Test(arguments: [
        ("Holocaust Memorial Day", "2026-01-27"),
        ("International Day for the Elimination of Racial Discrimination", "2026-03-21"),
        ("International Day Against Homophobia, Biphobia and Transphobia", "2026-05-17"),
        ("International Day for Countering Hate Speech", "2026-06-18"), ("International Day of Peace", "2026-09-21"),
        ("International Day for Tolerance", "2026-11-16"), ("Transgender Day of Remembrance", "2026-11-20"),
        ("International Day of Persons with Disabilities", "2026-12-03"), ("Human Rights Day", "2026-12-10"),
    ])
    func oneDayOnItsDate(name: String, day: String) throws {
        let date = try #require(Day(iso: day))
        #expect(try named(name).days(in: 2026) == date...date)
    }

    @Test func thePreventionOfViolentExtremismIsFirstOnItsDateIn2023() throws {
        let items = try ["2022-02-12", "2023-02-12"].map { text in
            let day = try #require(Day(iso: text))
            return agenda.items(on: day...day).map(\.name.english)
        }
        #expect(items[0].isEmpty)
        #expect(items[1] == ["International Day for the Prevention of Violent Extremism as and when Conducive to Terrorism"])
    }

    @Test func theFirstDayFollowsTheRule() {
        for observance in agenda.observances {
            #expect(observance.rule.day(in: observance.first.civil.year) == observance.first, "\(observance.key)")
        }
    }
}
