import Testing

@testable import Core

@Suite struct DayGridTests {
    private func grid(
        _ sessions: [ProgrammeSession], rooms: [String] = ["A", "B"], dayChange: Int = 0, height: Int = 48, minutes: Int? = nil
    ) throws -> DayGrid {
        let day = try #require(Day(iso: "2024-10-26"))
        return DayGrid(
            day, of: SessionTimes(sessions), sessions: sessions, rooms: rooms, dayChange: dayChange, height: height,
            minutes: minutes)
    }

    /// `name room row+rows lane/lanes`, with `<` and `>` where it reaches beyond the day and `?` where its end is not known.
    private func told(_ grid: DayGrid, _ sessions: [ProgrammeSession]) -> [String] {
        grid.blocks.map { block in
            sessions[block.time.session].uid
                + " \(grid.rooms[block.room].name) \(block.row)+\(block.rows) \(block.lane)/\(block.lanes)"
                + (block.beginsBefore ? "<" : "") + (block.goesOn ? ">" : "") + (block.hasEnd ? "" : "?")
        }
    }

    @Test func roomsInTheFilesOrderAndOverlapsSideBySide() throws {
        let sessions = [
            try session("x", "2024-10-26T09:30/60", room: "Z"), try session("b1", "2024-10-26T10:00/30", room: "B"),
            try session("b2", "2024-10-26T10:15/60", room: "B"), try session("b3", "2024-10-26T10:30/15", room: "B"),
            try session("b4", "2024-10-26T11:15/15", room: "B"), try session("a", "2024-10-26T10:00/45", room: "A"),
            try session("none", "2024-10-26T11:00/15"), try session("other day", "2024-10-27T11:00/15", room: "A"),
            try session("all day", "2024-10-26"),
        ]
        let grid = try grid(sessions, minutes: 15)
        #expect(grid.rooms.map(\.name) == ["A", "B", "Z", ""])
        #expect(grid.rooms.map(\.lanes) == [1, 2, 1, 1])
        #expect((grid.slot, grid.rows) == (900, 8))
        #expect(Moment(wallSeconds: grid.start) == Moment("2024-10-26T09:30"))
        #expect(
            told(grid, sessions) == [
                "a A 2+3 0/1", "b1 B 2+2 0/2", "b2 B 3+4 1/2", "b3 B 4+1 0/2", "b4 B 7+1 0/1", "x Z 0+4 0/1", "none  6+1 0/1",
            ])
        #expect(grid.long.map { sessions[$0.session].uid } == ["all day"])
    }

    @Test func nightsBelongToTheDayBefore() throws {
        let sessions = [
            try session("early", "2024-10-26T01:00/60", room: "A"), try session("late", "2024-10-26T23:00/180", room: "A"),
            try session("night", "2024-10-27T03:00/120", room: "B"), try session("before", "2024-10-26T03:30/60", room: "B"),
        ]
        #expect(
            told(try grid(sessions, dayChange: 4 * 3600, minutes: 60), sessions) == [
                "late A 19+3 0/1", "before B 0+1 0/1<", "night B 23+1 0/1>",
            ])
        #expect(
            told(try grid(sessions, minutes: 60), sessions) == ["early A 0+1 0/1", "late A 22+1 0/1>", "before B 2+1 0/1"])
    }

    @Test(arguments: [
        (108, 5), (107, 10), (54, 10), (53, 15), (36, 15), (35, 20), (27, 20), (26, 30), (18, 30), (17, 60), (9, 60), (1, 60),
    ])
    func rowsFitTheHeight(height: Int, minutes: Int) throws {
        let sessions = [try session("a", "2024-10-26T09:00/60", room: "A"), try session("b", "2024-10-26T17:00/60", room: "A")]
        let grid = try grid(sessions, height: height)
        #expect(grid.slot == minutes * 60)
        #expect(grid.rows == 540 / minutes)
    }

    /// Talks of five minutes in rows of fifteen stand side by side; what follows without a pause does not.
    @Test func shortTalksInCoarseRows() throws {
        let sessions = [
            try session("a", "2024-10-26T10:00/5", room: "A"), try session("b", "2024-10-26T10:05/5", room: "A"),
            try session("c", "2024-10-26T10:10/20", room: "A"), try session("d", "2024-10-26T10:30/20", room: "A"),
            try session("e", "2024-10-26T10:50", room: "A"), try session("f", "2024-10-26T11:20/10", room: "A"),
        ]
        #expect(
            told(try grid(sessions, minutes: 15), sessions) == [
                "a A 0+1 0/3", "b A 0+1 1/3", "c A 0+2 2/3", "d A 2+1 0/1", "e A 3+2 0/1?", "f A 5+1 0/1",
            ])
    }

    @Test func anEmptyDay() throws {
        let grid = try grid([])
        #expect((grid.rows, grid.rooms.count, grid.blocks.count) == (0, 0, 0))
    }

    /// Nothing is drawn over anything else, whatever the programme.
    @Test func rectanglesNeverOverlap() throws {
        var numbers = SeededNumbers(state: 17)
        for round in 0..<60 {
            let sessions = try (0..<60).map { index in
                let minute = Int.random(in: 0..<1440, using: &numbers)
                let clock = padded(minute / 60, 2) + ":" + padded(minute % 60, 2)
                let length = Int.random(in: 0...180, using: &numbers)
                return try session(
                    "\(index)", "2024-10-26T\(clock)/\(length)", room: "R\(Int.random(in: 0..<4, using: &numbers))")
            }
            let grid = try grid(
                sessions, rooms: [], dayChange: round.isMultiple(of: 2) ? 0 : 5 * 3600,
                height: Int.random(in: 1...200, using: &numbers))
            var taken: Set<[Int]> = []
            for block in grid.blocks {
                #expect(block.lane < block.lanes && block.lanes <= grid.rooms[block.room].lanes)
                #expect(block.row >= 0 && block.rows > 0 && block.row + block.rows <= grid.rows)
                for row in block.row..<block.row + block.rows { #expect(taken.insert([block.room, block.lane, row]).inserted) }
            }
        }
    }

    @Test func onAnotherClock() throws {
        let sessions = [try session("a", "2024-10-26T00:30/60", room: "A", offset: 3600)]
        let day = try #require(Day(iso: "2024-10-25"))
        let grid = DayGrid(day, of: SessionTimes(sessions), sessions: sessions, minutes: 30) { $0.instant ?? $0.wall }
        #expect(told(grid, sessions) == ["a A 0+1 0/1>"])
        #expect(Moment(wallSeconds: grid.start) == Moment("2024-10-25T23:30"))
    }
}
