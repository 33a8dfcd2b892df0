internal import CLibical
import Glibc

/// How far the clock of a zone is ahead of UTC.
final class ZoneClock {
    private enum Source {
        case fixed(Int)
        /// A zone of the system.
        case system(String)
        /// Moments from which on another offset holds, in order, and the offset before the first.
        case changes([ZoneChange], before: Int)
    }

    private let source: Source
    /// What is known of stretches of seven days: one offset for all of it, or `nil` where it changes.
    private var weeks: [Int: Int?] = [:]

    init(offset: Int) { source = .fixed(offset) }
    init(changes: [ZoneChange], before: Int) { source = .changes(changes.sorted { $0.instant < $1.instant }, before: before) }
    private init(system name: String) { source = .system(name) }

    /// A zone of the system; `nil` where it has none of that name.
    static func system(_ name: String) throws(ReadError) -> ZoneClock? {
        guard isName(name) else { return nil }
        let isKnown = try Libical.use { () throws(ReadError) in concord_zone_named(name) != nil }
        return isKnown ? ZoneClock(system: name) : nil
    }

    /// The VTIMEZONE of a zone of the system from a time on.
    static func description(of name: String, from wall: Int) throws(ReadError) -> String? {
        guard isName(name) else { return nil }
        return try Libical.use { () throws(ReadError) in
            guard let zone = concord_zone_named(name), let text = concord_zone_text(zone, concord_clock(wall: wall)) else {
                return nil
            }
            defer { free(text) }
            return String(cString: text)
        }
    }

    /// A name becomes part of a path, so only what zones are called is handed on.
    private static func isName(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: "/")
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 65...90, 97...122, 48...57, UInt8(ascii: "/"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
                default: false
                }
            }
    }

    /// Seconds ahead of UTC at a moment in seconds since 1970.
    func offset(at instant: Int) throws(ReadError) -> Int {
        switch source {
        case .fixed(let offset): return offset
        case .changes(let changes, let before): return ZoneClock.offset(instant, changes, before)
        case .system(let name):
            let week = floorDivided(instant, ZoneClock.week)
            if let known = weeks[week] {
                if let offset = known { return offset }
            } else {
                let start = week * ZoneClock.week
                let (first, last) = try Libical.use { () throws(ReadError) in
                    (ZoneClock.ask(name, start), ZoneClock.ask(name, start + ZoneClock.week))
                }
                weeks.updateValue(first == last ? first : nil, forKey: week)
                if first == last { return first }
            }
            return try Libical.use { () throws(ReadError) in ZoneClock.ask(name, instant) }
        }
    }

    /// Seconds ahead of UTC when the zone's clock shows a time. A time that comes twice is the first of the two, and one that is
    /// skipped is counted from the clock before (RFC 5545, 3.3.5).
    func offset(wall: Int) throws(ReadError) -> Int {
        if case .fixed(let offset) = source { return offset }
        let before = try offset(at: wall - 86_400)
        let after = try offset(at: wall + 86_400)
        if before == after { return before }
        if try offset(at: wall - before) == before { return before }
        return try offset(at: wall - after) == after ? after : before
    }

    private static let week = 7 * 86_400

    private static func ask(_ name: String, _ instant: Int) -> Int {
        guard let zone = concord_zone_named(name) else { return 0 }
        return Int(concord_zone_offset(zone, concord_clock(wall: instant)))
    }

    private static func offset(_ instant: Int, _ changes: [ZoneChange], _ before: Int) -> Int {
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].instant <= instant { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? before : changes[low - 1].offset
    }
}

/// From a moment on a zone's clock is so many seconds ahead of UTC.
struct ZoneChange {
    let instant: Int
    let offset: Int
}
