/// A text in English and, where one is known, in Arabic.
public struct Name: Hashable, Sendable {
    public let english: String
    /// `nil` where no Arabic form is known: the English one is shown then, as it is.
    public let arabic: String?

    public init(_ english: String, arabic: String? = nil) {
        self.english = english
        self.arabic = arabic?.isEmpty == true ? nil : arabic
    }

    /// The form for a reader of `language`.
    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .arabic: arabic ?? english
        }
    }
}

extension Name: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(value) }
}
