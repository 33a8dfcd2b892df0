import Core

extension AppState {
    /// The mapper on top.
    var mapper: Mapper? {
        get { if case .mapper(let mapper)? = layers.last { mapper } else { nil } }
        set { if let newValue, case .mapper? = layers.last { layers[layers.count - 1] = .mapper(newValue) } }
    }

    /// Why a command of the mapper cannot be done; `nil` when it can.
    func mapperUnavailability(of command: Command) -> Unavailability? {
        guard let mapper else { return .onlyInMapper }
        let draft = mapper.draft
        if let role = command.role {
            if role == .count, draft.uses(of: mapper.column).contains(.figures) { return nil }
            return draft.canBe(role, mapper.column) ? nil : .notInColumn
        }
        switch command {
        case .nextWide: return draft.wides.isEmpty ? .noWideTitles : nil
        case .nextMeasure: return draft.trial.isIncidents ? .onlyIncidents : nil
        case .titlesUp, .titlesDown: return draft.sheet.rows.count > 1 ? nil : .oneRow
        case .previousTab, .nextTab: return draft.preview.sheets.count > 1 ? nil : .oneSheet
        default: return nil
        }
    }

    /// What a command does in the mapper; `nil` when it means nothing of its own there.
    mutating func actOnMapper(_ command: Command) -> [Effect]? {
        guard var mapper else { return nil }
        switch command {
        case .moveLeft, .moveRight: mapper.move(by: (command == .moveRight) == (language == .english) ? 1 : -1)
        case .moveToStart: mapper.column = 0
        case .moveToEnd: mapper.move(by: mapper.draft.titles.count)
        case .nextUse: mapper.draft.sayNext(mapper.column)
        case .leaveOut: mapper.draft.say(.leftOut, mapper.column)
        case .isCount where mapper.draft.uses(of: mapper.column).contains(.figures): mapper.draft.say(.figures, mapper.column)
        case _ where command.role != nil: if let role = command.role { mapper.draft.say(.role(role), mapper.column) }
        case .nextWide: mapper.draft.sayNextWide()
        case .nextMeasure: mapper.draft.sayNextMeasure()
        case .titlesUp, .titlesDown: mapper.draft.moveTitles(by: command == .titlesDown ? 1 : -1)
        case .previousTab, .nextTab:
            let count = mapper.draft.preview.sheets.count
            mapper.draft.show(sheet: (mapper.draft.sheetIndex + (command == .nextTab ? 1 : count - 1)) % count)
            mapper.column = 0
        case .wholeArea:
            if mapper.draft.map.fixed[.area] == nil {
                layers.append(.picker(.entry, Prompt(), cursor: 0))
                return []
            }
            mapper.draft.say(area: nil)
        case .copyView: return [copyLine(mapper)]
        case .saveProfile: return askForProfileName(mapper)
        case .open: return importMapped(mapper)
        default: return nil
        }
        self.mapper = mapper
        return []
    }

    /// The line that imports the file in this way.
    private mutating func copyLine(_ mapper: Mapper) -> Effect {
        func quoted(_ text: String) -> String {
            "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        }
        let line = "concord import --map " + quoted(mapper.draft.map.text) + " " + quoted(mapper.request.path)
        notice = strings.copied(line)
        return .copy(line)
    }

    private mutating func askForProfileName(_ mapper: Mapper) -> [Effect] {
        guard mapper.order != nil else {
            notice = strings.mapper.notYet
            return []
        }
        layers.append(.namingProfile(Prompt(mapper.request.profile?.name ?? Profile.name(for: mapper.request.path, besides: []))))
        return []
    }

    /// Enter: what was said is imported, or what is missing is told.
    private mutating func importMapped(_ mapper: Mapper) -> [Effect] {
        guard let order = mapper.order else {
            notice = strings.mapper.notYet
            return []
        }
        layers.removeLast()
        return start(order)
    }

    /// Begins an import.
    mutating func start(_ request: ImportRequest) -> [Effect] {
        work = Work(file: request.name)
        return [.importFile(request)]
    }

    /// A name for the profile was typed.
    func profileEffects(_ name: String) -> [Effect] {
        let name = name.trimmed
        guard let mapper, !name.isEmpty else { return [] }
        return [.saveProfile(mapper.profile(named: name))]
    }

    /// A profile was written: what is imported next is read by it.
    mutating func take(_ profile: Profile) {
        if var mapper {
            mapper.request.profile = profile
            self.mapper = mapper
        }
        notice = profile.header.isEmpty ? strings.mapper.savedUnrecognised(profile.name) : strings.mapper.saved(profile.name)
    }

    /// The columns of a file are to be said, and why.
    mutating func take(_ draft: MapDraft, _ request: ImportRequest, _ problem: String?) {
        endWork()
        // What told of the file before is told anew.
        if case .report(let view)? = layers.last, view.request?.path == request.path { layers.removeLast() }
        layers.append(.mapper(Mapper(draft, request)))
        notice = problem
    }

    /// The councils and forces that the register has, for a person to pick from.
    var entryChoices: [(id: EntryID, name: Name)] {
        library.network.forces.map { ($0.id, Name($0.name)) }
            + library.network.councils.filter { !$0.hasEnded }.map { ($0.id, Name($0.name)) }
    }

    /// A council or force was picked for the layer below.
    mutating func take(entry id: EntryID) -> [Effect] {
        if var mapper {
            mapper.draft.say(area: library.name(of: id)?.english)
            self.mapper = mapper
            return []
        }
        return takeForOpenArea(id)
    }
}
