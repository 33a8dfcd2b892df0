import Testing

@testable import Core

@Suite struct ForceTests {
    private let network: Network

    init() throws { network = try Bundled.library().network }

    @Test func residentsByYear() throws {
        let force = try #require(network.force("E23000014"))
        #expect(force.name == "West Midlands")
        #expect(force.populations == [2011: 2_736_460, 2018: 2_916_500, 2019: 2_928_592, 2020: 2_939_927])
    }

    @Test(arguments: ["BTP", "S23000009", "N99999999"])
    func whereNobodyIsCounted(code: String) throws { #expect(try #require(network.force(code)).populations.isEmpty) }

    @Test func codesAreUnique() { #expect(Set(network.forces.map(\.code)).count == 46) }

    @Test func everyTerritorialForceHasCouncils() {
        let policed = Set(network.councils.filter { !$0.hasEnded }.compactMap(\.force))
        #expect(Set(network.forces.map(\.code)).subtracting(policed) == ["BTP"])
    }
}
