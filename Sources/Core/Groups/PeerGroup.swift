/// A group of the person's own file: names of areas, and expressions of other groups.
public struct PeerGroup: Equatable, Sendable {
    public let name: String
    /// Names or codes of councils and areas, as the file has them.
    public let areas: [String]
    /// What else is in it, as in `members & "West Midlands"`.
    public let expressions: [String]

    public init(name: String, areas: [String], expressions: [String] = []) {
        (self.name, self.areas, self.expressions) = (name, areas, expressions)
    }
}
