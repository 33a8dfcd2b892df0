internal import CLibical
import Synchronization

/// libical, which knows recurrence rules and the zones of the system. It is loaded when it is first used.
enum Libical {
    private static let lock = Mutex(())
    /// The package of Debian and Ubuntu that brings the library.
    static let package = "libical3"

    /// One thread at a time uses it; `body` may not ask for it again.
    static func use<Value: Sendable>(_ body: () throws(ReadError) -> Value) throws(ReadError) -> Value {
        try lock.withLock { (_) throws(ReadError) in
            guard concord_ical_load() == Int32(concord_ical_ready) else { throw .noLibrary(package: package) }
            return try body()
        }
    }
}

extension concord_clock {
    /// From seconds since 1970 on a clock.
    init(wall: Int, isDate: Bool = false) {
        let moment = Moment(wallSeconds: wall)
        let civil = moment.day.civil
        self.init(
            year: Int32(civil.year), month: Int32(civil.month), day: Int32(civil.day), hour: Int32(moment.second / 3600),
            minute: Int32(moment.second / 60 % 60), second: Int32(moment.second % 60), is_date: isDate ? 1 : 0)
    }

    /// Seconds since 1970 on the same clock; `nil` for a day that is none.
    var wall: Int? {
        guard let day = Day(year: Int(year), month: Int(month), day: Int(day)) else { return nil }
        return is_date != 0 ? day.number * 86_400 : day.number * 86_400 + Int(hour) * 3600 + Int(minute) * 60 + Int(second)
    }
}
