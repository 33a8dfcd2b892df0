import Core
import Glibc
import Pseudoterminal

/// Measures a network of 50,000 bodies, 100,000 people and 500,000 links: its import, the panel over it, searches and paths.
func measureNetworks(_ program: String, _ effort: Effort, _ name: String, _ workspace: Workspace, _ results: inout Results) throws
{
    let network = LargeNetwork()
    let (nodes, links) = (workspace.path + "/nodes.csv", workspace.path + "/links.csv")
    try network.write(nodes: nodes, links: links)
    mkdir(workspace.path + "/network", 0o700)
    let store = workspace.path + "/network/concord.db"
    var took = 0.0
    for file in [nodes, links] {
        let run = try Command.run(program, ["import", file, "--store", store], workspace.environment)
        guard run.status <= 1 else { throw Workspace.Failure(description: "importing \(file) ended with \(run.status)") }
        took += run.milliseconds
    }
    results.add(.networkImport, name, [took])
    let subject = Subject(
        name: name, path: program, arguments: ["--store", store], environment: workspace.environment, directory: nil,
        ready: "CONCORD", quiet: .milliseconds(20), isSlow: false, follows: false,
        steps: [
            .init(
                figure: .networkFilter, prepare: "1]]", presses: [.init("m", after: "/"), "a", "r", "e", "n"], after: "\u{1B}"),
            .init(figure: .networkMove, presses: ["j"]),
            .init(figure: .networkSearch, prepare: "\u{6}", presses: ["m", "a", "r", "e", "n", " ", "h"], after: "\u{15}"),
        ])
    results.add(.networkPath, name, try paths(store, effort))
    try measureStarts([subject], effort, &results, as: .networkFirstFrame)
    for _ in 1...effort.sessions {
        let memory = try measureKeys(subject, effort, &results, stepsOnly: true)
        results.add(.networkMemory, name, [memory])
    }
}

/// Paths between people who are drawn at random, in milliseconds each.
private func paths(_ store: String, _ effort: Effort) throws -> [Double] {
    let library = try Library.bundled().adding(try Store(path: store, at: Moment(day: Day(number: 20_781))).network())
    let graph = LinkGraph(library)
    return try (0..<effort.rounds * 10).map { round in
        let ends = [round * 7919 % 100_000, round * 104_729 % 100_000].map { EntryID(.person, "p\($0)") }
        return try milliseconds {
            switch graph.path(from: ends[0], to: ends[1]) {
            case .success(let path): path.steps.count
            case .failure: 0
            }
        }
    }
}

/// Names put together of parts and links drawn at random, the same every time.
private struct LargeNetwork {
    private static let seed: UInt64 = 2018
    private static let places = [
        "Ash", "Birch", "Cal", "Dun", "East", "Fern", "Glen", "Hart", "Ivy", "Kings", "Long", "Mill", "North", "Oak", "Pen",
        "Quarry",
        "Red", "Stan", "Thorn", "Up", "Wal", "West", "Whit", "Wyre",
    ]
    private static let ends = ["bridge", "bury", "dale", "field", "ford", "ham", "ley", "mouth", "port", "ton", "wick", "worth"]
    private static let bodies = [
        "Youth Trust", "Community Forum", "Interfaith Council", "Victim Support", "Safety Partnership", "Law Centre",
        "Welcome Hub",
        "Housing Association", "Schools Network", "Women's Centre", "Arts Collective", "Cohesion Board",
    ]
    private static let first = ["Ma", "Ka", "Lo", "Re", "Sa", "Ti", "Jo", "Ne", "Da", "Fi", "Ra", "Vi", "Be", "Zo", "Ha", "Om"]
    private static let second = ["ren", "lia", "mir", "nah", "vin", "sha", "dor", "lle", "rik", "tem", "zan", "bel"]
    private static let last = ["Har", "Bo", "Cla", "Dre", "El", "Fos", "Gri", "Hol", "Mar", "Nor", "Pal", "Sin", "Tur", "Wes"]
    private static let lastEnds = ["per", "wen", "yton", "win", "ster", "den", "gan", "man", "vey", "shaw", "ley", "kins"]

    func write(nodes: String, links: String) throws {
        var random = Self.seed
        /// SplitMix64 (Steele, Lea, Flood 2014).
        func next(_ bound: Int) -> Int {
            random &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (random ^ (random >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
        }
        func pick(_ parts: [String]) -> String { parts[next(parts.count)] }
        var text = "id,kind,name,word\n"
        for body in 0..<50_000 {
            text += "b\(body),body,\(pick(Self.places) + pick(Self.ends)) \(pick(Self.bodies)) \(body),partner\n"
        }
        for person in 0..<100_000 {
            let name = pick(Self.first) + pick(Self.second) + " " + pick(Self.last) + pick(Self.lastEnds)
            text += "p\(person),person,\(name),\n"
        }
        try save(text, nodes)
        text = "from,relation,to,since,source\n"
        for person in 0..<100_000 {
            text += "person:p\(person),member of,body:b\(next(50_000)),\(2000 + next(25)),list\n"
        }
        let relations = ["works with", "funds", "part of", "advises", "shares data with"]
        for _ in 0..<400_000 {
            let one = next(3) == 0 ? "person:p\(next(100_000))" : "body:b\(next(50_000))"
            text += "\(one),\(pick(relations)),body:b\(next(50_000)),\(2000 + next(25)),list\n"
        }
        try save(text, links)
    }

    private func save(_ text: String, _ path: String) throws {
        guard let file = fopen(path, "w") else { throw Workspace.Failure(description: "\(path) cannot be written") }
        defer { fclose(file) }
        guard fputs(text, file) >= 0 else { throw Workspace.Failure(description: "\(path) cannot be written") }
    }
}
