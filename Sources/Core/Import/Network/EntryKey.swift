/// Keys of entries that files bring.
enum EntryKey {
    /// Bytes of a key; a longer one is cut, and a digest of the whole tells it from others.
    private static let longest = 200

    /// A file's own id as a key: the same for the same id, without what acts on a terminal and without space around it; empty where
    /// nothing is left.
    static func safe(_ id: String) -> String {
        let isPlain = id.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        let text = isPlain ? id : String(String.UnicodeScalarView(id.unicodeScalars.filter { !$0.actsOnTerminal })).trimmed
        guard text.utf8.count > longest else { return text }
        var start = text.prefix(longest / 4)
        while start.utf8.count > longest - 20 { start.removeLast() }
        return start + "~" + SHA256.digest(of: text.utf8).prefix(16)
    }

    /// A key made of a name: small letters and digits with hyphens between; letters of any script.
    static func made(of name: String) -> String {
        let words = Folded(String(name.prefix(80))).text.split { !$0.isLetter && !$0.isNumber }
        let key = words.joined(separator: "-")
        return key.isEmpty ? "entry" : key
    }

    /// Whether an id is one that only one thing in the world can have: an address, a URN, a long number.
    static func isUnique(_ id: String) -> Bool {
        id.utf8.count >= 16 || id.utf8.contains(UInt8(ascii: ":")) || id.utf8.contains(UInt8(ascii: "/"))
    }
}
