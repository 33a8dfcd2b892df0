import Testing

@testable import Core

@Suite struct DirectoryTests {
    private let library: Library
    private let rows: [DirectoryRow]

    init() throws {
        library = try Bundled.library()
        rows = library.rows(of: .councils)
    }

    private func codes(_ group: DirectoryGroup) -> [String] { rows.filter { $0.group == group }.map(\.id.key) }

    @Test func theNetworkStandsFirst() {
        #expect(rows.prefix(5).map(\.id.key) == ["BIR", "LDS", "LCE", "LUT", "MAN"])
        #expect(codes(.network) == ["BIR", "LDS", "LCE", "LUT", "MAN"])
    }

    @Test func groupsFollowEachOther() {
        let groups = rows.map(\.group)
        #expect(groups == groups.sorted())
        #expect(
            [DirectoryGroup.network, .withFigures, .otherBasis, .noForceOfItsOwn, .ended].map { codes($0).count } == [
                5, 334, 43, 14, 75,
            ])
    }

    @Test func thenCouncilsWithFiguresByPopulation() {
        #expect(codes(.withFigures).prefix(3) == ["KEN", "ESS", "HAM"])
        #expect(codes(.withFigures).suffix(2) == ["LND", "IOS"])
        for group in [DirectoryGroup.withFigures, .otherBasis, .noForceOfItsOwn] {
            let populations = codes(group).map { library.network.council($0)?.population ?? -1 }
            #expect(populations == populations.sorted(by: >), "\(group)")
        }
    }

    @Test func thenThoseWithoutEachWithItsReason() {
        let other = codes(.otherBasis).compactMap { library.network.council($0)?.nation }
        #expect(Set(other) == ["Scotland", "Northern Ireland"])
        let combined = codes(.noForceOfItsOwn).compactMap { library.network.council($0)?.type }
        #expect(Set(combined) == ["Combined authority", "Strategic Regional Authority"])
    }

    @Test func everyRowFillsItsColumns() {
        for directory in Directory.allCases {
            let rows = library.rows(of: directory)
            #expect(!rows.isEmpty)
            #expect(rows.allSatisfy { $0.values.count == directory.columns.count }, "\(directory)")
            #expect(Set(rows.map(\.id)).count == rows.count, "\(directory)")
            #expect(directory.columns.first == .name)
        }
    }

    @Test func birminghamsRow() throws {
        let row = try #require(rows.first)
        #expect(row.values[0] == .name(Name("Birmingham", arabic: "مجلس مدينة بيرمنغهام")))
        #expect(row.values[3] == .text("West Midlands") && row.values[4] == .number(1_140_525))
        #expect(row.values[5] == .ties([.international, .uk, .conference, .practice]))
    }

    @Test func whatIsUnknownIsSaidToBe() throws {
        let combined = try #require(rows.first { $0.id.key == "EMCA" })
        #expect(combined.values[3] == .unknown && combined.values[4] == .unknown)
        let practice = try #require(library.rows(of: .practices).first { $0.id.key == "post-attack-response" })
        #expect(practice.values[1] == .unknown)
        let theme = try #require(library.rows(of: .themes).first { $0.id.key == "resilience" })
        #expect(theme.values[1] == .unknown && theme.values[2] == .number(1))
    }

    @Test func otherListsCountWhatIsBundled() {
        let counts = [Directory.bodies, .people, .cities, .themes, .practices, .commitments].map { library.rows(of: $0).count }
        #expect(counts == [14, 6, 50, 10, 6, 5])
    }
}
