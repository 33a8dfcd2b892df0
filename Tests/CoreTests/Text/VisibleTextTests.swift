import Testing

@testable import Core

@Suite struct VisibleTextTests {
    @Test(arguments: [
        ("Leicester", "Leicester"), ("مجلس مدينة ليستر", "مجلس مدينة ليستر"), ("Kaçanik — 10%", "Kaçanik — 10%"), ("", ""),
        ("\u{1B}[2J", "␛[2J"), ("a\u{0}b", "a␀b"), ("a\tb\nc\rd", "a␉b␊c␍d"), ("a\r\nb", "a␍␊b"), ("bell\u{7}", "bell␇"),
        ("rub\u{7F}out", "rub␡out"), ("\u{9B}31m", "⟨9B⟩31m"), ("\u{90}q\u{9C}", "⟨90⟩q⟨9C⟩"), ("\u{80}\u{9F}", "⟨80⟩⟨9F⟩"),
        ("ab\u{202E}cd\u{202C}", "ab⟨202E⟩cd⟨202C⟩"), ("\u{2066}x\u{2069}", "⟨2066⟩x⟨2069⟩"), ("e\u{301}", "e\u{301}"),
    ])
    func shown(raw: String, expected: String) { #expect(raw.visible == expected) }

    @Test func nothingThatActsIsLeft() {
        let acting = [0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069].joined().compactMap { Unicode.Scalar($0) }
        #expect(acting.count == 32 + 33 + 5 + 4)
        for scalar in acting {
            let shown = "a\(Character(scalar))b".visible
            #expect(!shown.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
            #expect(shown.first == "a" && shown.last == "b" && shown.count > 2)
        }
    }

    @Test func whatIsShownStaysAsItIs() {
        let once = "\u{1B}]0;title\u{7}\u{9D}\u{202E}".visible
        #expect(once.visible == once)
    }
}
