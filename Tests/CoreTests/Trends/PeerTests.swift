import Testing

@testable import Core

/// The areas most similar to one.
@Suite struct PeerTests {
    private let residents: [Int?] = [1000, 2000, 4000, 8000, nil, 0, 1000]

    private func similar(_ area: Int, by indicators: [Indicator] = [.residents], count: Int = 7) -> [Int]? {
        let dataset = Dataset.grid(from: .financialYear(2018), periods: 1, residents: residents) { 10 + $0.area }
        return dataset.mostSimilar(
            to: area, by: indicators, at: Place(Point(), over: dataset.column(containing: 0, byYear: false)), count: count)
    }

    @Test func theAreaItselfIsFirstThenTheNearest() {
        #expect(similar(0) == [0, 6, 1, 2, 3])
        // Twice as many is as far as half as many.
        #expect(Set(similar(2, count: 2) ?? []) == [2, 1, 3] && similar(2)?.suffix(2) == [0, 6])
        #expect(similar(0, count: 2) == [0, 6, 1] && similar(0, count: 0) == [0])
    }

    @Test func withoutAValueThereAreNone() {
        #expect(similar(4) == nil && similar(5) == nil && similar(4, by: [.rate]) == nil)
        #expect(similar(0, by: []) == nil && similar(0, by: [.strands]) == nil)
        #expect(similar(0, by: [.residents, .rate])?.contains(4) == false)
    }

    @Test func theNearestOfAllIsNearestBothWays() throws {
        let forces = try Bundled.library().dataset("forces")
        let place = Place(try forces.point("offences"), over: try #require(forces.column(of: .financialYear(2018))))
        for indicators in [[Indicator.residents], [.rate], [.residents, .rate], [.strands]] {
            var mutual = 0
            var known = 0
            for area in forces.areas.indices {
                guard let peers = forces.mostSimilar(to: area, by: indicators, at: place) else { continue }
                known += 1
                #expect(peers.count == 8 && peers[0] == area && Set(peers).count == 8)
                let back = forces.mostSimilar(to: peers[1], by: indicators, at: place, count: 43)
                #expect(back?.contains(area) == true)
                if forces.mostSimilar(to: peers[1], by: indicators, at: place)?.contains(area) == true { mutual += 1 }
            }
            #expect(mutual * 10 >= known * 8, "\(indicators): \(mutual) of \(known)")
        }
    }

    @Test func nobodyLivesAtTheTransportPolice() throws {
        let forces = try Bundled.library().dataset("forces")
        let place = Place(try forces.point("offences"), over: try #require(forces.column(of: .financialYear(2018))))
        let transport = try forces.point("offences", area: "British Transport Police").area
        #expect(forces.mostSimilar(to: transport, by: [.residents], at: place) == nil)
        #expect(forces.mostSimilar(to: transport, by: [.strands], at: place)?.first == transport)
    }
}
