/// Minutes that it takes to get from one room to another.
public struct Walking: Equatable, Sendable {
    /// Between rooms of which nothing else is known.
    public let usual: Int
    /// The most of all.
    let longest: Int
    private var minutes: [String: [String: Int]] = [:]
    /// Names that the table knows, longest first.
    private let names: [String]

    /// `table` names rooms, or buildings by how the names of their rooms begin, as in `AW` for `AW1.120`; it holds both ways.
    public init(usual: Int = 5, table: [(from: String, to: String, minutes: Int)] = []) {
        self.usual = usual
        longest = max(usual, table.map(\.minutes).max() ?? 0)
        for entry in table {
            minutes[entry.from, default: [:]][entry.to] = entry.minutes
            minutes[entry.to, default: [:]][entry.from] = entry.minutes
        }
        names = minutes.keys.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    /// 0 within a room. What names the rooms most exactly holds.
    public func minutes(from: String, to: String) -> Int {
        if from == to { return from.isEmpty ? usual : 0 }
        guard !names.isEmpty else { return usual }
        let starts = names.lazy.filter { from.hasPrefix($0) }
        let ends = names.filter { to.hasPrefix($0) }
        for start in starts { for end in ends { if let found = minutes[start]?[end] { return found } } }
        return usual
    }
}
