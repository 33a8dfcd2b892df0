import Glibc

/// A small piece of a file, looked at before its records are counted.
enum RecordWindow {
    /// Gives `body` a scanner of the bytes from an offset on; lines are counted from 0.
    static func with<Result>(
        _ job: IncidentJob, at offset: Int, count: Int, _ body: (inout RecordScanner) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        try bytes(job, at: offset, count: count) { (bytes, count, isLast) throws(ReadError) in
            try scan(bytes, from: 0, to: count, isLast: isLast, job, body)
        }
    }

    private static func bytes<Result>(
        _ job: IncidentJob, at offset: Int, count: Int, _ body: (UnsafePointer<UInt8>, Int, Bool) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        let count = max(0, min(count, job.source.size - offset)), isLast = offset + count >= job.source.size
        let block = UnsafeMutablePointer<UInt8>.allocate(capacity: count + RecordScanner.margin)
        defer { block.deallocate() }
        try job.source.read(into: UnsafeMutableRawBufferPointer(start: block, count: count), at: offset)
        (block + count).initialize(repeating: 0, count: RecordScanner.margin)
        if isLast { block[count] = UInt8(ascii: "\n") }
        return try body(block, count, isLast)
    }

    private static func scan<Result>(
        _ bytes: UnsafePointer<UInt8>, from start: Int, to count: Int, isLast: Bool, _ job: IncidentJob,
        _ body: (inout RecordScanner) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        let ends = UnsafeMutablePointer<Int>.allocate(capacity: job.limits.columns + 2)
        defer { ends.deallocate() }
        var scanner = RecordScanner(
            bytes, from: start, to: count, isLast: isLast, line: 0, separator: job.separator, limits: job.limits, ends: ends)
        return try body(&scanner)
    }

    /// Where the first record behind a cut starts, if all is as it seems: taken from what follows both when the cut lies within
    /// quotes and when it does not, the one with more records as wide as the header; the end of the file where neither has any.
    static func guess(_ job: IncidentJob, cut: Int) throws(ReadError) -> Int {
        // One byte before: the cut may lie at the very start of a record.
        try bytes(job, at: cut - 1, count: max(64, min(job.block, 1 << 16))) { (bytes, count, isLast) throws(ReadError) in
            var best = (start: job.source.size, wide: 0)
            for isQuoted in [false, true] {
                guard let start = firstBreak(bytes, count, job.separator, isQuoted: isQuoted) else { continue }
                let found = try scan(bytes, from: start, to: count, isLast: isLast, job) { (scanner) -> (Int, Int)? in
                    var (first, wide) = (Int?.none, 0)
                    for _ in 0..<16 {
                        // What cannot be read from here is not where a record starts.
                        guard (try? scanner.next()) == true else { break }
                        first = first ?? scanner.start
                        wide += scanner.fieldCount == job.width ? 1 : 0
                    }
                    return first.map { ($0, wide) }
                }
                if let (first, wide) = found, wide > best.wide { best = (cut - 1 + first, wide) }
            }
            return best.start
        }
    }

    /// Behind the first line break that ends a record.
    private static func firstBreak(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ separator: UInt8, isQuoted: Bool) -> Int? {
        var isQuoted = isQuoted
        for at in 0..<count {
            if bytes[at] == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted, bytes[at] == UInt8(ascii: "\n") || bytes[at] == UInt8(ascii: "\r") else { continue }
            return bytes[at] == UInt8(ascii: "\r") && bytes[at + 1] == UInt8(ascii: "\n") ? at + 2 : at + 1
        }
        return nil
    }
}

extension Collection<Int> {
    /// Where the first record behind each cut seems to start.
    func guessed(_ job: IncidentJob) throws(ReadError) -> [Int] {
        var starts: [Int] = []
        for cut in self { starts.append(try RecordWindow.guess(job, cut: cut)) }
        return starts
    }
}
