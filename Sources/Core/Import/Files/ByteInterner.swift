/// Gives equal byte strings the same small number, without making strings of them: open addressing over FNV-1a.
struct ByteInterner {
    private struct Entry {
        let hash: UInt64
        let start: Int
        let count: Int
    }

    private var slots: [Int32]
    private var entries: [Entry] = []
    private var arena: [UInt8] = []
    private var last: Int32 = -1

    init() { slots = [Int32](repeating: -1, count: 256) }

    var count: Int { entries.count }

    /// The number of the bytes; a new one for new bytes.
    mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        // Files are mostly sorted: what came last comes again.
        if last >= 0, isEqual(Int(last), bytes) { return Int(last) }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
        while slots[slot] >= 0 {
            let found = Int(slots[slot])
            if entries[found].hash == hash, isEqual(found, bytes) {
                last = slots[slot]
                return found
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        last = Int32(entries.count)
        slots[slot] = last
        entries.append(Entry(hash: hash, start: arena.count, count: bytes.count))
        arena += bytes
        if entries.count * 2 > slots.count { grow() }
        return entries.count - 1
    }

    private func isEqual(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[index]
        guard entry.count == bytes.count else { return false }
        return arena.withUnsafeBufferPointer { arena in
            for at in 0..<entry.count where arena[entry.start + at] != bytes[at] { return false }
            return true
        }
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 4)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash ^ (entry.hash >> 32)) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }

    /// The text of a number.
    func text(_ number: Int) -> String {
        let entry = entries[number]
        return String(decoding: arena[entry.start..<entry.start + entry.count], as: UTF8.self)
    }
}
