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
        trends.shown.peers = choice
        switch choice {
        case nil: trends.shown.slice.peers = nil
        case .group(let name):
            guard let group = peerGroups.first(where: { $0.name == name }) else {
                trends.shown.peers = nil
                notice = strings.trend.noGroup(name)
                return
            }
            let members = dataset.members(of: group)
            trends.shown.slice.peers = members
            let names = Set(members.flatMap { dataset.areaNames[$0].map { Folded($0) } })
            let unknown = group.areas.filter { !names.contains(Folded($0)) }
            if !unknown.isEmpty { notice = strings.trend.unknownAreas(unknown.map(\.visible)) }
        case .similar(let area, let indicators):
            var at = place
            at.point.area = area
            trends.shown.slice.peers = dataset.mostSimilar(to: area, by: indicators, at: at).map { Set($0) }
        }
        let table = shownTable
        if trends.shown.slice.rows == .area {
            trends.shown.row = (0..<table.rowCount).first { table.member($0).index == place.point.area } ?? 0
        }
    }
}
