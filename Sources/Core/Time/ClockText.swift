extension Moment {
    /// `2026-11-24T09:30`, as ISO 8601 writes it.
    public var iso: String { day.iso + "T" + hourAndMinute }
    /// `2026-11-24T09:30:15`.
    var isoWithSeconds: String { day.iso + "T" + clock.joined(separator: ":") }
    /// `2026-11-24T09:30:15Z`.
    var utc: String { isoWithSeconds + "Z" }
    /// `09:30`.
    var hourAndMinute: String { clock[..<2].joined(separator: ":") }
    /// `20261124-093015`.
    var stamp: String { digits.day + "-" + digits.clock }
    /// `20261124` and `093015`.
    var digits: (day: String, clock: String) { (day.iso.filter { $0 != "-" }, clock.joined()) }

    private var clock: [String] { [second / 3600, second / 60 % 60, second % 60].map { padded($0, 2) } }

    /// Reads `2026-11-24T09:30:15Z`; `nil` for anything else.
    init?(utc text: String) {
        guard text.hasSuffix("Z") else { return nil }
        self.init(String(text.dropLast()))
    }
}

extension When {
    /// Its start on the venue's clock, as ISO 8601 writes it; of whole days the first.
    var written: String { if case .time(let span) = self { span.start.iso } else { first.iso } }
}
