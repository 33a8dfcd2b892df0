/// The Metropolitan Police's "other crime" file: a row for each borough and flag, a column for each month. `Hate` there
/// holds domestic abuse too, and `Special` is no hate crime: both are left out, and told.
struct BoroughLayout {
    private let area: Int
    private let major: Int
    private let minor: Int
    private let months: [(index: Int, month: Month, text: String)]

    init(header: Header) {
        area = header.column("borough") ?? 0
        major = header.column("majortext") ?? 1
        minor = header.column("minortext") ?? 2
        months = header.titles.enumerated().compactMap { index, title in
            PeriodText.month(title.trimmed).map { (index, $0, title.trimmed) }
        }
    }

    /// Strands by the flag as written.
    private static let flags = [
        "racist and religious hate crime": ["race", "religion"], "faith hate crime": ["religion"],
        "anti-semitic": ["religion"], "antisemitic": ["religion"], "islamophobic": ["religion"],
        "homophobic hate crime": ["sexual_orientation"], "transgender hate": ["transgender"],
        "disability hate crime": ["disability"],
    ]

    /// So that no file makes a sum overflow.
    private static let mostSum = 1 << 60

    private struct Left {
        let reason: Issue.Reason
        let label: String
        let row: Int
        var rows = 0
        var sum = 0
    }

    func read(_ reader: inout DelimitedReader, into figures: inout FileFigures, _ issues: inout IssueList) throws(ReadError) {
        var table = FigureTable()
        var left: [Left] = []
        var seen: Set<[String]> = []
        let width = reader.fields.count
        while try reader.next() {
            figures.rowsRead += 1
            if reader.fields.count != width {
                issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
            }
            let (name, flag) = (reader.string(area).trimmed, reader.string(minor).trimmed)
            let strands = BoroughLayout.flags[Folded(flag).text]
            if let reason = reason(major: reader.string(major), flag: flag, isKnown: strands != nil, area: name) {
                let at =
                    left.firstIndex { $0.reason == reason && $0.label == flag } ?? left.count
                if at == left.count { left.append(Left(reason: reason, label: flag, row: reader.line)) }
                left[at].rows += 1
                let sum = months.reduce(0) { sum, month in
                    min(BoroughLayout.mostSum, sum + (NumberText.number(reader.bytes(month.index))?.whole ?? 0))
                }
                left[at].sum = min(BoroughLayout.mostSum, left[at].sum + sum)
                continue
            }
            guard seen.insert([name, flag]).inserted else {
                issues.add(.figureTwice(name + ", " + flag), row: reader.line)
                continue
            }
            figures.rowsUsed += 1
            try table.check(reader.limits)
            for (index, month, title) in months {
                let place = FilePlace(row: reader.line, column: index + 1)
                let text = reader.string(index)
                guard !text.isEmpty else { continue }
                guard
                    let (value, markers) = NumberText.number(reader.bytes(index)).map({ ($0, []) }) ?? Markers.official.read(text)
                else {
                    issues.add(.notANumber(text), at: place)
                    continue
                }
                table.observations.append(
                    Observation(
                        area: name, periodText: title, period: .month(month), category: flag, strands: strands ?? [],
                        measure: .flagged, value: value, text: text, markers: markers, place: place))
            }
        }
        for group in left {
            issues.add(.leftOut(group.reason, label: group.label, rows: group.rows, sum: group.sum), row: group.row)
        }
        figures.tables = [table]
    }

    private func reason(major: String, flag: String, isKnown: Bool, area: String) -> Issue.Reason? {
        if area.isEmpty { return .noArea }
        if Folded(major.trimmed).text != "hate" { return .notHateCrime }
        if Folded(flag).hasPrefix(Folded("domestic abuse")) { return .domesticAbuse }
        return isKnown ? nil : .unknownCategory
    }
}
