import Pseudoterminal

/// What the measuring itself costs.
struct Floor {
    /// A byte goes to cat and comes back.
    let echo: Distribution
    /// From a start to the first byte of a program that does nothing else.
    let start: Distribution

    init(_ effort: Effort, _ workspace: Workspace) throws {
        let cat = try PseudoTerminal("/bin/cat", environment: workspace.environment, size: Subject.size)
        cat.makeLineRaw()
        var echoes: [Double] = []
        for _ in 0..<220 {
            let start = Clock.now
            cat.send("x")
            guard let chunk = cat.receive(within: .seconds(1)) else { break }
            echoes.append(Double(chunk.moment - start) / 1e6)
        }
        echo = Distribution(Array(echoes.dropFirst(20)))
        start = Distribution(
            try (0..<effort.starts).compactMap { _ in
                let terminal = try PseudoTerminal("/bin/echo", ["x"], environment: workspace.environment, size: Subject.size)
                return terminal.receive(within: .seconds(1)).map { Double($0.moment - terminal.started) / 1e6 }
            })
    }
}
