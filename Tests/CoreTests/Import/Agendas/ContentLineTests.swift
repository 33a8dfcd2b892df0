import Testing

@testable import Core

@Suite struct ContentLineTests {
    private func lines(_ text: String, longest: Int = 1000) -> [String] {
        var found: [String] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var lines = ContentLines(buffer, longest: longest)
            while lines.next({ line, number, isTooLong in
                found.append("\(number)" + (isTooLong ? "!" : ":") + String(decoding: line, as: UTF8.self))
            }) {}
        }
        return found
    }

    @Test(arguments: [
        ("A:1\r\nB:2\r\n", ["1:A:1", "2:B:2"]), ("A:1\nB:2", ["1:A:1", "2:B:2"]), ("A:1\rB:2\r", ["1:A:1", "2:B:2"]),
        ("A:1\r\n 2\r\n\t3\r\nB:4", ["1:A:123", "4:B:4"]), ("\r\n\nA:1\n\n\nB:2", ["3:A:1", "6:B:2"]), ("", []), (" x", ["1: x"]),
        ("A:1\n \n  2", ["1:A:1 2"]),
    ])
    func linesAreUnfolded(text: String, expected: [String]) { #expect(lines(text) == expected) }

    @Test func aCharacterFoldedInItsMiddleIsWhole() {
        var bytes = Array("SUMMARY:caf".utf8)
        bytes += [0xC3, 0x0D, 0x0A, 0x20, 0xA9, 0x0D, 0x0A]
        var found: [String] = []
        bytes.withUnsafeBufferPointer { buffer in
            var lines = ContentLines(buffer, longest: 1000)
            while lines.next({ line, _, _ in found.append(String(decoding: line, as: UTF8.self)) }) {}
        }
        #expect(found == ["SUMMARY:café"])
    }

    @Test func longLinesAreGivenByTheirStart() {
        let long = String(repeating: "x", count: 400)
        let start = "A:" + long.prefix(254)
        #expect(lines("A:\(long)\nB:2\n", longest: 300) == ["1!\(start)", "2:B:2"])
        #expect(lines("A:\(long.prefix(200))\n \(long)\n \(long)\nB:2\n", longest: 300).map { $0.prefix(4) } == ["1!A:", "4:B:"])
    }

    @Test(arguments: [
        ("SUMMARY:a:b", "SUMMARY", "", "a:b"), ("summary;language=ar:x", "SUMMARY", "LANGUAGE=ar", "x"),
        ("A;X=\"a:b;c,d\",e;Y=f:v", "A", "X=a:b;c,d|e Y=f", "v"), ("A;CN=^'Q^' ^^ ^n^x:v", "A", "CN=\"Q\" ^ \n^x", "v"),
        ("A;X:v", "A", "X=", "v"), ("A;X=\"open:v", "A", "X=\"open", "v"), ("A:", "A", "", ""),
    ])
    func partsAreFound(text: String, name: String, parameters: String, value: String) throws {
        let found = withContentLine(text) { line in
            [
                line.name, line.parameters.map { $0.name + "=" + $0.values.joined(separator: "|") }.joined(separator: " "),
                line.value,
            ]
        }
        #expect(found == [name, parameters, value])
    }

    @Test(arguments: ["", ":", "no colon", "A", "A B:1", "A;X=1", "é:1"])
    func whatIsNoLineIsNone(text: String) { #expect(withContentLine(text) { $0.name } == nil) }

    @Test(arguments: [
        ("A:one\\, two\\; three\\\\n\\nfour\\N", "one, two; three\\n\nfour\n"), ("A:a\\b\\", "a\\b\\"), ("A:plain", "plain"),
    ])
    func textsAreUnescaped(line: String, plain: String) { #expect(withContentLine(line, \.plain) == plain) }

    @Test(arguments: [("A:a,b\\,c,d", ["a", "b,c", "d"]), ("A:", []), ("A:,a,,b,", ["a", "b"]), ("A:a\\", ["a\\"])])
    func listsAreSplit(line: String, list: [String]) { #expect(withContentLine(line, \.list) == list) }

    @Test(arguments: ["plain", "a, b; c\\d", "two\nlines", "\\n", "قاعة، واحدة", "", "a\\,b\\"])
    func escapedTextsReadBack(text: String) {
        #expect(withContentLine("A:" + CalendarText.escaped(text), \.plain) == text)
        let parameter = "A;X=" + CalendarText.parameter(text) + ":v"
        #expect(withContentLine(parameter) { $0["X"] } == text)
    }

    /// No line is longer than 75 octets, and each can be read by itself.
    @Test(arguments: ["x", "é", "ق", "😀", "👩‍👩‍👧"])
    func foldedLinesAreShortAndWhole(character: String) {
        for count in 0...160 {
            let line = "SUMMARY:" + String(repeating: character, count: count)
            var text = CalendarText()
            text.add(line)
            let physical = String(decoding: text.bytes, as: UTF8.self).unicodeScalars.split { $0 == "\n" }
            #expect(physical.allSatisfy { $0.last == "\r" && String($0).utf8.count <= 76 })
            #expect(String(validating: text.bytes, as: UTF8.self) != nil)
            #expect(lines(String(decoding: text.bytes, as: UTF8.self), longest: 10_000) == ["1:" + line])
        }
    }
}
