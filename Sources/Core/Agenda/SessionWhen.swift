/// A time of a session, as printed programmes take them; whole days too.
public struct SessionWhen: Hashable, Sendable {
    /// Where the session stands in its list.
    public let session: Int
    public let when: When

    public init(session: Int, when: When) { (self.session, self.when) = (session, when) }
}
