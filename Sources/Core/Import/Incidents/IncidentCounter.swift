import Glibc

/// Counts files of incidents of any size block by block, with several threads, and keeps none of their records.
///
/// The file is cut into as many parts as there are threads. Where a part's first record starts is guessed from what follows the
/// cut, and held against where the part before it ended: a part that began amid a record is counted again.
public enum IncidentCounter {
    /// Counts the file at that path; its first record is the header. Bytes that are not UTF-8 are Windows-1252. Text in UTF-16 is read
    /// whole, up to `Limits.file`.
    /// - Parameter separator: what stands between fields; `nil`: it is found by the first records.
    /// - Throws: `changedWhileRead` when the file is another one afterwards, `cancelled` when the control asks for it.
    public static func count(
        path: String, rules: IncidentRules, separator: UInt8? = nil, limits: Limits = Limits(), control: ImportControl? = nil
    ) throws(ReadError) -> Imported<IncidentCube> {
        let file = try OpenFile(path: path)
        let start = try file.source.bytes(at: 0, count: KnownIncidents.window)
        let found = try start.withUnsafeBufferPointer { start in
            Result { () throws(ReadError) in
                try withText(start) { (text, encoding) in (encoding, separator ?? Separator.find(text)) }
            }
        }.get()
        let (encoding, separator) = found
        if encoding.isUTF16 {
            return try FileBytes.with(path: path, limits: limits) { (bytes) throws(ReadError) in
                try withText(bytes) { (text, encoding) throws(ReadError) in
                    try count(
                        Settings(
                            source: .memory(text), rules: rules, separator: separator, limits: limits, control: control,
                            file: file.name))
                }
            }
        }
        let counted = try count(
            Settings(
                source: file.source, rules: rules, separator: separator, limits: limits,
                control: control, file: file.name))
        try file.checkUnchanged()
        return counted
    }

    /// What is counted and how; tests choose small blocks and many threads.
    struct Settings {
        let source: ByteSource
        let rules: IncidentRules
        let separator: UInt8
        var limits = Limits()
        var control: ImportControl?
        var file = ""
        var block = 1 << 20
        var threads = Workers.most
        /// Fewer bytes are not worth a thread.
        var smallestPart = 2 << 20
    }

    static func count(_ settings: Settings) throws(ReadError) -> Imported<IncidentCube> {
        let (size, rules) = (settings.source.size, settings.rules)
        settings.control?.begin(bytes: size)
        let header = try self.header(settings)
        settings.control?.advance(bytes: header.end, rows: 0)
        guard rules.lastColumn < header.width else { throw .noSuchLayout }
        let job = IncidentJob(
            source: settings.source, rules: rules, separator: settings.separator, width: header.width, limits: settings.limits,
            control: settings.control, block: settings.block, file: settings.file)
        // Which of several records is the first of an incident is known to one thread only.
        let most = rules.identity == nil ? settings.threads : 1
        let number = max(1, min(most, (size - header.end) / max(1, settings.smallestPart)))
        let cuts = (0...number).map { header.end + (size - header.end) * $0 / number }
        let starts = [header.end] + (try cuts[1..<number].guessed(job))
        var parts = (0..<number).map { IncidentPart(job, from: starts[$0], to: cuts[$0 + 1]) }
        Workers.run(number) { [parts] in parts[$0].run() }

        var (issues, lines, left) = (IssueList(file: settings.file), header.lines + 1, [IncidentPart.LeftOut]())
        for index in parts.indices {
            if index > 0, parts[index].start != parts[index - 1].end {
                parts[index] = IncidentPart(job, from: parts[index - 1].end, to: cuts[index + 1])
                parts[index].run()
            }
            let part = parts[index]
            if let failure = part.failure { throw failure.behind(lines: lines) }
            issues.append(part.issues, linesBefore: lines)
            for one in part.leftOut {
                let at = left.firstIndex { $0.reason == one.reason } ?? left.count
                if at == left.count { left.append(.init(reason: one.reason, row: one.row + lines, rows: 0)) }
                left[at].rows += one.rows
            }
            lines += part.lines
        }
        let cube = try IncidentCube(parts, rules, settings.limits)
        for one in left { issues.add(.leftOut(one.reason, label: "", rows: one.rows, sum: one.rows), row: one.row) }
        let repeated = parts.reduce(0) { $0 + $1.rowsRepeated }
        if repeated > 0 { issues.add(.countedOnce(rows: cube.rowsUsed, complaints: cube.rowsUsed - repeated)) }
        for (year, count) in cube.agencies.sorted(by: { $0.key < $1.key }) { issues.add(.agencies(year: year, count: count)) }
        for wording in cube.wordings where wording.strands.isEmpty { issues.add(.noStrand(wording.text, count: wording.count)) }
        return Imported(cube, issues: issues.all)
    }

    /// The fields of the first record, where the next one starts, and the lines before that.
    private static func header(_ settings: Settings) throws(ReadError) -> (width: Int, end: Int, lines: Int) {
        let job = IncidentJob(
            source: settings.source, rules: settings.rules, separator: settings.separator, width: 0, limits: settings.limits,
            control: settings.control, block: settings.block, file: settings.file)
        let start = try job.source.bytes(at: 0, count: 3) == [0xEF, 0xBB, 0xBF] ? 3 : 0
        var window = max(64, min(settings.block, 1 << 16))
        while true {
            let found = try RecordWindow.with(job, at: start, count: window) { (scanner) throws(ReadError) in
                try scanner.next() ? (width: scanner.fieldCount, end: start + scanner.position, lines: scanner.lineAhead) : nil
            }
            if let found { return (found.width, min(found.end, settings.source.size), found.lines) }
            guard start + window < settings.source.size else { throw .empty }
            window *= 2
        }
    }
}

extension TextEncoding {
    var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

extension ReadError {
    /// The same, with its line counted from the start of the file: so many stand before the part that it comes from.
    fileprivate func behind(lines: Int) -> ReadError {
        switch self {
        case .unclosedQuote(let row): .unclosedQuote(row: row + lines)
        case .fieldTooLong(let row, let limit): .fieldTooLong(row: row + lines, limit: limit)
        case .recordTooLong(let row, let limit): .recordTooLong(row: row + lines, limit: limit)
        case .tooManyColumns(let row, let limit): .tooManyColumns(row: row + lines, limit: limit)
        default: self
        }
    }
}
