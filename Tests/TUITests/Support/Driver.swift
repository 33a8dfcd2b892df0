import Core
import Testing

@testable import TUI

/// The real program over the bundled library, driven by keys.
struct Driver {
    var state: AppState
    private(set) var effects: [Effect] = []

    private static let loaded = Result { try Library.bundled() }

    /// The bundled library, read once.
    static var library: Library {
        get throws {
            TextWidth.useUnicode()
            return try loaded.get()
        }
    }

    init(width: Int = 120, height: Int = 40, language: Language = .english, now: String = "2026-11-24") throws {
        let moment = try #require(Moment(now), "\(now) is no moment")
        state = AppState(
            library: try Driver.library, language: language, size: Size(width: width, height: height), now: Now(moment))
    }

    /// Presses keys, written as in scripts; then the panels come to rest.
    mutating func press(_ script: String) throws {
        for key in try Key.parse(script) { effects += App.update(&state, .key(key)) }
        effects += App.update(&state, .rested)
    }

    mutating func send(_ message: Message) { effects += App.update(&state, message) }

    var grid: Grid { AppView.draw(state) }
    var text: String { grid.lines.joined(separator: "\n") + "\n" }

    /// What was drawn, in logical order: for right-to-left text too.
    var words: String { grid.runs.map(\.text).joined(separator: "\n") }
}
