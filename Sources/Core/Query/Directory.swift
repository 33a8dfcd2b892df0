/// The lists of the network that can be browsed.
public enum Directory: String, CaseIterable, Sendable {
    case councils, bodies, people, cities, themes, practices, commitments

    /// The kind of the entries that it lists.
    public var kind: EntryKind {
        switch self {
        case .councils: .council
        case .bodies: .body
        case .people: .person
        case .cities: .city
        case .themes: .theme
        case .practices: .practice
        case .commitments: .commitment
        }
    }

    /// The columns of the list, the first one naming the entry.
    public var columns: [DirectoryColumn] {
        switch self {
        case .councils: [.name, .type, .region, .force, .population, .network]
        case .bodies: [.name, .kind, .network]
        case .people: [.name, .role, .body, .asOf]
        case .cities: [.name, .country, .steering]
        case .themes: [.name, .strands, .practices]
        case .practices: [.name, .owners, .status, .asOf]
        case .commitments: [.name, .owners, .status, .due, .evidence, .asOf]
        }
    }
}

/// A column of a list. Names are stable: filters (`region:`) and exports use them.
public enum DirectoryColumn: String, CaseIterable, Sendable {
    case name, type, region, force, population, network, kind, role, body, country, steering, strands, practices, owners, status
    case due, evidence
    case asOf = "as-of"

    /// Whether its values are numbers, to be set at the end of their field.
    public var isNumeric: Bool { self == .population || self == .practices }
}

/// Why a row stands where it does in the list of councils.
public enum DirectoryGroup: Int, Comparable, CaseIterable, Sendable {
    /// Linked to what is selected in another panel.
    case linked
    /// With a tie to the network.
    case network
    /// Councils with figures, by population.
    case withFigures
    /// Councils without figures: Scotland and Northern Ireland publish on another basis.
    case otherBasis
    /// Councils without figures: combined and strategic authorities have no force of their own.
    case noForceOfItsOwn
    case ended
    /// Lists without groups.
    case all

    public static func < (a: DirectoryGroup, b: DirectoryGroup) -> Bool { a.rawValue < b.rawValue }
}

/// One row of a list.
public struct DirectoryRow: Equatable, Sendable {
    public let id: EntryID
    public let group: DirectoryGroup
    /// In the order of the directory's columns.
    public let values: [Value]

    init(_ id: EntryID, _ values: [Value], group: DirectoryGroup = .all) {
        (self.id, self.group, self.values) = (id, group, values)
    }

    /// The same row in another group.
    public init(_ row: DirectoryRow, group: DirectoryGroup) { self.init(row.id, row.values, group: group) }
}

extension Library {
    /// The rows of a list in their own order, ended councils at the end.
    public func rows(of directory: Directory) -> [DirectoryRow] {
        switch directory {
        case .councils: councilRows()
        case .bodies:
            network.bodies.map(bodyRow).sorted { $0.group < $1.group }
        case .people:
            network.people.map(personRow)
        case .cities:
            network.cities.map { city in
                DirectoryRow(
                    city.id,
                    [.text(city.name), .name(network.term(.country, city.country).whole), .flag(city.onSteeringCommittee)])
            }
        case .themes:
            network.themes.map { theme in
                let practices = network.practices.filter { $0.themes.contains(theme.id) }.count
                let strands: Value = theme.strands.isEmpty ? .unknown : .name(strandNames(theme.strands))
                return DirectoryRow(theme.id, [.name(theme.name), strands, .number(practices)])
            }
        case .practices:
            network.practices.map { practice in
                let owners = practice.owners.compactMap { network.body($0.key)?.name }
                let joined = Name(
                    owners.map(\.english).joined(separator: ", "),
                    arabic: owners.map { $0.text(in: .arabic) }.joined(separator: "، "))
                return DirectoryRow(
                    practice.id,
                    [
                        .name(practice.name), owners.isEmpty ? .unknown : .name(joined),
                        .name(
                            network.term(.status, network.latest(.status, of: practice.id)?.value.english ?? practice.status)
                                .whole),
                        .text(network.latest(.status, of: practice.id)?.asOf ?? practice.asOf),
                    ])
            }
        case .commitments: network.commitments.map(commitmentRow)
        }
    }

    /// The names of monitored strands, as the national figures word them.
    public func strandNames(_ strands: [String]) -> Name {
        let names = strands.map { strand in
            trends["national"]?.categories.first { $0.id == strand }?.name ?? Name(strand)
        }
        return Name(
            names.map(\.english).joined(separator: ", "), arabic: names.map { $0.text(in: .arabic) }.joined(separator: "، "))
    }

    func personRow(_ person: Person) -> DirectoryRow {
        let person = network.withLatestRole(person)
        let body = person.body.flatMap { name(of: $0) }
        return DirectoryRow(
            person.id,
            [
                .name(person.name), person.role.english.isEmpty ? .unknown : .name(person.role), body.map(Value.name) ?? .unknown,
                person.asOf.isEmpty ? .unknown : .text(person.asOf),
            ])
    }

    /// What was announced, by whom, and whether anything is known of its being done.
    private func commitmentRow(_ commitment: Commitment) -> DirectoryRow {
        let announced = network.source(commitment.source)?.published ?? ""
        return DirectoryRow(
            commitment.id,
            [
                .name(name(of: commitment.id) ?? Name(commitment.text)),
                commitment.owner.map { .name(shortName(of: $0) ?? Name($0.key)) } ?? .unknown,
                .name(network.term(.status, commitment.status).whole), commitment.due.map(Value.text) ?? .unknown,
                .flag(!network.evidence(of: commitment.id).isEmpty), announced.isEmpty ? .unknown : .text(announced),
            ])
    }

    func bodyRow(_ body: Body) -> DirectoryRow {
        let ties = tieKinds(of: body.id)
        return DirectoryRow(
            body.id,
            [
                .name(body.name), body.kind.isEmpty ? .unknown : .name(network.term(.bodyKind, body.kind).whole), .ties(ties),
            ], group: ties.isEmpty ? .all : .network)
    }

    /// The kinds of ties that an entry has, each once.
    public func tieKinds(of id: EntryID) -> [Tie.Kind] {
        guard let ties = ties[id] else { return [] }
        return Tie.Kind.allCases.filter { kind in ties.contains { $0.kind == kind } }
    }

    /// Why a council stands where it does.
    public func group(of council: Council) -> DirectoryGroup {
        if council.hasEnded { return .ended }
        if ties[council.id] != nil { return .network }
        return switch council.figures {
        case .force, .borough: .withFigures
        case .otherBasis: .otherBasis
        case .noForceOfItsOwn: .noForceOfItsOwn
        }
    }

    private func councilRows() -> [DirectoryRow] {
        let rows = network.councils.map { council in
            DirectoryRow(
                council.id,
                [
                    .name(Name(council.shortName, arabic: arabicName(of: council.id))),
                    .name(network.term(.councilType, council.type).short), .name(network.term(.region, council.region).short),
                    council.force.flatMap(network.force).map { .text($0.name) } ?? .unknown,
                    council.population.map(Value.number) ?? .unknown, .ties(tieKinds(of: council.id)),
                ], group: group(of: council))
        }
        let population = network.councils.map { $0.population ?? -1 }
        return rows.indices.sorted { a, b in
            if rows[a].group != rows[b].group { return rows[a].group < rows[b].group }
            if rows[a].group == .network || population[a] == population[b] {
                return network.councils[a].shortName < network.councils[b].shortName
            }
            return population[a] > population[b]
        }.map { rows[$0] }
    }
}
