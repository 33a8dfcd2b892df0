import Testing

@testable import Core

/// The search through many bytes at once, held against one that looks at each.
struct TextSearchTests {
    private func slow(_ needle: [UInt8], _ hay: [UInt8]) -> Int? {
        guard hay.count >= needle.count else { return nil }
        return (0...(hay.count - needle.count)).first { hay[$0..<$0 + needle.count].elementsEqual(needle) }
    }

    @Test func agreesWithLookingAtEachByte() {
        var numbers = SeededNumbers(state: 11)
        var found = 0
        for _ in 0..<20_000 {
            // Few letters, so that much is nearly right.
            let hay = (0..<Int.random(in: 0...300, using: &numbers)).map { _ in UInt8.random(in: 97...99, using: &numbers) }
            let needle = (0..<Int.random(in: 1...6, using: &numbers)).map { _ in UInt8.random(in: 97...99, using: &numbers) }
            let answer = hay.withUnsafeBytes { TextSearch.find(needle, in: $0) }
            let expected = slow(needle, hay)
            #expect(answer == expected, "\(needle) in \(hay)")
            if expected != nil { found += 1 }
        }
        #expect(found > 5000)
    }

    @Test(arguments: [("", "abc", 0), ("a", "", nil), ("abc", "ab", nil), ("c", "abc", 2), ("abc", "abc", 0)])
    func atTheEdges(needle: String, hay: String, place: Int?) {
        #expect(Array(hay.utf8).withUnsafeBytes { TextSearch.find(Array(needle.utf8), in: $0) } == place)
    }

    /// At the end of every length around the 64 bytes that are looked at together.
    @Test func atTheEndOfEveryLength() {
        for length in 1...200 {
            var hay = [UInt8](repeating: 97, count: length)
            hay[length - 1] = 98
            #expect(hay.withUnsafeBytes { TextSearch.find([98], in: $0) } == length - 1)
            #expect(hay.withUnsafeBytes { TextSearch.find([98, 98], in: $0) } == nil)
            if length > 1 { #expect(hay.withUnsafeBytes { TextSearch.find([97, 98], in: $0) } == length - 2) }
        }
    }
}
