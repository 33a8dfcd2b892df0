/// Looks for names over everything at once: what is bundled, what came in, sessions and the person's notes.
///
/// Made once for a library; a letter is then answered from words, not from names.
public struct Search: Equatable, Sendable {
    /// Something found, with how well.
    public struct Hit: Equatable, Sendable {
        public let id: EntryID
        public let name: Name
        /// The person's note in which it was found.
        public let note: String?
        /// The lower, the better.
        public let rank: Int
    }

    private let few: [(id: EntryID, name: Name, note: String?)]
    private let index: NameIndex
    private let added: NetworkTable
    private let bundled: Set<EntryID>

    public init(_ library: Library) {
        var few: [(id: EntryID, name: Name, note: String?)] = []
        func add(_ id: EntryID, _ name: Name) { few.append((id, name, nil)) }
        let network = library.network
        for council in network.councils { add(council.id, Name(council.name, arabic: library.arabicName(of: council.id))) }
        for force in network.forces { add(force.id, Name(force.name)) }
        for body in network.bodies { add(body.id, body.name) }
        for person in network.people { add(person.id, person.name) }
        for city in network.cities { add(city.id, library.name(of: city.id) ?? Name(city.name)) }
        for theme in network.themes { add(theme.id, theme.name) }
        for practice in network.practices { add(practice.id, practice.name) }
        for commitment in network.commitments { add(commitment.id, Name(commitment.text)) }
        for source in network.sources { add(source.id, Name(source.title)) }
        for event in library.agenda.events { add(event.id, event.name) }
        for session in library.agenda.sessions { add(session.id, session.name) }
        for trigger in library.agenda.triggers { add(trigger.id, trigger.name) }
        for observance in library.agenda.observances { add(observance.id, observance.name) }
        for programme in library.agenda.programmes {
            add(programme.id, Name(programme.name))
            for session in 0..<programme.sessions.count {
                add(
                    EntryID(.session, programme.key + "/" + programme.sessions.key(session)),
                    Name(programme.sessions.title(session)))
            }
        }
        for (id, note) in library.own.notes { few.append((id, library.name(of: id) ?? Name(id.key), note)) }
        self.few = few
        bundled = Set(few.map(\.id))
        added = network.added
        index = NameIndex(
            names: few.map { entry in
                [entry.name.english, entry.name.arabic ?? "", entry.note ?? "", entry.note == nil ? entry.id.key : ""]
                    .map { Folded($0).text }.joined(separator: "\n")
            })
    }

    /// The best hits for words that were typed; all of them must occur, at least nearly.
    public func hits(_ text: String, limit: Int = 200) -> [Hit] {
        let words = NameIndex.words(of: Folded(text).text).map(String.init)
        guard !words.isEmpty else { return [] }
        var found = index.ranked(words, count: few.count).map { place, score in
            Hit(
                id: few[place].id, name: few[place].name, note: few[place].note, rank: rank(score, few[place].name, few[place].id)
            )
        }
        for (entry, score) in added.words.ranked(words, count: added.count) where added.isNamed(entry) {
            let id = added.id(entry)
            guard !bundled.contains(id) else { continue }
            found.append(Hit(id: id, name: added.name(entry), note: nil, rank: rank(score, added.name(entry), id)))
        }
        return Array(found.sorted { ($0.rank, $0.name.english, $0.id.key) < ($1.rank, $1.name.english, $1.id.key) }.prefix(limit))
    }

    /// How near the words are counts first, then what it is, then how much else its name says.
    private func rank(_ score: Int, _ name: Name, _ id: EntryID) -> Int {
        let order: Int
        switch id.kind {
        case .council, .body, .person, .force: order = 0
        case .practice, .theme, .city, .commitment: order = 1
        case .event, .session, .observance, .trigger, .source: order = 2
        }
        return score * 1_000 + order * 100 + min(99, name.english.utf8.count)
    }

    public static func == (a: Search, b: Search) -> Bool {
        a.added == b.added && a.few.elementsEqual(b.few) { $0.id == $1.id && $0.name == $1.name && $0.note == $1.note }
    }
}

extension NameIndex {
    /// Scores of words that are not there in any form.
    private static let absent: UInt8 = .max

    /// The entries in which all words occur, with how far they are from them in all: 0 for each word that is there as it is, 1 for the
    /// beginning of a word, 2 for a part of one, then 2 and the number of letters that differ, 3 and that number where only the beginning is
    /// near. At most as many as can be shown.
    func ranked(_ wanted: [String], count: Int, most: Int = 1_000) -> [(entry: Int, score: Int)] {
        var sums = [UInt8](repeating: 0, count: count)
        for word in wanted {
            var scores = [UInt8](repeating: NameIndex.absent, count: count)
            for (near, score) in words(near: word) {
                for entry in entries(of: near) { scores[Int(entry)] = min(scores[Int(entry)], score) }
            }
            for entry in 0..<count {
                sums[entry] =
                    scores[entry] == NameIndex.absent || sums[entry] == NameIndex.absent
                    ? NameIndex.absent : min(NameIndex.absent - 1, sums[entry] + scores[entry])
            }
        }
        var counts = [Int](repeating: 0, count: 256)
        for sum in sums { counts[Int(sum)] += 1 }
        // The best scores that fill what can be shown.
        var bound = 0, taken = 0
        while bound < 254, taken + counts[bound] < most {
            taken += counts[bound]
            bound += 1
        }
        var found: [(entry: Int, score: Int)] = []
        for entry in 0..<count where Int(sums[entry]) <= bound && sums[entry] != NameIndex.absent {
            guard found.count < most * 4 else { break }
            found.append((entry, Int(sums[entry])))
        }
        return found
    }

    /// The words that are, begin with, hold, nearly are or nearly begin with a word.
    private func words(near wanted: String) -> [(word: Int, score: UInt8)] {
        let start = Array(wanted.utf8)
        var near: [(word: Int, score: UInt8)] = []
        let beginning = words(startingWith: wanted)
        for word in beginning { near.append((word, words.range(word).count == start.count ? 0 : 1)) }
        guard start.count > 2 else { return near }
        var holds = [Bool](repeating: false, count: words.count)
        words.mark(start, into: &holds)
        for word in holds.indices where holds[word] && !beginning.contains(word) { near.append((word, 2)) }
        // A slip in four letters, two in eight.
        let letters = Array(wanted.unicodeScalars)
        let slips = letters.count < 4 ? 0 : letters.count < 8 ? 1 : 2
        guard slips > 0 else { return near }
        let mask = NameIndex.mask(start[...])
        words.bytes.withUnsafeBufferPointer { bytes in
            for word in 0..<words.count where !holds[word] {
                let range = words.range(word)
                // What lacks more bytes than the slips allow (two for a letter) cannot be near.
                guard range.count + slips * 2 >= start.count,
                    (mask & ~NameIndex.mask(bytes[range])).nonzeroBitCount <= slips * 2
                else { continue }
                let text = Array(String(decoding: bytes[range], as: UTF8.self).unicodeScalars)
                if let distance = NameIndex.distance(letters, text, atMost: slips) {
                    near.append((word, UInt8(2 + distance)))
                } else if text.count > letters.count,
                    let distance = NameIndex.distance(letters, Array(text.prefix(letters.count)), atMost: slips)
                {
                    // The word is still being typed.
                    near.append((word, UInt8(3 + distance)))
                }
            }
        }
        return near
    }

    /// Which bytes occur, as bits.
    private static func mask(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) } }

    /// Letters to insert, leave out, replace or swap with their neighbour (optimal string alignment: Damerau 1964); `nil` above a bound.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost bound: Int) -> Int? {
        guard abs(a.count - b.count) <= bound else { return nil }
        var before: [Int] = []
        var row = Array(0...b.count)
        for i in a.indices {
            var next = [i + 1]
            next.reserveCapacity(b.count + 1)
            var least = i + 1
            for j in b.indices {
                var best = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                next.append(best)
                least = min(least, best)
            }
            guard least <= bound else { return nil }
            (before, row) = (row, next)
        }
        return row[b.count] <= bound ? row[b.count] : nil
    }
}
