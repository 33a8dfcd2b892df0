import Testing

@testable import Core

/// The network as it was on some days.
@Suite struct NetworkDaysTests {
    private func then(_ date: String, _ library: Library) throws -> Library {
        library.network(within: try #require(PartialDate(iso: date)).days)
    }

    private func facts(_ library: Library, _ id: EntryID, _ heading: DossierSection.Heading, today: String = "2026-11-24") throws
        -> [Fact]
    {
        let day = try #require(Day(iso: today))
        let dossier = try #require(library.dossier(of: id, today: day))
        return dossier.sections.first { $0.heading == heading }?.facts ?? []
    }

    @Test func whoLedTheCouncilIn2018() throws {
        let library = try then("2018", try Bundled.library())
        let people = try facts(library, EntryID(.council, "BIR"), .people)
        #expect(people.map(\.link) == [.entry(EntryID(.person, "ward"))])
        #expect(people.first?.note == "Leader of the council" && people.first?.asOf == "2018" && people.first?.isStale == false)
        // Eight years later nobody has confirmed it.
        #expect(try facts(try Bundled.library(), EntryID(.council, "BIR"), .people).first?.isStale == true)
    }

    /// Two chairs, one after the other: each in their time, and who left is told.
    @Test(arguments: [
        ("2016", ["a"], []), ("2018", ["a", "b"], []), ("2019", ["b"], ["a"]), ("2018-05-01", ["a"], []),
        ("2018-06", ["b"], ["a"]),
        ("2014", [], []),
    ])
    func rolesHoldInTheirTime(date: String, people: [String], left: [String]) throws {
        let library = try then(date, try Bundled.library().adding(NetworkTableTests.table))
        let hub = EntryID(.body, "hub")
        func keys(_ facts: [Fact]) -> [String] {
            facts.compactMap { if case .entry(let id)? = $0.link { id.key } else { nil } }
        }
        #expect(keys(try facts(library, hub, .people)) == people)
        #expect(keys(try facts(library, hub, .noLonger)) == left)
        #expect(library.related(to: hub).entries(.person).map(\.key) == people)
    }

    @Test func todayWhoLeftIsTold() throws {
        let library = try Bundled.library().adding(NetworkTableTests.table)
        let left = try facts(library, EntryID(.body, "hub"), .noLonger)
        #expect(left.map(\.link) == [.entry(EntryID(.person, "a"))] && left.first?.until?.iso == "2018-05")
        #expect(left.first?.note == "Chair")
        let before = try facts(library, EntryID(.person, "a"), .noLonger)
        #expect(before.map(\.content) == [.value(.name(Name("Chair")))] && before.first?.about == Name("Hate Crime Hub"))
    }

    @Test func councilsAreThoseOfThen() throws {
        let library = try Bundled.library()
        let then = try then("2018", library)
        let later = library.network.councils.filter { council in council.start.map { $0.civil.year > 2018 } ?? false }
        #expect(!later.isEmpty && later.allSatisfy { then.network.council($0.code) == nil })
        let ended = library.network.councils.filter { council in council.end.map { $0.civil.year > 2018 } ?? false }
        #expect(!ended.isEmpty)
        for council in ended where !later.contains(council) {
            #expect(then.network.council(council.code)?.hasEnded == false, "\(council.code)")
            #expect(then.network.council(council.code)?.replacedBy == [])
        }
        // What ended before has ended then too.
        #expect(
            library.network.councils.contains { council in
                council.end.map { $0.civil.year < 2018 } ?? false && then.network.council(council.code) == council
            })
    }

    @Test(arguments: [
        ("2019", "Ministry of Housing"), ("2022", "Department of Levelling Up"),
        ("2016", "Ministry of Housing, Communities and Local Government"),
    ])
    func namesAreThoseInForce(date: String, name: String) throws {
        var file = NetworkFile(layout: .form)
        let ministry = EntryID(.body, "mhclg")
        file.say(
            ministry, .formerName, "Ministry of Housing", source: "made", since: PartialDate(year: 2018),
            until: PartialDate(year: 2021))
        file.statements.append(
            Statement(
                subject: ministry, property: .claim("name"), value: "Department of Levelling Up", source: "made",
                since: PartialDate(year: 2022)))
        let library = try then(date, try Bundled.library().adding(NetworkTable([file])))
        #expect(library.name(of: ministry)?.english == name && library.shortName(of: ministry)?.english == name)
    }

    @Test func commitmentsWithoutEvidence() throws {
        func without(_ library: Library) -> [String] {
            var listing = Listing(.commitments, of: library)
            return listing.list(Filter("evidence:no"), library: library).map(\.id.key)
        }
        #expect(without(try Bundled.library()) == ["c1", "c2", "c3", "c4", "c5"])
        var file = NetworkFile(layout: .form)
        file.say(EntryID(.commitment, "c1"), .evidence, "Launch note of 2019", source: "made")
        #expect(without(try Bundled.library().adding(NetworkTable([file]))) == ["c2", "c3", "c4", "c5"])
    }

    @Test(arguments: [
        ("coventry university", ["body:coventry-university"]), ("Leicester", ["council:LCE"]), ("إيان ورد", ["person:ward"]),
        ("Birmingham", ["council:BIR", "city:Birmingham"]), ("hate crime hub", ["body:hub"]), ("Hub", []),
        ("zoe berry", ["person:b"]), ("", []),
    ])
    func entriesAreFoundByName(text: String, ids: [String]) throws {
        let library = try Bundled.library().adding(NetworkTableTests.table)
        #expect(library.entries(named: text).map(\.description) == ids)
    }
}
