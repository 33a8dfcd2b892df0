/// The lists of the network that can be browsed.
public enum Directory: String, CaseIterable, Sendable {
    case councils, bodies, people, cities, themes, practices

    /// The columns of the list, the first one naming the entry.
    public var columns: [DirectoryColumn] {
        switch self {
        case .councils: [.name, .type, .region, .force, .population, .network]
        case .bodies: [.name, .kind, .network]
        case .people: [.name, .role, .body, .asOf]
        case .cities: [.name, .country, .steering]
        case .themes: [.name, .strands, .practices]
        case .practices: [.name, .owners, .status, .asOf]
        }
    }
}

/// A column of a list. Names are stable: filters (`region:`) and exports use them.
public enum DirectoryColumn: String, CaseIterable, Sendable {
    case name, type, region, force, population, network, kind, role, body, country, steering, strands, practices, owners, status
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
    /// All that filter words look into.
    let searched: Folded
    /// What `field:` filters look into, by field.
    let fields: [String: Folded]
}

extension Library {
    /// The rows of a list in their own order, ended councils at the end.
    public func rows(of directory: Directory) -> [DirectoryRow] {
        switch directory {
        case .councils: councilRows()
        case .bodies:
            network.bodies.map { body in
                let ties = tieKinds(of: body.id)
                return row(
                    body.id, [.name(body.name), .name(network.term(.bodyKind, body.kind).whole), .ties(ties)],
                    fields: ["kind": body.kind], group: ties.isEmpty ? .all : .network)
            }.sorted { $0.group < $1.group }
        case .people:
            network.people.map { person in
                let body = network.body(person.body.key)?.name ?? Name(person.body.key)
                return row(
                    person.id, [.name(person.name), .name(person.role), .name(body), .text(person.asOf)],
                    fields: ["role": person.role.english, "body": body.english])
            }
        case .cities:
            network.cities.map { city in
                row(
                    city.id, [.text(city.name), .name(network.term(.country, city.country).whole), .flag(city.onSteeringCommittee)],
                    fields: ["country": city.country])
            }
        case .themes:
            network.themes.map { theme in
                let practices = network.practices.filter { $0.themes.contains(theme.id) }.count
                return row(
                    theme.id,
                    [.name(theme.name), theme.strands.isEmpty ? .unknown : .name(strandNames(theme.strands)), .number(practices)],
                    fields: ["strands": theme.strands.joined(separator: " ")])
            }
        case .practices:
            network.practices.map { practice in
                let owners = practice.owners.compactMap { network.body($0.key)?.name }
                let joined = Name(
                    owners.map(\.english).joined(separator: ", "), arabic: owners.map { $0.text(in: .arabic) }.joined(separator: "، "))
                return row(
                    practice.id,
                    [
                        .name(practice.name), owners.isEmpty ? .unknown : .name(joined),
                        .name(network.term(.status, practice.status).whole), .text(practice.asOf),
                    ], fields: ["status": practice.status, "owners": joined.english])
            }
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
            let force = council.force.flatMap(network.force)?.name
            let ties = tieKinds(of: council.id)
            let type = network.term(.councilType, council.type)
            let region = network.term(.region, council.region)
            let name = Name(council.shortName, arabic: arabicName(of: council.id))
            let words = [council.name, council.code, council.gss ?? "", council.nation]
            return row(
                council.id,
                [
                    .name(name), .name(type.short), .name(region.short), force.map(Value.text) ?? .unknown,
                    council.population.map(Value.number) ?? .unknown, .ties(ties),
                ],
                fields: [
                    "type": council.type, "region": council.region, "force": force ?? "",
                    "network": ties.map(\.rawValue).joined(separator: " ") + (ties.isEmpty ? "no" : " yes"),
                ], group: group(of: council), words: words)
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

    private func row(
        _ id: EntryID, _ values: [Value], fields: [String: String], group: DirectoryGroup = .all, words: [String] = []
    ) -> DirectoryRow {
        var searched = words
        for value in values {
            switch value {
            case .name(let name):
                searched.append(name.english)
                if let arabic = name.arabic { searched.append(arabic) }
            case .text(let text): searched.append(text)
            case .number, .day, .flag, .ties, .unknown: break
            }
        }
        searched += fields.values.sorted()
        searched.append(id.key)
        return DirectoryRow(
            id: id, group: group, values: values, searched: Folded(searched.joined(separator: "\n")), fields: fields.mapValues(Folded.init))
    }
}

extension DirectoryRow {
    /// The same row in another group.
    public init(_ row: DirectoryRow, group: DirectoryGroup) {
        self.init(id: row.id, group: group, values: row.values, searched: row.searched, fields: row.fields)
    }
}
