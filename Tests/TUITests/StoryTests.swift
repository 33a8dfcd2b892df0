import Core
import Glibc
import Testing

@testable import TUI

/// Scripts of keys and of what must be seen: `Stories/*.keys`.
@Suite struct StoryTests {
    static let names: [String] = {
        guard let folder = opendir(Golden.folder + "Stories") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".keys") { names.append(name) }
        }
        return names.sorted()
    }()

    @Test func thereAreStories() { #expect(StoryTests.names.count >= 3) }

    @Test(arguments: names) func story(name: String) throws {
        let script = try #require(Golden.read(Golden.folder + "Stories/" + name))
        var driver = try Driver()
        for (index, line) in script.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard let verb = parts.first, !verb.hasPrefix("#") else { continue }
            let rest = parts.count > 1 ? parts[1] : ""
            let place = "\(name), line \(index + 1)"
            switch verb {
            case "size":
                let sides = rest.split(separator: "x").compactMap { Int($0) }
                try #require(sides.count == 2, "\(place)")
                driver.send(.resize(Size(width: sides[0], height: sides[1])))
            case "press": try driver.press(rest)
            case "see": #expect(driver.words.contains(rest), "\(place): \(rest) is not on the screen:\n\(driver.text)")
            case "not": #expect(!driver.words.contains(rest), "\(place): \(rest) is on the screen:\n\(driver.text)")
            // A file whose columns are to be said, as the worker offers it.
            case "offer": driver.send(try Driver.mapping(rest))
            case "asks": #expect(driver.effects.last.map { "\($0)".hasPrefix(rest) } ?? false, "\(place): \(driver.effects)")
            case "focus": #expect("\(driver.state.focus)" == rest, "\(place)")
            case "frame": Golden.expect(driver.text, is: rest)
            default: Issue.record("\(place): there is no verb \(verb)")
            }
        }
    }
}
