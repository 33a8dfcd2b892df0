extension Targeting {
    /// Incidents that were counted, as a dataset of their own: areas are entries where the register has them.
    func figures(of cube: IncidentCube, _ matches: [AreaText: AreaMatch], file: String, mapping: String) -> Figures {
        var cube = cube
        let threshold = request.threshold ?? request.profile?.threshold
        if let threshold { cube = cube.suppressing(below: threshold) }
        let key = request.dataset.map(ImportTarget.slug) ?? own(ImportTarget.slug(request.profile?.dataset ?? stem))
        let title = request.title ?? request.profile?.title ?? stem
        let release = request.release ?? cube.last.iso
        let coverage = request.coverage ?? request.profile?.coverage ?? "file"
        let series = Series(
            coverage: Coverage(id: coverage, name: Name(coverage == "file" ? stem : coverage)),
            release: Release(
                id: release, publisher: request.publisher ?? "", title: title, published: request.published))
        var figures = cube.figures(
            dataset: key.isEmpty ? "incidents" : key, series: series, file: file,
            mapping: mapping + (threshold.map { ", withheld below \($0)" } ?? ""),
            area: { name in
                Figures.Member(key: matches[AreaText(name)]?.entry?.description ?? AreaList.key(AreaText(name)), name: name)
            },
            category: { key in
                let name = library.trends["national"]?.categories.first { $0.id == key }?.name.english
                return Figures.Member(key: key, name: name ?? (key == IncidentCube.all ? "All incidents" : key))
            },
            type: { type in Figures.Member(key: type, name: type == IncidentCube.all ? "All offences" : type) })
        if layout.hasSilence { figures.forgetSilence() }
        figures.name = title
        figures.remark = "Incidents, each counted once in the total and once in each strand and offence that it names."
        return figures
    }
}

extension Figures {
    /// Where not all agencies report, an area and month without any incident may be one that nobody reported from: no figure, not 0.
    fileprivate mutating func forgetSilence() {
        let width = areas.count * periods.count
        for place in 0..<width where counts[place] == 0 {
            for start in stride(from: 0, to: counts.count, by: width) { counts[start + place] = Figures.absent }
        }
    }
}

extension IncidentCounter {
    /// Counts the rows of a file by a map without a column for the count.
    static func count(
        _ path: String, by map: ColumnMap, _ vocabulary: Vocabulary, _ limits: Limits, _ control: ImportControl?
    ) throws(ReadError) -> Imported<FileFigures> {
        let preview = try FilePreview.read(path: path, limits: limits)
        guard preview.format == .delimited, let sheet = preview.sheets.first, let separator = preview.separator?.asciiValue else {
            throw .noSuchLayout
        }
        // Counts that the map leaves out would each be taken for one incident.
        guard IncidentLayout.count(among: sheet.titles) == nil else { throw .map(.missing(.count)) }
        let columns: IncidentColumns
        do throws(MapError) { columns = try sheet.incidentColumns(map) } catch { throw .map(error) }
        guard let area = columns.area else { throw .map(.missing(.area)) }
        guard columns.firstRow == 1 else { throw .map(.noHeader(row: 1)) }
        let date: IncidentRules.DateColumns
        if let day = columns.date {
            let order: DateOrder? = columns.areDatesUncertain ? nil : columns.isMonthFirst ? .monthFirst : .dayFirst
            date = .date(day, order: order)
        } else {
            date = .yearAndMonth(year: columns.year ?? 0, month: columns.month ?? 0)
        }
        var rules = IncidentRules(area: area, date: date) { vocabulary.strands($0) ?? [] }
        rules.category = columns.category
        rules.categorySeparator = UInt8(ascii: ";")
        rules.type = columns.type
        let counted = try count(path: path, rules: rules, separator: separator, limits: limits, control: control)
        var figures = FileFigures(layout: .incidents, tables: [])
        figures.incidents = counted.value
        (figures.rowsRead, figures.rowsUsed) = (counted.value.rowsRead, counted.value.rowsUsed)
        return Imported(figures, issues: counted.issues)
    }
}
