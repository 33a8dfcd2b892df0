/// Texts that were seen, told apart by 128 bits of hash each: among ten million, two would be taken for one with a chance of one in
/// 10²⁴. Its owner frees it.
struct IdentitySet {
    private struct Print {
        var first: UInt64 = 0, second: UInt64 = 0
    }

    private(set) var count = 0
    private var capacity = 1024
    /// All zeros is a free place.
    private var prints: UnsafeMutablePointer<Print>

    init() {
        prints = .allocate(capacity: capacity)
        prints.initialize(repeating: Print(), count: capacity)
    }

    func free() { prints.deallocate() }

    /// Whether the text is new. Eight bytes must be readable.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress.map(UnsafeRawPointer.init) else { return false }
        let (low, high) = ByteInterner.lanes(start, text.count)
        let first = ByteInterner.hash(start, text.count, low, high)
        var second = UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
        func mix(_ lane: UInt64) {
            second = (second ^ lane) &* 0xA076_1D64_78BD_642F
            second ^= second &>> 29
        }
        mix(low)
        if text.count > 16 {
            for at in stride(from: 8, to: text.count - 8, by: 8) { mix((start + at).loadUnaligned(as: UInt64.self)) }
        }
        mix(high)
        let print = Print(first: first, second: second | 1)
        let place = find(print)
        if prints[place].second != 0 { return false }
        prints[place] = print
        count += 1
        if count * 5 > capacity * 3 { grow() }
        return true
    }

    private func find(_ print: Print) -> Int {
        var at = Int(truncatingIfNeeded: print.first ^ print.second) & (capacity - 1)
        while prints[at].second != 0, prints[at].first != print.first || prints[at].second != print.second {
            at = (at + 1) & (capacity - 1)
        }
        return at
    }

    private mutating func grow() {
        let (old, places) = (prints, capacity)
        capacity *= 2
        prints = .allocate(capacity: capacity)
        prints.initialize(repeating: Print(), count: capacity)
        for index in 0..<places where old[index].second != 0 { prints[find(old[index])] = old[index] }
        old.deallocate()
    }
}
