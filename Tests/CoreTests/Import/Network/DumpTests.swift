import Testing

@testable import Core

@Suite struct DumpTests {
    @Test func dump() throws {
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Network") {
            let read = try network(try Fixture.network(name))
            print("=== \(name) \(read.value.layout) \(read.value.title)")
            read.named.forEach { print("E \($0)") }
            read.said.forEach { print("S \($0)") }
            read.odd.forEach { print("I \($0.0 ?? 0) \($0.1)") }
            for issue in read.issues { if case .network = issue.kind {} else { print("I \(issue)") } }
        }
    }
}
