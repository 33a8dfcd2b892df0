/// Words of a line of text, quoted where they must be: `"a \"b\", c"`. Profiles and column maps are written so.
enum QuotedText {
    /// The word as it stands, or in quotes where a reader would take it otherwise.
    static func write(_ word: String) -> String {
        let isPlain =
            !word.isEmpty && word.first != "#" && word.first != ":"
            && word.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || plain.contains($0)
            }
        return isPlain ? word : quote(word)
    }

    private static let plain = Set("_-./:%()+".utf8)

    /// The word in quotes.
    static func quote(_ word: String) -> String {
        var text = "\""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }

    /// The quoted word at the start, and what follows it; `nil` where the quote is never closed.
    static func read(quoted text: Substring.UnicodeScalarView) -> (word: String, rest: Substring.UnicodeScalarView)? {
        guard text.first == "\"" else { return nil }
        var word = String.UnicodeScalarView()
        var at = text.index(after: text.startIndex)
        while at < text.endIndex {
            let scalar = text[at]
            at = text.index(after: at)
            if scalar == "\"" { return (String(word), text[at...]) }
            guard scalar == "\\" else {
                word.append(scalar)
                continue
            }
            guard at < text.endIndex else { return nil }
            switch text[at] {
            case "n": word.append("\n")
            case "r": word.append("\r")
            default: word.append(text[at])
            }
            at = text.index(after: at)
        }
        return nil
    }

    /// The words between commas; `nil` where a quote is never closed or something follows one.
    static func list(_ text: Substring) -> [String]? {
        var rest = text.unicodeScalars
        var words: [String] = []
        while true {
            rest = rest.drop { $0 == " " }
            if rest.first == "\"" {
                guard let (word, behind) = read(quoted: rest) else { return nil }
                words.append(word)
                rest = behind.drop { $0 == " " }
            } else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                words.append(String(rest[..<end]).trimmed)
                rest = rest[end...]
            }
            guard let next = rest.first else { return words }
            guard next == "," else { return nil }
            rest = rest.dropFirst()
        }
    }
}
