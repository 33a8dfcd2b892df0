/// Gives how many seconds a zone's clock is ahead of UTC when it shows so many seconds since 1970; `nil` for a zone that is not known.
public typealias ZoneOffset = (_ zone: String, _ wall: Int) throws(ReadError) -> Int?

/// Finds how far the clock of a schedule's venue is ahead of UTC, and notes whether the zones that the schedule names agree.
struct VenueZones {
    private let offset: ZoneOffset
    /// The line of the first event that says another time than its zone.
    private(set) var differing: Int?
    /// Whether any time follows the clock of its zone.
    private(set) var isFollowed = false
    private var asks = false
    private var knows = false

    init(offset: @escaping ZoneOffset) { self.offset = offset }

    /// Whether zones had to be asked for, and none of them is known.
    var isUnknown: Bool { asks && !knows }

    /// Finds how far the clock is ahead at a start; the event's own word comes first. Gives the zone that agrees.
    mutating func settle(
        _ start: inout WrittenTime, zone: String, _ day: ScheduleDay?, line: Int
    ) throws(ReadError) -> String {
        guard !zone.isEmpty else {
            start.offset = start.offset ?? day?.start?.offset
            return ""
        }
        let isUTC = ["UTC", "Etc/UTC", "GMT", "Z"].contains(zone)
        let ofZone = isUTC ? 0 : try offset(zone, start.wall)
        if let own = start.offset {
            guard let ofZone, own != ofZone else {
                isFollowed = true
                return zone
            }
            // The moment in UTC, where the zone is known: its clock at that moment.
            if own == 0, let there = try offset(zone, start.wall + ofZone) {
                start = WrittenTime(wall: start.wall + there, offset: there)
                isFollowed = true
                return zone
            }
            differing = differing ?? line
            return ""
        }
        // A day that says its clock knows better than a conference in UTC.
        if isUTC, let ofDay = day?.start?.offset, ofDay != 0 {
            start.offset = ofDay
            differing = differing ?? line
            return ""
        }
        asks = true
        if ofZone != nil { knows = true }
        start.offset = ofZone ?? day?.start?.offset
        isFollowed = true
        return zone
    }
}

/// The clocks of the zones that a file names; each is looked up once.
final class ZoneClocks {
    private var clocks: [String: ZoneClock?] = [:]

    /// Seconds ahead of UTC when the zone's clock shows a time; `nil` where the system has no such zone.
    func offset(of zone: String, wall: Int) throws(ReadError) -> Int? {
        if let known = clocks[zone] { return try known?.offset(wall: wall) }
        let clock = try ZoneClock.system(zone)
        clocks.updateValue(clock, forKey: zone)
        return try clock?.offset(wall: wall)
    }
}
