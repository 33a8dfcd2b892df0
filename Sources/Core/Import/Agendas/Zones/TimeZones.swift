/// Asks of the zones of the system, for whoever shows times.
public enum TimeZones {
    /// Seconds that the clock of a zone is ahead of UTC at a moment in seconds since 1970; `nil` where the system has no such zone.
    public static func offset(of zone: String, at instant: Int) throws(ReadError) -> Int? {
        try ZoneClock.system(zone)?.offset(at: instant)
    }
}
