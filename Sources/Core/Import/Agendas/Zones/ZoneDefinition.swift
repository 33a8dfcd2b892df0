/// A VTIMEZONE: its lines, and the clock that they describe.
struct ZoneDefinition {
    let id: String
    /// The place that libical and others name in it, as in `Europe/London`.
    let location: String?
    let lines: [String]

    /// `nil` without an id.
    init?(lines: [String]) {
        let values = ZoneDefinition.properties(lines)
        guard let id = values.first(where: { $0.name == "TZID" })?.value, !id.isEmpty else { return nil }
        self.id = id
        location = values.first { $0.name == "X-LIC-LOCATION" || $0.name == "LOCATION" }?.value
        self.lines = lines
    }

    /// The clock; `nil` where no part of it can be understood.
    func clock(_ budget: inout RecurrenceBudget) throws(ReadError) -> ZoneClock? {
        var changes: [ZoneChange] = []
        var first: (start: Int, offset: Int)?
        var part: [Property] = []
        for property in ZoneDefinition.properties(lines) {
            if property.name == "BEGIN" { part = [] }
            guard property.name == "END" else {
                part.append(property)
                continue
            }
            guard let observance = Observance(part) else { continue }
            part = []
            if first.map({ observance.start < $0.start }) ?? true { first = (observance.start, observance.from) }
            for wall in try observance.onsets(&budget) {
                changes.append(ZoneChange(instant: wall - observance.from, offset: observance.to))
            }
        }
        return first.map { ZoneClock(changes: changes, before: $0.offset) }
    }

    private struct Property {
        let name: String
        let value: String
    }

    private static func properties(_ lines: [String]) -> [Property] {
        lines.compactMap { line in
            withContentLine(line) { Property(name: $0.name, value: $0.plain) }
        }
    }

    /// A STANDARD or DAYLIGHT: from its onsets on the clock is at `to`; they are told by the clock at `from`.
    private struct Observance {
        let start: Int
        let from: Int
        let to: Int
        let rules: [String]
        let dates: [Int]

        init?(_ properties: [Property]) {
            func value(_ name: String) -> String? { properties.first { $0.name == name }?.value }
            guard let start = value("DTSTART").flatMap({ CalendarTime($0) }),
                let from = value("TZOFFSETFROM").flatMap(calendarOffset),
                let to = value("TZOFFSETTO").flatMap(calendarOffset)
            else { return nil }
            (self.start, self.from, self.to) = (start.wall, from, to)
            rules = properties.filter { $0.name == "RRULE" }.map(\.value)
            dates = properties.filter { $0.name == "RDATE" }.flatMap { dates in
                dates.value.split(separator: ",").compactMap { CalendarTime($0) }.map {
                    $0.clock == .utc ? $0.wall + from : $0.wall
                }
            }
        }

        /// Rules of zones go by years; others would give a change each day.
        func onsets(_ budget: inout RecurrenceBudget) throws(ReadError) -> [Int] {
            var onsets = [start] + dates
            for text in rules {
                guard let rule = try RecurrenceRule(text), rule.frequency == .yearly, start <= ZoneDefinition.end else {
                    continue
                }
                let until = rule.until.map { $0.clock == .utc ? $0.wall + from : $0.wall }
                onsets += try rule.times(
                    from: start, isDate: false, until: until, window: start...ZoneDefinition.end, limit: 1000, budget: &budget
                ).walls
            }
            return onsets
        }
    }

    /// Changes are worked out until 2199.
    private static let end = (Day(year: 2199, month: 12, day: 31)?.number ?? 0) * 86_400
}

/// Gives `body` a line that is kept as text.
func withContentLine<Result>(_ text: String, _ body: (ContentLine) -> Result) -> Result? {
    var text = text
    return text.withUTF8 { bytes in ContentLine(bytes, number: 0).map(body) }
}
