/// A label without the footnotes that are raised in it or glued to it.
struct LabelText: Equatable {
    let text: String
    let notes: [Int]

    private init(plain: String) {
        text = plain
        notes = []
    }

    private init(_ plain: [UInt8], _ notes: [Int]) {
        // One space between words, and no comma left hanging where notes were.
        let words = String(decoding: plain, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        text = words.hasSuffix(",") ? String(words.dropLast()) : words
        self.notes = notes
    }

    /// `known`: the notes that the table has. Without raised figures only those are taken off.
    init(_ cell: RawCell, known: Set<Int>) {
        guard !cell.raised.isEmpty else {
            self.init(glued: cell.text, known: known)
            return
        }
        let bytes = Array(cell.text.utf8)
        var (plain, notes, at): ([UInt8], [Int], Int) = ([], [], 0)
        for range in cell.raised where range.lowerBound >= at && range.upperBound <= bytes.count {
            plain += bytes[at..<range.lowerBound]
            at = range.upperBound
            let parts = bytes[range].split { $0 == UInt8(ascii: ",") || $0 == 0x20 }
            let numbers = parts.compactMap { PeriodText.number($0) }
            // Raised letters, as in 1st, are no notes.
            if numbers.count == parts.count { notes += numbers } else { plain += bytes[range] }
        }
        plain += bytes[at...]
        self.init(plain, notes)
    }

    /// Takes off `offences4`, `strand1,2,` and `[note 3]`.
    init(glued raw: String, known: Set<Int>) {
        // Nobody glues footnotes to a page of text.
        guard raw.utf8.count <= 4096 else {
            self.init(plain: raw)
            return
        }
        var notes: [Int] = []
        let bytes = LabelText.withoutBrackets(Array(raw.utf8), &notes)
        var plain: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let follows = plain.last.map { LabelText.isLetter($0) || $0 == UInt8(ascii: ")") } ?? false
            if follows, plain.count >= 2, LabelText.isLetter(plain[plain.count - 2]),
                let (found, end) = LabelText.run(bytes, at, known)
            {
                notes += found
                at = end
                if at < bytes.count, LabelText.isLetter(bytes[at]) || LabelText.isDigit(bytes[at]) { plain.append(0x20) }
            } else {
                plain.append(bytes[at])
                at += 1
            }
        }
        self.init(plain, notes)
    }

    /// Known note numbers with commas between, and where they end: at no further digit, or before a year (`1,2,32018/19`).
    private static func run(_ bytes: [UInt8], _ start: Int, _ known: Set<Int>) -> ([Int], Int)? {
        var (numbers, at): ([Int], Int) = ([], start)
        while at < bytes.count, isDigit(bytes[at]) {
            var end = at
            while end < bytes.count, isDigit(bytes[end]) { end += 1 }
            // The digits of a year stand before a slash.
            if end < bytes.count, bytes[end] == UInt8(ascii: "/"), end - at > 4 { end -= 4 }
            guard let number = PeriodText.number(bytes[at..<end]), known.contains(number) else { return nil }
            numbers.append(number)
            at = end
            if at < bytes.count, bytes[at] == UInt8(ascii: ",") {
                let next = at + 1
                if next < bytes.count, isDigit(bytes[next]) { at = next } else { break }
            } else {
                break
            }
        }
        return numbers.isEmpty ? nil : (numbers, at)
    }

    private static func withoutBrackets(_ bytes: [UInt8], _ notes: inout [Int]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "[")) else { return bytes }
        var plain: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at...].starts(with: "[note ".utf8), let close = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: "]")),
                let number = PeriodText.number(bytes[(at + 6)..<close])
            {
                notes.append(number)
                at = close + 1
            } else {
                plain.append(bytes[at])
                at += 1
            }
        }
        return plain
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (65...90).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
