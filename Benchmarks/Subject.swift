import Pseudoterminal

/// A program that is measured, and how its person at the keyboard does the same things in it.
struct Subject {
    let name: String
    let path: String
    let arguments: [String]
    let environment: [String: String]
    let directory: String?
    /// What the screen shows once it is of use.
    let ready: String
    /// No output for so long is the end of a response.
    let quiet: Duration
    /// It takes long to start and goes on painting for a while after a key: fewer rounds, and a rest after each key.
    let isSlow: Bool
    /// Panels follow a moment after a row move.
    let follows: Bool
    /// The same work by other keys.
    let steps: [Step]

    /// The size of the terminal for all.
    static let size = TerminalSize(120, 40)

    /// One thing to do over and over.
    struct Step {
        let figure: Figure
        /// Pressed once before the step.
        var prepare = ""
        /// What is measured, one after the other, round after round.
        var presses: [Press]
        /// Pressed after every round, unmeasured.
        var after = ""
    }

    /// Keys that are measured together, after others that are not.
    struct Press: ExpressibleByStringLiteral {
        let aside: String
        let keys: String

        init(_ keys: String, after aside: String = "") {
            self.aside = aside
            self.keys = keys
        }

        init(stringLiteral keys: String) { self.init(keys) }
    }
}
