import Pseudoterminal
import Testing

/// The screen that the other tests look at is itself right.
struct VirtualTerminalTests {
    /// What a program writes, and the five rows of eight columns that it leaves; dots stand for spaces.
    struct Case: CustomTestStringConvertible {
        let name: String, written: String, rows: [String]
        var testDescription: String { name }

        init(_ name: String, _ written: String, _ rows: String...) {
            self.name = name
            self.written = written
            self.rows = rows.map { $0.contains("京") ? $0 : $0 + String(repeating: ".", count: max(0, 8 - $0.count)) }
        }
    }

    static let numbered = "1\r\n2\r\n3\r\n4\r\n5"
    static let filled = "12345678"

    static let cases = [
        Case("text", "ab\r\ncd", "ab", "cd"),
        Case("cursor addressing", "\u{1B}[2;3Hx\u{1B}[Hy\u{1B}[9;99Hz", "y", "..x", "", "", ".......z"),
        Case("relative moves", "\u{1B}[3;3H\u{1B}[Aa\u{1B}[2Bb\u{1B}[2Dc\u{1B}[2Cd", "", "..a", "", "..cb.d"),
        Case("column and row", "\u{1B}[4Ga\u{1B}[3db", "...a", "", "....b"),
        Case("back space", "ab\u{8}c", "ac"),
        Case("tab and back", "\u{1B}[4G\tx\u{1B}[Zy", "y......x"),
        Case("the right edge waits", filled + "\rx", "x2345678"),
        Case("the right edge wraps", filled + "9", filled, "9"),
        Case("no wrapping", "\u{1B}[?7l" + filled + "9", "12345679"),
        Case("wrapping scrolls", numbered + "\r" + filled + "x", "2", "3", "4", filled, "x"),
        Case("erase to the end of the screen", numbered + "\u{1B}[2;1H\u{1B}[J", "1"),
        Case("erase from the start of the screen", numbered + "\u{1B}[4;1H\u{1B}[1J", "", "", "", "", "5"),
        Case("erase the screen", numbered + "\u{1B}[2J"),
        Case("erase to the end of the line", filled + "\u{1B}[1;4H\u{1B}[K", "123"),
        Case("erase from the start of the line", filled + "\u{1B}[1;4H\u{1B}[1K", "....5678"),
        Case("erase characters", filled + "\u{1B}[1;3H\u{1B}[2X", "12..5678"),
        Case("repeat", "─\u{1B}[3bx", "────x"),
        Case("insert characters", filled + "\u{1B}[1;3H\u{1B}[2@", "12..3456"),
        Case("delete characters", filled + "\u{1B}[1;3H\u{1B}[2P", "125678"),
        Case("insert mode", "abc\r\u{1B}[4hx\u{1B}[4ly", "xybc"),
        Case("insert lines", numbered + "\u{1B}[2;1H\u{1B}[2L", "1", "", "", "2", "3"),
        Case("delete lines", numbered + "\u{1B}[2;1H\u{1B}[2M", "1", "4", "5"),
        Case("scroll up in a region", numbered + "\u{1B}[2;4r\u{1B}[S", "1", "3", "4", "", "5"),
        Case("scroll down in a region", numbered + "\u{1B}[2;4r\u{1B}[T", "1", "", "2", "3", "5"),
        Case("insert a line in a region", numbered + "\u{1B}[2;4r\u{1B}[3;1H\u{1B}[L", "1", "2", "", "3", "5"),
        Case("index at the bottom of a region", numbered + "\u{1B}[2;4r\u{1B}[4;1H\n", "1", "3", "4", "", "5"),
        Case("reverse index at the top of a region", numbered + "\u{1B}[2;4r\u{1B}[2;1H\u{1B}M", "1", "", "2", "3", "5"),
        Case("below a region nothing scrolls", numbered + "\u{1B}[2;4r\u{1B}[5;1H\nx", "1", "2", "3", "4", "x"),
        Case("line drawing", "\u{1B}(0lqk\u{1B}(Bq", "┌─┐q"),
        Case("line drawing by shift", "\u{1B})0\u{E}mqj\u{F}q", "└─┘q"),
        Case("save and restore", "ab\u{1B}7\u{1B}[3;3H\u{1B}8c", "abc"),
        Case("wide characters", "東京x\u{1B}[1;2Hy", ".y京x..."),
        Case("a wide character at the edge", "1234567京", "1234567", "京......"),
        Case("combining marks", "e\u{301}x", "e\u{301}x"),
        Case("Arabic", "مرحبا", "مرحبا"),
        Case("strings for devices", "a\u{1B}Pq#0;x\u{1B}\\b\u{1B}_x\u{1B}\\c", "abc"),
        Case("a title", "a\u{1B}]0;title\u{7}b\u{1B}]2;title\u{1B}\\c", "abc"),
    ]

    @Test(arguments: cases) func draws(_ example: Case) {
        var whole = VirtualTerminal(TerminalSize(8, 5)), bytewise = whole
        whole.feed(example.written.utf8)
        for byte in example.written.utf8 { bytewise.feed([byte]) }
        let rows = example.rows + Array(repeating: "........", count: 5 - example.rows.count)
        #expect(whole.lines.map { String($0.map { $0 == " " ? "." : $0 }) } == rows)
        #expect(whole.cells == bytewise.cells)
        #expect(whole.unknown == [])
        #expect(whole.received == example.written.utf8.count)
    }

    @Test func keepsStyles() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed("\u{1B}[1;7;33ma\u{1B}[22;97;48;5;200mb\u{1B}[38;2;1;2;3;49mc\u{1B}[md".utf8)
        let styles = screen.cells[0].map(\.style)
        #expect(styles[0].attributes == [.bold, .reverse])
        #expect(styles[0].foreground == .index(3))
        #expect(styles[1].attributes == .reverse)
        #expect(styles[1].foreground == .index(15))
        #expect(styles[1].background == .index(200))
        #expect(styles[2].foreground == .rgb(1, 2, 3))
        #expect(styles[2].background == .normal)
        #expect(styles[3] == Style())
        #expect(screen.colourChoices == 4)
    }

    @Test func erasingKeepsTheBackground() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed("\u{1B}[1;44m\u{1B}[K".utf8)
        #expect(screen.cells[0][7].style.background == .index(4))
        #expect(screen.cells[0][7].style.attributes == [])
    }

    @Test func theAlternateScreenGivesTheMainOneBack() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed("main\u{1B}[?1049h\u{1B}[?25l\u{1B}[Halternate".utf8)
        #expect(screen.isAlternate)
        #expect(!screen.showsCursor)
        #expect(!screen.shows("main"))
        screen.feed("\u{1B}[?1049l\u{1B}[?25h".utf8)
        #expect(screen.text == "main")
        #expect(screen.cursor == VirtualTerminal.Position(row: 0, column: 4))
        #expect(screen.modes == [7, 25])
    }

    @Test func collectsClipboardTexts() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed("\u{1B}]52;c;TGVpY2VzdGVy\u{7}\u{1B}]52;;2YU=\u{1B}\\".utf8)
        #expect(screen.clipboard == ["Leicester", "م"])
        #expect(screen.unknown == [])
    }

    @Test(arguments: [
        ("\u{1B}[5n", "CSI 5n"), ("\u{1B}[>c", "CSI >c"), ("\u{1B}[?9999h", "CSI ?9999h"), ("\u{1B}#8", "ESC #8"),
        ("\u{9B}2J", "C1 U+9b"), ("\u{1}", "control 1"), ("\u{1B}]777;x\u{7}", "OSC 777;x"), ("\u{1B}[66m", "CSI 66m"),
    ])
    func listsWhatATerminalMayNotUnderstand(written: String, listed: String) {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed(written.utf8)
        #expect(screen.unknown == [listed])
    }

    @Test func listsBytesThatAreNoText() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed([0x9B, 0x41, 0xC3, 0x42, 0xED, 0xA0, 0x80])
        #expect(screen.unknown == ["bytes 9b", "bytes c3", "bytes ed a0 80"])
        #expect(screen.text == "AB")
    }

    @Test func findsTextByColumn() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed("\r\n京 abc".utf8)
        #expect(screen.position(of: "abc") == VirtualTerminal.Position(row: 1, column: 3))
        #expect(screen.position(of: "abd") == nil)
    }

    @Test func resizingKeepsTheUpperLeftPart() {
        var screen = VirtualTerminal(TerminalSize(8, 5))
        screen.feed(Self.numbered.utf8)
        screen.feed(Self.filled.dropFirst().utf8)
        screen.resize(to: TerminalSize(4, 2))
        #expect(screen.lines == ["1   ", "2   "])
        #expect(screen.cursor == VirtualTerminal.Position(row: 1, column: 3))
        screen.resize(to: TerminalSize(5, 3))
        #expect(screen.lines == ["1    ", "2    ", "     "])
    }
}
