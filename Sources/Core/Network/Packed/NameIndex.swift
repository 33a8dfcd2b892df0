/// The words of names, each once, with the entries that they occur in: what a search goes through instead of all names.
struct NameIndex: Equatable, Sendable {
    /// Folded, in order.
    private(set) var words = TextColumn()
    /// Where the entries of each word end.
    private(set) var ends: [UInt32] = []
    private(set) var entries: [UInt32] = []

    init() {}

    /// `nil` where the parts do not fit together.
    init?(words: TextColumn, ends: [UInt32], entries: [UInt32], below count: Int) {
        guard words.count == ends.count, zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }),
            Int(ends.last ?? 0) == entries.count,
            entries.allSatisfy({ $0 < count })
        else { return nil }
        (self.words, self.ends, self.entries) = (words, ends, entries)
    }

    /// Of the folded names of entries, line by line.
    init(names: [String]) {
        var numbers: [Substring: Int] = [:]
        var pairs: [(word: Int, entry: UInt32)] = []
        var found: [Substring] = []
        for (entry, name) in names.enumerated() {
            for word in NameIndex.words(of: name) {
                let number = numbers[word] ?? found.count
                if number == found.count {
                    numbers[word] = number
                    found.append(word)
                }
                pairs.append((number, UInt32(entry)))
            }
        }
        let order = found.indices.sorted { found[$0].utf8.lexicographicallyPrecedes(found[$1].utf8) }
        var lists = [[UInt32]](repeating: [], count: found.count)
        for pair in pairs where lists[pair.word].last != pair.entry { lists[pair.word].append(pair.entry) }
        for word in order {
            words.append(String(found[word]))
            entries += lists[word]
            ends.append(UInt32(entries.count))
        }
    }

    /// The words of a folded text: what stands between spaces and signs.
    static func words(of folded: some StringProtocol) -> [Substring] {
        folded.split { !($0.isLetter || $0.isNumber) }.map { Substring($0) }
    }

    /// The entries that a word occurs in.
    func entries(of word: Int) -> ArraySlice<UInt32> { entries[(word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])] }

    /// The words that begin with a folded text.
    func words(startingWith text: String) -> Range<Int> {
        let start = Array(text.utf8)
        let first = Sorted.first(below: words.count) { !words.bytes[words.range($0)].lexicographicallyPrecedes(start) }
        let end = Sorted.first(below: words.count) {
            let word = words.bytes[words.range($0)]
            return !word.starts(with: start) && !word.lexicographicallyPrecedes(start)
        }
        return first..<max(first, end)
    }
}
