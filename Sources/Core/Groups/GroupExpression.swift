/// Groups put together: `members & West Midlands - BIR + leeds`. `+` joins, `-` takes away, `&` keeps what is in both and binds tighter; else
/// from left to right, with parentheses for another order. A name may have a kind before it (`region:London`) and quotes around it.
public indirect enum GroupExpression: Equatable, Sendable {
    case name(text: String, kind: GroupKind?, place: Int)
    case union(GroupExpression, GroupExpression)
    case intersection(GroupExpression, GroupExpression)
    case difference(GroupExpression, GroupExpression)

    /// The most characters that are read, and the most parentheses within each other.
    public static let longest = 1000
    public static let deepest = 50

    public init(_ text: String) throws(GroupError) {
        guard text.unicodeScalars.count <= GroupExpression.longest else {
            throw GroupError(.tooLong(limit: GroupExpression.longest), place: GroupExpression.longest + 1)
        }
        var parser = GroupParser(tokens: try GroupTokens(text).tokens, end: text.count + 1)
        self = try parser.whole()
    }
}

/// Reads the tokens of an expression from left to right.
private struct GroupParser {
    let tokens: [(token: GroupToken, place: Int)]
    /// The place behind the last character.
    let end: Int
    var at = 0
    var depth = 0

    init(tokens: [(token: GroupToken, place: Int)], end: Int) { (self.tokens, self.end) = (tokens, end) }

    private var token: GroupToken? { at < tokens.count ? tokens[at].token : nil }
    private var place: Int { at < tokens.count ? tokens[at].place : end }

    mutating func whole() throws(GroupError) -> GroupExpression {
        guard !tokens.isEmpty else { throw GroupError(.empty, place: 1) }
        let expression = try sum()
        guard let token else { return expression }
        throw GroupError(token == .close ? .strayParenthesis : .noSign, place: place)
    }

    private mutating func sum() throws(GroupError) -> GroupExpression {
        var left = try product()
        while let sign = token, sign == .plus || sign == .minus {
            at += 1
            let right = try product()
            left = sign == .plus ? .union(left, right) : .difference(left, right)
        }
        return left
    }

    private mutating func product() throws(GroupError) -> GroupExpression {
        var left = try term()
        while token == .and {
            at += 1
            left = .intersection(left, try term())
        }
        return left
    }

    private mutating func term() throws(GroupError) -> GroupExpression {
        switch token {
        case .name(let name):
            guard !name.text.isEmpty else { throw GroupError(.noName, place: name.place) }
            at += 1
            return .name(text: name.text, kind: name.kind, place: name.place)
        case .open:
            let opened = place
            at += 1
            depth += 1
            guard depth <= GroupExpression.deepest else {
                throw GroupError(.tooDeep(limit: GroupExpression.deepest), place: opened)
            }
            let inner = try sum()
            guard token == .close else {
                throw token == nil ? GroupError(.openParenthesis, place: opened) : GroupError(.noSign, place: place)
            }
            at += 1
            depth -= 1
            return inner
        case .close: throw GroupError(depth > 0 || at > 0 ? .noName : .strayParenthesis, place: place)
        case .plus, .minus, .and, nil: throw GroupError(.noName, place: place)
        }
    }
}
