/// Links in a list, as rows that are made when they are looked at.
public struct LinkRows: RandomAccessCollection, Equatable, Sendable {
    /// By the numbers of the graph.
    private let numbers: [Int32]
    private let graph: LinkGraph

    init(_ numbers: [Int32], _ graph: LinkGraph) { (self.numbers, self.graph) = (numbers, graph) }

    public var startIndex: Int { 0 }
    public var endIndex: Int { numbers.count }

    public subscript(place: Int) -> LinkRow {
        let number = Int(numbers[place])
        let from = graph.from(number)
        return LinkRow(
            number: number, link: graph.link(number), from: graph.name(from), to: graph.name(graph.to(number) ?? from),
            fromID: graph.id(from), toID: graph.id(graph.to(number) ?? from))
    }

    /// Where a link stands.
    public func place(of number: Int) -> Int? { numbers.firstIndex(of: Int32(number)) }
}

/// A link with the names of its ends.
public struct LinkRow: Equatable, Sendable {
    /// What tells it from all others, as long as the library is the same.
    public let number: Int
    public let link: Link?
    public let from: Name
    public let to: Name
    public let fromID: EntryID
    public let toID: EntryID
}

/// The columns of the table of links. Names are stable: filters and exports use them.
public enum LinkColumn: String, CaseIterable, Sendable {
    case from, relation, to, since, source
}

/// A question for links.
public struct LinkQuery {
    public var filter = Filter()
    /// Only links of this entry, under any of its identities.
    public var entry: EntryID?
    public var order: (column: LinkColumn, isDescending: Bool)?
    /// Only what can hold on some of these days.
    public var days: ClosedRange<Day>?
    /// Further words of a relation that a filter may name: those of the screen.
    public var relationWords: (Property) -> [String] = { _ in [] }

    public init(
        _ filter: Filter = Filter(), entry: EntryID? = nil, order: (column: LinkColumn, isDescending: Bool)? = nil,
        days: ClosedRange<Day>? = nil, relationWords: @escaping (Property) -> [String] = { _ in [] }
    ) {
        (self.filter, self.entry, self.order, self.days, self.relationWords) = (filter, entry, order, days, relationWords)
    }

    /// The fields that a filter can name.
    public static var fields: [String] { LinkWordsFilter.fields }
}

extension Library {
    /// The links that a question asks for, as rows. Making the graph costs: who asks again keeps it.
    public func linkRows(_ query: LinkQuery) -> LinkRows { LinkGraph(self).rows(query) }
}

extension LinkGraph {
    /// The links that a question asks for. Without an order those of the bundled tables come first, then the others by what they lead from.
    public func rows(_ query: LinkQuery) -> LinkRows {
        var numbers: [Int32] = []
        if let id = query.entry {
            numbers = links(of: id)
        } else {
            numbers.reserveCapacity(linkCount)
            for number in subjects.count..<linkCount { numbers.append(Int32(number)) }
            for number in subjects.indices where table.statements.objects[number] != NetworkTable.Statements.none {
                numbers.append(Int32(number))
            }
        }
        let days = query.days.map(PackedDays.init) ?? self.days
        if days != nil { numbers = numbers.filter { holds(Int($0), days) } }
        if !query.filter.isEmpty {
            let words = LinkWordsFilter(query.filter, self, query.relationWords)
            numbers = numbers.filter { words.passes(Int($0)) }
        }
        if let order = query.order { numbers = sorted(numbers, by: order.column, order.isDescending) }
        return LinkRows(numbers, self)
    }

    /// The links of an entry under any of its identities, each once.
    private func links(of id: EntryID) -> [Int32] {
        guard let entry = number(of: id) else { return [] }
        var numbers: [Int32] = []
        var codes: [Int] = []
        for identity in identities(of: entry) {
            links(of: identity, into: &codes)
            numbers += codes.map { Int32($0 >> 1) }
        }
        return uniqued(numbers)
    }

    /// In an order; what is unknown comes last, equal ones stay as they were.
    private func sorted(_ numbers: [Int32], by column: LinkColumn, _ isDescending: Bool) -> [Int32] {
        let keys = ranks(numbers, column)
        let places = numbers.indices.sorted { a, b in
            if keys[a] == keys[b] { return a < b }
            if keys[a] == Int.max || keys[b] == Int.max { return keys[a] < keys[b] }
            return (keys[a] < keys[b]) != isDescending
        }
        return places.map { numbers[$0] }
    }

    /// What each link is ordered by, as a number: texts by their place among the texts that there are.
    private func ranks(_ numbers: [Int32], _ column: LinkColumn) -> [Int] {
        func byText(_ text: (Int) -> String) -> [Int] {
            var known: [String: Int] = [:]
            let texts = numbers.map { text(Int($0)) }
            for (place, text) in Set(texts).map({ ($0, Folded($0).text) }).sorted(by: { $0.1 < $1.1 }).enumerated() {
                known[text.0] = place
            }
            return texts.map { $0.isEmpty ? Int.max : known[$0] ?? Int.max }
        }
        switch column {
        case .from: return byText { name(from($0)).english }
        case .to: return byText { name(to($0) ?? from($0)).english }
        case .relation:
            return byText { $0 < subjects.count ? table.statements.properties[$0] : property($0).text }
        case .source: return byText { $0 < subjects.count ? table.statements.sources[$0] : own[$0 - subjects.count].link.source }
        case .since:
            return numbers.map { number in
                let packed =
                    Int(number) < subjects.count
                    ? max(table.statements.since[Int(number)], 0) : own[Int(number) - subjects.count].link.since?.packed ?? 0
                return packed > 0 ? Int(packed) : Int.max
            }
        }
    }
}
