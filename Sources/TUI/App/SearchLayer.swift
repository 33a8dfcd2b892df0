import Core

/// The search over everything: what was typed, and what was found.
struct SearchLayer: Equatable, Sendable {
    private let search: Search
    var prompt = Prompt()
    private(set) var hits: [Search.Hit] = []
    var cursor = 0

    init(_ library: Library) { search = Search(library) }

    /// The same with another text typed.
    func typed(_ prompt: Prompt) -> SearchLayer {
        var layer = self
        layer.prompt = prompt
        layer.hits = search.hits(prompt.text)
        layer.cursor = 0
        return layer
    }

    mutating func move(by step: Int) { cursor = max(0, min(cursor + step, hits.count - 1)) }
}

extension AppState {
    /// Opens what was found in the panel that it belongs to.
    mutating func open(found id: EntryID) {
        switch id.kind {
        case .session, .event, .trigger, .observance: focus(on: .agenda)
        case .council, .force, .body, .person, .city, .theme, .practice, .commitment, .source: focus(on: .councils)
        }
        open(id)
    }
}
