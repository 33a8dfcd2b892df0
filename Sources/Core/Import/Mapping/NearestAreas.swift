/// Finds the names that are nearest by letters inserted, left out, replaced or swapped with their neighbour
/// (Damerau 1964, Levenshtein 1966; optimal string alignment). Names too far away are passed over by length and letters alone.
struct NearestAreas: Sendable {
    private struct Spelling: Sendable {
        let bytes: [UInt8]
        let letters: UInt64
        let entry: Int
    }

    /// Sorted by length.
    private var spellings: [Spelling] = []
    /// Where each length starts in `spellings`.
    private var starts: [Int] = []

    /// `names`: plain forms with the number of their entry.
    init(_ names: [(name: String, entry: Int)]) {
        spellings = names.filter { (1...64).contains($0.name.utf8.count) }.map { name, entry in
            let bytes = Array(name.utf8)
            return Spelling(bytes: bytes, letters: NearestAreas.letters(bytes), entry: entry)
        }.sorted { ($0.bytes.count, $0.entry) < ($1.bytes.count, $1.entry) }
        var at = 0
        for length in 0...65 {
            while at < spellings.count, spellings[at].bytes.count < length { at += 1 }
            starts.append(at)
        }
    }

    /// One edit of a letter changes at most two of these bits: which letters occur once, which twice or more.
    private static func letters(_ bytes: [UInt8]) -> UInt64 {
        var once: UInt64 = 0
        var twice: UInt64 = 0
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 31)
            twice |= once & bit
            once |= bit
        }
        return once | twice << 32
    }

    /// Entries by distance, best first; none that is further than a third of the name.
    func entries(near name: String, limit: Int) -> [Int] {
        let bytes = Array(name.utf8)
        guard (3...64).contains(bytes.count) else { return [] }
        let bound = min(4, max(1, bytes.count / 3))
        let letters = NearestAreas.letters(bytes)
        var best: [Int: Int] = [:]
        var matrix = DistanceRows()
        for spelling in spellings[starts[max(0, bytes.count - bound)]..<starts[min(65, bytes.count + bound + 1)]]
        where (spelling.letters ^ letters).nonzeroBitCount <= 2 * bound {
            guard let distance = matrix.distance(bytes, spelling.bytes, bound: bound) else { continue }
            best[spelling.entry] = min(best[spelling.entry] ?? .max, distance)
        }
        // A name that begins with what was written: Newcastle.
        for spelling in spellings[starts[min(65, bytes.count + 1)]...]
        where spelling.bytes[bytes.count] == 0x20 && spelling.bytes.starts(with: bytes) {
            best[spelling.entry] = min(best[spelling.entry] ?? .max, 1)
        }
        return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(limit).map(\.key)
    }
}

/// Three rows of the matrix of distances, kept between names.
struct DistanceRows {
    private var rows = [[Int]](repeating: [Int](repeating: 0, count: 65), count: 3)

    /// `nil` where the distance is over the bound. Both names have up to 64 bytes.
    mutating func distance(_ a: [UInt8], _ b: [UInt8], bound: Int) -> Int? {
        guard (a.count - b.count).magnitude <= bound, b.count <= 64 else { return nil }
        for j in 0...b.count { rows[0][j] = j }
        var (two, one, now) = (2, 0, 1)
        for i in 0..<a.count {
            rows[now][0] = i + 1
            var least = i + 1
            // Places further from the diagonal than the bound cannot lead back within it.
            for j in 0..<b.count {
                var distance = min(rows[one][j] + (a[i] == b[j] ? 0 : 1), rows[one][j + 1] + 1, rows[now][j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, rows[two][j - 1] + 1) }
                rows[now][j + 1] = distance
                least = min(least, distance)
            }
            guard least <= bound else { return nil }
            (two, one, now) = (one, now, two)
        }
        return rows[one][b.count] <= bound ? rows[one][b.count] : nil
    }
}
