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
