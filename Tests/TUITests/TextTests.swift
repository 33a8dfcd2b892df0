import Core
import Testing

@testable import TUI

/// How texts are laid out in fields.
@Suite struct TextTests {
    init() { TextWidth.useUnicode() }

    private func field(_ text: String, _ width: Int, _ language: Language = .english) -> String {
        let field = FieldText(text, width: width, language: language)
        return String(
            String.UnicodeScalarView(
                field.glyphs.flatMap { [$0.scalar, $0.mark, $0.secondMark] }.filter { $0 != 0 }.compactMap(Unicode.Scalar.init)))
    }

    @Test(arguments: [
        ("Leicester", 20, "Leicester"), ("Leicester", 9, "Leicester"), ("Leicester", 8, "Leicest…"), ("Leicester", 1, "…"),
        ("Leicester", 0, ""),
        ("Malmö stad", 6, "Malmö…"), ("東京都", 4, "東…"), ("東京", 4, "東京"), ("e\u{301}te\u{301}", 2, "e\u{301}…"),
    ]) func cut(text: String, width: Int, expected: String) {
        #expect(field(text, width) == expected)
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a␛[31mb"), ("a\u{9B}b", "a⟨9B⟩b"), ("a\u{202E}b", "a⟨202E⟩b"), ("\u{7F}", "␡"), ("a\nb", "a␊b"),
    ]) func nothingActsOnTheTerminal(text: String, expected: String) {
        #expect(field(text, 20) == expected)
    }

    @Test func arabicIsJoinedAndRunsFromTheRight() {
        // لا becomes one sign; the first letter stands rightmost.
        #expect(field("سلام", 10, .arabic) == "\u{FEE1}\u{FEFC}\u{FEB3}")
        #expect(FieldText("سلام", width: 10, language: .arabic).width == 3)
    }

    @Test func digitsKeepTheirOrderInArabic() {
        #expect(field("عام ٢٠١٨", 20, .arabic).hasPrefix("٢٠١٨"))
    }

    @Test func latinNamesInArabicKeepTheirOrder() {
        #expect(field("قوة West Yorkshire", 30, .arabic).contains("West Yorkshire"))
    }

    @Test(arguments: [("one two three", 7, ["one two", "three"]), ("", 5, [""]), ("abcdefgh", 3, ["abcdefgh"]), ("a", 0, [])])
    func wrapping(text: String, width: Int, lines: [String]) {
        #expect(Wrapping.lines(text, width: width) == lines)
    }

    @Test(arguments: [
        (0, "0", "٠"), (999, "999", "٩٩٩"), (1000, "1,000", "١٬٠٠٠"), (1_140_525, "1,140,525", "١٬١٤٠٬٥٢٥"),
        (-12_345, "−12,345", "−١٢٬٣٤٥"),
    ]) func numbers(number: Int, english: String, arabic: String) {
        #expect(Strings.of(.english).number(number) == english)
        #expect(Strings.of(.arabic).number(number) == arabic)
    }

    @Test(arguments: [
        (0.108428, "+11%"), (-0.0498, "−5%"), (0.0, "0%"), (0.004, "0%"), (-0.005, "−1%"), (0.125, "+13%"), (1.0, "+100%"),
    ])
    func changes(parts: Double, text: String) {
        #expect(Strings.of(.english).change(parts) == text)
    }

    @Test(arguments: [(1.9595, 2, "1.96"), (0.005, 2, "0.01"), (-0.004, 2, "0.00"), (12.0, 0, "12"), (1234.5, 1, "1,234.5")])
    func decimals(value: Double, places: Int, text: String) {
        #expect(Strings.of(.english).decimal(value, places: places) == text)
    }

    @Test(arguments: [
        (1, "مجلس واحد"), (2, "مجلسان"), (3, "٣ مجالس"), (10, "١٠ مجالس"), (11, "١١ مجلسا"), (100, "١٠٠ مجلس"),
        (103, "١٠٣ مجالس"), (111, "١١١ مجلسا"), (202, "٢٠٢ مجلس"),
    ])
    func arabicPlurals(count: Int, text: String) {
        #expect(Strings.of(.arabic).councils(count) == text)
    }

    @Test func dates() throws {
        let day = try #require(Day(iso: "2018-10-29"))
        #expect(Strings.of(.english).date(day) == "Mon 29 Oct 2018")
        #expect(Strings.of(.arabic).date(day) == "الاثنين ٢٩ أكتوبر ٢٠١٨")
        #expect(Strings.of(.english).period(.financialYear(1999)) == "1999/00")
    }
}
