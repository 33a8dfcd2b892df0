/// Incidents counted by area, month and strand while a file streams by. No record is kept.
struct IncidentCounts {
    /// What a bias field says, worked out once for each wording: which strands it names.
    struct Motives {
        let strands: UInt8
        /// The motives as written.
        let texts: [String]
    }

    private var areas = ByteInterner()
    private var wordings = ByteInterner()
    private var motives: [Motives] = []
    private var wordingCounts: [Int] = []
    /// By area, then month, then the total and each strand.
    private var counts: [[Int32]] = []
    private let first: Month
    private let months: Int
    private let split: Bool
    private let mostAreas: Int
    private static let width = BiasMotive.order.count + 1

    /// `split`: a field of motives can hold several, with semicolons between.
    init(from first: Month, through last: Month, split: Bool, limits: Limits = Limits()) {
        self.first = first
        months = last.index - first.index + 1
        self.split = split
        mostAreas = limits.areas
    }

    /// Counts an incident; `false` for a month that lies outside.
    mutating func add(
        area: UnsafeBufferPointer<UInt8>, month: Month, motives field: UnsafeBufferPointer<UInt8>
    ) throws(ReadError) -> Bool {
        let offset = month.index - first.index
        guard offset >= 0, offset < months else { return false }
        let wording = wordings.number(field)
        if wording == motives.count {
            motives.append(IncidentCounts.motives(wordings.text(wording), split: split))
            wordingCounts.append(0)
        }
        wordingCounts[wording] += 1
        let area = areas.number(area)
        if area == counts.count {
            guard area < mostAreas else { throw .tooManyAreas(limit: mostAreas) }
            counts.append([])
        }
        let start = offset * IncidentCounts.width
        if counts[area].count < start + IncidentCounts.width {
            counts[area] += [Int32](repeating: 0, count: start + IncidentCounts.width - counts[area].count)
        }
        let strands = motives[wording].strands
        counts[area].withUnsafeMutableBufferPointer { row in
            row[start] &+= 1
            for strand in 0..<BiasMotive.order.count where strands & (1 << UInt8(strand)) != 0 { row[start + 1 + strand] &+= 1 }
        }
        return true
    }

    private static func motives(_ field: String, split: Bool) -> Motives {
        let texts = (split ? field.split(separator: ";").map(String.init) : [field]).map(\.trimmed).filter { !$0.isEmpty }
        var strands: UInt8 = 0
        for text in texts {
            if let index = BiasMotive.strand(text).flatMap(BiasMotive.order.firstIndex) { strands |= 1 << UInt8(index) }
        }
        return Motives(strands: strands, texts: texts)
    }

    /// How often each motive is named, most often first; an incident can name several.
    var named: [(text: String, count: Int)] {
        var totals: [String: Int] = [:]
        for (motive, count) in zip(motives, wordingCounts) { for text in motive.texts { totals[text, default: 0] += count } }
        return totals.map { ($0.key, $0.value) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    }

    /// The counts that are not zero, area by area: each incident once in the total and once in each strand it names.
    func observations() -> [Observation] {
        var found: [Observation] = []
        found.reserveCapacity(counts.reduce(0) { $0 + $1.count / 2 })
        let labels = (0..<months).map { Month(index: first.index + $0).iso }
        let strands = [[]] + BiasMotive.order.map { [$0] }
        let names = (0..<counts.count).map(areas.text)
        for area in counts.indices.sorted(by: { names[$0] < names[$1] }) {
            for (index, count) in counts[area].enumerated() where count > 0 {
                let (month, strand) = (index / IncidentCounts.width, index % IncidentCounts.width)
                found.append(
                    Observation(
                        area: names[area], periodText: labels[month], period: .month(Month(index: first.index + month)),
                        category: strands[strand].first ?? "", strands: strands[strand], measure: .incidents,
                        value: Double(count), text: String(count), place: FilePlace(row: 1)))
            }
        }
        return found
    }
}
