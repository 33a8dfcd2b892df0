extension IncidentCube {
    /// Adds up what the threads counted.
    init(_ parts: [IncidentPart], _ rules: IncidentRules, _ limits: Limits) throws(ReadError) {
        let tallies = parts.map(\.tally)
        let texts = [tallies.map(\.areas.texts), tallies.map(\.wordings.texts), tallies.map(\.types.texts)]
        let reporting = tallies.map(\.allAgencies)
        let isUTF8 = texts.allSatisfy(IncidentNames.areUTF8) && IncidentNames.areUTF8(reporting.map(\.texts))
        let areas = IncidentNames(texts[0], isUTF8: isUTF8)
        let motives = Splitting(
            IncidentNames(texts[1], isUTF8: isUTF8), isUsed: rules.category != nil, separator: rules.categorySeparator)
        let kinds = Splitting(IncidentNames(texts[2], isUTF8: isUTF8), isUsed: rules.type != nil, separator: rules.typeSeparator)
        let series = tallies.map(\.allSeries)

        // How often each motive and each offence is named, and in which months.
        var (motiveCounts, typeCounts) = (
            [Int](repeating: 0, count: motives.parts.count), [Int](repeating: 0, count: kinds.parts.count)
        )
        var (from, through) = (Int.max, Int.min)
        for (part, all) in series.enumerated() {
            for one in all {
                var sum = 0
                for (index, count) in one.counts.enumerated() where count > 0 {
                    sum += Int(count)
                    from = min(from, tallies[part].first + index)
                    through = max(through, tallies[part].first + index)
                }
                for motive in motives.of(part, one.wording) { motiveCounts[motive] += sum }
                for kind in kinds.of(part, one.type) { typeCounts[kind] += sum }
            }
            for (row, month, count) in tallies[part].allCarried {
                from = min(from, month)
                through = max(through, month)
                for motive in motives.of(part, all[row].wording) { motiveCounts[motive] += count }
                for kind in kinds.of(part, all[row].type) { typeCounts[kind] += count }
            }
        }
        if from > through { (from, through) = (rules.months.lowerBound.index, rules.months.lowerBound.index - 1) }

        // What each motive stands for, and the order of all axes.
        let strands = motives.parts.map { $0.isEmpty ? [] : rules.strands($0) }
        let named = Set(strands.indices.lazy.filter { motiveCounts[$0] > 0 }.flatMap { strands[$0] })
        categories = [IncidentCube.all] + rules.categories.filter(named.contains)
        categories += named.subtracting(rules.categories).sorted()
        let places = areas.names.indices.sorted { areas.names[$0] < areas.names[$1] }
        let order = kinds.parts.indices.filter {
            typeCounts[$0] > 0 && !kinds.parts[$0].isEmpty && kinds.parts[$0] != IncidentCube.all
        }
        .sorted { (typeCounts[$1], kinds.parts[$0]) < (typeCounts[$0], kinds.parts[$1]) }
        types = rules.type == nil ? [] : [IncidentCube.all] + order.map { kinds.parts[$0] }
        self.areas = places.map { areas.names[$0] }
        first = Month(index: from)
        months = through - from + 1
        wordings = strands.indices.filter { motiveCounts[$0] > 0 }
            .map { Wording(text: motives.parts[$0], count: motiveCounts[$0], strands: strands[$0]) }
            .sorted { ($1.count, $0.text) < ($0.count, $1.text) }

        var size = categories.count
        for axis in [max(1, types.count), self.areas.count, months] {
            let (product, isTooLarge) = size.multipliedReportingOverflow(by: axis)
            guard !isTooLarge, product <= limits.counts else { throw .tooManyFigures(limit: limits.counts) }
            size = product
        }
        counts = [Int32](repeating: 0, count: size)
        recordedThrough = (parts.map(\.newestRecord).max() ?? -1) < 0 ? nil : parts.map { Month(index: $0.newestRecord) }.max()
        rowsRead = parts.reduce(0) { $0 + $1.rowsRead }
        rowsUsed = parts.reduce(0) { $0 + $1.rowsUsed }
        leftOut = [:]
        for part in parts { for left in part.leftOut { leftOut[left.reason, default: 0] += left.rows } }
        var years: [Int: Set<[UInt8]>] = [:]
        for (texts, found) in reporting { for (year, agency) in found { years[year, default: []].insert(texts[agency]) } }
        agencies = years.mapValues(\.count)

        // Where the rows of each series go.
        let categoryPlaces = strands.map { $0.compactMap(categories.firstIndex) }
        var typePlaces = [[Int]](repeating: [], count: kinds.parts.count)
        for (place, kind) in order.enumerated() { typePlaces[kind] = [place + 1] }
        var areaPlaces = [Int](repeating: 0, count: places.count)
        for (place, area) in places.enumerated() { areaPlaces[area] = place }
        let width = max(1, types.count)
        for (part, all) in series.enumerated() {
            let skipped = tallies[part].first - from
            let strandsOf = motives.places(part, categoryPlaces), typesOf = kinds.places(part, typePlaces)
            let targets = all.map { one -> [Int] in
                let area = areaPlaces[areas.numbers[part][one.area]]
                return strandsOf[one.wording].flatMap { strand in
                    typesOf[one.type].map { ((strand * width + $0) * places.count + area) * months }
                }
            }
            counts.withUnsafeMutableBufferPointer { counts in
                for (one, starts) in zip(all, targets) {
                    let low = max(0, -skipped), high = min(one.counts.count, months - skipped)
                    guard low < high else { continue }
                    for start in starts {
                        for index in low..<high { counts[start + skipped + index] &+= Int32(one.counts[index]) }
                    }
                }
                for (row, month, count) in tallies[part].allCarried {
                    for start in targets[row] { counts[start + month - from] &+= Int32(truncatingIfNeeded: count) }
                }
            }
        }
        forgetUnrecorded()
    }

    /// Takes the zeros away that stand for months of which the file does not tell.
    private mutating func forgetUnrecorded() {
        guard let recordedThrough, recordedThrough < last else { return }
        let covered = max(0, recordedThrough.index - first.index + 1)
        for row in stride(from: 0, to: counts.count, by: months) {
            for place in row + covered..<row + months where counts[place] == 0 { counts[place] = Figures.absent }
        }
    }

    /// The texts of a column whose fields can hold several, each text once.
    private struct Splitting {
        private(set) var parts: [String] = []
        private let numbers: [[Int]]
        private var named: [[Int]] = []

        /// A column that is not used has no texts.
        init(_ names: IncidentNames, isUsed: Bool, separator: UInt8?) {
            numbers = names.numbers
            guard isUsed else { return }
            var known: [String: Int] = [:]
            for name in names.names {
                var texts = [name]
                if let separator {
                    texts = name.split(separator: Character(Unicode.Scalar(separator))).map(\.trimmed).filter { !$0.isEmpty }
                    if texts.isEmpty { texts = [""] }
                }
                var found: [Int] = []
                for text in texts {
                    let number = known[text] ?? parts.count
                    if number == parts.count {
                        known[text] = number
                        parts.append(text)
                    }
                    if !found.contains(number) { found.append(number) }
                }
                named.append(found)
            }
        }

        /// For each field of a part, the places of what it names, each once, behind 0 for the total.
        func places(_ part: Int, _ places: [[Int]]) -> [[Int]] {
            guard !named.isEmpty else { return [[0]] }
            return numbers[part].indices.map { [0] + Set(of(part, $0).flatMap { places[$0] }).sorted() }
        }

        /// The texts that a field of a part names.
        func of(_ part: Int, _ field: Int) -> [Int] { named.isEmpty ? [] : named[numbers[part][field]] }
    }
}
