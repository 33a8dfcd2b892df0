import Core

extension AppState {
    /// What comparisons can be narrowed to: nothing, the person's own groups, and the areas most similar to the selected one.
    var peerChoices: [PeerChoice?] {
        let groups = peerGroups.filter { !dataset.members(of: $0).isEmpty }.map { PeerChoice?.some(.group($0.name)) }
        let place = peerPlace
        let similar = [[Indicator.residents], [.rate], [.residents, .rate], [.strands]].filter { indicators in
            dataset.mostSimilar(to: place.point.area, by: indicators, at: place) != nil
        }
        return [nil] + groups + similar.map { .similar(to: place.point.area, by: $0) }
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
        case .group(let name):
            let group = peerGroups.first { $0.name == name }
            peers = group.map { dataset.members(of: $0) }
            notice = problem(with: group, named: name)
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

    /// What of a group is not among the areas of these figures; `nil` where all of it is.
    private func problem(with group: PeerGroup?, named name: String) -> String? {
        guard let group else { return strings.trend.noGroup(name) }
        let names = Set(dataset.members(of: group).flatMap { dataset.areaNames[$0].map { Folded($0) } })
        let unknown = group.areas.filter { !names.contains(Folded($0)) }
        return unknown.isEmpty ? nil : strings.trend.unknownAreas(unknown.map(\.visible))
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
