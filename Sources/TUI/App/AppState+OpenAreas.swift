import Core

extension AppState {
    /// The names that are being matched, on top.
    var openAreas: OpenAreas? {
        get { if case .openAreas(let areas)? = layers.last { areas } else { nil } }
        set { if let newValue, case .openAreas? = layers.last { layers[layers.count - 1] = .openAreas(newValue) } }
    }

    /// What a command does where names are matched; `nil` when it means nothing of its own there.
    mutating func actOnOpenAreas(_ command: Command) -> [Effect]? {
        guard var areas = openAreas else { return nil }
        switch command {
        case .moveUp: areas.move(by: -1)
        case .moveDown: areas.move(by: 1)
        case .pageUp: areas.move(by: -layerHeight)
        case .pageDown: areas.move(by: layerHeight)
        case .moveToStart: areas.move(by: -100_000)
        case .moveToEnd: areas.move(by: 100_000)
        case .leaveName: areas.answer(.left)
        case .takeNames: return teach(areas)
        case .open:
            switch areas.lines[areas.cursor] {
            case .entry(_, let id): areas.answer(.taken(id))
            case .other:
                layers.append(.picker(.entry, Prompt(), cursor: 0))
                return []
            }
        default: return nil
        }
        openAreas = areas
        return areas.isDone ? teach(areas) : []
    }

    /// An entry was picked from the register for the name at the cursor.
    mutating func takeForOpenArea(_ id: EntryID) -> [Effect] {
        guard var areas = openAreas else { return [] }
        areas.answer(.taken(id))
        openAreas = areas
        return areas.isDone ? teach(areas) : []
    }

    /// Keeps what was taken in the file's profile and imports anew; where nothing was taken nothing changes.
    private mutating func teach(_ areas: OpenAreas) -> [Effect] {
        let taken = areas.taken
        guard !taken.isEmpty else {
            if areas.isDone { layers.removeLast() }
            notice = strings.mapper.nothingTaken
            return []
        }
        layers.removeLast()
        // The report of the first reading gives way to that of the next.
        if case .report? = layers.last { layers.removeLast() }
        work = Work(file: areas.request.name)
        return [.teach(taken, areas.report, areas.request)]
    }
}
