import Testing

@testable import Core

@Suite struct IdentityTests {
    private let network: Network

    init() throws { network = try Bundled.library().network }

    @Test func birminghamIsACouncilABodyAndACity() {
        let all: Set = [EntryID(.council, "BIR"), EntryID(.body, "birmingham"), EntryID(.city, "Birmingham")]
        for id in all {
            let same = network.identities(of: id)
            #expect(same.first == id)
            #expect(Set(same) == all && same.count == 3)
        }
    }

    @Test(arguments: [("LCE", "leicester"), ("LUT", "luton"), ("MAN", "manchester"), ("LDS", "leeds")])
    func councilAndBody(code: String, body: String) {
        #expect(network.identities(of: EntryID(.council, code)) == [EntryID(.council, code), EntryID(.body, body)])
    }

    @Test func theMayorsOfficeIsNoCouncil() {
        let office = EntryID(.body, "mopac")
        #expect(network.identities(of: office) == [office])
    }

    @Test func theRegisterCodesOfTheBodiesAreTheirCouncils() throws {
        var table = try BundledTable("bodies")
        let (key, code) = (try table["id"], try table["council_code"])
        var found = 0
        while table.next() {
            guard let council = table.optional(code) else { continue }
            found += 1
            #expect(network.identities(of: EntryID(.body, table.text(key))).contains(EntryID(.council, council)))
        }
        #expect(found == 5)
    }
}
