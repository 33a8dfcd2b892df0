/// Why an expression of groups means nothing.
public struct GroupError: Error, Equatable, Sendable {
    public enum Problem: Equatable, Sendable {
        case empty
        /// More characters than are read.
        case tooLong(limit: Int)
        /// Parentheses within more parentheses than are read.
        case tooDeep(limit: Int)
        /// A name or an opening parenthesis is needed.
        case noName
        /// A sign is needed between two terms.
        case noSign
        case openQuote, openParenthesis, strayParenthesis
        /// Neither a group nor a council nor a police force; names that come near.
        case unknown(String, kind: GroupKind?, near: [String])
        /// An own group that is made of itself.
        case circle(String)
    }

    public let problem: Problem
    /// Which character of the expression, from 1.
    public let place: Int
    /// The own group whose expression it is; `nil`: the one that was asked for.
    public let group: String?

    public init(_ problem: Problem, place: Int, group: String? = nil) {
        (self.problem, self.place, self.group) = (problem, place, group)
    }
}
