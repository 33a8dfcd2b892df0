import Testing

@testable import Core

@Suite struct LinkPathTests {
    private func told(_ path: LinkPath) -> String {
        path.from.description
            + path.steps.map { " " + ($0.isReversed ? "<" : "") + $0.link.relation.text + " " + $0.end.description }.joined()
    }

    static let paths = [
        (
            "council:LCE", "body:coventry-university",
            "council:LCE same as body:leicester co-organised event:conference-2018 <co-organised body:luton "
                + "develops sector leadership learning with body:coventry-university"
        ),
        ("council:LCE", "area:E23000021", "council:LCE policed by area:E23000021"),
        ("person:ward", "council:BIR", "person:ward role body:birmingham <same as council:BIR"),
        ("council:BIR", "city:Birmingham", "council:BIR same as body:birmingham <same as city:Birmingham"),
        ("practice:luton-leadership", "theme:leadership", "practice:luton-leadership concerns theme:leadership"),
        ("body:scn", "body:scn", "body:scn"),
    ]

    @Test(arguments: paths) func theShortestChainIsFound(from: String, to: String, expected: String) throws {
        let graph = LinkGraph(try Bundled.library())
        let path = try graph.path(from: try #require(EntryID(from)), to: try #require(EntryID(to))).get()
        #expect(told(path) == expected)
        // The way back is as long.
        let back = try graph.path(from: try #require(EntryID(to)), to: try #require(EntryID(from))).get()
        #expect(back.length == path.length)
    }

    @Test func identitiesCostNothing() throws {
        let graph = LinkGraph(try Bundled.library())
        let path = try graph.path(from: EntryID(.council, "LCE"), to: EntryID(.body, "coventry-university")).get()
        #expect(path.length == 3 && path.steps.count == 4 && path.steps[0].isIdentity)
    }

    @Test(arguments: [
        (["a works-with b"], "a works with b", nil),
        (["a works-with b inferred", "a member-of c", "c part-of b"], "a works with b", 0),
        // Among chains of one length that of which the weakest link is the strongest.
        (["a part-of c probable", "c part-of b", "a part-of d inferred", "d part-of b"], "a part of d part of b", 0),
        (["c part-of b probable", "a part-of c", "a part-of d", "d part-of b"], "a part of d part of b", nil),
        (["a works-with b superseded", "a member-of c", "b member-of c"], "a member of c <member of b", nil),
        // What is only probably the same costs a link, what is certain none.
        (["a same-as c probable", "c part-of b", "a part-of d", "d part-of e", "e part-of b"], "a same as c part of b", 0),
        (
            ["a same-as c", "c same-as d corrected", "d part-of b", "a part-of e", "e part-of b"],
            "a same as c same as d part of b", 1
        ),
        (["b part-of a ambiguous"], "a <part of b", 0),
    ])
    func chains(lines: [String], expected: String, weakest: Int?) throws {
        let library = try MadeNetwork.library(lines)
        let path = try LinkGraph(library).path(from: EntryID(.body, "a"), to: EntryID(.body, "b")).get()
        #expect(told(path).split(separator: "body:").joined() == expected)
        #expect(path.weakest == weakest)
    }

    @Test(arguments: [
        ("2015", NoPath.notLinked), ("2016", nil), ("2018-05", nil), ("2018-06", .notLinked), ("2018-05-31", nil),
        ("2018-06-01", .notLinked), ("2018", nil), ("2017-02-03", nil),
    ])
    func onlyWhatHeldThenIsWalked(date: String, expected: NoPath?) throws {
        let library = try MadeNetwork.library("a works-with b stated 2016 2018-05")
        let days = try #require(PartialDate(iso: date)).days
        func reason(_ result: Result<LinkPath, NoPath>) -> NoPath? {
            if case .failure(let reason) = result { reason } else { nil }
        }
        let (a, b) = (EntryID(.body, "a"), EntryID(.body, "b"))
        #expect(reason(LinkGraph(library).path(from: a, to: b, within: days)) == expected)
        #expect(reason(LinkGraph(library.network(within: days)).path(from: a, to: b)) == expected)
    }

    @Test func councilsThatBeganLaterAreNotWalkedBefore() throws {
        let library = try Bundled.library()
        let replaced = try #require(
            library.network.councils.first { council in
                council.end.map { $0.civil.year == 2021 } ?? false && !council.replacedBy.isEmpty
            })
        let successor = EntryID(.council, replaced.replacedBy[0])
        #expect(try LinkGraph(library).path(from: replaced.id, to: successor).get().length == 1)
        let then = LinkGraph(library.network(within: try #require(PartialDate(iso: "2018")).days))
        #expect(then.path(from: replaced.id, to: successor) == .failure(.noSuchEntry(successor)))
    }

    @Test func whyThereIsNone() throws {
        let library = try MadeNetwork.library("x works-with y")
        let graph = LinkGraph(library)
        #expect(
            graph.path(from: EntryID(.body, "x"), to: EntryID(.body, "none")) == .failure(.noSuchEntry(EntryID(.body, "none"))))
        #expect(graph.path(from: EntryID(.body, "x"), to: EntryID(.body, "scn")) == .failure(.notLinked))
        let trigger = try #require(library.agenda.triggers.first).id
        #expect(graph.path(from: EntryID(.body, "x"), to: trigger) == .failure(.notLinked))
    }

    /// Lengths as a search through all links finds them, one after the other.
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8]) func lengthsAreThoseOfAPlainSearch(seed: UInt64) throws {
        let statements = MadeNetwork.random(bodies: 60, links: 70, seed: seed)
        var file = NetworkFile(layout: .links)
        for number in 0..<60 { file.entries.append(FileEntry(EntryID(.body, "n\(number)"), Name("Body \(number)"))) }
        file.statements = statements
        let graph = LinkGraph(try Bundled.library().adding(NetworkTable([file])))
        let days = try #require(PartialDate(iso: "2015-06")).days
        for within in [nil, days] {
            let walked = statements.filter { $0.confidence.stands && (within.map($0.holds) ?? true) }
            for from in 0..<6 {
                let start = EntryID(.body, "n\(from)")
                let lengths = plainLengths(from: start, walked)
                for to in 0..<60 {
                    let goal = EntryID(.body, "n\(to)")
                    let path = try? graph.path(from: start, to: goal, within: within).get()
                    #expect(path?.length == lengths[goal], "\(seed): \(from) to \(to)")
                    #expect(path.map { isWhole($0) } ?? true)
                }
            }
        }
    }

    /// Each step begins where the one before ended.
    private func isWhole(_ path: LinkPath) -> Bool {
        var at = path.from
        for step in path.steps {
            guard (step.isReversed ? step.link.to : step.link.from) == at else { return false }
            at = step.end
        }
        return at == path.to
    }

    private func plainLengths(from start: EntryID, _ statements: [Statement]) -> [EntryID: Int] {
        var lengths = [start: 0]
        var isChanged = true
        while isChanged {
            isChanged = false
            for statement in statements {
                guard let object = statement.object, let link = Link(statement) else { continue }
                let cost = link.isIdentity ? 0 : 1
                for (one, other) in [(statement.subject, object), (object, statement.subject)] {
                    guard let length = lengths[one], length + cost < lengths[other] ?? .max else { continue }
                    lengths[other] = length + cost
                    isChanged = true
                }
            }
        }
        return lengths
    }
}
