extension Profile {
    /// Bytes of a profile at most.
    public static let longest = 1 << 20
    private static let sign = "concord-profile"

    /// Reads a profile from the bytes of its file.
    public init(bytes: UnsafeBufferPointer<UInt8>) throws(ProfileError) {
        guard bytes.count <= Profile.longest else {
            throw ProfileError(line: 1, kind: .tooLong(limit: Profile.longest))
        }
        guard TextEncoding.isUTF8(bytes) else { throw ProfileError(line: 1, kind: .notText) }
        let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        try self.init(text: String(decoding: bytes[(isMarked ? 3 : 0)...], as: UTF8.self))
    }

    /// Reads a profile as `text` writes it.
    public init(text: String) throws(ProfileError) {
        self.init(name: "", map: ColumnMap())
        var seen: Set<String> = []
        var number = 0
        for raw in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            let line = Substring(raw.last == "\r" ? raw.dropLast() : raw)
            let plain = line.trimmed
            if plain.isEmpty { continue }
            if plain.unicodeScalars.first == "#" {
                comments.append(String(plain.unicodeScalars.dropFirst()).trimmed)
                continue
            }
            do throws(Failure) {
                try read(plain[...], &seen)
            } catch {
                throw ProfileError(line: number, kind: error.kind)
            }
        }
        for part in [Profile.sign, "name", "map"] where !seen.contains(part) && (part != "map" || layout == nil) {
            throw ProfileError(line: max(1, number), kind: part == Profile.sign ? .notAProfile : .missing(part))
        }
    }

    private struct Failure: Error { let kind: ProfileError.Kind }

    private mutating func read(_ line: Substring, _ seen: inout Set<String>) throws(Failure) {
        let key = String(line.prefix { !$0.isWhitespace })
        let rest = line.dropFirst(key.count).drop(while: \.isWhitespace)
        if seen.isEmpty, key != Profile.sign { throw Failure(kind: .notAProfile) }
        switch key {
        case Profile.sign, "name", "header", "map", "layout", "dataset", "title", "coverage", "threshold":
            guard seen.insert(key).inserted else { throw Failure(kind: .twice(key)) }
            guard !rest.isEmpty else { throw Failure(kind: .noValue(key)) }
        case "area", "category", "marker": break
        default:
            unknown.append(String(line))
            return
        }
        switch key {
        case Profile.sign: guard rest == "1" else { throw Failure(kind: .newer(version: String(rest))) }
        case "name": name = try word(key, rest)
        case "header":
            guard let titles = QuotedText.list(rest) else { throw Failure(kind: .unclosedQuote) }
            header = titles
        case "map":
            do throws(MapError) { map = try ColumnMap(text: String(rest)) } catch { throw Failure(kind: .map(error)) }
        case "layout":
            guard let known = FileLayout(rawValue: String(rest)) else {
                let all = FileLayout.allCases.map(\.rawValue)
                throw Failure(kind: .noSuchLayout(String(rest), nearest: nearest(to: String(rest), among: all)))
            }
            layout = known
        case "dataset": dataset = try word(key, rest)
        case "title": title = try word(key, rest)
        case "coverage": coverage = try word(key, rest)
        case "threshold":
            guard let count = Int(rest), count >= 1 else { throw Failure(kind: .notAThreshold(String(rest))) }
            threshold = count
        default: try teach(key, rest)
        }
    }

    /// Reads `"Brum" = council:BIR`.
    private mutating func teach(_ key: String, _ rest: Substring) throws(Failure) {
        guard rest.first == "\"", let (word, behind) = QuotedText.read(quoted: rest.unicodeScalars) else {
            throw Failure(kind: rest.isEmpty ? .noValue(key) : .unclosedQuote)
        }
        let sign = behind.drop { $0 == " " }
        guard sign.first == "=" else { throw Failure(kind: .noValue(key)) }
        let value = String(sign.dropFirst()).trimmed
        switch key {
        case "area":
            guard let entry = EntryID(value) else { throw Failure(kind: .notAnEntry(value)) }
            guard areas.updateValue(entry, forKey: word) == nil else { throw Failure(kind: .twice(word)) }
        case "category":
            var strands: [String] = []
            for part in value.split(separator: ",") where value != Profile.noStrand {
                let strand = part.trimmed
                guard BiasMotive.order.contains(strand) else {
                    throw Failure(kind: .noSuchStrand(strand, nearest: nearest(to: strand, among: BiasMotive.order)))
                }
                if !strands.contains(strand) { strands.append(strand) }
            }
            guard !value.isEmpty else { throw Failure(kind: .noValue(key)) }
            guard categories.updateValue(strands, forKey: word) == nil else { throw Failure(kind: .twice(word)) }
        default:
            guard let marker = Marker(word: value) else {
                throw Failure(kind: .noSuchMarker(value, nearest: nearest(to: value, among: Marker.allCases.map(\.word))))
            }
            guard markers.updateValue(marker, forKey: word) == nil else { throw Failure(kind: .twice(word)) }
        }
    }

    private func word(_ key: String, _ rest: Substring) throws(Failure) -> String {
        guard rest.first == "\"" else { return rest.trimmed }
        guard let (word, behind) = QuotedText.read(quoted: rest.unicodeScalars), behind.allSatisfy({ $0 == " " }) else {
            throw Failure(kind: .unclosedQuote)
        }
        return word
    }

    private static let noStrand = "none"

    /// The profile as a text file.
    public var text: String {
        var lines = ["\(Profile.sign) 1"]
        lines += comments.map { $0.isEmpty ? "#" : "# " + $0 }
        lines.append("name " + QuotedText.quote(name))
        if !header.isEmpty { lines.append("header " + header.map(QuotedText.write).joined(separator: ",")) }
        if let layout { lines.append("layout " + layout.rawValue) } else { lines.append("map " + map.text) }
        for (key, value) in [("dataset", dataset), ("title", title), ("coverage", coverage)] {
            if let value { lines.append(key + " " + QuotedText.quote(value)) }
        }
        if let threshold { lines.append("threshold \(threshold)") }
        for (word, entry) in areas.sorted(by: { $0.key < $1.key }) { lines.append("area \(QuotedText.quote(word)) = \(entry)") }
        for (word, strands) in categories.sorted(by: { $0.key < $1.key }) {
            let value = strands.isEmpty ? Profile.noStrand : strands.joined(separator: ",")
            lines.append("category \(QuotedText.quote(word)) = \(value)")
        }
        for (word, marker) in markers.sorted(by: { $0.key < $1.key }) {
            lines.append("marker \(QuotedText.quote(word)) = \(marker.word)")
        }
        return (lines + unknown).joined(separator: "\n") + "\n"
    }
}

extension Marker {
    /// The marker in the words of a profile: `not-available`.
    public var word: String {
        switch self {
        case .notAvailable: "not-available"
        case .notApplicable: "not-applicable"
        case .breakInSeries: "break"
        case .noneRecorded: "none"
        case .nilOrNotApplicable: "none-or-not-applicable"
        case .confidential, .low, .revised, .provisional, .estimated, .forecast, .unreliable, .total, .average, .error: rawValue
        }
    }

    /// The marker of that word; `nil` where there is none.
    public init?(word: String) {
        guard let marker = Marker.allCases.first(where: { $0.word == word }) else { return nil }
        self = marker
    }
}
