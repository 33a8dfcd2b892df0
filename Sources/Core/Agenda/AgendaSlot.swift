/// One time of something in the agenda: small, so that a year of a hundred calendars is sorted at once. `Agenda.item` says what it is.
public struct AgendaSlot: Hashable, Comparable, Sendable {
    private let dayNumber: Int32
    /// Seconds since midnight; -1 where it has no time of day.
    let second: Int32
    /// Where it comes from, in the order within a moment.
    let source: Source
    /// Which of its source: an index; of a programme one of its times, -1 for the whole.
    let index: Int32

    init(day: Int, second: Int, source: Source, index: Int) {
        (dayNumber, self.second, self.source, self.index) = (Int32(clamping: day), Int32(second), source, Int32(index))
    }

    /// What a slot comes from.
    struct Source: Hashable, Comparable, Sendable {
        let rank: Int32
        static let event = Source(rank: 0), session = Source(rank: 1), observance = Source(rank: 2), trigger = Source(rank: 3)
        /// The programme at an index.
        static func programme(_ index: Int) -> Source { Source(rank: 4 + Int32(index)) }
        var programme: Int? { rank >= 4 ? Int(rank) - 4 : nil }
        static func < (a: Source, b: Source) -> Bool { a.rank < b.rank }
    }

    /// The day it is listed on: its first, by the clock that it was asked for.
    public var day: Day { Day(number: Int(dayNumber)) }

    /// Whether both stand for the same time, told by whatever clock.
    public func isSame(as other: AgendaSlot) -> Bool {
        source == other.source && index == other.index
            && (source != .observance || day.civil.year == other.day.civil.year)
    }

    /// Whether it comes with the program, and not from a file.
    public var isBundled: Bool { source.programme == nil }

    /// Seconds since midnight; 0 where it has no time of day.
    public var secondOfDay: Int { max(0, Int(second)) }

    /// Whether it has a time of day.
    public var isTimed: Bool { second >= 0 }

    public static func < (a: AgendaSlot, b: AgendaSlot) -> Bool {
        (a.dayNumber, a.second, a.source, a.index) < (b.dayNumber, b.second, b.source, b.index)
    }
}

/// What is to be listed of an agenda.
public struct AgendaQuery: Equatable, Sendable {
    public var days: ClosedRange<Day>
    /// What began before this day is left out, though it goes on; `nil`: all that touches the days is listed.
    public var begunFrom: Day?
    /// Yearly days are listed from this year to the next; `nil`: in all years of the days.
    public var yearlyFrom: Int?
    public var withTriggers = true
    /// One event with its sessions; `nil`: all.
    public var scope: EntryID?
    public var filter = AgendaFilter()
    /// Only what is starred.
    public var starred: Stars?
    public var withCancelled = true
    /// Only what has not ended by then.
    public var notBefore: Now?
    public var clock = AgendaClock.venue

    public init(days: ClosedRange<Day>) { self.days = days }
}
