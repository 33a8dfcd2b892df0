/// What the map tells councils apart by.
public enum MapColouring: String, CaseIterable, Sendable { case region, network, rate }

/// What a council is on the map.
public enum MapClass: Hashable, Sendable {
    case region(String)
    /// Its first tie to the network; `nil`: it has none.
    case tie(Tie.Kind?)
    /// The quarter of its rate among those of its own series, from 0.
    case rate(RateSource, step: Int)
    /// No rate is known: not the lowest one.
    case noRate
}

extension Library {
    /// What a council is on a map.
    public func mapClass(of council: Council, by colouring: MapColouring, _ rates: MapRates) -> MapClass {
        switch colouring {
        case .region: .region(council.region)
        case .network: .tie(tieKinds(of: council.id).first)
        case .rate: rates.rate(of: council.id, in: self).map { .rate($0.series.source, step: $0.step) } ?? .noRate
        }
    }

    /// All that a council can be on a map, in the order of its legend.
    public func mapClasses(by colouring: MapColouring, _ rates: MapRates) -> [MapClass] {
        switch colouring {
        case .region:
            Set(network.councils.lazy.filter { !$0.hasEnded && $0.position != nil }.map(\.region)).sorted().map(MapClass.region)
        case .network: Tie.Kind.allCases.map(MapClass.tie) + [.tie(nil)]
        case .rate:
            rates.series.flatMap { series in
                (0..<RateSeries.steps).filter { series.range(of: $0) != nil }.map { .rate(series.source, step: $0) }
            } + [.noRate]
        }
    }
}
