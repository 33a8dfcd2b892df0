/// A local authority of the register, current or ended.
public struct Council: Equatable, Sendable {
    /// The register's code (BS 6879 style): `BIR`.
    public let code: String
    /// Code of the Office for National Statistics; `nil` for 25 ended ones.
    public let gss: String?
    public let name: String
    public let shortName: String
    public let type: String
    public let nation: String
    public let region: String
    /// Code of the county it lies in.
    public let county: String?
    public let combinedAuthority: String?
    public let force: String?
    /// Residents of mid-2020.
    public let population: Int?
    public let position: Position?
    /// `nil`: unknown.
    public let start: Day?
    public let end: Day?
    /// Codes of the councils that took its place.
    public let replacedBy: [String]

    public var id: EntryID { EntryID(.council, code) }
    public var hasEnded: Bool { end != nil }

    /// Whose figures speak for it.
    public var figures: FigureBasis {
        if type == "London borough", let gss { return .borough(gss) }
        if nation == "Scotland" || nation == "Northern Ireland" { return .otherBasis }
        if let force { return .force(force) }
        return .noForceOfItsOwn
    }
}

/// Degrees north and east.
public struct Position: Equatable, Sendable {
    public let latitude: Double
    public let longitude: Double
}

/// The figures that speak for a council, or the reason why there are none.
public enum FigureBasis: Equatable, Sendable {
    /// Those of its police force (ONS code).
    case force(String)
    /// Its own: a London borough (ONS code).
    case borough(String)
    /// Scotland and Northern Ireland publish on another basis.
    case otherBasis
    /// Combined and strategic authorities span districts and have no force of their own.
    case noForceOfItsOwn

    public var hasFigures: Bool {
        switch self {
        case .force, .borough: true
        case .otherBasis, .noForceOfItsOwn: false
        }
    }
}

/// A police force area of the register.
public struct PoliceForce: Equatable, Sendable {
    public let code: String
    public let name: String
    public let nation: String
    /// Residents by year of estimate; empty where nobody lives or none is published.
    public let populations: [Int: Int]

    public var id: EntryID { EntryID(.force, code) }
}
