/// Finds councils and police forces by what files call them: codes, names, other names, names without their kind.
public struct AreaIndex: Sendable {
    private struct Entry {
        let id: EntryID
        let name: Name
        /// Ended councils stand back behind a current one of the same name.
        let isCurrent: Bool
        /// Combined and strategic authorities stand back behind a council or force of the same name.
        let isOverDistricts: Bool
    }

    private struct Candidate {
        let entry: Int
        let way: AreaMatchWay
    }

    private var entries: [Entry] = []
    private var codes: [String: Candidate] = [:]
    private var taught: [String: EntryID] = [:]
    private var named: [String: [Candidate]] = [:]
    private var numbers: [EntryID: Int] = [:]
    private var near: NearestAreas
    private let regions: Set<String>

    public init(network: Network) {
        near = NearestAreas([])
        var regions = AreaAliases.wider
        for council in network.councils {
            for region in council.region.split(separator: ";") { regions.insert(AreaKey(String(region)).plain) }
        }
        self.regions = regions
        var spellings: [(String, Int)] = []
        for force in network.forces {
            let at = add(Entry(id: force.id, name: Name(force.name), isCurrent: true, isOverDistricts: false), &spellings)
            codes[force.code] = Candidate(entry: at, way: .code)
            spellings.append((AreaKey(force.name + " police").plain, at))
        }
        for council in network.councils {
            let isOver = council.type == "Combined authority" || council.type == "Strategic Regional Authority"
            let at = add(
                Entry(id: council.id, name: Name(council.name), isCurrent: !council.hasEnded, isOverDistricts: isOver),
                other: council.shortName, &spellings)
            codes[council.code] = codes[council.code] ?? Candidate(entry: at, way: .code)
            if let gss = council.gss, codes[gss] == nil || !council.hasEnded { codes[gss] = Candidate(entry: at, way: .code) }
        }
        for (code, names) in AreaAliases.forces { alias(EntryID(.force, code), names, &spellings) }
        for (code, names) in AreaAliases.councils { alias(EntryID(.council, code), names, &spellings) }
        near = NearestAreas(spellings)
    }

    private mutating func add(_ entry: Entry, other: String? = nil, _ spellings: inout [(String, Int)]) -> Int {
        let at = entries.count
        entries.append(entry)
        numbers[entry.id] = at
        register(AreaKey(entry.name.english), at, .name, &spellings)
        if let other { register(AreaKey(other), at, .name, &spellings) }
        return at
    }

    private mutating func alias(_ id: EntryID, _ names: [String], _ spellings: inout [(String, Int)]) {
        guard let at = numbers[id] else { return }
        for name in names { register(AreaKey(name), at, .alias, &spellings) }
    }

    private mutating func register(_ key: AreaKey, _ at: Int, _ way: AreaMatchWay, _ spellings: inout [(String, Int)]) {
        register(key.plain, at, way)
        register(key.short, at, .shortened)
        // "City of London" is not London.
        if !regions.contains(key.bare) || key.bare == key.short { register(key.bare, at, .shortened) }
        spellings.append((key.plain, at))
        if key.bare != key.plain, !regions.contains(key.bare) { spellings.append((key.bare, at)) }
    }

    private mutating func register(_ name: String, _ at: Int, _ way: AreaMatchWay) {
        guard !name.isEmpty else { return }
        guard let known = named[name]?.firstIndex(where: { $0.entry == at }) else {
            named[name, default: []].append(Candidate(entry: at, way: way))
            return
        }
        if way != .shortened, named[name]?[known].way == .shortened { named[name]?[known] = Candidate(entry: at, way: way) }
    }

    /// From now on this text means this entry.
    public mutating func teach(_ text: String, _ id: EntryID) { taught[AreaKey(text).plain] = id }

    /// From now on the areas that the profile names mean what it says.
    public mutating func teach(_ profile: Profile) { for (text, id) in profile.areas { teach(text, id) } }

    /// Takes codes and names from a lookup table or a list that are not known yet: a code of an older vintage, a partnership
    /// with a council's name.
    public mutating func learn(_ reference: Reference) {
        guard reference.kind == .areas else { return }
        for row in reference.rows where !row.code.isEmpty && codes[row.code.uppercased()] == nil {
            if case .matched(let id, _) = match(row.name), let at = numbers[id] {
                codes[row.code.uppercased()] = Candidate(entry: at, way: .lookup)
            }
        }
    }

    /// What the text means by itself.
    public func match(_ text: String) -> AreaMatch { match(AreaText(text)) }

    /// What the area means by itself.
    public func match(_ area: AreaText) -> AreaMatch {
        switch find(area) {
        case .done(let match): match
        case .open(let candidates): .ambiguous(candidates.map { entries[$0.entry].id })
        }
    }

    /// What the areas of one file mean: where a name is a council's and a force's, the kind that more of the file's areas can
    /// be is taken.
    public func resolve(_ areas: some Sequence<AreaText>) -> [AreaText: AreaMatch] {
        var found: [AreaText: AreaMatch] = [:]
        var open: [(area: AreaText, candidates: [Candidate])] = []
        var (councils, forces) = (0, 0)
        for area in Set(areas) {
            switch find(area) {
            case .done(let match):
                found[area] = match
                switch match.entry?.kind {
                case .council: councils += 1
                case .force: forces += 1
                default: break
                }
            case .open(let candidates):
                open.append((area, candidates))
                if candidates.contains(where: { entries[$0.entry].id.kind == .council }) { councils += 1 }
                if candidates.contains(where: { entries[$0.entry].id.kind == .force }) { forces += 1 }
            }
        }
        for (area, candidates) in open {
            let kind: EntryKind? = councils == forces ? nil : councils > forces ? .council : .force
            let left = candidates.filter { entries[$0.entry].id.kind == kind }
            found[area] =
                left.count == 1
                ? .matched(entries[left[0].entry].id, left[0].way) : .ambiguous(candidates.map { entries[$0.entry].id })
        }
        return found
    }

    private enum Found {
        case done(AreaMatch)
        /// One candidate or more of each kind.
        case open([Candidate])
    }

    private func find(_ area: AreaText) -> Found {
        let key = AreaKey(area.text)
        if let id = taught[key.plain] { return .done(.matched(id, .taught)) }
        for code in [area.code.trimmed, area.text.trimmed] where (3...9).contains(code.utf8.count) {
            if let candidate = codes[code.uppercased()], code.utf8.count > 5 || code == code.uppercased() {
                return .done(.matched(entries[candidate.entry].id, candidate.way))
            }
        }
        var candidates: [Candidate] = []
        for (name, shortens) in [(key.plain, false), (key.short, true), (key.bare, true)] where !name.isEmpty {
            if shortens, name == key.plain || (regions.contains(name) && name == key.bare && name != key.short) { continue }
            let found = (named[name] ?? []).filter { fits($0, key.hint) }
            candidates = found.map { Candidate(entry: $0.entry, way: shortens ? .shortened : $0.way) }
            if !candidates.isEmpty { break }
        }
        candidates = likely(candidates)
        // A region is not the authority over its districts.
        if regions.contains(key.plain), candidates.allSatisfy({ entries[$0.entry].isOverDistricts }) { return .done(.wider) }
        if candidates.count == 1 { return .done(.matched(entries[candidates[0].entry].id, candidates[0].way)) }
        if candidates.count > 1 { return .open(candidates) }
        if regions.contains(key.plain) || AreaAliases.isTotal(plain: key.plain) { return .done(.wider) }
        return .done(.unknown(nearest: nearest(key)))
    }

    private func fits(_ candidate: Candidate, _ hint: AreaKey.Hint?) -> Bool {
        switch (hint, entries[candidate.entry].id.kind) {
        case (.force, .council), (.council, .force): false
        default: true
        }
    }

    /// Current councils before ended ones; authorities over districts only where nothing else has the name; of one kind the
    /// whole name before the shortened one.
    private func likely(_ candidates: [Candidate]) -> [Candidate] {
        guard candidates.count > 1 else { return candidates }
        var left = candidates
        if left.contains(where: { !entries[$0.entry].isOverDistricts }) {
            left = left.filter { !entries[$0.entry].isOverDistricts }
        }
        for kind in [EntryKind.council, .force] {
            let same = left.filter { entries[$0.entry].id.kind == kind }
            guard same.count > 1 else { continue }
            let current = same.filter { entries[$0.entry].isCurrent }
            let better = current.isEmpty ? same : current
            let whole = better.filter { $0.way != .shortened }
            let kept = Set((whole.isEmpty ? better : whole).map(\.entry))
            left = left.filter { entries[$0.entry].id.kind != kind || kept.contains($0.entry) }
        }
        return left
    }

    private func nearest(_ key: AreaKey) -> [NearArea] {
        let whole = near.entries(near: key.plain, limit: 3)
        let bare = key.bare == key.plain || key.bare.isEmpty ? [] : near.entries(near: key.bare, limit: 3)
        var seen: Set<Int> = []
        return (bare + whole).filter { seen.insert($0).inserted && fits(Candidate(entry: $0, way: .name), key.hint) }.prefix(3)
            .map { NearArea(id: entries[$0].id, name: entries[$0].name) }
    }
}
