import Core

/// Words about the map of councils. Both languages fill every field.
struct MapWords: Sendable {
    /// What the map tells councils apart by.
    let by: @Sendable (MapColouring) -> String
    let noTie, noRate: String
    /// The areas whose figures a rate is of.
    let source: @Sendable (RateSource) -> String
    /// What the rates are: which figures of which period, per 1,000 residents, in which coverage.
    let rates: @Sendable (_ source: String, _ category: String, _ period: String, _ coverage: String) -> String
    /// That the two are not compared.
    let notCompared: String
    /// The rate of a council: that of its force's area, or its own.
    let rate: @Sendable (_ rate: String, _ category: String, _ period: String, _ force: String?) -> String
    let alsoHere: @Sendable (_ names: String) -> String
    /// Dots are no coast.
    let dots: String
    let noPosition: @Sendable (_ name: String) -> String
    let withoutPosition: @Sendable (_ count: Int) -> String
    let magnified: @Sendable (_ times: Int) -> String
    let nothingHere: String
}
