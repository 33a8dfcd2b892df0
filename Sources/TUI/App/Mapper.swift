import Core

/// What a person says of the columns of a file before it is imported.
struct Mapper: Equatable, Sendable {
    var draft: MapDraft
    /// What is to be imported once the columns are said.
    var request: ImportRequest
    /// The column under the cursor, from 0.
    var column = 0
    /// Whether the file came in already and is being read anew.
    var isCorrection: Bool { request.replaces != nil }

    init(_ draft: MapDraft, _ request: ImportRequest) {
        (self.draft, self.request) = (draft, request)
    }

    /// The request with what was said; `nil` while something is missing.
    var order: ImportRequest? {
        guard draft.trial.problem == nil else { return nil }
        var order = request
        order.map = draft.map
        return order
    }

    /// A profile of that name that keeps all that was said, names of areas and what else the file's profile knew included.
    func profile(named name: String) -> Profile {
        var profile = request.profile ?? Profile(name: name, map: draft.map)
        (profile.name, profile.map, profile.layout) = (name, draft.map, nil)
        profile.header = draft.map.titles
        for (text, id) in request.areas { profile.areas[text] = id }
        return profile
    }

    mutating func move(by step: Int) { column = max(0, min(column + step, draft.titles.count - 1)) }
}

extension Command {
    /// What it says that a column is.
    var role: ColumnMap.Role? {
        switch self {
        case .isArea: .area
        case .isAreaCode: .areaCode
        case .isPeriod: .period
        case .isYear: .year
        case .isMonth: .month
        case .isQuarter: .quarter
        case .isCategory: .category
        case .isType: .type
        case .isCount: .count
        default: nil
        }
    }
}
