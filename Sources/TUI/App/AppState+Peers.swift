import Core

extension AppState {
    /// What comparisons can be narrowed to: nothing, the person's own groups, the areas most similar to the selected one, and the groups
    /// that are always there, where they have several areas of these figures.
    var peerChoices: [PeerChoice?] {
        let groups = groups
        func areas(_ members: GroupMembers?) -> Int { members.map { groups.areas(of: $0, in: dataset).count } ?? 0 }
        let own = peerGroups.filter { areas(try? groups.members(of: $0)) > 0 }.map { PeerChoice?.some(.group($0.name)) }
        let place = peerPlace
        let similar = [[Indicator.residents], [.rate], [.residents, .rate], [.strands]].filter { indicators in
            dataset.mostSimilar(to: place.point.area, by: indicators, at: place) != nil
        }
        let wide = [GroupKind.network, .nation, .region, .authority].flatMap(groups.groups(of:)).filter { group in
            (2..<max(2, dataset.areas.count)).contains(areas(group.members))
        }
        // Wales is a nation and a region.
        var seen: Set<String> = []
        let named = wide.map(expression(of:)).filter { seen.insert($0).inserted }
        return [nil] + own + similar.map { .similar(to: place.point.area, by: $0) } + named.map(PeerChoice.group)
    }

    /// What names a built-in group: its kind where another of its name comes before it.
    private func expression(of group: CouncilGroup) -> String {
        let name = group.name.english
        return (try? groups.members(of: name)) == group.members ? name : group.kind.rawValue + ":" + name
    }

    /// The figure that similarity is measured at: of the selected row, in the latest whole period.
    private var peerPlace: Place {
        let table = shownTable
        let view = trends.shown
        let columns = dataset.columns(byYear: true).filter { !$0.isPart }
        let column = columns.last ?? dataset.column(containing: dataset.periods.count - 1, byYear: false)
        let point = table.figure(view.row, view.figureColumn)?.point ?? view.slice.at
        return Place(point, over: column)
    }

    mutating func choosePeers(_ choice: PeerChoice?) {
        let place = peerPlace
        let peers: Set<Int>?
        switch choice {
        case nil: peers = nil
        case .group(let text):
            switch areas(of: text) {
            case .success(let areas):
                peers = areas
                notice = missing(from: text)
            case .failure(let problem):
                peers = nil
                notice = problem.description
            }
        case .similar(let area, let indicators):
            peers = dataset.mostSimilar(to: area, by: indicators, at: place.of(area: area)).map { Set($0) }
        }
        trends.shown.slice.peers = peers?.isEmpty == true ? nil : peers
        trends.shown.peers = trends.shown.slice.peers == nil ? nil : choice
        let table = shownTable
        if trends.shown.slice.rows == .area {
            trends.shown.row = (0..<table.rowCount).first { table.member($0).index == place.point.area } ?? 0
        }
    }

    /// The areas of these figures that a group or an expression means, or what is wrong with it.
    private func areas(of text: String) -> Result<Set<Int>, Complaint> {
        do throws(GroupError) {
            let areas = groups.areas(of: try groups.members(of: text), in: dataset)
            return areas.isEmpty ? .failure(Complaint(strings.groups.noAreas(text.visible))) : .success(areas)
        } catch {
            return .failure(Complaint(strings.groups.error(error)))
        }
    }

    /// What of a group of the file is not among the areas of these figures; `nil` where all of it is.
    private func missing(from text: String) -> String? {
        guard let group = peerGroups.first(where: { Folded($0.name) == Folded(text) }) else { return nil }
        let missing = groups.missing(from: dataset, in: group)
        return missing.isEmpty ? nil : strings.trend.unknownAreas(missing.map(\.visible))
    }

    // MARK: Typed expressions

    /// What Enter would do with an expression that is typed where areas are picked, or what is wrong with it.
    func told(typed text: String) -> String {
        switch areas(of: text) {
        case .success(let areas): strings.groups.takesExpression(areas.count)
        case .failure(let problem): problem.description
        }
    }

    /// Compares among what was typed; where it means nothing the list stays.
    mutating func chooseTyped(_ text: String) {
        guard case .success = areas(of: text) else { return }
        layers.removeLast()
        choosePeers(.group(text.trimmed))
        settleTable()
        selectionMoved()
    }
}

extension Place {
    /// The same of another area.
    fileprivate func of(area: Int) -> Place {
        var place = self
        place.point.area = area
        return place
    }
}
