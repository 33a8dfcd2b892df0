import Testing

@testable import TUI

@Suite struct CharacterAssemblerTests {
    private func characters(_ bytes: [UInt8]) -> String {
        var assembler = CharacterAssembler()
        return String(String.UnicodeScalarView(bytes.compactMap { assembler.take($0) }))
    }

    @Test(arguments: ["a", "é", "ل", "東", "🙂", "mixed ل and é", ""]) func whatIsUTF8ComesThrough(text: String) {
        #expect(characters(Array(text.utf8)) == text)
    }

    @Test(
        arguments: [
            ([0xFF, 0x61], "a"), ([0xD9, 0x61], "a"), ([0x84, 0x61], "a"), ([0xE6, 0x9D, 0x61], "a"), ([0xC0, 0xAF, 0x61], "a"),
            ([0xE0, 0x80, 0xAF, 0x61], "a"), ([0xED, 0xA0, 0x80, 0x61], "a"), ([0xF8, 0x88, 0x80, 0x80, 0x80, 0x61], "a"),
            ([0xD9, 0xD9, 0x84], "ل"),
        ] as [([UInt8], String)]) func whatIsNotIsLeftOutAndTheRestGoesOn(bytes: [UInt8], text: String)
    {
        #expect(characters(bytes) == text)
    }
}
