/// A sign that official statistics put in place of a figure or beside it.
public enum Marker: String, CaseIterable, Sendable {
    case notAvailable, notApplicable, confidential
    /// Rounds to zero and is not zero.
    case low
    case revised, provisional, estimated, forecast
    case breakInSeries, unreliable, noneRecorded, total, average, error
    /// A dash: none, or not applicable. Only its publisher knows, so it is no number.
    case nilOrNotApplicable

    /// Whether the marker stands in place of a figure.
    public var replacesFigure: Bool {
        switch self {
        case .notAvailable, .notApplicable, .confidential, .low, .noneRecorded, .nilOrNotApplicable, .error: true
        case .revised, .provisional, .estimated, .forecast, .breakInSeries, .unreliable, .total, .average: false
        }
    }

    /// The sign in square brackets (Government Analysis Function, 2022); a dash for what only its publisher knows.
    public var sign: String {
        switch self {
        case .notAvailable: "[x]"
        case .notApplicable: "[z]"
        case .confidential: "[c]"
        case .low: "[low]"
        case .revised: "[r]"
        case .provisional: "[p]"
        case .estimated: "[e]"
        case .forecast: "[f]"
        case .breakInSeries: "[b]"
        case .unreliable: "[u]"
        case .noneRecorded: "[w]"
        case .total: "[t]"
        case .average: "[a]"
        case .error: "[er]"
        case .nilOrNotApplicable: "-"
        }
    }
}

/// What the markers of a source mean.
public struct Markers: Sendable {
    /// By the sign as printed, in lower case.
    public let meanings: [String: Marker]

    /// Signs in square brackets (Government Analysis Function, 2022) and the older ones that are clear.
    public static let official = Markers(meanings: [
        "[x]": .notAvailable, "[z]": .notApplicable, "[c]": .confidential, "[low]": .low, "[r]": .revised,
        "[p]": .provisional, "[e]": .estimated, "[f]": .forecast, "[b]": .breakInSeries, "[u]": .unreliable,
        "[w]": .noneRecorded, "[t]": .total, "[a]": .average, "[er]": .error, "..": .notAvailable, "…": .notAvailable,
        ":": .notAvailable, "*": .confidential, "~": .low, "-": .nilOrNotApplicable, "–": .nilOrNotApplicable,
        "—": .nilOrNotApplicable, "n/a": .notAvailable, "#n/a": .notAvailable, "na": .notAvailable, "r": .revised,
        "p": .provisional,
    ])

    /// Reads a cell: a figure, markers, or both (`1,234 [r]`, `[r][e]`); `nil` for text that is neither.
    /// A stored number is taken before the displayed one.
    public func read(_ text: String, stored: Double? = nil) -> (value: Double?, markers: [Marker])? {
        guard text.utf8.count <= 64 else { return nil }
        let plain = text.trimmed
        if let number = NumberText.number(plain) { return (stored ?? number, []) }
        if let marker = meanings[Folded(plain).text] {
            return (marker.replacesFigure ? nil : stored, [marker])
        }
        guard let (front, signs) = split(plain) else { return nil }
        if front.isEmpty { return signs.contains(where: \.replacesFigure) || stored == nil ? (nil, signs) : (stored, signs) }
        let number = NumberText.number(front.hasSuffix("%") ? String(front.dropLast()) : front)
        return number.map { (stored ?? $0, signs) }
    }

    /// Takes signs in brackets, or a single letter behind a number, off the end.
    private func split(_ text: String) -> (String, [Marker])? {
        var rest = Substring(text)
        var signs: [Marker] = []
        while rest.hasSuffix("]"), let open = rest.lastIndex(of: "[") {
            guard let marker = meanings[Folded(String(rest[open...])).text] else { return nil }
            signs.insert(marker, at: 0)
            rest = rest[..<open].trimmedEnd
        }
        if signs.isEmpty, let last = rest.last, last.isLetter || last == "*", let marker = meanings[Folded(String(last)).text] {
            signs = [marker]
            rest = rest.dropLast().trimmedEnd
            return rest.isEmpty ? nil : (String(rest), signs)
        }
        return signs.isEmpty && !rest.hasSuffix("%") ? nil : (String(rest), signs)
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        // Mostly nothing is to be taken away, and asking each character what it is takes long.
        let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            return (0x21...0x7E).contains(first) && (0x21...0x7E).contains(last)
        }
        if isPlain == true { return String(self) }
        let from = drop { $0.isWhitespace }
        guard let last = from.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(from[...last])
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[startIndex..<startIndex] }
        return self[...last]
    }
}
