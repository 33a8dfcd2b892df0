/// What a list or a lookup table brings instead of figures: codes with their names and what they belong to.
public struct Reference: Equatable, Sendable {
    public enum Kind: String, Sendable {
        case areas, offences
    }

    public struct Row: Hashable, Sendable {
        public let code: String
        public let name: String
        /// Of the wider area or the group of offences; empty where the file says nothing of it.
        public let parentCode: String
        public let parentName: String

        public init(code: String, name: String, parentCode: String = "", parentName: String = "") {
            self.code = code
            self.name = name
            self.parentCode = parentCode
            self.parentName = parentName
        }
    }

    public let kind: Kind
    public var rows: [Row]

    public init(kind: Kind, rows: [Row]) {
        self.kind = kind
        self.rows = rows
    }

    /// The name of that code, by any case; `nil` where it is not in the table.
    public func name(of code: String) -> String? { rows.first { Folded($0.code) == Folded(code) }?.name }
}
