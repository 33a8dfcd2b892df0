import Pseudoterminal
import Testing

/// Text reaches the terminal as UTF-8 whatever the locale says.
struct LocaleTests {
    @Test(arguments: [["LC_ALL": nil], ["LC_ALL": "C"], ["LC_ALL": nil, "LANG": "C"], ["LC_ALL": "nonexistent"]])
    func textArrives(environment: [String: String?]) throws {
        let concord = try Concord(["--language", "ar"], environment: environment)
        let isRight = concord.terminal.wait {
            $0.text.unicodeScalars.contains(where: isArabic) && $0.text.unicodeScalars.contains(where: isLine)
        }
        #expect(isRight, "\(concord.screen.text)")
        #expect(concord.screen.unknown == [])
    }
}

/// A letter of Arabic, joined or not.
private func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    [0x0600...0x06FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC].contains { $0.contains(scalar.value) }
}

/// A piece of a frame.
private func isLine(_ scalar: Unicode.Scalar) -> Bool {
    (0x2500...0x257F).contains(scalar.value)
}
