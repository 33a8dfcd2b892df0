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

    private let words = ProgrammeWords(column: { $0.rawValue.uppercased() }, status: { "\($0)" }, recording: { "\($0)" })

    @Test func aTableOfSessions() throws {
        let sessions = try programme()
        let times = SessionWhen.all(of: sessions)
        #expect(times.map(\.session) == [2, 0, 1, 0])
        let sheet = Sheet(times, of: sessions, columns: ProgrammeColumn.allCases.filter { $0 != .abstract }, words: words)
        #expect(
            sheet.text(as: .csv) == """
                date,start,end,minutes,room,title,subtitle,people,track,type,language,status,recording,url,join_url,categories,utc_offset,uid
                2024-10-26,,,,,Fair,,,,,,,,,,,,3
                2024-10-26,10:00,10:30,30,B,"Hubs, *now*",,P; Q,Practice,,,,recorded,,,,UTC+01:00,1
                2024-10-26,10:00,,,A,'=Law\u{1B},,,,,,cancelled,,,,,UTC-03:30,2
                2024-10-27,23:30,2024-10-28T00:30,60,B,"Hubs, *now*",,P; Q,Practice,,,,recorded,,,,UTC+01:00,1

                """)
        #expect(sheet.columns[3].isNumeric && sheet.columns[3].title == "MINUTES")
        let day = try #require(Day(iso: "2024-10-27"))
        #expect(SessionWhen.all(of: sessions, on: day...day).count == 1)
        #expect(SessionWhen.all(of: sessions) { $0 == 1 }.count == 1)
    }

    @Test func aProgrammeToPrint() throws {
        let sessions = try programme()
        let printed = PrintedProgramme(SessionWhen.all(of: sessions), of: sessions, rooms: ["A", "B"])
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
            PrintedProgramme(SessionWhen.all(of: sessions), of: sessions, dayChange: 86_000).days.map(\.day.iso) == [
                "2024-10-25", "2024-10-26",
            ])
    }
}
