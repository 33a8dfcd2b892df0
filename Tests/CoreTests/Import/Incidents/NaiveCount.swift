@testable import Core

/// Incidents counted as plainly as can be: record by record with the reader of small files, into dictionaries.
struct NaiveCount: Equatable {
    var cells: [String: Int] = [:]
    var rowsRead = 0
    var rowsUsed = 0
    var leftOut: [Issue.Reason: Int] = [:]
    /// What is odd about single records, as line and kind.
    var odd: [String] = []
    var wordings: [String: Int] = [:]
    var agencies: [Int: Int] = [:]

    init(_ bytes: [UInt8], _ rules: IncidentRules, separator: UInt8) throws(ReadError) {
        let count = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in
                try withText(buffer) { (text, encoding) throws(ReadError) in
                    var reader = DelimitedReader(text, separator: separator)
                    return try NaiveCount(&reader, rules)
                }
            }
        }
        self = try count.get()
    }

    private init(_ reader: inout DelimitedReader, _ rules: IncidentRules) throws(ReadError) {
        guard try reader.next() else { throw .empty }
        let width = reader.fields.count
        var seen: Set<String> = [], reporting: [Int: Set<String>] = [:]
        while try reader.next() {
            rowsRead += 1
            guard reader.fields.count == width else {
                odd.append("\(reader.line) ragged \(reader.fields.count)")
                leftOut[.incomplete, default: 0] += 1
                continue
            }
            guard case .date(let column, let order) = rules.date,
                let month = DateText.month(reader.bytes(column), order: order), rules.months.contains(month)
            else {
                odd.append("\(reader.line) no period")
                leftOut[.noPeriod, default: 0] += 1
                continue
            }
            let area = reader.string(rules.area).trimmed
            guard !area.isEmpty else {
                leftOut[.noArea, default: 0] += 1
                continue
            }
            rowsUsed += 1
            if let identity = rules.identity, !seen.insert(reader.string(identity)).inserted { continue }
            let motives = NaiveCount.parts(rules.category.map(reader.string), rules.categorySeparator)
            for motive in motives { wordings[motive, default: 0] += 1 }
            let strands = Set(motives.flatMap(rules.strands)).union([IncidentCube.all])
            let types = Set(NaiveCount.parts(rules.type.map(reader.string), rules.typeSeparator).filter { !$0.isEmpty })
            for strand in strands {
                for type in types.union([IncidentCube.all]) { cells["\(area)|\(month.iso)|\(strand)|\(type)", default: 0] += 1 }
            }
            if let agency = rules.agency, !reader.string(agency).trimmed.isEmpty {
                reporting[month.year, default: []].insert(reader.string(agency))
            }
        }
        agencies = reporting.mapValues(\.count)
    }

    /// The texts of a field, each once; one empty text where there is none.
    private static func parts(_ field: String?, _ separator: UInt8?) -> Set<String> {
        guard let field else { return [] }
        guard let separator else { return [field.trimmed] }
        let parts = field.split(separator: Character(Unicode.Scalar(separator))).map(\.trimmed).filter { !$0.isEmpty }
        return parts.isEmpty ? [""] : Set(parts)
    }

    /// What the fast counter says, in the same form.
    init(_ counted: Imported<IncidentCube>) {
        let cube = counted.value
        (rowsRead, rowsUsed, leftOut, agencies) = (cube.rowsRead, cube.rowsUsed, cube.leftOut, cube.agencies)
        wordings = Dictionary(uniqueKeysWithValues: cube.wordings.map { ($0.text, $0.count) })
        for (c, category) in cube.categories.enumerated() {
            for (t, type) in (cube.types.isEmpty ? [IncidentCube.all] : cube.types).enumerated() {
                for (a, area) in cube.areas.enumerated() {
                    for month in 0..<cube.months {
                        let count = Int(cube.counts[cube.offset(category: c, type: t, area: a, month: month)])
                        if count != 0 {
                            cells["\(area)|\(Month(index: cube.first.index + month).iso)|\(category)|\(type)"] = count
                        }
                    }
                }
            }
        }
        for issue in counted.issues {
            switch issue.kind {
            case .ragged(let fields, _): odd.append("\(issue.row ?? 0) ragged \(fields)")
            case .notAPeriod: odd.append("\(issue.row ?? 0) no period")
            default: break
            }
        }
    }
}

/// Counts bytes in blocks and parts of any size.
func counted(
    _ bytes: [UInt8], _ rules: IncidentRules, separator: UInt8 = UInt8(ascii: ","), block: Int = 1 << 20, threads: Int = 1,
    limits: Limits = Limits(), control: ImportControl? = nil
) throws(ReadError) -> Imported<IncidentCube> {
    try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in
            try IncidentCounter.count(
                IncidentCounter.Settings(
                    source: .memory(buffer), rules: rules, separator: separator, limits: limits, control: control, file: "file",
                    block: block, threads: threads, smallestPart: 1))
        }
    }.get()
}
