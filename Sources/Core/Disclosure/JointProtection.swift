/// New tables protected together with those that went out before them.
///
/// A count that was hidden before is hidden again, and one that was shown cannot be hidden any more: what the new tables need must be
/// found among counts that are new. All sums of all tables are attacked as one publication, so that no table can be subtracted from
/// another.
struct JointProtection {
    let counts: [Int?]
    let index: [Place: Int]
    let protection: Protection
    /// How many of the counts are of the new tables; they come first.
    let own: Int

    init(_ tables: [TrendTable], rule: DisclosureRule, known: [EarlierTables]) throws(SafetyRefusal) {
        guard let first = tables.first else { throw .nothing }
        var gathering = Gathering(dataset: first.dataset)
        gathering.add(tables)
        own = gathering.counts.count
        var fate = KnownFate()
        for known in known {
            gathering.add(known.tables)
            for (place, isHidden) in zip(known.places, known.hidden) {
                guard let at = gathering.index[place] else { continue }
                if isHidden { fate.hidden.insert(at) } else { fate.shown.insert(at) }
            }
        }
        // Hidden in one table and shown in another is shown.
        fate.hidden.subtract(fate.shown)
        gathering.addParts()
        (counts, index) = (gathering.counts, gathering.index)
        do throws(DisclosureError) {
            protection = try Publication(counts: gathering.counts, sums: gathering.sums)
                .protected(by: rule, known: fate, reportingFirst: own)
        } catch {
            switch error {
            case .recoverable(let count, let interval): throw .recoverable(gathering.places[count], interval)
            case .tooLarge(let count, let limit): throw .tooLarge(count: count, limit: limit)
            }
        }
    }
}

/// What earlier publications did with counts, by index.
struct KnownFate {
    var hidden: Set<Int> = []
    var shown: Set<Int> = []
}
