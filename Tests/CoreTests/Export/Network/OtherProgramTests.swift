import Glibc
import Testing

@testable import Core

/// What other programs make of written networks; only where they are there.
@Suite struct OtherProgramTests {
    /// Runs a command on bytes; `nil` where that fails.
    private static func run(_ command: String, on bytes: [UInt8] = []) -> String? {
        var path = Array("/tmp/concord-network-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { return nil }
        let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(name) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return nil }
            rest = rest.dropFirst(count)
        }
        close(descriptor)
        guard let pipe = popen(command + " 2>/dev/null <" + name, "r") else { return nil }
        var output: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
        return pclose(pipe) == 0 ? String(decoding: output, as: UTF8.self) : nil
    }

    private static let hasNetworkX = run("python3 -c 'import networkx'") != nil
    private static let hasVObject = run("python3 -c 'import vobject'") != nil
    private static let hasPython = run("python3 -c 'import json'") != nil
    private static let hasGraphviz = run("dot -V") != nil

    private static func selections() throws -> [NetworkSelection] {
        [try Bundled.library().wholeNetwork(), NetworkRoundTripTests.odd]
    }

    @Test(.enabled(if: hasNetworkX)) func networkXReadsGraphML() throws {
        let program = """
            import sys, networkx
            graph = networkx.parse_graphml(sys.stdin.read(), force_multigraph=True)
            names = sum(1 for _, data in graph.nodes(data=True) if data.get("name"))
            print(graph.number_of_nodes(), graph.number_of_edges(), names)
            """
        for selection in try Self.selections() {
            let edges = selection.statements.filter { $0.object != nil }.count
            let output = Self.run("python3 -c '\(program)'", on: selection.bytes(as: .graphml))
            #expect(output == "\(selection.entries.count) \(edges) \(selection.entries.count)\n")
        }
    }

    @Test(.enabled(if: hasVObject)) func vObjectReadsCards() throws {
        let program = """
            import sys, vobject
            cards = list(vobject.readComponents(sys.stdin.buffer.read().decode()))
            print(len(cards), sum(len(card.contents.get("fn", [])) for card in cards), cards[0].fn.value)
            """
        for selection in try Self.selections() {
            let names = selection.entries.count + selection.entries.filter { $0.name.arabic != nil }.count
            let first = selection.entries[0].name.english
            #expect(
                Self.run("python3 -c '\(program)'", on: selection.bytes(as: .vcard))
                    == "\(selection.entries.count) \(names) \(first)\n")
        }
    }

    @Test(.enabled(if: hasPython), arguments: [NetworkFormat.popolo, .jsonld]) func pythonReadsJSON(format: NetworkFormat) throws
    {
        let program = """
            import sys, json
            whole = json.load(sys.stdin)
            lists = ["@graph", "persons", "organizations", "events", "entries"]
            print(sum(len(whole.get(name, [])) for name in lists))
            """
        for selection in try Self.selections() {
            #expect(Self.run("python3 -c '\(program)'", on: selection.bytes(as: format)) == "\(selection.entries.count)\n")
        }
    }

    @Test(.enabled(if: hasGraphviz)) func graphvizReadsDOT() throws {
        for selection in try Self.selections() {
            #expect(Self.run("dot -Tcanon", on: selection.bytes(as: .dot)) != nil)
        }
    }
}
