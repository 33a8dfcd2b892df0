extension String {
    /// The text with every character that could act on a terminal shown instead of sent: C0 controls and DEL as
    /// their control pictures (␛), C1 controls and direction overrides as their code (⟨9B⟩).
    public var visible: String {
        guard unicodeScalars.contains(where: \.actsOnTerminal) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
            case 0x7F: shown.append("␡")
            case _ where scalar.actsOnTerminal:
                shown.append(contentsOf: "⟨\(String(scalar.value, radix: 16, uppercase: true))⟩".unicodeScalars)
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}

extension Unicode.Scalar {
    /// Whether a terminal could take the character for an order: C0, DEL, C1, line and paragraph separators, and the
    /// embeddings, overrides and isolates that turn the direction of what follows.
    var actsOnTerminal: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
        default: false
        }
    }
}
