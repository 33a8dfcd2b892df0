import Testing

@testable import Core

@Suite struct ClashesTests {
    private func clashes(
        _ sessions: [ProgrammeSession], walking: Walking = Walking(), here: Int = 0
    ) -> [String] {
        Clashes(sessions, chosen: Set(sessions.indices), walking: walking, here: here).clashes.map { clash in
            let names = sessions[clash.first.session].uid + sessions[clash.second.session].uid
            return switch clash.kind {
            case .overlap(let minutes): "\(names) overlap \(minutes)"
            case .tooTight(let minutes, let needed): "\(names) \(minutes) of \(needed)"
            }
        }
    }

    @Test(arguments: [
        ("2024-10-26T10:30/30", "B", []), ("2024-10-26T10:25/30", "B", ["ab overlap 5"]), ("2024-10-26T10:35/30", "B", []),
        ("2024-10-26T10:34/30", "B", []), ("2024-10-26T10:30/30", "C", ["ab 0 of 5"]),
        ("2024-10-26T10:34/30", "C", ["ab 4 of 5"]),
        ("2024-10-26T10:35/30", "C", []), ("2024-10-26T10:34/30", "", ["ab 4 of 5"]),
        ("2024-10-26T10:00/10", "C", ["ba overlap 10"]),
        ("2024-10-26T10:10/10", "C", ["ab overlap 10"]), ("2024-10-26T10:10", "C", ["ab overlap 0"]),
        ("2024-10-26T10:00", "C", ["ab overlap 0"]),
        ("2024-10-26T09:30", "C", []), ("2024-10-26", "C", []), ("2024-10-27T10:00/30", "C", []),
    ])
    func twoSessions(other: String, room: String, found: [String]) throws {
        // The first is in B; rooms B and B are one.
        let sessions = [try session("a", "2024-10-26T10:00/30", room: "B"), try session("b", other, room: room)]
        let sorted = clashes(sessions)
        let either = found.map { $0.hasPrefix("ba") ? ["ba" + $0.dropFirst(2), "ab" + $0.dropFirst(2)] : [$0] }
        #expect(sorted.count == found.count)
        for (text, options) in zip(sorted, either) { #expect(options.contains(text)) }
    }

    @Test func minutesBetweenBuildings() {
        let walking = Walking(
            usual: 5, table: [("AW", "J", 12), ("J", "J", 2), ("AW1.1", "J", 9), ("H", "AW", 7), ("J.1", "AW1.120", 15)])
        for (from, to, minutes) in [
            ("AW1.120", "AW1.120", 0), ("AW2.1", "Janson", 12), ("Janson", "AW2.1", 12), ("J.1.106", "Janson", 2),
            ("AW1.126", "Janson", 9),
            ("AW1.120", "J.1.106", 15), ("H.1", "AW1.120", 7), ("K.1", "H.1", 5), ("", "", 5), ("K", "", 5),
        ] {
            #expect(walking.minutes(from: from, to: to) == minutes, "\(from) \(to)")
        }
    }

    @Test func acrossTheEndOfSummerTime() throws {
        // 01:30 in summer time ends at 01:00 in winter time.
        let sessions = [
            try session("a", "2024-10-27T01:30/30", room: "R", offset: 3600),
            try session("b", "2024-10-27T01:00/30", room: "R", offset: 0),
        ]
        #expect(clashes(sessions) == [])
        #expect(clashes([sessions[0], try session("c", "2024-10-27T02:15/30", room: "R")], here: 3600) == [])
        #expect(clashes([sessions[0], try session("c", "2024-10-27T02:45/30", room: "R")], here: 2 * 3600) == ["ac overlap 15"])
    }

    @Test func cancelledSessionsDoNotClash() throws {
        var off = try session("b", "2024-10-26T10:00/30")
        off.status = .cancelled
        #expect(clashes([try session("a", "2024-10-26T10:00/30"), off]) == [])
    }
}

@Suite struct AlternativesTests {
    private func programme() throws -> [ProgrammeSession] {
        var recorded = try session("law", "2024-10-26T10:15/45", room: "B", people: ["L"], track: "Law")
        recorded.recording = .recorded
        return [
            try session(
                "hubs", "2024-10-26T10:00/30", "2024-10-26T15:00/30", "2024-10-26T13:00/30", room: "A", people: ["H"],
                track: "Practice"),
            recorded,
            try session("lunch", "2024-10-26T12:50/60", room: "C"),
            try session("law2", "2024-10-27T10:00/45", title: "law", room: "D", people: ["L"], track: "Law"),
            try session("law3", "2024-10-27T12:00/45", title: "law", room: "D", people: ["X"], track: "Other"),
            try session("courts", "2024-10-26T11:30/30", room: "B", track: "Law"),
            try session("rights", "2024-10-26T13:00/30", room: "B", track: "Law"),
            try session("early", "2024-10-26T08:00/30", room: "B", track: "Law"),
        ]
    }

    private func told(_ alternatives: [Alternative], _ sessions: [ProgrammeSession]) -> [String] {
        alternatives.map { found in
            let name = found.time.map { sessions[$0.session].uid } ?? "watch"
            let why =
                switch found.why {
                case .repeated: "again"
                case .sameTitle: "title"
                case .recorded: "recorded"
                case .topic(let topic): topic
                }
            let walk = found.walk.map { " \($0.left) of \($0.needed) from \(sessions[$0.from.session].uid)" } ?? ""
            return "\(name) \(why) \(found.later)\(walk)"
        }
    }

    @Test func repeatsRecordingsAndLaterSessions() throws {
        let sessions = try programme()
        // Hubs is chosen for its first time alone: its others are its repeats.
        var chosen = sessions
        chosen[0].times = [sessions[0].times[0]]
        let clashes = Clashes(sessions, chosen: [1, 2])
        #expect(clashes.clashes == [])
        let both = Clashes(sessions, chosen: [0, 1, 2])
        #expect(both.clashes.map(\.kind) == [.overlap(minutes: 15), .overlap(minutes: 30)])
        let first = try #require(both.clashes.first)
        let (hubs, law) = both.alternatives(for: first)
        // One o'clock is taken by lunch.
        #expect(told(hubs, sessions) == ["hubs again 300 70 of 5 from lunch"])
        #expect(
            told(law, sessions) == [
                "law2 title 1425", "watch recorded 45", "courts Law 75 60 of 5 from hubs",
            ])
    }

    @Test func noMoreThanAskedFor() throws {
        var sessions = [try session("a", "2024-10-26T10:00/30", track: "T"), try session("b", "2024-10-26T10:00/30", track: "T")]
        for hour in 11...20 { sessions.append(try session("later \(hour)", "2024-10-26T\(hour):00/30", track: "T")) }
        let clashes = Clashes(sessions, chosen: [0, 1])
        let clash = try #require(clashes.clashes.first)
        #expect(clashes.alternatives(for: clash, topics: 3).first.map(\.later) == [60, 120, 180])
        #expect(clashes.alternatives(for: clash).second.count == 5)
        #expect(clashes.alternatives(for: clash, topics: 0).first == [])
    }
}
