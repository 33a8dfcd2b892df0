/// Which times of something starred are meant, by their start in seconds since 1970 on the venue's clock.
public enum StarredTimes: Equatable, Sendable {
    case all
    case only(Int)
    /// All but these, of something that repeats.
    case without(Set<Int>)

    public func means(_ wall: Int) -> Bool {
        switch self {
        case .all: true
        case .only(let time): time == wall
        case .without(let times): !times.contains(wall)
        }
    }

    /// The same without one more time.
    public func leaving(out wall: Int) -> StarredTimes {
        if case .without(let times) = self { .without(times.union([wall])) } else { .without([wall]) }
    }
}

extension StarredTimes {
    private static let except = "without"

    /// As it is stored: nothing, a time, or `without` and times.
    init(_ text: String) {
        let words = text.split(separator: " ")
        if words.first == Self.except[...] {
            self = .without(Set(words.dropFirst().compactMap { Int($0) }))
        } else {
            self = Int(text).map(StarredTimes.only) ?? .all
        }
    }

    var text: String {
        switch self {
        case .all: ""
        case .only(let time): String(time)
        case .without(let times): ([Self.except] + times.sorted().map(String.init)).joined(separator: " ")
        }
    }
}
