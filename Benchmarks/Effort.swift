/// How often things are measured.
struct Effort {
    /// Starts of a fast program and of a slow one.
    let starts: Int, slowStarts: Int
    /// Presses of one key for a step that moves on, and for others.
    let moves: Int, presses: Int
    /// Runs of a whole command.
    let commands: Int

    static let whole = Effort(starts: 40, slowStarts: 7, moves: 120, presses: 25, commands: 20)
    static let quick = Effort(starts: 8, slowStarts: 2, moves: 25, presses: 5, commands: 5)
}
