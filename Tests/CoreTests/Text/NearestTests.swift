import Testing

@testable import Core

@Suite struct NearestTests {
    private let names = ["national", "forces", "aggravated", "london"]

    @Test(arguments: [
        ("londn", "london"), ("Londno", "london"), ("forse", "forces"), ("agravated", "aggravated"), ("nationwide", "national"),
        ("aggr", "aggravated"),
    ])
    func theLikeliestComesFirst(written: String, meant: String) { #expect(nearest(to: written, among: names).first == meant) }

    @Test func nothingIsNearToSomethingElse() { #expect(nearest(to: "zzzzzzzzz", among: names).isEmpty) }

    @Test func noMoreThanAskedForAndInAnOrderThatHolds() {
        let towns = ["Derby", "Denby", "Derry", "Darby", "Dorking"]
        #expect(nearest(to: "derby", among: towns) == ["Derby", "Darby", "Denby"])
        #expect(nearest(to: "derby", among: towns, limit: 1) == ["Derby"])
    }
}
