import Testing

@testable import Core

@Suite struct SurroundingsTests {
    private let lines = [
        "a works-with b", "a works-with c", "a member-of d", "b part-of e", "c part-of e", "e part-of f", "d works-with b",
        "a funds b",
    ]

    private func told(_ tree: LinkTree) -> [String] {
        tree.rows.map { row in
            String(repeating: "-", count: row.depth) + row.id.key + (row.unopened > 0 ? " \(row.unopened)" : "")
                + (row.otherLinks > 0 ? " +\(row.otherLinks)" : "")
        }
    }

    @Test(arguments: [
        (0, ["a 3"]), (1, ["a", "-d", "-b 1 +1", "-c 1"]), (2, ["a", "-d", "-b +1", "--e 1", "-c"]),
        (3, ["a", "-d", "-b +1", "--e", "---f", "-c"]),
    ])
    func eachStandsOnceWhereItIsNearest(depth: Int, expected: [String]) throws {
        let graph = LinkGraph(try MadeNetwork.library(lines))
        let tree = try #require(LinkTree(of: EntryID(.body, "a"), depth: depth, graph))
        #expect(told(tree) == expected)
    }

    @Test func rowsOpenAndFold() throws {
        let graph = LinkGraph(try MadeNetwork.library(lines))
        var tree = try #require(LinkTree(of: EntryID(.body, "a"), graph))
        let first = tree
        tree.turn(3)
        #expect(told(tree) == ["a", "-d", "-b +1", "-c", "--e 1"])
        #expect(tree.above(4) == 3 && tree.above(3) == 0 && tree.above(0) == nil)
        tree.turn(4)
        tree.turn(3)
        #expect(tree == first)
        tree.turn(99)
        #expect(tree == first)
    }

    @Test func manyAreShownAHundredAtATime() throws {
        let graph = LinkGraph(try MadeNetwork.library((0..<250).map { "m\($0) member-of hub" }))
        var tree = try #require(LinkTree(of: EntryID(.body, "hub"), graph))
        #expect(tree.rows.count == 101 && tree.rows[0].more == 150 && tree.rows[0].isOpen)
        tree.turn(0)
        #expect(tree.rows.count == 201 && tree.rows[0].more == 50)
        tree.turn(0)
        #expect(tree.rows.count == 251 && tree.rows[0].more == 0)
        #expect(Set(tree.rows.map(\.id)).count == 251)
        tree.turn(0)
        #expect(tree.rows.count == 1 && tree.rows[0].unopened == 250)
    }

    @Test func identitiesAreOne() throws {
        let graph = LinkGraph(try Bundled.library())
        let tree = try #require(LinkTree(of: EntryID(.council, "LCE"), graph))
        let keys = tree.rows.map(\.id.description)
        #expect(!keys.contains("body:leicester") && keys.contains("person:master") && keys.contains("area:E23000021"))
        #expect(LinkTree(of: EntryID(.body, "none"), graph) == nil)
    }

    @Test func theMapHasPagesAndAFilter() throws {
        let graph = LinkGraph(try MadeNetwork.library((0..<75).map { "m\($0) member-of hub" } + ["hub funds z"]))
        let hub = EntryID(.body, "hub")
        let map = try #require(EgoMap(of: hub, graph))
        #expect(map.nodes.count == 30 && map.total == 76 && map.all == 76 && map.first == 0)
        #expect(map.nodes[0].id.key == "z" && !map.nodes[0].isReversed && map.nodes[1].isReversed)
        #expect(map.nodes.filter { $0.side == .start }.map(\.row) == Array(0..<15))
        #expect(map.nodes.filter { $0.side == .end }.map(\.row) == Array(0..<15))
        let last = try #require(EgoMap(of: hub, graph, from: 60))
        #expect(last.nodes.count == 16 && last.first == 60 && last.nodes.filter { $0.side == .end }.count == 8)
        let beyond = try #require(EgoMap(of: hub, graph, from: 500))
        #expect(beyond == last)
        let found = try #require(EgoMap(of: hub, graph, filter: Filter("m74")))
        #expect(found.nodes.map(\.id.key) == ["m74"] && found.total == 1 && found.all == 76)
        #expect(EgoMap(of: hub, graph, filter: Filter("relation:funds"))?.nodes.map(\.id.key) == ["z"])
        #expect(EgoMap(of: hub, graph, filter: Filter("nobody"))?.nodes.isEmpty == true)
        // The same question gives the same map.
        #expect(EgoMap(of: hub, graph, from: 30) == EgoMap(of: hub, graph, from: 31))
    }
}
