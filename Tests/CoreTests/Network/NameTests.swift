import Testing

@testable import Core

@Suite struct NameTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    @Test func englishStandsWhereNoArabicIsKnown() {
        #expect(Name("Derby", arabic: "").arabic == nil)
        #expect(Name("Derby").text(in: .arabic) == "Derby")
        #expect(Name("Leeds", arabic: "ليدز").text(in: .arabic) == "ليدز")
        #expect(Name("Leeds", arabic: "ليدز").text(in: .english) == "Leeds")
    }

    @Test func aCouncilHasTheArabicNameOfTheBodyThatItIs() {
        #expect(library.name(of: EntryID(.council, "LCE")) == Name("Leicester City Council", arabic: "مجلس مدينة ليستر"))
        #expect(library.shortName(of: EntryID(.council, "LCE"))?.english == "Leicester")
        #expect(library.name(of: EntryID(.council, "LEC"))?.arabic == nil)
    }

    @Test(arguments: [
        "council:XXX", "area:E23999999", "body:nobody", "city:Atlantis", "session:conference-2018/lunch", "day:none",
    ])
    func whatIsNotThereHasNoName(id: String) throws { #expect(library.name(of: try #require(EntryID(id))) == nil) }

    @Test func theWordsOfTheFactsHaveArabicOnes() {
        let network = library.network
        let words: [(Term.Kind, Set<String>)] = [
            (.councilType, Set(network.councils.map(\.type))), (.nation, Set(network.councils.map(\.nation))),
            (.region, Set(network.councils.map(\.region))), (.bodyKind, Set(network.bodies.map(\.kind))),
            (.country, Set(network.cities.map(\.country))),
            (.status, Set(network.practices.map(\.status) + network.commitments.map(\.status))),
            (.confidence, Set(Confidence.allCases.map(\.rawValue))),
        ]
        for (kind, all) in words {
            #expect(!all.isEmpty)
            for word in all.sorted() { #expect(network.term(kind, word).whole.arabic != nil, "\(kind.rawValue) \(word)") }
        }
        let named =
            network.bodies.map(\.name) + network.people.flatMap { [$0.name, $0.role] } + network.themes.map(\.name)
            + network.practices.map(\.name) + library.agenda.sessions.map(\.name) + library.agenda.observances.map(\.name)
            + library.agenda.triggers.map(\.name)
            + library.trends.datasets.flatMap { [$0.name, $0.note] + $0.categories.map(\.name) }
        #expect(named.filter { $0.arabic == nil }.isEmpty)
    }
}
