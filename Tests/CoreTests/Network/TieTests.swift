import Testing

@testable import Core

@Suite struct TieTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    @Test(arguments: [
        ("BIR", [Tie.Kind.international, .uk, .conference, .practice]), ("LCE", [.uk, .conference, .practice]),
        ("LUT", [.conference, .practice]), ("MAN", [.uk, .conference, .practice]), ("LDS", [.practice]),
    ])
    func whyACouncilIsMarked(code: String, kinds: [Tie.Kind]) {
        #expect(library.tieKinds(of: EntryID(.council, code)) == kinds)
    }

    @Test func noOtherCouncilIsMarked() {
        let marked = library.network.councils.filter { library.ties[$0.id] != nil }.map(\.code)
        #expect(Set(marked) == ["BIR", "LCE", "LUT", "MAN", "LDS"])
    }

    @Test func everyMemberCityIsTiedToTheInternationalNetworkOnce() {
        for city in library.network.cities {
            let memberships = (library.ties[city.id] ?? []).filter { $0.property == .relation(.known(.memberOf)) }
            #expect(memberships.map(\.object) == [EntryID(.body, "scn")], "\(city.name)")
            #expect(memberships.allSatisfy { $0.kind == .international && $0.source == "scn-statement-2016" })
        }
    }

    @Test func theTiesOfACouncilAreThoseOfItsBody() {
        for (council, body) in [("BIR", "birmingham"), ("LDS", "leeds")] {
            #expect(library.ties[EntryID(.council, council)] == library.ties[EntryID(.body, body)])
        }
    }

    @Test func nothingIsTiedToItself() {
        for (id, ties) in library.ties { #expect(!ties.contains { $0.object == id }, "\(id)") }
    }
}
