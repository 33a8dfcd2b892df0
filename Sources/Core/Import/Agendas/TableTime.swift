/// A date, a clock or both as tables of sessions write them.
struct TableTime {
    var day: Day?
    /// Seconds after midnight.
    var clock: Int?

    init(_ text: String, order: DateOrder) {
        if let written = WrittenTime(text) {
            let moment = Moment(wallSeconds: written.wall)
            (day, clock) = (moment.day, written.hasClock ? moment.second : nil)
            return
        }
        if let clock = ScheduleClock.time(text) {
            self.clock = clock
            return
        }
        // A date of words or numbers, then a clock.
        let words = text.split { $0 == " " || $0 == "," || $0 == "T" && text.contains("/") }
        for count in stride(from: words.count, through: 1, by: -1) {
            guard let day = TableTime.date(words.prefix(count).joined(separator: " "), order: order) else { continue }
            let rest = words.dropFirst(count).joined(separator: " ")
            guard rest.isEmpty || ScheduleClock.time(rest) != nil else { return }
            (self.day, clock) = (day, ScheduleClock.time(rest))
            return
        }
    }

    /// Reads `2024-02-03`, `03/02/2024` with `/`, `-` or `.`, `3 February 2024`, `February 3 2024`, with the day of the week before.
    static func date(_ text: String, order: DateOrder) -> Day? {
        if let day = Day(iso: text) { return day }
        var words = text.split { " ,/.-".contains($0) }.map(String.init)
        if words.count == 4, words[0].allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count == 3 else { return nil }
        if words[0].utf8.count == 4, let year = Int(words[0]), let month = Int(words[1]), let day = Int(words[2]) {
            return Day(year: year, month: month, day: day)
        }
        guard words[2].utf8.count == 4, let year = Int(words[2]) else { return nil }
        if let month = PeriodText.monthNumber(words[1]), let day = number(words[0]) {
            return Day(year: year, month: month, day: day)
        }
        if let month = PeriodText.monthNumber(words[0]), let day = number(words[1]) {
            return Day(year: year, month: month, day: day)
        }
        guard let first = Int(words[0]), let second = Int(words[1]) else { return nil }
        return order == .dayFirst ? Day(year: year, month: second, day: first) : Day(year: year, month: first, day: second)
    }

    /// `3`, also as `3rd`.
    private static func number(_ word: String) -> Int? {
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { return Int(word.dropLast(2)) }
        return Int(word)
    }
}
