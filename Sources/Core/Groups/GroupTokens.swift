/// A piece of an expression of groups.
enum GroupToken: Equatable {
    case name(GroupName)
    case plus, minus, and, open, close

    var isSign: Bool { self == .plus || self == .minus || self == .and }
}

/// A name in an expression, with the kind that is said before it.
struct GroupName: Equatable, Sendable {
    var kind: GroupKind?
    var text: String
    /// Which character of the expression it begins at, from 1.
    let place: Int
}

/// Cuts an expression into names and signs. Words beside each other are one name. A minus is a sign where a space or a parenthesis stands
/// before it, so `Stratford-on-Avon` is a name. Quotes, double or single, take any signs into a name.
struct GroupTokens {
    private(set) var tokens: [(token: GroupToken, place: Int)] = []
    private var name: GroupName?
    /// The name has a quoted part: what stands before a colon in it is no kind.
    private var isQuoted = false

    init(_ text: String) throws(GroupError) {
        let characters = Array(text)
        var at = 0
        var isAfterGap = true
        while at < characters.count {
            let character = characters[at]
            let sign = GroupTokens.sign(character)
            if character == "\"" || character == "'", isAfterGap || name?.text.isEmpty ?? true {
                guard let end = characters[(at + 1)...].firstIndex(of: character) else {
                    throw GroupError(.openQuote, place: at + 1)
                }
                take(String(characters[at + 1..<end]), at: at, isAfterGap: isAfterGap, quoted: true)
                at = end
                isAfterGap = true
            } else if let sign, sign != .minus || isAfterGap || name == nil {
                close()
                tokens.append((sign, at + 1))
                isAfterGap = true
            } else if character.isWhitespace {
                isAfterGap = true
            } else {
                take(String(character), at: at, isAfterGap: isAfterGap, quoted: false)
                isAfterGap = false
            }
            at += 1
        }
        close()
    }

    private static func sign(_ character: Character) -> GroupToken? {
        switch character {
        case "+", "|": .plus
        case "-", "−": .minus
        case "&": .and
        case "(": .open
        case ")": .close
        default: nil
        }
    }

    private mutating func take(_ text: String, at index: Int, isAfterGap: Bool, quoted: Bool) {
        var name = self.name ?? GroupName(kind: nil, text: "", place: index + 1)
        if text == ":", !isQuoted, name.kind == nil, let kind = GroupKind(word: name.text) {
            (name.kind, name.text) = (kind, "")
        } else {
            name.text += isAfterGap && !name.text.isEmpty ? " " + text : text
        }
        isQuoted = isQuoted || quoted
        self.name = name
    }

    private mutating func close() {
        if let name { tokens.append((.name(name), name.place)) }
        (name, isQuoted) = (nil, false)
    }
}
