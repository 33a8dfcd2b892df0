/// The Home Office's open data of recorded crime: a row for each force (or community safety partnership), offence code and
/// quarter of a financial year. Quarters are added up to the year.
struct OffencesLayout {
    private let year: Int
    private let quarter: Int
    private let force: Int
    private let partnership: Int?
    private let code: Int?
    private let areaCode: Int?
    private let description: Int?
    private let group: Int?
    private let subgroup: Int?
    private let count: Int
    private let sheet: String?
    private var quarters = QuarterSums()
    /// Texts of the file, each kept once.
    private var texts: Set<String> = []
    private var units: [String: (rows: Int, sum: Int, row: Int)] = [:]
    private(set) var rowsRead = 0
    private(set) var rowsUsed = 0

    static let titles = ["financial year", "financial quarter", "force name", "number of offences"]

    init(header: Header, sheet: String? = nil) {
        self.sheet = sheet
        year = header.column("financial year") ?? 0
        quarter = header.column("financial quarter") ?? 1
        force = header.column("force name") ?? 2
        partnership = header.column("csp name")
        areaCode = partnership == nil ? nil : header.column("ons code") ?? header.column("csp code")
        code = header.column("offence code")
        description = header.column("offence description")
        group = header.column("offence group")
        subgroup = header.column("offence subgroup") ?? header.column("offence sub-group")
        count = header.column("number of offences") ?? header.titles.count - 1
    }

    /// Racially or religiously aggravated offences: assault with and without injury, harassment, public fear, criminal damage
    /// (Home Office, Hate crime 2018/19, table 1).
    private static let aggravated: Set<String> = ["8p", "105b", "8m", "9b", "58j"]
    private static let withoutPlace = [
        "action fraud", "cifas", "uk finance", "financial fraud action", "british transport police",
    ]

    mutating func read(_ reader: inout DelimitedReader, into figures: inout FileFigures, _ issues: inout IssueList)
        throws(ReadError)
    {
        let width = reader.fields.count
        while try reader.next() {
            guard quarters.count <= reader.limits.figures else { throw .tooManyFigures(limit: reader.limits.figures) }
            if reader.fields.count != width {
                issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
            }
            add(line: reader.line, &issues) { reader.string($0) }
        }
        finish(into: &figures, &issues)
    }

    /// Takes a row in; `field` gives the text of a column, from 0.
    mutating func add(line: Int, _ issues: inout IssueList, _ field: (Int) -> String) {
        rowsRead += 1
        func text(_ column: Int?) -> String { column.map { field($0).trimmed } ?? "" }
        let name = text(force)
        let area = partnership == nil ? name : text(partnership)
        let shown = text(count)
        let number = Markers.official.read(shown)
        let whole = number?.value?.whole ?? 0
        guard !area.isEmpty else {
            issues.add(.leftOut(.noArea, label: text(description), rows: 1, sum: whole), sheet: sheet, row: line)
            return
        }
        guard let start = PeriodText.financialYear(text(year))?.period.financialYear,
            let part = PeriodStyle.quarter(text(quarter))
        else {
            let written = text(year) + " " + text(quarter)
            issues.add(.notAPeriod(written), sheet: sheet, row: line, column: year + 1)
            issues.add(.leftOut(.noPeriod, label: written, rows: 1, sum: whole), sheet: sheet, row: line)
            return
        }
        guard let (value, markers) = number else {
            issues.add(.notANumber(shown), sheet: sheet, row: line, column: count + 1)
            return
        }
        if let value, value < 0 || value.whole == nil {
            issues.add(.notACount(shown), sheet: sheet, row: line, column: count + 1)
        }
        let (offence, says) = (text(code), text(description))
        let isAggravated =
            OffencesLayout.aggravated.contains(Folded(offence).text)
            || Folded(says).hasPrefix(Folded("racially or religiously aggravated"))
        let details = [text(group), text(subgroup), offence].filter { !$0.isEmpty }
        var observation = Observation(
            area: kept(area), periodText: "", period: nil, category: kept(says.isEmpty ? offence : says),
            details: details.map { kept($0) },
            strands: isAggravated ? ["race", "religion"] : [],
            measure: isAggravated ? .aggravated : .offences, value: value, text: shown, markers: markers,
            place: FilePlace(sheet: sheet, row: line, column: count + 1))
        observation.areaCode = kept(text(areaCode))
        guard quarters.add(observation, year: start, quarter: part) else {
            let label = [area, text(year), text(quarter), offence, says].joined(separator: ", ")
            issues.add(.figureTwice(label), sheet: sheet, row: line)
            return
        }
        rowsUsed += 1
        let unit = Folded(name).text
        if OffencesLayout.withoutPlace.contains(where: { unit.hasPrefix($0) }) {
            let before = units[name] ?? (0, 0, line)
            units[name] = (before.rows + 1, before.sum.addingBounded(whole), before.row)
        }
    }

    private mutating func kept(_ text: String) -> String { texts.insert(text).memberAfterInsert }

    /// Gives the years that are whole.
    mutating func finish(into figures: inout FileFigures, _ issues: inout IssueList) {
        for (name, unit) in units.sorted(by: { $0.key < $1.key }) {
            issues.add(.unitWithoutPlace(name, rows: unit.rows, sum: unit.sum), sheet: sheet, row: unit.row)
        }
        var table = FigureTable()
        table.sheet = sheet
        table.observations = quarters.years(&issues)
        figures.rowsRead += rowsRead
        figures.rowsUsed += rowsUsed - quarters.rowsLeft
        figures.tables.append(table)
    }
}
