import Glibc

/// The records of a file that start in some range of it, counted by one thread. Lines are counted from its start.
final class IncidentPart: @unchecked Sendable {
    let job: IncidentJob
    let start: Int
    let limit: Int
    /// Where the first record starts that belongs to the next part.
    private(set) var end: Int
    /// Lines between start and end.
    private(set) var lines = 0
    private(set) var rowsRead = 0
    private(set) var rowsUsed = 0
    private(set) var tally: IncidentTally
    private(set) var issues: IssueList
    private(set) var leftOut: [LeftOut] = []
    private(set) var failure: ReadError?
    private var repeated = 0
    /// The index of the newest month in which anything was recorded; -1 where nothing tells.
    private(set) var newestRecord = -1

    /// Records that are left out for one reason, and the line of the first.
    struct LeftOut {
        let reason: Issue.Reason
        var row: Int
        var rows: Int
    }

    /// Records that tell of an incident that is counted already.
    var rowsRepeated: Int { repeated }

    init(_ job: IncidentJob, from start: Int, to limit: Int) {
        (self.job, self.start, self.limit, end) = (job, start, limit, start)
        tally = IncidentTally(job.rules, job.limits)
        issues = IssueList(file: job.file)
    }

    deinit { tally.free() }

    /// Counts; what stops it is kept in `failure`.
    func run() {
        guard start < limit else { return }
        // Worked on as locals: the hot loop then keeps them in registers.
        var tally = self.tally, unquoting = Unquoting()
        defer { unquoting.free() }
        do throws(ReadError) { try count(&tally, &unquoting) } catch { failure = error }
        self.tally = tally
    }

    private func count(_ tally: inout IncidentTally, _ unquoting: inout Unquoting) throws(ReadError) {
        let size = job.source.size, separator = job.separator, limits = job.limits
        var capacity = max(64, min(job.block, size - start)), have = 0, offset = start, line = 0
        var block = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + RecordScanner.margin)
        let ends = UnsafeMutablePointer<Int>.allocate(capacity: limits.columns + 2)
        defer {
            block.deallocate()
            ends.deallocate()
        }
        while true {
            try job.control?.check()
            let more = min(capacity - have, size - offset - have)
            try job.source.read(into: UnsafeMutableRawBufferPointer(start: block + have, count: more), at: offset + have)
            guard memchr(block + have, 0, more) == nil else { throw .notText }
            have += more
            let isLast = offset + have == size
            (block + have).initialize(repeating: 0, count: RecordScanner.margin)
            if isLast { block[have] = UInt8(ascii: "\n") }
            var scanner = RecordScanner(
                block, from: 0, to: have, isLast: isLast, line: line, separator: separator, limits: limits, ends: ends)
            let before = rowsRead
            let isDone = try count(&scanner, upTo: limit - offset, &tally, &unquoting)
            try tally.settle()
            let past = isDone ? scanner.start : isLast ? have : scanner.position
            job.control?.advance(bytes: past, rows: rowsRead - before)
            if isDone || isLast {
                (end, lines) = isDone ? (offset + scanner.start, scanner.line) : (size, scanner.lineAhead)
                return
            }
            line = scanner.lineAhead
            let rest = have - scanner.position
            if scanner.position == 0 {
                // A long record: a larger block. The scanner throws before it grows beyond the limits.
                let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2 + RecordScanner.margin)
                larger.initialize(from: block, count: rest)
                block.deallocate()
                (block, capacity) = (larger, capacity * 2)
            } else {
                memmove(block, block + scanner.position, rest)
            }
            offset += scanner.position
            have = rest
        }
    }

    /// Counts the records of a block; `true` when one starts that belongs to the next part.
    private func count(
        _ scanner: inout RecordScanner, upTo stop: Int, _ tally: inout IncidentTally, _ unquoting: inout Unquoting
    ) throws(ReadError) -> Bool {
        let rules = job.rules, width = job.width
        let areaColumn = rules.area, category = rules.category ?? -1, typeColumn = rules.type ?? -1
        let identity = rules.identity ?? -1, agency = rules.agency ?? -1, recorded = rules.recorded ?? -1
        var (read, used) = (0, 0)
        defer {
            rowsRead += read
            rowsUsed += used
        }
        while try scanner.next() {
            if scanner.start >= stop { return true }
            read &+= 1
            guard scanner.fieldCount == width else {
                issues.add(.ragged(fields: scanner.fieldCount, expected: width), row: scanner.line)
                leaveOut(.incomplete, scanner.line)
                continue
            }
            let month = IncidentPart.month(rules.date, scanner, &unquoting)
            guard month >= 0, tally.isInside(month) else {
                tellDate(scanner, &unquoting)
                continue
            }
            let place = unquoting.text(scanner.field(areaColumn))
            guard !IncidentPart.isBlank(place) else {
                leaveOut(.noArea, scanner.line)
                continue
            }
            if recorded >= 0 { tellRecord(of: month, scanner, &unquoting) }
            let area = tally.areas.number(place)
            if identity >= 0 {
                let text = unquoting.text(scanner.field(identity))
                guard !IncidentPart.isBlank(text) else {
                    leaveOut(.incomplete, scanner.line)
                    continue
                }
                guard tally.identities.insert(text) else {
                    repeated += 1
                    used &+= 1
                    continue
                }
            }
            let wording = category < 0 ? 0 : tally.wordings.number(unquoting.text(scanner.field(category)))
            let type = typeColumn < 0 ? 0 : tally.types.number(unquoting.text(scanner.field(typeColumn)))
            try tally.add(area: area, wording: wording, type: type, month: month)
            if agency >= 0, case let text = unquoting.text(scanner.field(agency)), !IncidentPart.isBlank(text) {
                tally.addAgency(text, year: month / 12)
            }
            used &+= 1
            if unquoting.sawTail {
                issues.add(.textAfterQuote, row: scanner.line)
                unquoting.sawTail = false
            }
        }
        return false
    }

    /// The index of the month that a record tells; -1 where it tells none.
    @inline(__always)
    private static func month(_ columns: IncidentRules.DateColumns, _ scanner: RecordScanner, _ unquoting: inout Unquoting) -> Int
    {
        switch columns {
        case .date(let column, let order):
            let text = unquoting.text(scanner.field(column))
            if text.count == 10, let start = text.baseAddress {
                let month = DateText.isoMonth(start)
                if month >= 0 { return month }
            }
            return DateText.month(text, order: order)?.index ?? -1
        case .yearAndMonth(let yearColumn, let monthColumn):
            let month = DateText.trimmed(unquoting.text(scanner.field(monthColumn)))
            var number = PeriodText.number(month)
            if number == nil || month.count > 2 {
                if let whole = PeriodText.month(month) { return whole.index }
                number = PeriodText.monthNumber(String(decoding: month.prefix(16), as: UTF8.self))
            }
            guard let number, (1...12).contains(number),
                let year = PeriodText.number(DateText.trimmed(unquoting.text(scanner.field(yearColumn)))),
                (1...9999).contains(year)
            else { return -1 }
            return Month(year: year, month: number).index
        }
    }

    @inline(__always)
    private static func isBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.isEmpty || (text[0] <= 0x20 && text.allSatisfy { $0 <= 0x20 })
    }

    /// Notes when the incident was recorded, and tells where that was before it happened.
    private func tellRecord(of month: Int, _ scanner: RecordScanner, _ unquoting: inout Unquoting) {
        guard let column = job.rules.recorded,
            let record = DateText.month(unquoting.text(scanner.field(column)), order: job.rules.recordedOrder),
            record <= job.rules.months.upperBound
        else { return }
        newestRecord = max(newestRecord, record.index)
        guard record.index < month else { return }
        issues.add(
            .afterRecord(month: Month(index: month), recorded: record), row: scanner.line, column: job.rules.date.lastColumn + 1)
    }

    private func leaveOut(_ reason: Issue.Reason, _ line: Int) {
        let at = leftOut.firstIndex { $0.reason == reason } ?? leftOut.count
        if at == leftOut.count { leftOut.append(LeftOut(reason: reason, row: line, rows: 0)) }
        leftOut[at].rows += 1
    }

    /// Tells a date that is none, and no more of it than a date has.
    private func tellDate(_ scanner: RecordScanner, _ unquoting: inout Unquoting) {
        let column = job.rules.date.lastColumn
        var texts: [String] = []
        for column in job.rules.date.columns {
            texts.append(String(decoding: unquoting.text(scanner.field(column)).prefix(40), as: UTF8.self).trimmed)
        }
        issues.add(.notAPeriod(texts.joined(separator: " ")), row: scanner.line, column: column + 1)
        leaveOut(.noPeriod, scanner.line)
    }
}
