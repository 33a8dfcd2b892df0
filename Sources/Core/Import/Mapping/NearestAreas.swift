/// Finds the names that are nearest by letters inserted, left out, replaced or swapped with their neighbour. Names too far away
/// are passed over by length and letters alone.
struct NearestAreas: Sendable {
    /// The bytes of all names one after the other, sorted by length.
    private var bytes: [UInt8] = []
    private var offsets: [Int] = [0]
    private var letters: [UInt64] = []
    private var entries: [Int] = []
    /// Where each length starts.
    private var starts: [Int] = []
    /// Entries by the words that their names begin with.
    private var beginnings: [String: [Int]] = [:]

    /// `names`: plain forms with the number of their entry.
    init(_ names: [(name: String, entry: Int)]) {
        let sorted = names.filter { (1...64).contains($0.name.utf8.count) }
            .sorted { ($0.name.utf8.count, $0.entry) < ($1.name.utf8.count, $1.entry) }
        for (name, entry) in sorted {
            while starts.count <= name.utf8.count { starts.append(entries.count) }
            bytes += name.utf8
            offsets.append(bytes.count)
            letters.append(NearestAreas.letters(name.utf8))
            entries.append(entry)
            for at in name.indices where name[at] == " " {
                let start = String(name[..<at])
                if beginnings[start]?.contains(entry) != true { beginnings[start, default: []].append(entry) }
            }
        }
        while starts.count <= 65 { starts.append(entries.count) }
    }

    /// One edit of a letter changes at most two of these bits: which letters occur once, which twice or more.
    private static func letters(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var once: UInt64 = 0
        var twice: UInt64 = 0
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 31)
            twice |= once & bit
            once |= bit
        }
        return once | twice << 32
    }

    /// Entries by distance, best first; none that is further than a quarter of the name.
    func entries(near name: String, limit: Int) -> [Int] {
        let count = name.utf8.count
        guard (3...64).contains(count) else { return [] }
        let bound = min(3, max(1, (count + 1) / 4))
        let wanted = NearestAreas.letters(name.utf8)
        let pattern = SpellingPattern(name.utf8)
        // A name that begins with what was written is near: Basingstoke.
        var best = (beginnings[name] ?? []).map { (distance: 1, entry: $0) }
        bytes.withUnsafeBufferPointer { bytes in
            for at in starts[max(0, count - bound)]..<starts[min(65, count + bound + 1)]
            where (letters[at] ^ wanted).nonzeroBitCount <= 2 * bound {
                let distance = pattern.distance(to: UnsafeBufferPointer(rebasing: bytes[offsets[at]..<offsets[at + 1]]))
                if distance <= bound { best.append((distance, entries[at])) }
            }
        }
        best.sort { ($0.distance, $0.entry) < ($1.distance, $1.entry) }
        var found: [Int] = []
        for (_, entry) in best where found.count < limit && !found.contains(entry) { found.append(entry) }
        return found
    }
}

/// A name that others are held against: the optimal string alignment distance (Damerau 1964), all rows of a column at once in the
/// bits of a word (H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
struct SpellingPattern {
    /// For each byte, where it stands in the name.
    private let places: [UInt64]
    private let count: Int

    /// From 1 to 64 bytes.
    init(_ name: some Collection<UInt8>) {
        var places = [UInt64](repeating: 0, count: 256)
        for (at, byte) in name.prefix(64).enumerated() { places[Int(byte)] |= 1 << UInt64(at) }
        self.places = places
        count = min(64, name.count)
    }

    /// Its bytes.
    var length: Int { count }

    func distance(to other: UnsafeBufferPointer<UInt8>) -> Int {
        guard count > 0 else { return other.count }
        var (rises, falls): (UInt64, UInt64) = (.max, 0)
        var (diagonal, before): (UInt64, UInt64) = (0, 0)
        var distance = count
        let last: UInt64 = 1 << UInt64(count - 1)
        for byte in other {
            let same = places[Int(byte)]
            let swapped = ((~diagonal & same) << 1) & before
            diagonal = (((same & rises) &+ rises) ^ rises) | same | falls | swapped
            var up = falls | ~(diagonal | rises)
            var down = diagonal & rises
            if up & last != 0 { distance += 1 }
            if down & last != 0 { distance -= 1 }
            up = up << 1 | 1
            down <<= 1
            rises = down | ~(diagonal | up)
            falls = up & diagonal
            before = same
        }
        return distance
    }
}
