import Glibc

/// Gives equal byte strings the same small number, without making strings of them. Short ones are compared as two overlapping
/// lanes of eight bytes. Its owner frees it; it belongs to one thread.
struct ByteInterner {
    private struct Slot {
        var low: UInt64 = 0, high: UInt64 = 0
        var offset = 0
        var count: Int32 = 0, number: Int32 = -1
    }

    private(set) var count = 0
    private var capacity = 256
    private var slots: UnsafeMutablePointer<Slot>
    private var arena: UnsafeMutableRawPointer
    private var arenaSize = 4096, used = 0

    init() {
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        arena = .allocate(byteCount: arenaSize, alignment: 8)
    }

    func free() {
        slots.deallocate()
        arena.deallocate()
    }

    /// The number of the bytes; a new one for new bytes. Eight bytes must be readable.
    @inline(__always)
    mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let start = bytes.baseAddress.map(UnsafeRawPointer.init) else { return 0 }
        let count = bytes.count
        let (low, high) = ByteInterner.lanes(start, count)
        var at = Int(truncatingIfNeeded: ByteInterner.hash(start, count, low, high)) & (capacity &- 1)
        while true {
            let slot = slots + at
            if slot.pointee.low == low, slot.pointee.high == high, Int(slot.pointee.count) == count, slot.pointee.number >= 0,
                count <= 16 || memcmp(arena + slot.pointee.offset, start, count) == 0
            {
                return Int(slot.pointee.number)
            }
            if slot.pointee.number < 0 { break }
            at = (at &+ 1) & (capacity &- 1)
        }
        return add(start, count, low, high, at)
    }

    /// The first eight bytes and the last eight; zeros behind the end of fewer.
    @inline(__always)
    static func lanes(_ start: UnsafeRawPointer, _ count: Int) -> (low: UInt64, high: UInt64) {
        let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
        if count >= 8 { return (first, (start + (count &- 8)).loadUnaligned(as: UInt64.self)) }
        return (first & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1), 0)
    }

    @inline(__always)
    static func hash(_ start: UnsafeRawPointer, _ count: Int, _ low: UInt64, _ high: UInt64) -> UInt64 {
        var hash = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: count)) &* 0xD6E8_FEB8_6659_FD93
        if count > 16 {
            for at in stride(from: 8, to: count - 8, by: 8) {
                hash = (hash ^ (hash &>> 32) ^ (start + at).loadUnaligned(as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
            }
        }
        return hash ^ (hash &>> 32)
    }

    @inline(never)
    private mutating func add(_ start: UnsafeRawPointer, _ length: Int, _ low: UInt64, _ high: UInt64, _ at: Int) -> Int {
        if used + length > arenaSize {
            let size = max(arenaSize * 2, used + length)
            let larger = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
            larger.copyMemory(from: arena, byteCount: used)
            arena.deallocate()
            (arena, arenaSize) = (larger, size)
        }
        (arena + used).copyMemory(from: start, byteCount: length)
        slots[at] = Slot(low: low, high: high, offset: used, count: Int32(length), number: Int32(count))
        used += length
        count += 1
        if count * 2 > capacity { grow() }
        return count - 1
    }

    private mutating func grow() {
        let (old, places) = (slots, capacity)
        capacity *= 4
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        for index in 0..<places where old[index].number >= 0 {
            let slot = old[index]
            var at = Int(truncatingIfNeeded: ByteInterner.hash(arena + slot.offset, Int(slot.count), slot.low, slot.high))
            at &= capacity - 1
            while slots[at].number >= 0 { at = (at + 1) & (capacity - 1) }
            slots[at] = slot
        }
        old.deallocate()
    }

    /// All byte strings by their number.
    var texts: [[UInt8]] {
        var texts = [[UInt8]](repeating: [], count: count)
        for index in 0..<capacity where slots[index].number >= 0 {
            let slot = slots[index]
            texts[Int(slot.number)] = Array(UnsafeRawBufferPointer(start: arena + slot.offset, count: Int(slot.count)))
        }
        return texts
    }
}
