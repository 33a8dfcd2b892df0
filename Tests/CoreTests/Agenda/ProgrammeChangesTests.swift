import Testing

@testable import Core

@Suite struct ProgrammeChangesTests {
    private func base() throws -> [ProgrammeSession] {
        [
            try session("1", "2024-10-26T10:00/30", title: "Opening", room: "A", people: ["P"], track: "T"),
            try session("2", "2024-10-26T11:00/30", title: "Hubs", room: "B", people: ["Q", "R"]),
            try session("3", "2024-10-26T12:00/30", title: "Law", room: "A", people: ["S"]),
        ]
    }

    private func changes(_ change: (inout [ProgrammeSession]) throws -> Void) throws -> [SessionChange] {
        let before = try base()
        var after = before
        try change(&after)
        return SessionChange.between(before, after).changes
    }

    @Test func nothingDiffers() throws {
        #expect(try changes { _ in } == [])
        #expect(try changes { $0.reverse() } == [])
        #expect(SessionChange.between([], []).changes == [])
    }

    @Test func eachKindOfChange() throws {
        let moved = try session("2", "2024-10-26T14:00/30").times
        let original = try base()[1].times
        let found = try changes { sessions in
            sessions[0].room = "C"
            sessions[0].title = "Welcome"
            sessions[0].track = "U"
            sessions[1].times = moved
            sessions[1].people = [Participant(name: "Q"), Participant(name: "Z")]
            sessions[1].abstract = "New"
            sessions[2].status = .cancelled
            sessions.append(try session("4", "2024-10-26T09:00/30", title: "Breakfast"))
        }
        #expect(
            found == [
                SessionChange(before: nil, after: 3, differences: [.new]),
                SessionChange(
                    before: 0, after: 0,
                    differences: [
                        .room(from: "A", to: "C"), .renamed(from: "Opening", to: "Welcome"), .track(from: "T", to: "U"),
                    ]),
                SessionChange(before: 2, after: 2, differences: [.cancelled]),
                SessionChange(
                    before: 1, after: 1,
                    differences: [
                        .moved(from: original, to: moved),
                        .people(added: [Participant(name: "Z")], removed: [Participant(name: "R")]), .other(.abstract),
                    ]),
            ])
    }

    @Test func goneAndBack() throws {
        #expect(
            try changes { $0.remove(at: 1) } == [SessionChange(before: 1, after: nil, differences: [.gone])])
        var before = try base()
        before[0].status = .cancelled
        #expect(
            SessionChange.between(before, try base()).changes == [SessionChange(before: 0, after: 0, differences: [.reinstated])])
        // What was called off before and is gone now is no news.
        #expect(SessionChange.between(before, Array(try base().dropFirst())).changes == [])
    }

    @Test func idsGivenOutAnewAreSeenThrough() throws {
        let found = try changes { sessions in
            for (index, uid) in ["2", "3", "1"].enumerated() { sessions[index].uid = uid }
        }
        #expect(found == [])
        let moved = try changes { sessions in
            sessions[1].uid = "other"
            sessions[1].room = "C"
        }
        #expect(moved == [SessionChange(before: 1, after: 1, differences: [.room(from: "B", to: "C")])])
        // The same title by others is another session.
        let others = try changes { sessions in
            sessions[1].uid = "other"
            sessions[1].people = [Participant(name: "X")]
        }
        #expect(others.map(\.differences) == [[.new], [.gone]])
    }

    /// Which is which is told also where nothing differs: ids given out anew, one that is new, one that is gone, one without a title.
    @Test func pairs() throws {
        let before = try base() + [try session("4", "2024-10-26T13:00/30", title: "")]
        var after = before
        for (index, uid) in ["2", "3", "1"].enumerated() { after[index].uid = uid }
        after.insert(try session("5", "2024-10-26T15:00/30", title: ""), at: 0)
        #expect(SessionChange.between(before, after).pairs == [0: 1, 1: 2, 2: 3, 3: 4])
        after.remove(at: 4)
        #expect(SessionChange.between(before, after).pairs == [0: 1, 1: 2, 2: 3])
        #expect(SessionChange.between([], after).pairs == [:] && SessionChange.between(before, []).pairs == [:])
    }

    @Test func aZoneThatIsSaidLaterIsNoMove() throws {
        let found = try changes { sessions in
            sessions[0].times = try session("1", "2024-10-26T10:00/30", offset: 3600).times
        }
        #expect(found == [])
    }

    @Test func aHorizonThatMovesOnIsNoMove() throws {
        var before = try session("1", "2024-10-07T10:00/30", "2024-10-14T10:00/30", "2024-10-21T10:00/30")
        before.recurrence = ["RRULE:FREQ=WEEKLY"]
        var after = before
        after.times = try session("1", "2024-10-14T10:00/30", "2024-10-21T10:00/30", "2024-10-28T10:00/30").times
        #expect(SessionChange.between([before], [after]).changes == [])
        after.times.remove(at: 1)
        #expect(SessionChange.between([before], [after]).changes.count == 1)
        after.times = try session("1", "2025-10-14T10:00/30").times
        #expect(SessionChange.between([before], [after]).changes.count == 1)
    }

    @Test func occurrencesWithTimesOfTheirOwn() throws {
        var changed = try session("1", "2024-10-26T10:00/30")
        let whole = changed
        changed.override = "20241026T100000"
        changed.room = "B"
        var later = changed
        later.room = "C"
        #expect(
            SessionChange.between([whole, changed], [whole, later]).changes == [
                SessionChange(before: 1, after: 1, differences: [.room(from: "B", to: "C")])
            ])
    }
}
