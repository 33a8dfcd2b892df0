extension Library {
    /// What areas are alike by when practices are ranked.
    public static let likenessIndicators = [Indicator.residents, .rate]

    /// All practices that bear on what is asked, the most telling first: by points, then by distance, then in the order of the facts.
    public func ranked(_ query: PracticeQuery) -> [RankedPractice] {
        let view = AreaView(query.area, self)
        let ranked = network.practices.map { rank($0, query, view) }.filter(\.theme.matches)
        return ranked.enumerated().sorted { a, b in
            let (one, other) = (a.element, b.element)
            if one.points.total != other.points.total { return one.points.total > other.points.total }
            let distances = [one, other].map { $0.owners.first?.kilometres ?? .max }
            return distances[0] == distances[1] ? a.offset < b.offset : distances[0] < distances[1]
        }.map(\.element)
    }

    private func rank(_ practice: Practice, _ query: PracticeQuery, _ view: AreaView) -> RankedPractice {
        var points = PracticePoints()
        let owners = practice.owners.map(view.owner).enumerated().sorted { a, b in
            let places = [a, b].map { PracticePoints.place($0.element) }
            return places[0] == places[1] ? a.offset < b.offset : places[0] > places[1]
        }.map(\.element)
        let match = match(practice, query)
        let confidence = confidence(of: practice)
        let age = Int(practice.asOf.prefix(4)).map { max(0, query.today.civil.year - $0) }
        points.theme = PracticePoints.theme(match, query)
        points.place = owners.first.map(PracticePoints.place) ?? 0
        points.status = PracticePoints.status(practice.status)
        points.confidence = PracticePoints.confidence(confidence)
        points.age = age.map { max(0, 10 - $0) } ?? 0
        return RankedPractice(
            practice: practice, owners: owners, theme: match, confidence: confidence, age: age, points: points)
    }

    private func match(_ practice: Practice, _ query: PracticeQuery) -> ThemeMatch {
        guard query.hasSubject else { return .notAsked }
        let direct = query.themes.filter(practice.themes.contains)
        guard direct.isEmpty else { return .themes(direct, of: query.themes.count) }
        let strands = Set(query.strands + query.themes.flatMap { network.theme($0.key)?.strands ?? [] })
        let bearing = practice.themes.filter { !strands.isDisjoint(with: network.theme($0.key)?.strands ?? []) }
        return bearing.isEmpty ? .none : .strands(bearing)
    }

    private func confidence(of practice: Practice) -> Confidence {
        let standing = network.statements(about: practice.id).map(\.confidence).filter(\.stands)
        return standing.min { PracticePoints.confidence($0) < PracticePoints.confidence($1) } ?? .stated
    }
}

/// Other areas as seen from the one that asks.
private struct AreaView {
    private let library: Library
    private let area: EntryID?
    /// The figures that tell of it, and how far others are from it, in the same dataset.
    private let focus: TrendFocus?
    private let similarities: [Similarity]

    init(_ area: EntryID?, _ library: Library) {
        self.library = library
        self.area = area
        focus = area.flatMap { library.trend(of: $0) }
        similarities =
            focus.flatMap { focus in
                let dataset = library.trends.datasets[focus.dataset]
                return dataset.latestPlace(of: focus.area).flatMap { place in
                    dataset.similarities(to: focus.area, by: Library.likenessIndicators, at: place)
                }
            } ?? []
    }

    func owner(_ body: EntryID) -> PracticeOwner {
        let council = library.network.identities(of: body).first { $0.kind == .council }
        return PracticeOwner(
            body: body, council: council,
            kilometres: area.flatMap { library.kilometres(from: $0, to: body) }.map { Int($0.rounded()) },
            likeness: likeness(of: council ?? body))
    }

    /// Only figures of one dataset compare: those of boroughs and of forces count different things.
    private func likeness(of other: EntryID) -> Likeness? {
        if other == area { return .itself }
        guard let focus, let theirs = library.trend(of: other), theirs.dataset == focus.dataset else { return nil }
        if theirs.area == focus.area { return .sameFigures }
        return similarities.firstIndex { $0.area == theirs.area }.map {
            .alike(rank: $0 + 1, of: similarities.count, distance: similarities[$0].distance)
        }
    }
}

extension PracticePoints {
    fileprivate static func theme(_ match: ThemeMatch, _ query: PracticeQuery) -> Int {
        switch match {
        case .notAsked, .none: 0
        case .themes(let found, let asked): Int((40 * Double(found.count) / Double(max(1, asked))).rounded())
        case .strands: query.strands.isEmpty ? 20 : 40
        }
    }

    fileprivate static func place(_ owner: PracticeOwner) -> Int {
        let near = owner.kilometres.map { max(0, 30 - $0 / 10) } ?? 0
        let alike =
            switch owner.likeness {
            case .itself, .sameFigures: 30
            case .alike(_, _, let distance): Int((30 / (1 + distance)).rounded())
            case nil: 0
            }
        return max(near, alike)
    }

    fileprivate static func status(_ status: String) -> Int {
        switch status {
        case "running": 10
        case "offered": 6
        case "announced": 4
        case "discussed": 2
        default: 5
        }
    }

    fileprivate static func confidence(_ confidence: Confidence) -> Int {
        switch confidence {
        case .stated: 10
        case .corrected: 8
        case .inferred: 6
        case .probable: 5
        case .ambiguous: 2
        case .superseded: 0
        }
    }
}
