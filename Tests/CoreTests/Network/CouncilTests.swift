import Testing

@testable import Core

@Suite struct CouncilTests {
    private let network: Network

    init() throws { network = try Bundled.library().network }

    @Test func birmingham() throws {
        let council = try #require(network.council("BIR"))
        #expect(council.name == "Birmingham City Council" && council.shortName == "Birmingham")
        #expect(council.gss == "E08000025" && network.council(gss: "E08000025") == council)
        #expect(council.type == "Metropolitan district" && council.region == "West Midlands" && council.nation == "England")
        #expect(council.force == "E23000014" && council.combinedAuthority == "WMCA" && council.county == nil)
        #expect(council.population == 1_140_525)
        #expect(council.start == Day(iso: "1974-04-01") && !council.hasEnded)
        #expect(council.position == Position(latitude: 52.4885, longitude: -1.8748))
    }

    @Test func everyEndedOneHasSuccessorsThatCanBeFound() {
        for council in network.councils where council.hasEnded {
            let successors = network.successors(of: council)
            #expect(!successors.isEmpty && successors.count == council.replacedBy.count, "\(council.code)")
            for successor in successors { #expect(network.predecessors(of: successor).contains(council), "\(council.code)") }
        }
        #expect(network.councils.filter { !$0.replacedBy.isEmpty }.allSatisfy { $0.hasEnded })
    }

    @Test func twoWereEachReplacedByTwo() {
        let split = network.councils.filter { $0.replacedBy.count > 1 }
        #expect(Set(split.map(\.code)) == ["CMA", "NTH"])
        #expect(network.council("CMA")?.replacedBy == ["CBD", "WAF"])
    }

    @Test func onlyEndedOnesLackTheCodeOfTheStatisticsOffice() {
        let without = network.councils.filter { $0.gss == nil }
        #expect(without.count == 25 && without.allSatisfy { $0.hasEnded })
    }

    @Test func unknownIsNotZero() {
        #expect(network.council("LND").map { $0.start == nil } == true)
        #expect(network.council("EMCA").map { $0.population == nil && $0.position == nil } == true)
        #expect(network.councils.allSatisfy { $0.population != 0 })
        #expect(network.forces.allSatisfy { !$0.populations.values.contains(0) })
    }

    @Test func codesAreUnique() {
        #expect(Set(network.councils.map(\.code)).count == 471)
        let gss = network.councils.compactMap(\.gss)
        #expect(Set(gss).count == gss.count)
        #expect(network.councils.allSatisfy { !$0.code.isEmpty && !$0.name.isEmpty && !$0.shortName.isEmpty })
    }

    @Test(arguments: [
        ("BIR", FigureBasis.force("E23000014")), ("LCE", .force("E23000021")), ("HCK", .borough("E09000012")),
        ("LND", .force("E23000034")), ("ABD", .otherBasis), ("ABC", .otherBasis), ("WMCA", .noForceOfItsOwn),
        ("GLA", .noForceOfItsOwn),
    ])
    func whoseFiguresSpeakForIt(code: String, basis: FigureBasis) throws {
        #expect(try #require(network.council(code)).figures == basis)
    }
}
