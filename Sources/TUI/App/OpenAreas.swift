import Core

/// Names of areas that the register does not have, and what a person says they are.
struct OpenAreas: Equatable, Sendable {
    enum Answer: Equatable, Sendable {
        case open
        /// It keeps its own name.
        case left
        case taken(EntryID)
    }

    struct Area: Equatable, Sendable {
        let text: AreaText
        /// The nearest entries, or those that bear the name.
        let near: [EntryID]
        var answer = Answer.open
    }

    /// A line that can be chosen.
    enum Line: Equatable, Sendable {
        case entry(area: Int, EntryID)
        /// Another entry, looked for in the register.
        case other(area: Int)

        var area: Int {
            switch self {
            case .entry(let area, _), .other(let area): area
            }
        }
    }

    let report: ImportReport
    let request: ImportRequest
    private(set) var areas: [Area]
    var cursor = 0

    /// `nil` where all names are known.
    init?(_ report: ImportReport, _ request: ImportRequest) {
        guard !report.openAreas.isEmpty else { return nil }
        (self.report, self.request) = (report, request)
        areas = report.openAreas.sorted { $0.key < $1.key }.map { text, match in
            switch match {
            case .ambiguous(let entries): Area(text: text, near: entries)
            case .unknown(let nearest): Area(text: text, near: nearest.map(\.id))
            case .matched, .wider: Area(text: text, near: [])
            }
        }
    }

    /// All lines that can be chosen, in their order.
    var lines: [Line] {
        areas.indices.flatMap { index in
            areas[index].near.map { .entry(area: index, $0) } + [.other(area: index)]
        }
    }

    /// The area that the cursor is at.
    var current: Int { lines.indices.contains(cursor) ? lines[cursor].area : 0 }

    /// What was taken, by the text of the file.
    var taken: [String: EntryID] {
        areas.reduce(into: [:]) { taken, area in
            if case .taken(let id) = area.answer { taken[area.text.text] = id }
        }
    }

    /// Whether every name has its answer.
    var isDone: Bool { areas.allSatisfy { $0.answer != .open } }

    mutating func move(by step: Int) { cursor = max(0, min(cursor + step, lines.count - 1)) }

    /// Answers for the area at the cursor and goes to the next one without an answer.
    mutating func answer(_ answer: Answer) {
        let at = current
        areas[at].answer = answer
        let order = Array(areas.indices[at...]) + Array(areas.indices[..<at])
        guard let next = order.first(where: { areas[$0].answer == .open }) else { return }
        cursor = lines.firstIndex { $0.area == next } ?? cursor
    }
}
