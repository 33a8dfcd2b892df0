import Testing

@testable import Core

/// A session with what a test is about; times as `2024-10-26T10:00/30`: start and minutes, none of them known where they are left out.
func session(
    _ uid: String, _ times: String..., title: String? = nil, room: String = "", people: [String] = [], track: String = "",
    offset: Int? = nil
) throws -> ProgrammeSession {
    var session = ProgrammeSession()
    (session.uid, session.title, session.room, session.track) = (uid, title ?? uid, room, track)
    session.people = people.map { Participant(name: $0) }
    session.times = try times.map { text in
        let parts = text.split(separator: "/").map(String.init)
        let start = try #require(Moment(parts[0]))
        guard parts[0].contains("T") else { return .days(start.day...start.day) }
        let length = try parts.count > 1 ? #require(Int(parts[1])) * 60 : 0
        return .time(TimeSpan(wall: start.wallSeconds, length: length, offset: offset))
    }
    return session
}

func seconds(_ text: String) throws -> Int { try #require(Moment(text)).wallSeconds }
