/// How often things are measured.
struct Effort {
    /// Starts of a fast program and of a slow one.
    let starts: Int, slowStarts: Int
    /// Runs in which keys are pressed.
    let sessions: Int
    /// Rounds of a step in each of them: row moves, others, and any step of a slow program.
    let moves: Int, rounds: Int, slowRounds: Int
    /// Runs of a whole command.
    let commands: Int
    /// Records of the file of incidents, and how often it is imported.
    let incidents: Int, imports: Int

    static let whole = Effort(
        starts: 30, slowStarts: 5, sessions: 3, moves: 60, rounds: 10, slowRounds: 4, commands: 20, incidents: 10_000_000,
        imports: 5)
    static let quick = Effort(
        starts: 8, slowStarts: 2, sessions: 1, moves: 40, rounds: 5, slowRounds: 3, commands: 5, incidents: 1_000_000, imports: 3)
}
