/// Rules of days and of parts of a day: steps of one length, and lists that let them pass or fill them. Days and hours that no list
/// lets pass are jumped over.
extension RecurrenceRule {
    func steps(of step: Int, _ start: Int, isDate: Bool, _ collecting: inout RecurrenceCollecting) {
        let stride = step * interval
        var at = floorDivided(start, step) * step
        let filling = filling(step, start: start, isDate: isDate)
        guard collecting.spend(filling.count / 16), !filling.isEmpty else { return }
        let bound = collecting.bound
        // What comes before the window need not be looked at where nothing is counted.
        if bound.count == .max, bound.first > at { at += (bound.first - at) / stride * stride }
        var looked = 0
        while !collecting.isDone, at <= bound.end {
            looked += 1
            guard collecting.spend(looked & 15 == 0 ? 1 : 0) else { return }
            if let next = jump(at, step) {
                at += max(1, (next - at + stride - 1) / stride) * stride
                continue
            }
            for offset in filling where !collecting.isDone { collecting.take(at + offset) }
            at += stride
        }
    }

    /// The seconds of a period that count, from its start.
    private func filling(_ step: Int, start: Int, isDate: Bool) -> [Int] {
        let offsets = times(within: step, start: start, isDate: isDate)
        return positions.isEmpty ? offsets : chosen(of: offsets.count).map { offsets[$0] }
    }

    /// The seconds from the start of a period of so many seconds, up to a day, at which its times lie, before BYSETPOS.
    func times(within step: Int, start: Int, isDate: Bool) -> [Int] {
        if isDate { return [0] }
        let second = start - floorDivided(start, 60) * 60
        let minute = floorDivided(start, 60) - floorDivided(start, 3600) * 60
        let hour = floorDivided(start, 3600) - floorDivided(start, 86_400) * 24
        var offsets = [0]
        func fill(_ list: [Int], _ usual: Int, _ unit: Int) {
            // A leap second is the one before it.
            let values = list.isEmpty ? [usual] : unit == 1 ? list.map { min($0, 59) } : list
            offsets = offsets.flatMap { base in values.map { base + $0 * unit } }
        }
        if step > 3600 { fill(hours, hour, 3600) }
        if step > 60 { fill(minutes, minute, 60) }
        if step > 1 { fill(seconds, second, 1) }
        return offsets
    }

    /// Which of so many times of a period BYSETPOS chooses, in order.
    func chosen(of count: Int) -> [Int] {
        Set(positions.map { $0 > 0 ? $0 - 1 : count + $0 }.filter { (0..<count).contains($0) }).sorted()
    }

    /// Where the next period may be that the lists let pass; `nil` when the one at `wall` passes.
    private func jump(_ wall: Int, _ step: Int) -> Int? {
        let number = floorDivided(wall, 86_400)
        guard passes(Day(number: number)) else { return (number + 1) * 86_400 }
        let second = wall - number * 86_400
        if step <= 3600, !hours.isEmpty, !hours.contains(second / 3600) { return wall - second % 3600 + 3600 }
        if step <= 60, !minutes.isEmpty, !minutes.contains(second / 60 % 60) { return wall - second % 60 + 60 }
        if step == 1, !seconds.isEmpty, !seconds.contains(second % 60) { return wall + 1 }
        return nil
    }

    /// Whether the lists of days let a day pass; which one of its kind a weekday is does not matter here.
    func passes(_ day: Day) -> Bool {
        if !weekdays.isEmpty, !weekdays.contains(where: { $0.day == day.weekday }) { return false }
        guard !(months.isEmpty && monthDays.isEmpty && yearDays.isEmpty) else { return true }
        let civil = day.civil
        if !months.isEmpty, !months.contains(civil.month) { return false }
        if !monthDays.isEmpty {
            let length = Month(year: civil.year, month: civil.month).dayCount
            guard monthDays.contains(where: { $0 == civil.day || $0 == civil.day - length - 1 }) else { return false }
        }
        guard !yearDays.isEmpty else { return true }
        let first = Month(year: civil.year, month: 1).first
        let (nth, length) = (day - first + 1, Month(year: civil.year + 1, month: 1).first - first)
        return yearDays.contains { $0 == nth || $0 == nth - length - 1 }
    }
}
