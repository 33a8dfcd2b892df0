/// Breaks texts into lines between words.
enum Wrapping {
    /// The lines of a text at a width in cells; a word that is longer than a line is cut at its end.
    static func lines(_ text: String, width: Int) -> [String] {
        guard width > 0 else { return [] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            let length = TextWidth.of(String(word))
            if used > 0, used + 1 + length > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += (used > 0 ? " " : "") + word
            used += (used > 0 ? 1 : 0) + length
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }
}
