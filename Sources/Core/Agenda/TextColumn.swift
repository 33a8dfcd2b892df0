/// Thousands of texts in one piece of memory: reading them from the store is a copy, and looking for a word is one pass.
struct TextColumn: Equatable, Sendable {
    /// UTF-8, one text after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each text ends; empty where all texts are.
    private(set) var ends: [UInt32] = []
    private(set) var count = 0

    init() {}

    /// So many empty texts.
    init(count: Int) { self.count = count }

    /// `nil` where the ends do not describe so many texts of these bytes: the store is damaged. Without ends all texts are empty.
    init?(bytes: [UInt8], ends: [UInt32], count: Int) {
        guard Int(ends.last ?? 0) == bytes.count, ends.isEmpty || ends.count == count, TextColumn.areInOrder(ends) else {
            return nil
        }
        (self.bytes, self.ends, self.count) = (bytes, bytes.isEmpty ? [] : ends, count)
    }

    private static func areInOrder(_ ends: [UInt32]) -> Bool {
        var (last, areInOrder) = (UInt32(0), true)
        for end in ends {
            areInOrder = areInOrder && last <= end
            last = end
        }
        return areInOrder
    }

    mutating func append(_ text: String) {
        count += 1
        if text.isEmpty, ends.isEmpty { return }
        if ends.isEmpty { ends = [UInt32](repeating: 0, count: count - 1) }
        bytes += text.utf8
        ends.append(UInt32(bytes.count))
    }

    func range(_ index: Int) -> Range<Int> {
        ends.isEmpty ? 0..<0 : (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    func isEmpty(_ index: Int) -> Bool { range(index).isEmpty }

    subscript(index: Int) -> String { ends.isEmpty ? "" : String(decoding: bytes[range(index)], as: UTF8.self) }

    /// The first index whose text is this one and passes; the system's search looks through all of them.
    func firstIndex(of text: String, where passes: (Int) -> Bool = { _ in true }) -> Int? {
        let needle = Array(text.utf8)
        guard !needle.isEmpty else { return (0..<count).first { isEmpty($0) && passes($0) } }
        return bytes.withUnsafeBytes { all in
            var start = 0
            while start < all.count, let found = TextSearch.find(needle, in: UnsafeRawBufferPointer(rebasing: all[start...])) {
                let index = self.index(at: start + found)
                if range(index) == start + found..<start + found + needle.count, passes(index) { return index }
                start += found + 1
            }
            return nil
        }
    }

    /// The text that a byte belongs to.
    private func index(at byte: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(ends[middle]) <= byte { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// From so many needles on all are looked for in one pass.
    private static let fewNeedles = 16

    /// Marks the texts in which any of the needles occurs at the beginning of a word: one pass for all of them where they are many.
    func markWords(_ needles: [[UInt8]], into marks: inout [Bool]) {
        let (long, short) = (needles.filter { $0.count >= 4 }, needles.filter { $0.count < 4 && !$0.isEmpty })
        guard long.count > TextColumn.fewNeedles else { return needles.filter { !$0.isEmpty }.forEach { mark($0, into: &marks) } }
        short.forEach { mark($0, into: &marks) }
        let table = Dictionary(grouping: long) { $0.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) } }
        bytes.withUnsafeBytes { all in
            for index in marks.indices where !marks[index] {
                let range = range(index)
                var isStart = true
                var at = range.lowerBound
                while at + 4 <= range.upperBound {
                    if isStart, let found = table[all.loadUnaligned(fromByteOffset: at, as: UInt32.self)],
                        found.contains(where: { all[at..<min(range.upperBound, at + $0.count)].elementsEqual($0) })
                    {
                        marks[index] = true
                        break
                    }
                    isStart = !TextColumn.isLetter(all[at])
                    at += 1
                }
            }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte) }

    /// Marks the texts in which a needle occurs.
    func mark(_ needle: [UInt8], into marks: inout [Bool]) {
        guard !needle.isEmpty else { return marks = marks.map { _ in true } }
        bytes.withUnsafeBytes { all in
            var start = 0, index = 0
            while start < all.count, let found = TextSearch.find(needle, in: UnsafeRawBufferPointer(rebasing: all[start...])) {
                let place = start + found
                while Int(ends[index]) <= place { index += 1 }
                // A find that reaches into the next text is none.
                if place + needle.count <= Int(ends[index]) {
                    marks[index] = true
                    start = Int(ends[index])
                } else {
                    start = place + 1
                }
            }
        }
    }
}
