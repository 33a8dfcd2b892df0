import Core
import Glibc

/// The clock on the wall.
enum Clock {
    static func now() -> Now { local(time(nil)) }

    /// A moment that was given for now.
    static func now(_ moment: Moment) -> Now {
        let (year, month, day) = moment.day.civil
        var parts = tm()
        (parts.tm_year, parts.tm_mon, parts.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
        (parts.tm_hour, parts.tm_min) = (Int32(moment.second / 3600), Int32(moment.second / 60 % 60))
        (parts.tm_sec, parts.tm_isdst) = (Int32(moment.second % 60), -1)
        mktime(&parts)
        return Now(moment, offset: parts.tm_gmtoff)
    }

    /// Now in UTC, for what is written down.
    static func utc() -> Moment { Moment(wallSeconds: time(nil)) }

    private static func local(_ seconds: Int) -> Now {
        var seconds = seconds
        var parts = tm()
        localtime_r(&seconds, &parts)
        return Now(Moment(wallSeconds: seconds + parts.tm_gmtoff), offset: parts.tm_gmtoff)
    }

    /// How far the clock here is ahead of UTC, from 1990 to 2060: where it changes is looked for between months.
    static func local() -> LocalClock {
        let month = 28 * 86_400
        var last = (at: 20 * 365 * 86_400, offset: local(20 * 365 * 86_400).offset)
        var changes = [(at: last.at, offset: last.offset)]
        for at in stride(from: last.at + month, to: 90 * 365 * 86_400, by: month) {
            let offset = local(at).offset
            if offset != last.offset {
                // The first second of the new offset.
                var (low, high) = (last.at, at)
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if local(middle).offset == last.offset { low = middle } else { high = middle }
                }
                changes.append((high, offset))
            }
            last = (at, offset)
        }
        return LocalClock(changes: changes)
    }
}
