import Testing

@testable import Core

@Suite struct NowAndNextTests {
    private func programme() throws -> [ProgrammeSession] {
        var cancelled = try session("off", "2024-10-26T10:00/300", room: "A")
        cancelled.status = .cancelled
        return [
            try session("a", "2024-10-26T10:00/60", room: "A"), try session("b", "2024-10-26T10:30/90", room: "B"),
            try session("c", "2024-10-26T11:00/30", room: "A"), try session("d", "2024-10-26T11:00", room: "C"),
            try session("e", "2024-10-26T11:40/20", room: "C"), try session("days", "2024-10-26", room: ""),
            try session("fair", "2024-10-25T09:00/4320", room: "Foyer"), cancelled,
        ]
    }

    @Test(arguments: [
        ("2024-10-26T09:59", [], ["a 1"], ["fair", "days"]), ("2024-10-26T10:00", ["a 60"], ["b 30"], ["fair", "days"]),
        ("2024-10-26T10:45", ["a 15", "b 75"], ["c 15", "d 15"], ["fair", "days"]),
        ("2024-10-26T11:00", ["b 60", "c 30", "d ?"], ["e 40"], ["fair", "days"]),
        ("2024-10-26T11:39", ["b 21", "d ?"], ["e 1"], ["fair", "days"]),
        ("2024-10-26T11:40", ["b 20", "e 20"], [], ["fair", "days"]),
        ("2024-10-26T12:00", [], [], ["fair", "days"]), ("2024-10-28T08:59", [], [], ["fair"]), ("2024-10-28T09:00", [], [], []),
    ])
    func whatIsOnAndWhatComesNext(now: String, on: [String], next: [String], long: [String]) throws {
        let sessions = try programme()
        let found = NowAndNext(SessionTimes(sessions), at: try seconds(now))
        #expect(
            found.now.map { sessions[$0.time.session].uid + " " + ($0.left.map { String($0 / 60) } ?? "?") } == on)
        #expect(found.next.map { sessions[$0.time.session].uid + " \($0.wait / 60)" } == next)
        #expect(found.long.map { sessions[$0.session].uid } == long)
    }

    @Test func whatIsFarAwayIsNotNext() throws {
        let times = SessionTimes([try session("a", "2024-10-26T10:00/60")])
        #expect(NowAndNext(times, at: try seconds("2024-10-26T08:00"), within: 3600).next == [])
        #expect(NowAndNext(SessionTimes([]), at: 0) == NowAndNext(times, at: try seconds("2025-10-26T08:00")))
    }

    /// Ten o'clock in Brussels is nine in London; a time without a zone is on the clock here.
    @Test func clocksOfSeveralZones() throws {
        let sessions = [
            try session("brussels", "2024-12-01T10:00/30", offset: 3600), try session("london", "2024-12-01T09:15/30", offset: 0),
            try session("here", "2024-12-01T11:00/30"),
        ]
        let times = SessionTimes(sessions, here: 2 * 3600)
        #expect(times.times.map(\.session) == [0, 2, 1])
        let found = NowAndNext(times, at: try seconds("2024-12-01T09:10"), here: 2 * 3600)
        #expect(found.now.map(\.time.session) == [0, 2])
        #expect(found.next.map(\.wait) == [300])
    }

    @Test func agreesWithLookingAtEach() throws {
        var numbers = SeededNumbers(state: 9)
        let sessions = try (0..<300).map { index in
            let start = try seconds("2024-10-26T00:00") + Int.random(in: 0..<172_800, using: &numbers) / 300 * 300
            var session = ProgrammeSession()
            session.uid = String(index)
            session.times = [.time(TimeSpan(wall: start, length: Int.random(in: 1...200, using: &numbers) * 60, offset: nil))]
            return session
        }
        let times = SessionTimes(sessions)
        for second in stride(from: try seconds("2024-10-25T22:00"), to: try seconds("2024-10-28T12:00"), by: 777) {
            let found = NowAndNext(times, at: second)
            let on = sessions.indices.filter { index in
                guard case .time(let span) = sessions[index].times[0] else { return false }
                return span.wall <= second && second < span.wall + span.length
            }
            #expect(found.now.map(\.time.session).sorted() == on)
        }
    }
}
