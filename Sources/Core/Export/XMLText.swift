/// Texts as XML and OpenDocument take them.
public enum XMLText {
    /// Markup escaped; characters that XML has not, or that act on a terminal, are shown instead.
    public static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.visible.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A paragraph for each line; spaces that OpenDocument would drop are counted.
    static func paragraphs(_ text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { "<text:p>" + spaced(escaped(String($0))) + "</text:p>" }.joined()
    }

    private static func spaced(_ text: String) -> String {
        var result = ""
        var waiting = 0
        func spaces(_ isEnd: Bool) -> String {
            guard waiting > 0 else { return "" }
            let isPlain = waiting == 1 && !result.isEmpty && !isEnd
            return isPlain ? " " : "<text:s text:c=\"\(waiting)\"/>"
        }
        for scalar in text.unicodeScalars {
            if scalar == " " {
                waiting += 1
            } else {
                result += spaces(false)
                waiting = 0
                result.unicodeScalars.append(scalar)
            }
        }
        return result + spaces(true)
    }
}
