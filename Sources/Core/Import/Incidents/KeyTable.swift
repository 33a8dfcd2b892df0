/// Gives equal keys the same small number. Its owner frees it.
struct KeyTable {
    private struct Slot {
        var key: UInt64 = 0
        var number: Int32 = -1
    }

    private(set) var count = 0
    private var capacity = 1024
    private var slots: UnsafeMutablePointer<Slot>

    init() {
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
    }

    func free() { slots.deallocate() }

    @inline(__always)
    private static func place(_ key: UInt64) -> Int {
        let hash = key &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: hash ^ (hash &>> 32))
    }

    /// The number of the key; `isNew` where it had none.
    @inline(__always)
    mutating func number(_ key: UInt64) -> (number: Int, isNew: Bool) {
        var at = KeyTable.place(key) & (capacity &- 1)
        while slots[at].number >= 0 {
            if slots[at].key == key { return (Int(slots[at].number), false) }
            at = (at &+ 1) & (capacity &- 1)
        }
        slots[at] = Slot(key: key, number: Int32(count))
        count += 1
        if count * 2 > capacity { grow() }
        return (count - 1, true)
    }

    private mutating func grow() {
        let (old, places) = (slots, capacity)
        capacity *= 4
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        for index in 0..<places where old[index].number >= 0 {
            var at = KeyTable.place(old[index].key) & (capacity - 1)
            while slots[at].number >= 0 { at = (at + 1) & (capacity - 1) }
            slots[at] = old[index]
        }
        old.deallocate()
    }

    /// All keys by their number.
    var keys: [UInt64] {
        var keys = [UInt64](repeating: 0, count: count)
        for index in 0..<capacity where slots[index].number >= 0 { keys[Int(slots[index].number)] = slots[index].key }
        return keys
    }
}
