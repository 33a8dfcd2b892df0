/// Why an entry belongs to the network: the link that a list marks it for.
public struct Tie: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Linked to the Strong Cities Network.
        case international
        /// Linked to the UK network of local authorities.
        case uk
        case conference, practice

        /// What a filter may call it.
        var searchWords: String {
            switch self {
            case .international: "international scn strong cities"
            case .uk: "uk network"
            case .conference, .practice: rawValue
            }
        }
    }

    public let kind: Kind
    /// What it is linked to.
    public let object: EntryID
    public let property: Property
    /// The link is said of the object: it leads to the entry.
    public let isReversed: Bool
    public let source: String
}

extension Network {
    /// The bodies that are the two networks.
    static let internationalNetwork = EntryID(.body, "scn")
    static let ukNetwork = EntryID(.body, "uk-network")
    /// The source of the member cities.
    static let citySource = "scn-statement-2016"

    /// The ties of every entry that has any, under each of its identities.
    public func ties() -> [EntryID: [Tie]] {
        var ties: [EntryID: [Tie]] = [:]
        func add(_ tie: Tie, to id: EntryID) {
            for same in identities(of: id) where same != tie.object { ties[same, default: []].append(tie) }
        }
        for statement in statements where statement.confidence.stands {
            guard let object = statement.object, case .relation = statement.property else { continue }
            for (one, other, isReversed) in [(statement.subject, object, false), (object, statement.subject, true)] {
                guard let kind = tieKind(of: other) else { continue }
                let tie = Tie(
                    kind: kind, object: other, property: statement.property, isReversed: isReversed, source: statement.source)
                add(tie, to: one)
            }
        }
        for network in [Network.internationalNetwork, Network.ukNetwork] {
            for statement in added.statements(leadingTo: network) where statement.confidence.stands {
                guard let kind = tieKind(of: network), case .relation = statement.property else { continue }
                add(
                    Tie(
                        kind: kind, object: network, property: statement.property, isReversed: false, source: statement.source),
                    to: statement.subject)
            }
        }
        for practice in practices {
            for owner in practice.owners {
                add(
                    Tie(
                        kind: .practice, object: practice.id, property: .claim("owner"), isReversed: false,
                        source: practice.source),
                    to: owner)
            }
        }
        for city in cities {
            let tie = Tie(
                kind: .international, object: Network.internationalNetwork, property: .relation(.known(.memberOf)),
                isReversed: false, source: Network.citySource)
            let known = ties[city.id, default: []].contains { $0.object == tie.object && $0.property == tie.property }
            if !known { add(tie, to: city.id) }
        }
        return ties
    }

    private func tieKind(of id: EntryID) -> Tie.Kind? {
        if id == Network.internationalNetwork { return .international }
        if id == Network.ukNetwork { return .uk }
        return id.kind == .event || id.kind == .session ? .conference : nil
    }
}
