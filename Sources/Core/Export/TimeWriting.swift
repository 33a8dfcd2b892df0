/// Times of sessions as iCalendar has them.
enum TimeWriting {
    /// DTSTART and DTEND, with their parameters, and their values. Times on a zone's clock name the zone, those that only have an
    /// offset are in UTC.
    static func lines(
        _ when: When, zone: String, _ zones: inout WrittenZones
    ) throws(ReadError) -> [(name: String, value: String)] {
        switch when {
        case .days(let days), .within(let days): return whole(days)
        case .since(let day): return whole(day...day)
        case .time(let span):
            let end = span.wall + span.length
            guard let instant = span.instant, zone != "UTC" else {
                if let instant = span.instant { return utc(instant, span.length) }
                guard !zone.isEmpty else { return pair("", span.wall, span.length > 0 ? end : nil, .floating) }
                _ = try zones.use(zone)
                return pair(";TZID=" + CalendarText.parameter(zone), span.wall, span.length > 0 ? end : nil, .floating)
            }
            guard !zone.isEmpty, let clock = try zones.use(zone), try clock.offset(wall: span.wall) == span.offset else {
                return utc(instant, span.length)
            }
            let parameter = ";TZID=" + CalendarText.parameter(zone)
            guard span.length > 0 else { return pair(parameter, span.wall, nil, .floating) }
            let ending = instant + span.length
            let offset = try clock.offset(at: ending)
            // An hour that comes twice is told by how long it lasts.
            guard try clock.offset(wall: ending + offset) == offset else {
                return pair(parameter, span.wall, nil, .floating) + [("DURATION", "PT\(span.length)S")]
            }
            return pair(parameter, span.wall, ending + offset, .floating)
        }
    }

    private static func whole(_ days: ClosedRange<Day>) -> [(name: String, value: String)] {
        let start = CalendarTime(wall: days.lowerBound.number * 86_400, isDate: true)
        let end = CalendarTime(wall: (days.upperBound.number + 1) * 86_400, isDate: true)
        guard days.count > 1, end.wall <= CalendarTime.last else { return [("DTSTART;VALUE=DATE", start.text)] }
        return [("DTSTART;VALUE=DATE", start.text), ("DTEND;VALUE=DATE", end.text)]
    }

    private static func utc(_ instant: Int, _ length: Int) -> [(name: String, value: String)] {
        pair("", instant, length > 0 ? instant + length : nil, .utc)
    }

    private static func pair(
        _ parameter: String, _ start: Int, _ end: Int?, _ clock: CalendarTime.Clock
    ) -> [(name: String, value: String)] {
        func text(_ wall: Int) -> String { CalendarTime(wall: min(wall, CalendarTime.last), isDate: false, clock: clock).text }
        return [("DTSTART" + parameter, text(start))] + (end.map { [("DTEND" + parameter, text($0))] } ?? [])
    }
}

/// People as iCalendar has them.
enum PersonWriting {
    /// An ORGANIZER or an ATTENDEE; `nil` for whoever has no address, or a part that those do not know.
    static func line(_ person: Participant, hasOrganiser: Bool) -> String? {
        let isAddress = person.id.contains(":") || person.id.hasPrefix("/")
        let address: String
        if isAddress {
            address = person.id
        } else if person.id.isEmpty, !person.email.isEmpty {
            address = "mailto:" + person.email
        } else {
            return nil
        }
        let start: String
        switch person.role {
        case .organiser where !hasOrganiser: start = "ORGANIZER"
        case .chair: start = "ATTENDEE;ROLE=CHAIR"
        case .attendee: start = "ATTENDEE"
        default: return nil
        }
        let email = isAddress && !person.email.isEmpty ? ";EMAIL=" + CalendarText.parameter(person.email) : ""
        return start + ";CN=" + CalendarText.parameter(person.name) + email + ":" + address
    }

    /// A PARTICIPANT (RFC 9073).
    static func component(_ person: Participant) -> [String] {
        let madeID = CalendarPerson.madeID + SHA256.digest(of: (person.name + "\n" + person.email).utf8).prefix(16)
        var lines = ["BEGIN:PARTICIPANT", "UID:" + CalendarText.escaped(person.id.isEmpty ? madeID : person.id)]
        lines.append("PARTICIPANT-TYPE:" + CalendarWords.participant(person.role))
        lines.append("SUMMARY:" + CalendarText.escaped(person.name))
        if !person.email.isEmpty { lines.append("CALENDAR-ADDRESS:mailto:" + person.email) }
        return lines + ["END:PARTICIPANT"]
    }
}
