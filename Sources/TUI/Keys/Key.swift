/// A key as it was pressed.
enum Key: Hashable, Sendable {
    case character(Character)
    /// With Ctrl; in lower case.
    case control(Character)
    case function(Int)
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, escape, tab, backTab, backspace, delete

    /// From the code point that a terminal sends; `nil` where there is no such character.
    init?(character code: UInt32) {
        switch code {
        case 9: self = .tab
        case 10, 13: self = .enter
        case 27: self = .escape
        case 8, 127: self = .backspace
        case 1...26:
            guard let letter = Unicode.Scalar(code + 96) else { return nil }
            self = .control(Character(letter))
        case 0..<32, 0x80..<0xA0: return nil
        default:
            guard let scalar = Unicode.Scalar(code) else { return nil }
            self = .character(Character(scalar))
        }
    }

    /// The key in its place on an English keyboard, where an Arabic layout put another letter on it.
    var inItsPlace: Key {
        guard case .character(let character) = self, let latin = Key.arabicLayout[character] else { return self }
        return .character(latin)
    }

    /// The Arabic (101) layout: what its keys give, and what an English keyboard has in their place.
    private static let arabicLayout: [Character: Character] = {
        var table: [Character: Character] = [:]
        for (arabic, latin) in [
            ("ضصثقفغعهخحجد", "qwertyuiop[]"), ("شسيبلاتنمكط", "asdfghjkl;'"), ("ئءؤرىةوزظ", "zxcvnm,./"), ("ﻻﻷ", "bG"),
            ("١٢٣٤٥٦٧٨٩٠", "1234567890"), ("؟", "?"),
        ] {
            for (one, other) in zip(arabic, latin) { table[one] = other }
        }
        return table
    }()
}

/// A press of the mouse or a turn of its wheel.
struct Mouse: Hashable, Sendable {
    enum Action: Hashable, Sendable { case press, wheelUp, wheelDown }

    let action: Action
    let x: Int
    let y: Int
    /// Milliseconds of a clock that only goes forward: two presses close together are a double click.
    let at: Int
}
