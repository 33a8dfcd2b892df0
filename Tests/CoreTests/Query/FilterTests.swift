import Testing

@testable import Core

@Suite struct FilterTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func found(_ text: String, in directory: Directory = .councils, withEnded: Bool = false) -> [String] {
        var listing = Listing(directory, of: library)
        return listing.list(Filter(text), withEnded: withEnded, library: library).map(\.id.key)
    }

    @Test(arguments: [
        ("leicester city", ["LCE"]), ("LEICESTER CITY", ["LCE"]), ("e08000025", ["BIR"]), ("E08000025", ["BIR"]),
        ("ليستر", ["LCE"]),
        ("مدينه ليستر", ["LCE"]), ("بيرمنغهام", ["BIR"]), ("city leicester", ["LCE"]), ("  luton  ", ["LUT"]),
        ("nothing-like-it", []),
        ("\"birmingham city\"", ["BIR"]), ("\"city birmingham\"", []),
    ])
    func words(text: String, codes: [String]) { #expect(found(text) == codes) }

    @Test func theRegisterCodeFindsItsCouncil() {
        for code in ["BIR", "bir"] { #expect(found(code).first == "BIR") }
        #expect(found("NIR-A").isEmpty)
        #expect(found("NIR-A", withEnded: true) == ["NIR-A"])
    }

    @Test func regionTypeForceAndNetworkNarrowByField() {
        let councils = library.network.councils.filter { !$0.hasEnded }
        func codes(_ passes: (Council) -> Bool) -> Set<String> { Set(councils.filter(passes).map(\.code)) }
        #expect(Set(found("region:wales")) == codes { $0.region == "Wales" })
        #expect(found("region:wales").count == 22)
        #expect(Set(found("region:\"west midlands\"")) == codes { $0.region == "West Midlands" })
        #expect(Set(found("type:\"london borough\"")) == codes { $0.type == "London borough" })
        #expect(Set(found("force:\"west midlands\"")) == ["BIR", "COV", "DUD", "SAW", "SOL", "WLL", "WLV"])
        #expect(Set(found("FORCE:\"West Midlands\" type:met")) == Set(found("force:\"west midlands\"")))
        #expect(found("network:yes") == ["BIR", "LDS", "LCE", "LUT", "MAN"])
        #expect(found("network:uk") == ["BIR", "LCE", "MAN"])
        #expect(found("network:no").count == 396 - 5)
    }

    @Test func aFieldIsNarrowerThanAWord() {
        #expect(found("west midlands").count > found("force:\"west midlands\"").count)
        #expect(found("region:birmingham").isEmpty)
        #expect(found("yes").isEmpty)
    }

    @Test func regionsInArabic() { #expect(Set(found("region:ويلز")) == Set(found("region:wales"))) }

    @Test func anUnknownFieldIsNamedAndFindsNothing() {
        let filter = Filter("colour:red region:wales")
        #expect(filter.unknownFields(known: Directory.councils.columns.map(\.rawValue)) == ["colour"])
        #expect(Filter("region:wales").unknownFields(known: Directory.councils.columns.map(\.rawValue)).isEmpty)
        #expect(found("colour:red").isEmpty)
    }

    @Test func noWordsLetEverythingPass() {
        for text in ["", "   ", "\"\"", "region:"] { #expect(Filter(text).isEmpty && found(text).count == 396, "\(text)") }
        #expect(found("", withEnded: true).count == 471)
    }

    @Test(arguments: [
        (Directory.cities, "medellin", ["Medellín"]), (.cities, "MALMO", ["Malmö"]), (.cities, "kacanik", ["Kaçanik"]),
        (.cities, "country:kosovo", ["Gjilan", "Kaçanik", "Pec/Peja"]), (.cities, "كوسوفو", ["Gjilan", "Kaçanik", "Pec/Peja"]),
        (.people, "simmons", ["simmons"]), (.people, "ايان", ["ward"]), (.people, "body:leicester", ["master"]),
        (.bodies, "رابطه", ["lga"]), (.themes, "resilience", ["resilience"]),
        (.practices, "owners:leeds", ["sigce-group"]), (.practices, "status:offered", ["manchester-exchange"]),
    ])
    func otherLists(directory: Directory, text: String, keys: [String]) { #expect(found(text, in: directory) == keys) }

    @Test func yesAndNoAreLookedForByFieldAlone() {
        #expect(found("steering:yes", in: .cities).count == 26)
        #expect(found("steering:no", in: .cities).count == 24)
        #expect(found("yes", in: .cities).isEmpty)
    }

    @Test func aTextIsMatchedByAllWords() {
        let text = Folded("EU membership referendum 2016")
        #expect(Filter("referendum EU").matches(text) && !Filter("referendum 2017").matches(text))
    }
}
