import Testing

@testable import Core

@Suite struct ProgrammeExportTests {
    private func programme() throws -> [ProgrammeSession] {
        var first = try session(
            "1", "2024-10-26T10:00/30", "2024-10-27T23:30/60", title: "Hubs, *now*", room: "B", people: ["P", "Q"],
            track: "Practice", offset: 3600)
        (first.abstract, first.recording) = ("1. One.\n\n# Two_", .recorded)
        var second = try session("2", "2024-10-26T10:00", title: "=Law\u{1B}", room: "A", offset: -12_600)
        second.status = .cancelled
        return [first, second, try session("3", "2024-10-26", title: "Fair")]
    }

    /// All times of the sessions, in order.
    private func times(of sessions: [ProgrammeSession]) -> [SessionWhen] {
        sessions.enumerated().flatMap { index, session in session.times.map { SessionWhen(session: index, when: $0) } }
            .sorted { ($0.when.order, $0.session) < ($1.when.order, $1.session) }
    }

    @Test func aProgrammeToPrint() throws {
        let sessions = try programme()
        let printed = PrintedProgramme(times(of: sessions), of: sessions, rooms: ["A", "B"])
        #expect(printed.days.map(\.day.iso) == ["2024-10-26", "2024-10-27"])
        #expect(printed.days[0].hours.map { $0.entries.map(\.session) } == [[1, 0]])
        let words = PrintedProgramme.Words(
            day: \.iso, time: { start, end in start.hourAndMinute + (end.map { "–" + $0.hourAndMinute } ?? "") },
            wholeDay: { "all day \($0.count)" },
            status: { "\($0)" })
        #expect(
            printed.markdown(title: "A & B", sessions: sessions, words: words) == """
                # A \\& B

                ## 2024-10-26

                **all day 1** Fair\u{20}\u{20}

                **10:00** \\=Law␛ (cancelled)\u{20}\u{20}
                *A*

                **10:00–10:30** Hubs, \\*now\\*\u{20}\u{20}
                *B · P, Q · Practice*

                1\\. One.

                \\# Two\\_

                ## 2024-10-27

                **23:30–00:30** Hubs, \\*now\\*\u{20}\u{20}
                *B · P, Q · Practice*

                1\\. One.

                \\# Two\\_


                """)
        #expect(
            PrintedProgramme(times(of: sessions), of: sessions, dayChange: 86_000).days.map(\.day.iso) == [
                "2024-10-25", "2024-10-26",
            ])
    }
}
