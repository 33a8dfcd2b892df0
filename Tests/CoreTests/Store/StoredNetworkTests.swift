import Testing

@testable import Core

/// Parts of the network in the store.
@Suite struct StoredNetworkTests {
    private static let now = Moment(day: Day(number: 20_000))

    private func part(_ key: String, _ name: String, _ file: String = "") -> NetworkPart {
        var brought = NetworkFile(layout: .nodes)
        brought.entries = [FileEntry(EntryID(.body, key), Name(name))]
        brought.statements = [Statement(EntryID(.body, key), .known(.worksWith), EntryID(.body, "isd"), source: "file")]
        return NetworkPart(
            key: file.isEmpty ? key : file, name: key, layout: .nodes,
            origin: FileOrigin(name: key, content: key + name, mapping: ""),
            table: NetworkTable([brought]))
    }

    private func names(_ store: Store) throws -> [String] {
        let table = try store.network()
        return table.range(of: .body).filter { table.isNamed($0) }.map { table.name($0).english }
    }

    @Test func partsJoinAndAreTakenBack() throws {
        let store = try Store()
        #expect(try store.network().isEmpty)
        let first = Revision(at: Self.now, author: "a", changes: [.network(part("hub", "Hub"))])
        let second = Revision(at: Self.now, author: "a", changes: [.network(part("trust", "Trust"))])
        #expect(try store.append(first).added == 1)
        #expect(try names(store) == ["Hub"])
        #expect(try store.append(second).added == 1)
        #expect(try names(store) == ["Hub", "Trust"])
        #expect(try store.network().statements(leadingTo: EntryID(.body, "isd")).count == 2)
        // The same again is nothing new.
        #expect(try store.append(Revision(at: Self.now, author: "a", changes: [.network(part("hub", "Hub"))])).isUnchanged)
        _ = try store.append(Revision(at: Self.now, author: "a", undoes: first.id))
        #expect(try names(store) == ["Trust"])
        #expect(try store.log().filter(\.isInForce).flatMap(\.network).map(\.key) == ["trust"])
    }

    @Test func aLaterPartOfItsKeyTakesThePlace() throws {
        let store = try Store()
        for name in ["Hub", "Hub of 2020"] {
            _ = try store.append(Revision(at: Self.now, author: "a", changes: [.network(part("hub", name, "bodies.csv"))]))
        }
        _ = try store.append(Revision(at: Self.now, author: "a", changes: [.network(part("trust", "Trust"))]))
        #expect(try names(store) == ["Hub of 2020", "Trust"])
    }

    @Test func revisionsGiveBackTheirParts() throws {
        let store = try Store()
        let part = part("hub", "Hub")
        _ = try store.append(Revision(at: Self.now, author: "a", changes: [.network(part)]))
        #expect(try store.revisions().last?.changes == [.network(part)])
    }
}
