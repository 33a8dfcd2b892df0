/// By which clock times are told.
public enum AgendaClock: Equatable, Sendable {
    /// The clock on the wall of the place.
    case venue
    case utc
    /// The clock of whoever looks.
    case local(LocalClock)

    /// Seconds to add to the venue's clock; times without a zone are told as they are.
    public func shift(_ span: TimeSpan) -> Int {
        guard let offset = span.offset else { return 0 }
        return shift(wall: span.wall, offset: offset)
    }

    func shift(wall: Int, offset: Int) -> Int {
        switch self {
        case .venue: 0
        case .utc: -offset
        case .local(let clock): clock.offset(at: wall - offset) - offset
        }
    }

    /// A time as this clock tells it.
    public func told(_ span: TimeSpan) -> TimeSpan {
        guard let offset = span.offset else { return span }
        let shift = shift(span)
        let turned =
            switch self {
            case .venue: span.turned
            case .utc: 0
            case .local(let clock): clock.offset(at: span.wall - offset + span.length) - (offset + shift)
            }
        return TimeSpan(wall: span.wall + shift, length: span.length, offset: offset + shift, turned: turned)
    }
}

/// How far the clock of whoever looks is ahead of UTC, at any moment.
public struct LocalClock: Equatable, Sendable {
    /// Seconds since 1970 from which on an offset holds, in order.
    private let starts: [Int]
    private let offsets: [Int]

    /// - Parameter changes: moments in seconds since 1970, in order, each with the offset in seconds from then on; the first holds before
    ///   it too.
    public init(changes: [(at: Int, offset: Int)]) {
        (starts, offsets) = (changes.map(\.at), changes.map(\.offset))
    }

    /// Seconds ahead of UTC at a moment in seconds since 1970.
    public func offset(at instant: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return offsets.isEmpty ? 0 : offsets[max(0, low - 1)]
    }
}

/// Now, by the clock of whoever looks, with how far it is ahead of UTC.
public struct Now: Equatable, Sendable {
    public let moment: Moment
    /// Seconds ahead of UTC.
    public let offset: Int

    public init(_ moment: Moment, offset: Int = 0) { (self.moment, self.offset) = (moment, offset) }

    /// Seconds since 1970 in UTC.
    public var instant: Int { moment.wallSeconds - offset }

    /// Now on the clock that a time is told by.
    public func wall(for span: TimeSpan) -> Int { span.offset.map { instant + $0 } ?? moment.wallSeconds }
}
