/// The categories of a table under keys that stay the same from file to file.
struct CategoryList {
    private(set) var kinds: [Figures.Kind] = []
    /// The largest value of each, and the decimals that its values have.
    private var sizes: [(largest: Double, needed: Int)] = []
    private var indices: [Label: Int] = [:]
    private var counted: [String: Int] = [:]
    private let target: ImportTarget

    /// What tells two categories apart.
    private struct Label: Hashable {
        let category: String
        let details: [String]
        let measure: Measure

        init(_ observation: Observation) {
            category = Folded(observation.category).text
            details = observation.details
            measure = observation.measure
        }
    }

    init(target: ImportTarget) { self.target = target }

    mutating func add(_ observation: Observation) {
        let label = Label(observation)
        let index = indices[label] ?? insert(observation, label)
        guard let value = observation.value else { return }
        sizes[index].largest = max(sizes[index].largest, value.magnitude)
        sizes[index].needed = max(sizes[index].needed, CategoryList.decimals(of: value))
        // As many decimals as 32 bits have room for.
        var decimals = sizes[index].needed
        while decimals > 0, sizes[index].largest * Double.tens(decimals) >= 2_000_000_000 { decimals -= 1 }
        kinds[index].decimals = decimals
        kinds[index].shownDecimals = max(kinds[index].shownDecimals, CategoryList.decimals(in: observation.text))
    }

    /// How many decimals a number has, up to six.
    private static func decimals(of value: Double) -> Int {
        (0..<6).first { (value * Double.tens($0)).rounded() / Double.tens($0) == value } ?? 6
    }

    /// How many decimals are displayed, up to six.
    private static func decimals(in text: String) -> Int {
        let parts = text.trimmed.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 ? min(6, parts[1].prefix { $0.isNumber }.count) : 0
    }

    func index(of observation: Observation) -> Int? { indices[Label(observation)] }

    /// The category of counts with the same words as a change has.
    func index(counted change: Observation) -> Int? { counted[target.key(of: change)] }

    private mutating func insert(_ observation: Observation, _ label: Label) -> Int {
        var key = target.key(of: observation)
        if kinds.contains(where: { $0.key == key }) { key += "-" + observation.measure.rawValue.lowercased() }
        let base = key
        var number = 1
        while kinds.contains(where: { $0.key == key }) {
            number += 1
            key = base + "-\(number)"
        }
        let isPart = observation.measure == .factors && !observation.strands.isEmpty
        let words = (observation.details + [observation.category]).filter { !$0.isEmpty }
        var name = words.isEmpty ? observation.measure.rawValue : words.joined(separator: ": ")
        // Two measures of one thing stand side by side: the percentage says so.
        if observation.measure.isPercent, kinds.contains(where: { $0.name == name }) { name += " (%)" }
        let kind = Figures.Kind(
            key: key, name: name, measure: observation.measure, strands: observation.strands,
            total: isPart ? ImportTarget.factors : nil)
        indices[label] = kinds.count
        sizes.append((0, 0))
        if observation.measure.isCount {
            counted[target.key(of: observation)] = counted[target.key(of: observation)] ?? kinds.count
        }
        kinds.append(kind)
        return kinds.count - 1
    }
}

/// The areas of a table: entries of the register where they are known, else names as the file has them.
struct AreaList {
    private(set) var members: [Figures.Member] = []
    private var indices: [String: Int] = [:]
    private let matches: [AreaText: AreaMatch]

    init(_ observations: [Observation], matches: [AreaText: AreaMatch]) {
        self.matches = matches
        for observation in observations {
            let key = key(observation)
            guard indices[key] == nil else { continue }
            indices[key] = members.count
            members.append(Figures.Member(key: key, name: observation.area.isEmpty ? observation.areaCode : observation.area))
        }
        let order = members.indices.sorted { Folded(members[$0].name).text < Folded(members[$1].name).text }
        members = order.map { members[$0] }
        indices = Dictionary(members.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    func index(of observation: Observation) -> Int? { indices[key(observation)] }

    private func key(_ observation: Observation) -> String {
        if observation.area.isEmpty, observation.areaCode.isEmpty { return AreaList.all }
        let text = AreaText(observation.area, code: observation.areaCode)
        return matches[text]?.entry?.description ?? AreaList.key(text)
    }

    /// The key of the one area of a table that names none.
    static let all = "all"

    /// The key of an area that the register does not have.
    static func key(_ area: AreaText) -> String { "name:" + Folded(area.text.isEmpty ? area.code : area.text).text }
}
