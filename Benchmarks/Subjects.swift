import Glibc

/// Concord and its peers. The keys stand here and nowhere else.
struct Subjects {
    let concord: Subject
    /// All that are installed, Concord first.
    let all: [Subject]
    /// Those that are not.
    let missing: [(name: String, package: String)]

    private static let held = String(repeating: "j", count: 30)
    private static let enter = "\r"
    private static let home = "\u{1B}OH"
    /// Every kind of key of the trends panel, on the largest of the bundled figures.
    private static let trendKeys: [Subject.Press] =
        [.init("j", after: "dG" + Self.enter)]
        + [
            "j", "l", "h", "k", "s", "s", "m", "m", "x", "k", "l", "x", "T", "T", "r", "r", "u", "j", "u", "H", "S", "F", "F",
            "+", "-",
        ].map { .init($0) }
        + ["c", "h", "]", "]", "]", "]", "]", "j", "h", "]", "]", "c", "!", "j", "G", "!"].map { .init($0) }
    private static let escape = "\u{1B}"

    init(concord path: String, _ workspace: Workspace) throws {
        concord = Subject(
            name: "concord", path: path, arguments: ["--now", "2026-11-24"], environment: workspace.environment,
            directory: nil, ready: "CONCORD", quiet: .milliseconds(20), isSlow: false, follows: true,
            steps: [
                .init(figure: .rowMove, presses: ["j"]),
                .init(figure: .heldKeys, presses: [.init(Self.held, after: "g")]),
                .init(figure: .sort, presses: ["s"]),
                .init(figure: .filter, presses: [.init("b", after: "/"), "i", "r"], after: Self.escape),
                .init(figure: .dataset, prepare: "2", presses: [.init(Self.enter, after: "dG"), .init(Self.enter, after: "dg")]),
                .init(figure: .trendKey, presses: Self.trendKeys, after: Self.escape + "dg" + Self.enter),
            ])
        var all = [concord], missing: [(String, String)] = []
        if let path = Self.find("tig") {
            all.append(
                Subject(
                    name: "tig", path: path, arguments: [], environment: workspace.environment,
                    directory: try workspace.repository(), ready: "[main]", quiet: .milliseconds(60), isSlow: false,
                    follows: false,
                    steps: [
                        .init(figure: .rowMove, presses: ["j"]),
                        .init(figure: .heldKeys, presses: [.init(Self.held, after: Self.home)]),
                        .init(figure: .filter, presses: [.init(Self.enter, after: "/bir")]),
                    ]))
        } else {
            missing.append(("tig", "tig"))
        }
        if let path = Self.find("vd") {
            all.append(
                Subject(
                    name: "VisiData", path: path, arguments: [try workspace.largestTable()], environment: workspace.environment,
                    directory: nil, ready: " rows", quiet: .milliseconds(40), isSlow: true, follows: false,
                    steps: [
                        .init(figure: .rowMove, presses: ["j"]),
                        .init(figure: .heldKeys, presses: [.init(Self.held, after: "gk")]),
                        .init(figure: .sort, presses: ["[", "]"]),
                        .init(figure: .filter, presses: [.init(Self.enter, after: "/bir")]),
                    ]))
        } else {
            missing.append(("VisiData", "visidata"))
        }
        self.all = all
        self.missing = missing
    }

    static func find(_ name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0).split(separator: ":") } ?? []
        return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }
}
