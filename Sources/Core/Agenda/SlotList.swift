/// Slots in order. What a filter leaves of a list shares it and remembers which are left: a quarter of the memory, which each letter that
/// is typed would have to fill anew.
public struct SlotList: RandomAccessCollection, Equatable, Sendable {
    private let all: [AgendaSlot]
    /// The places in `all` of those that are left; `nil`: all are.
    private let left: [UInt32]?

    public init(_ all: [AgendaSlot]) { self.init(all, left: nil) }

    private init(_ all: [AgendaSlot], left: [UInt32]?) { (self.all, self.left) = (all, left) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { left?.count ?? all.count }
    public subscript(index: Int) -> AgendaSlot { left.map { all[Int($0[index])] } ?? all[index] }

    /// Those that pass; the same list where all do.
    func narrowed(_ passing: Passing) -> SlotList {
        var passing = passing
        let found: [UInt32] =
            if let left {
                SlotList.places(left.lazy.map { Int($0) }, of: all, &passing)
            } else {
                SlotList.places(all.indices, of: all, &passing)
            }
        return found.count == count ? self : SlotList(all, left: found)
    }

    private static func places(
        _ candidates: some RandomAccessCollection<Int>, of all: [AgendaSlot], _ passing: inout Passing
    ) -> [UInt32] {
        [UInt32](unsafeUninitializedCapacity: candidates.count) { target, count in
            var rest = candidates[...]
            while let first = rest.first {
                let source = all[first].source
                // Neighbours are mostly of one programme: it is asked for once.
                let run = rest.prefix { all[$0].source == source && all[$0].index >= 0 }
                guard !run.isEmpty, let sessions = passing.sessions(of: source) else {
                    target[count] = UInt32(first)
                    if passing.passes(all[first]) { count += 1 }
                    rest.removeFirst()
                    continue
                }
                rest = rest.dropFirst(run.count)
                count += sessions.write(run, of: all, to: UnsafeMutableBufferPointer(rebasing: target[count...]))
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
        if let left {
            for (index, place) in left.enumerated() { add(index, all[Int(place)].day) }
        } else {
            for (index, slot) in all.enumerated() { add(index, slot.day) }
        }
        return starts
    }
}
