import Glibc

extension Position {
    /// The mean radius of the Earth in kilometres: R₁ of H. Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000).
    private static let radius = 6371.0088

    /// Kilometres to another place along the surface of a sphere: the haversine formula of R. W. Sinnott, "Virtues of the Haversine",
    /// Sky and Telescope 68 (1984), page 159. The Earth's flattening makes it wrong by half a percent at most.
    public func kilometres(to other: Position) -> Double {
        func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
        func haversine(_ angle: Double) -> Double { sin(angle / 2) * sin(angle / 2) }
        let part =
            haversine(radians(other.latitude - latitude))
            + cos(radians(latitude)) * cos(radians(other.latitude)) * haversine(radians(other.longitude - longitude))
        return 2 * Position.radius * asin(min(1, part.squareRoot()))
    }
}

extension Library {
    /// Where an entry lies: a council at its own place, a police force area at those of its current councils, a body or a city where the
    /// council is that it is. Empty where no place is known.
    public func positions(of id: EntryID) -> [Position] {
        switch id.kind {
        case .force: network.councils.filter { $0.force == id.key && !$0.hasEnded }.compactMap(\.position)
        case .council, .body, .city:
            network.identities(of: id).filter { $0.kind == .council }.compactMap { network.council($0.key) }.flatMap(positions)
        case .person, .theme, .practice, .commitment, .event, .session, .trigger, .observance, .source: []
        }
    }

    /// Of a council that the register gives no place the places of what it is made up of, or of what took its place.
    private func positions(of council: Council) -> [Position] {
        if let own = council.position { return [own] }
        let parts = network.parts(of: council).compactMap(\.position)
        return parts.isEmpty ? network.successors(of: council).compactMap(\.position) : parts
    }

    /// Kilometres between two entries: between the nearest of their places; `nil` where one of them has none.
    public func kilometres(from one: EntryID, to other: EntryID) -> Double? {
        let places = positions(of: other)
        return positions(of: one).flatMap { place in places.map { place.kilometres(to: $0) } }.min()
    }
}
