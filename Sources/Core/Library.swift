/// All that the program shows. One value; nothing in it changes.
public struct Library: Equatable, Sendable {
    public internal(set) var network: Network
    public internal(set) var trends: Trends
    public internal(set) var agenda: Agenda
    /// The stars and notes of the person.
    public var own = OwnThings()
    /// Where the bundled files come from.
    public let origins: [Origin]
    /// The ties to the network of every entry that has any.
    public internal(set) var ties: [EntryID: [Tie]]
    /// Arabic names of the councils that are bodies of the network, by code.
    private let arabicCouncilNames: [String: String]

    init(network: Network, trends: Trends, agenda: Agenda, origins: [Origin]) {
        self.network = network
        self.trends = trends
        self.agenda = agenda
        self.origins = origins
        ties = network.ties()
        var names: [String: String] = [:]
        for body in network.bodies {
            for same in network.identities(of: body.id) where same.kind == .council { names[same.key] = body.name.arabic }
        }
        arabicCouncilNames = names
    }

    /// The bundled library, parsed from the embedded files.
    public static func bundled() throws(BundleError) -> Library {
        let network = try BundledNetwork.read()
        let origins = try BundledNetwork.origins()
        return Library(
            network: network, trends: Trends(datasets: try BundledTrends.read(network: network, origins: origins)),
            agenda: try BundledAgenda.read(), origins: origins)
    }

    /// The same with other figures.
    public func with(trends: Trends) -> Library {
        var library = self
        library.trends = trends
        return library
    }

    /// The name of an entry; `nil` when there is no such entry.
    public func name(of id: EntryID) -> Name? { network.datedNames[id] ?? nameToday(of: id) }

    private func nameToday(of id: EntryID) -> Name? {
        switch id.kind {
        case .council: network.council(id.key).map { Name($0.name, arabic: arabicName(of: id)) }
        case .force: network.force(id.key).map { Name($0.name) }
        case .body: network.bodies.first { $0.key == id.key }?.name ?? network.added.name(of: id)
        case .person:
            network.people.first { $0.key == id.key }?.name ?? network.added.name(of: id) ?? namedPerson(id).map { Name($0.name) }
        case .city: network.added.name(of: id) ?? network.city(id.key).map { Name($0.name) }
        case .theme: network.theme(id.key)?.name
        case .practice: network.practice(id.key)?.name
        case .commitment: network.added.name(of: id) ?? network.commitment(id.key).map { Name($0.text) }
        case .event: agenda.event(id.key)?.name ?? agenda.programme(id.key).map { Name($0.name) } ?? network.added.name(of: id)
        case .session: agenda.session(id.key)?.name ?? agenda.programmePlace(of: id).map { Name(agenda.title(at: $0)) }
        case .trigger: agenda.trigger(id.key)?.name
        case .observance: agenda.observance(id.key)?.name
        case .source: network.source(id.key).map { Name($0.title) }
        }
    }

    /// The name for narrow places: a council without "Borough Council".
    public func shortName(of id: EntryID) -> Name? {
        if id.kind == .council, network.datedNames[id] == nil, let council = network.council(id.key) {
            return Name(council.shortName, arabic: arabicName(of: id))
        }
        return name(of: id)
    }

    /// A council has an Arabic name where the body that it is has one.
    func arabicName(of id: EntryID) -> String? { arabicCouncilNames[id.key] }

    /// The latest period of each dataset, in the order of the datasets.
    public var reach: [(dataset: Dataset, last: Period)] {
        trends.datasets.compactMap { dataset in dataset.periods.last.map { (dataset, $0) } }
    }
}
