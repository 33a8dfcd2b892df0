import Glibc

/// Incidents counted by area, wording of the motive, wording of the offence and month, as far as one thread has come. What the
/// wordings mean is asked for at the end, once for each. Its owner frees it; it belongs to one thread.
struct IncidentTally {
    var areas = ByteInterner()
    var wordings = ByteInterner()
    var types = ByteInterner()
    var identities = IdentitySet()
    private var agencies = ByteInterner()
    private var series = KeyTable()
    private var reporting = KeyTable()
    /// A row of months for each series. Few counts of a month go beyond 16 bits: those are carried.
    private var counts: UnsafeMutablePointer<UInt16>?
    private var rows = 0
    private var carried: [Carry: Int] = [:]
    /// Incidents that wait to be counted: together, their places are fetched from memory at the same time.
    private let waiting = UnsafeMutablePointer<Waiting>.allocate(capacity: IncidentTally.batch)
    private var waitingCount = 0
    private(set) var first = 0
    private(set) var months = 0
    private let bounds: ClosedRange<Int>
    private let limits: Limits

    private struct Carry: Hashable {
        let row: Int, month: Int
    }

    private struct Waiting {
        let key: UInt64
        let month: Int
        var row = 0
    }

    private static let batch = 256

    init(_ rules: IncidentRules, _ limits: Limits) {
        bounds = rules.months.lowerBound.index...rules.months.upperBound.index
        self.limits = limits
    }

    func free() {
        for interner in [areas, wordings, types, agencies] { interner.free() }
        for table in [series, reporting] { table.free() }
        identities.free()
        Glibc.free(counts)
        waiting.deallocate()
    }

    /// Counts all that waits. Called at the end of each block.
    mutating func settle() throws(ReadError) { try countWaiting() }

    /// Throws once there is more than is sensible to tell apart.
    private func check() throws(ReadError) {
        guard areas.count <= limits.areas else { throw .tooManyAreas(limit: limits.areas) }
        guard max(wordings.count, types.count, agencies.count) <= limits.kinds else { throw .tooManyKinds(limit: limits.kinds) }
        guard identities.count <= limits.identities else { throw .tooManyIdentities(limit: limits.identities) }
    }

    func isInside(_ month: Int) -> Bool { bounds.contains(month) }

    /// Counts one incident, now or soon. The month, as its index, must be inside the bounds.
    @inline(__always)
    mutating func add(area: Int, wording: Int, type: Int, month: Int) throws(ReadError) {
        let key = UInt64(truncatingIfNeeded: area) &<< 42 | UInt64(truncatingIfNeeded: wording) &<< 21
        waiting[waitingCount] = Waiting(key: key | UInt64(truncatingIfNeeded: type), month: month)
        waitingCount &+= 1
        if waitingCount == IncidentTally.batch { try countWaiting() }
    }

    @inline(never)
    private mutating func countWaiting() throws(ReadError) {
        try check()
        for index in 0..<waitingCount {
            if UInt(bitPattern: waiting[index].month &- first) >= UInt(bitPattern: months) { try widen(to: waiting[index].month) }
        }
        for index in 0..<waitingCount {
            let (row, isNew) = series.number(waiting[index].key)
            if isNew { try addRow() }
            waiting[index].row = row
        }
        // Whatever waits has widened the rows.
        guard let counts else { return }
        for index in 0..<waitingCount {
            let place = counts + (waiting[index].row &* months &+ (waiting[index].month &- first))
            place.pointee &+= 1
            if place.pointee == 0 { carried[Carry(row: waiting[index].row, month: waiting[index].month), default: 0] += 1 << 16 }
        }
        waitingCount = 0
    }

    /// Notes that an agency reported in that year.
    mutating func addAgency(_ text: UnsafeBufferPointer<UInt8>, year: Int) {
        _ = reporting.number(UInt64(truncatingIfNeeded: year) << 32 | UInt64(agencies.number(text)))
    }

    private mutating func addRow() throws(ReadError) {
        guard series.count > rows else { return }
        // Twice as many, or what the limit leaves. Those without a count need no memory.
        let more = max(series.count, min(max(4096, rows * 2), limits.counts / months))
        try resize(rows: more, first: first, months: months)
    }

    private mutating func widen(to month: Int) throws(ReadError) {
        let last = max(month, months == 0 ? month : first + months - 1)
        let from = months == 0 ? month : min(month, first)
        // Some room, as the next month outside is mostly near; whole years at least.
        let (low, high) = (max(bounds.lowerBound, from - 12), min(bounds.upperBound, last + 12))
        let isEarlier = months == 0 || month < first, isLater = months == 0 || month >= first + months
        let start = isEarlier ? low : first
        try resize(rows: rows, first: start, months: (isLater ? high : first + months - 1) - start + 1)
    }

    private mutating func resize(rows count: Int, first start: Int, months width: Int) throws(ReadError) {
        guard count <= limits.counts / width else { throw .tooManyFigures(limit: limits.counts) }
        // Zeros that nobody has written to need no memory yet.
        guard let zeros = calloc(count * width, 2) else { throw .tooManyFigures(limit: limits.counts) }
        let larger = zeros.bindMemory(to: UInt16.self, capacity: count * width)
        if let counts {
            for row in 0..<min(rows, series.count) {
                (larger + (row * width + first - start)).update(from: counts + row * months, count: months)
            }
        }
        Glibc.free(counts)
        (counts, rows, first, months) = (larger, count, start, width)
    }

    /// What is counted under one wording in one area, by month from `first`.
    struct Series {
        let area: Int, wording: Int, type: Int
        let counts: UnsafeBufferPointer<UInt16>
        let row: Int
    }

    /// All series; they live as long as this does.
    var allSeries: [Series] {
        series.keys.enumerated().map { row, key in
            Series(
                area: Int(key >> 42), wording: Int(key >> 21 & 0x1F_FFFF), type: Int(key & 0x1F_FFFF),
                counts: UnsafeBufferPointer(start: counts.map { $0 + row * months }, count: months), row: row)
        }
    }

    /// What went beyond 16 bits.
    var allCarried: [(row: Int, month: Int, count: Int)] { carried.map { ($0.key.row, $0.key.month, $0.value) } }

    /// The agencies that reported in each year.
    var allAgencies: (texts: [[UInt8]], years: [(year: Int, agency: Int)]) {
        (agencies.texts, reporting.keys.map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) })
    }
}
