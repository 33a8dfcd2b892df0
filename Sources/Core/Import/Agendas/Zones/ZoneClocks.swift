/// Gives how many seconds a zone's clock is ahead of UTC when it shows so many seconds since 1970; `nil` for a zone that is not known.
public typealias ZoneOffset = (_ zone: String, _ wall: Int) throws(ReadError) -> Int?

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
