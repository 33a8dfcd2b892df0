@testable import Core
import Testing

@testable import TUI

/// The program with a store behind it: what it asks of the store is done, as the worker does it.
struct Office {
    var driver: Driver
    let store: Store
    private var done = 0

    init(width: Int = 120, height: Int = 40, language: Language = .english) throws {
        driver = try Driver(width: width, height: height, language: language)
        store = try Store()
    }

    mutating func press(_ script: String) throws {
        try driver.press(script)
        while done < driver.effects.count {
            let effect = driver.effects[done]
            done += 1
            if let message = try answer(effect) { driver.send(message) }
        }
        driver.send(.rested)
    }

    /// All that the store says now.
    func library() throws -> Library { try Driver.library.adding(try store.network()) }

    private func answer(_ effect: Effect) throws -> Message? {
        let bundled = try Driver.library, strings = driver.state.strings
        switch effect {
        case .say(let form):
            let saying = try store.say(form, in: bundled, today: driver.state.now.day, at: .morning, author: "ann") {
                FormSheet.kept($0, bundled, strings)
            }
            switch saying {
            case .said(let said, _): return .said(said, try library())
            case .refused(let issues): return .formRefused(issues, try library())
            }
        case .undo(let id):
            let undone =
                if let id { try store.undo(id, at: .morning, author: "ann") } else {
                    try store.undoLastImport(at: .morning, author: "ann")
                }
            return .undone(RevisionsSheet.what(try #require(undone), strings), try library())
        case .readRevisions: return .revisions(try store.log())
        case .readReport(let id):
            let kept = try #require(try store.report(of: id).flatMap { KeptReport($0) })
            return .told(ReportView(lines: [kept.file] + kept.lines.map { "  " + $0.place + strings.colon + $0.text }))
        default: return nil
        }
    }
}

extension Moment {
    fileprivate static let morning = Moment(day: Day(number: 20_781), second: 33_300)
}
