/// Finds what separates the fields of a text.
enum Separator {
    static let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")]

    /// The candidate that gives most of the first records the same number of fields, and most of them; a comma where none does.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
        let start = UnsafeBufferPointer(rebasing: bytes.prefix(65_536))
        var best = (separator: candidates[0], agreeing: 0, fields: 1)
        for separator in candidates {
            var counts: [Int: Int] = [:]
            var records = 0
            var reader = DelimitedReader(start, separator: separator)
            // What cannot be read here is told by whoever reads the whole.
            while records < 50, (try? reader.next()) == true {
                counts[reader.fields.count, default: 0] += 1
                records += 1
            }
            let common = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
            guard let (fields, number) = common else { continue }
            let agreeing = number * 100 / max(1, records)
            // A separator that occurs in a few records of running text loses against one that shapes the table.
            if agreeing > best.agreeing + 20 || (agreeing > best.agreeing - 20 && fields > best.fields) {
                best = (separator, agreeing, fields)
            }
        }
        return best.separator
    }
}
