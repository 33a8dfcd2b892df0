/// Slots in order. What a filter leaves of a list shares it and remembers which are left: a quarter of the memory, which each letter that
/// is typed would have to fill anew.
public struct SlotList: RandomAccessCollection, Equatable, Sendable {
    @usableFromInline let all: [AgendaSlot]
    /// The places in `all` of those that are left.
    @usableFromInline let left: [UInt32]
    /// Whether all are left; `left` is empty then.
    @usableFromInline let isWhole: Bool

    public init(_ all: [AgendaSlot]) { (self.all, left, isWhole) = (all, [], true) }

    private init(_ all: [AgendaSlot], left: [UInt32]) { (self.all, self.left, isWhole) = (all, left, false) }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { isWhole ? all.count : left.count }
    @inlinable public subscript(index: Int) -> AgendaSlot { isWhole ? all[index] : all[Int(left[index])] }

    /// Those that pass; the same list where all do.
    func narrowed(_ passing: Passing) -> SlotList {
        var passing = passing
        let found = isWhole ? places(&passing) { $0 } : places(&passing) { Int(left[$0]) }
        return found.count == count ? self : SlotList(all, left: found)
    }

    /// The places of those that pass; `place` gives the place of each that is left.
    @inline(__always)
    private func places(_ passing: inout Passing, _ place: (Int) -> Int) -> [UInt32] {
        let count = count
        return [UInt32](unsafeUninitializedCapacity: count) { target, filled in
            var index = 0
            while index < count {
                let slot = all[place(index)]
                guard slot.index >= 0, let sessions = passing.sessions(of: slot.source) else {
                    if passing.passes(slot) {
                        target[filled] = UInt32(place(index))
                        filled += 1
                    }
                    index += 1
                    continue
                }
                // Neighbours are mostly of one programme, which is asked for once.
                while index < count {
                    let (at, next) = (place(index), all[place(index)])
                    guard next.source == slot.source, next.index >= 0 else { break }
                    // It is written in any case, and stays where it passes.
                    target[filled] = UInt32(at)
                    filled += sessions.marks[Int(sessions.owners[Int(next.index)])] ? 1 : 0
                    index += 1
                }
            }
        }
    }

    /// Where each day that has any begins.
    public var dayStarts: [Int] {
        var starts: [Int] = []
        var last: Day?
        func add(_ index: Int, _ day: Day) {
            if day != last { starts.append(index) }
            last = day
        }
        for index in 0..<count { add(index, self[index].day) }
        return starts
    }
}
