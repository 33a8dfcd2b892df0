/// Keys that ask for a command where a scope holds.
struct Binding: Sendable {
    let scope: Scope
    let command: Command
    let keys: [Key]
    /// Shown in the last line, in this order; 0 for not at all.
    let footer: Int

    init(_ scope: Scope, _ command: Command, _ keys: Key..., footer: Int = 0) {
        self.scope = scope
        self.command = command
        self.keys = keys
        self.footer = footer
    }
}

/// The table from keys to commands.
enum Keymap {
    static let bindings: [Binding] = [
        Binding(.anywhere, .moveUp, .up, .character("k"), footer: 1),
        Binding(.anywhere, .moveDown, .down, .character("j")),
        Binding(.anywhere, .moveLeft, .left, .character("h")),
        Binding(.anywhere, .moveRight, .right, .character("l")),
        Binding(.anywhere, .pageUp, .pageUp, .control("b")),
        Binding(.anywhere, .pageDown, .pageDown, .control("f")),
        Binding(.anywhere, .moveToStart, .home, .character("g")),
        Binding(.anywhere, .moveToEnd, .end, .character("G")),
        Binding(.anywhere, .open, .enter, footer: 2),
        Binding(.anywhere, .back, .escape),
        Binding(.anywhere, .ownView, .backspace),
        Binding(.anywhere, .nextPanel, .tab, footer: 4),
        Binding(.anywhere, .previousPanel, .backTab),
        Binding(.anywhere, .focusCouncils, .character("1")),
        Binding(.anywhere, .focusTrends, .character("2")),
        Binding(.anywhere, .focusAgenda, .character("3")),
        Binding(.anywhere, .filter, .character("/"), footer: 5),
        Binding(.anywhere, .previousTab, .character("[")),
        Binding(.anywhere, .nextTab, .character("]"), footer: 8),
        Binding(.anywhere, .mark, .character(" ")),
        Binding(.anywhere, .sort, .character("s"), footer: 9),
        Binding(.anywhere, .source, .character("i"), footer: 10),
        Binding(.anywhere, .copy, .character("y"), footer: 14),
        Binding(.anywhere, .zoom, .character("z"), footer: 12),
        Binding(.anywhere, .pin, .character("p"), footer: 13),
        Binding(.anywhere, .palette, .character(":"), footer: 11),
        Binding(.anywhere, .help, .character("?"), .function(1), footer: 3),
        Binding(.anywhere, .quit, .character("q"), .control("c"), footer: 6),
        Binding(.anywhere, .switchLanguage, .function(2), footer: 15),
        Binding(.anywhere, .importFile, .control("o"), footer: 15),
        Binding(.anywhere, .undoImport, .character("U")),
        Binding(.anywhere, .revisions, .character("I")),
        Binding(.anywhere, .redraw, .control("l")),
        Binding(.anywhere, .suspend, .control("z")),
        Binding(.councils, .showEnded, .character("e"), footer: 16),
        Binding(.councils, .export, .character("E"), footer: 12),
        Binding(.trends, .dataset, .character("d"), footer: 7),
        Binding(.trends, .chart, .character("c"), footer: 7),
        Binding(.trends, .signals, .character("!"), footer: 7),
        Binding(.trends, .calculation, .character("m"), footer: 7),
        Binding(.trends, .category, .character("f"), footer: 8),
        Binding(.trends, .type, .character("K")),
        Binding(.trends, .series, .character("v"), footer: 8),
        Binding(.trends, .unit, .character("u"), footer: 8),
        Binding(.trends, .whatCoincides, .character("o"), footer: 8),
        Binding(.trends, .swapAxes, .character("x"), footer: 8),
        Binding(.trends, .rowAxis, .character("r"), footer: 8),
        Binding(.trends, .columnAxis, .character("R")),
        Binding(.trends, .area, .character("a"), footer: 9),
        Binding(.trends, .period, .character("w")),
        Binding(.trends, .measures, .character("M")),
        Binding(.trends, .base, .character("b")),
        Binding(.trends, .peers, .character("n"), footer: 9),
        Binding(.trends, .totals, .character("T"), footer: 9),
        Binding(.trends, .hideColumn, .character("H")),
        Binding(.trends, .showColumns, .character("S")),
        Binding(.trends, .columnBack, .character("<")),
        Binding(.trends, .columnOn, .character(">")),
        Binding(.trends, .freeze, .character("F")),
        Binding(.trends, .widen, .character("+")),
        Binding(.trends, .narrow, .character("-")),
        Binding(.trends, .export, .character("e"), footer: 9),
        Binding(.trends, .saveView, .character("W")),
        Binding(.trends, .openView, .character("V")),
        Binding(.trends, .copyView, .character("Y")),
        Binding(.agenda, .open, .enter, footer: 1),
        Binding(.agenda, .star, .character("*"), footer: 2),
        Binding(.agenda, .goNow, .character("n"), footer: 2),
        Binding(.agenda, .clashes, .character("x"), footer: 2),
        Binding(.agenda, .calendar, .character("c"), footer: 2),
        Binding(.agenda, .goToDay, .character("d"), footer: 2),
        Binding(.agenda, .previousTab, .character("[")),
        Binding(.agenda, .nextTab, .character("]"), footer: 2),
        Binding(.agenda, .onlyStarred, .character("f"), footer: 2),
        Binding(.agenda, .moveUp, .up, .character("k"), footer: 4),
        Binding(.agenda, .moveDown, .down, .character("j")),
        Binding(.agenda, .moveLeft, .left, .character("h")),
        Binding(.agenda, .moveRight, .right, .character("l")),
        Binding(.agenda, .pageUp, .pageUp, .control("b")),
        Binding(.agenda, .pageDown, .pageDown, .control("f")),
        Binding(.agenda, .today, .character("t"), footer: 7),
        Binding(.agenda, .previousDay, .character("<"), .character(",")),
        Binding(.agenda, .nextDay, .character(">"), .character(".")),
        Binding(.agenda, .clock, .character("u"), footer: 9),
        Binding(.agenda, .withoutPast, .character("o"), footer: 9),
        Binding(.agenda, .note, .character("N"), footer: 9),
        Binding(.agenda, .export, .character("E"), footer: 9),
        Binding(.agenda, .triggers, .character("e"), footer: 9),
        Binding(.chart, .chart, .character("c"), footer: 7),
        Binding(.chart, .chartText, .character("t"), footer: 7),
        Binding(.chart, .method, .character("D"), footer: 7),
        Binding(.signals, .signals, .character("!"), footer: 7),
        Binding(.signals, .method, .character("m"), footer: 7),
        Binding(.page, .back, .escape, footer: 3),
        Binding(.page, .export, .character("E"), footer: 11),
        Binding(.mapper, .moveLeft, .left, .character("h"), footer: 1),
        Binding(.mapper, .moveRight, .right, .character("l")),
        Binding(.mapper, .nextUse, .character(" "), footer: 2),
        Binding(.mapper, .isArea, .character("a")),
        Binding(.mapper, .isAreaCode, .character("d")),
        Binding(.mapper, .isPeriod, .character("p")),
        Binding(.mapper, .isYear, .character("y")),
        Binding(.mapper, .isMonth, .character("m")),
        Binding(.mapper, .isQuarter, .character("r")),
        Binding(.mapper, .isCategory, .character("c")),
        Binding(.mapper, .isType, .character("t")),
        Binding(.mapper, .isCount, .character("n")),
        Binding(.mapper, .leaveOut, .character("x")),
        Binding(.mapper, .nextWide, .character("w")),
        Binding(.mapper, .nextMeasure, .character("u")),
        Binding(.mapper, .wholeArea, .character("A")),
        Binding(.mapper, .titlesUp, .up, .character("k"), footer: 6),
        Binding(.mapper, .titlesDown, .down, .character("j")),
        Binding(.mapper, .previousTab, .character("[")),
        Binding(.mapper, .nextTab, .character("]"), footer: 7),
        Binding(.mapper, .open, .enter, footer: 3),
        Binding(.mapper, .saveProfile, .character("s"), footer: 4),
        Binding(.mapper, .copyView, .character("Y"), footer: 8),
        Binding(.mapper, .back, .escape, .character("q"), footer: 5),
        Binding(.report, .matchAreas, .character("a"), footer: 2),
        Binding(.report, .mapColumns, .character("m"), footer: 2),
        Binding(.areas, .open, .enter, footer: 2),
        Binding(.areas, .leaveName, .character("n"), footer: 3),
        Binding(.areas, .takeNames, .character("s"), footer: 3),
        Binding(.areas, .back, .escape, .character("q"), footer: 3),
        Binding(.revisions, .open, .enter, footer: 2),
        Binding(.revisions, .changes, .character("c"), footer: 3),
        Binding(.revisions, .undoImport, .character("U"), footer: 3),
        Binding(.clashes, .open, .enter, footer: 2),
        Binding(.layer, .moveUp, .up, .character("k"), footer: 1),
        Binding(.layer, .moveDown, .down, .character("j")),
        Binding(.layer, .pageUp, .pageUp),
        Binding(.layer, .pageDown, .pageDown),
        Binding(.layer, .moveToStart, .home, .character("g")),
        Binding(.layer, .moveToEnd, .end, .character("G")),
        Binding(.layer, .open, .enter, footer: 2),
        Binding(.layer, .back, .escape, .character("q"), footer: 3),
        Binding(.layer, .copy, .character("y")),
        Binding(.layer, .importFile, .control("o")),
        Binding(.layer, .switchLanguage, .function(2)),
        Binding(.layer, .redraw, .control("l")),
        Binding(.layer, .suspend, .control("z")),
        Binding(.layer, .quit, .control("c")),
        Binding(.path, .complete, .tab, footer: 2),
        Binding(.path, .open, .enter, footer: 1),
        Binding(.naming, .open, .enter, footer: 1),
        Binding(.asking, .open, .enter, footer: 1),
        Binding(.typing, .open, .enter, footer: 1),
        Binding(.typing, .back, .escape, footer: 2),
        Binding(.typing, .moveUp, .up),
        Binding(.typing, .moveDown, .down, footer: 3),
        Binding(.typing, .pageUp, .pageUp),
        Binding(.typing, .pageDown, .pageDown),
        Binding(.typing, .moveToStart, .home),
        Binding(.typing, .moveToEnd, .end),
        Binding(.typing, .nextPanel, .tab),
        Binding(.typing, .importFile, .control("o")),
        Binding(.typing, .switchLanguage, .function(2)),
        Binding(.typing, .redraw, .control("l")),
        Binding(.typing, .suspend, .control("z")),
        Binding(.typing, .quit, .control("c")),
    ]

    private static let table: [Scope: [Key: Command]] = bindings.reduce(into: [:]) { table, binding in
        for key in binding.keys { table[binding.scope, default: [:]][key] = binding.command }
    }

    /// The command of a key in the first of these scopes that has one. Outside typing an Arabic letter counts as the key
    /// in its place.
    static func command(for key: Key, in scopes: [Scope]) -> Command? {
        let key = scopes.contains(.typing) ? key : key.inItsPlace
        return scopes.lazy.compactMap { table[$0]?[key] }.first
    }

    /// The bindings that hold in these scopes, those of an inner scope in place of outer ones with the same command.
    static func bindings(in scopes: [Scope]) -> [Binding] {
        var seen: Set<Command> = []
        return scopes.flatMap { scope in bindings.filter { $0.scope == scope } }.filter { seen.insert($0.command).inserted }
    }

    /// The keys of a command, wherever they hold.
    static func keys(of command: Command) -> [Key] { bindings.first { $0.command == command }?.keys ?? [] }
}
