/// Texts of files made safe.
extension NetworkBuilder {
    /// A name on one line, without what acts on a terminal, and not longer than allowed.
    mutating func name(_ raw: String, line: Int) -> String {
        var text = raw
        if !NetworkBuilder.isPlain(raw) {
            let words = raw.split { $0.isWhitespace || $0 == "\u{FEFF}" }
            text = visible(words.joined(separator: " "), line: line)
        }
        guard text.utf8.count > limits.name, text.unicodeScalars.count > limits.name else { return text }
        tell(.nameTooLong(limit: limits.name), line: line)
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limits.name - 1))) + "…"
    }

    /// A value: its lines stay, anything else that acts on a terminal is shown instead.
    mutating func value(_ raw: String, line: Int) -> String {
        if NetworkBuilder.isPlain(raw) { return raw }
        guard raw.unicodeScalars.contains(where: \.actsOnTerminal) else { return raw.trimmed }
        let parts = raw.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let shown = parts.map { part in
            visible(String(part.map { $0 == "\t" ? " " : $0 }.filter { $0 != "\u{FEFF}" }), line: line)
        }
        return shown.joined(separator: "\n").trimmed
    }

    private mutating func visible(_ text: String, line: Int) -> String {
        guard text.unicodeScalars.contains(where: \.actsOnTerminal) else { return text }
        let shown = text.visible
        tell(.unsafeText(String(shown.prefix(60))), line: line)
        return shown
    }

    /// Printable ASCII with no space around.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            return first > 0x20 && last > 0x20 && bytes.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }
}
