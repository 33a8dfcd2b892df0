/// Reads the datasets from the bundled tables.
struct BundledTrends {
    let network: Network
    let origins: [Origin]
    let releases: [Release]
    let coverages: [String: Coverage]

    static func read(network: Network, origins: [Origin]) throws(BundleError) -> [Dataset] {
        let reader = BundledTrends(network: network, origins: origins, releases: try releases(), coverages: try coverages())
        var table = try BundledTable("datasets")
        let (id, english, arabic) = (try table["id"], try table["name_en"], try table["name_ar"])
        let (area, areaArabic, note, noteArabic) = (
            try table["area_en"], try table["area_ar"], try table["note_en"], try table["note_ar"]
        )
        var datasets: [Dataset] = []
        while table.next() {
            let heading = Heading(
                id: table.text(id), name: table.name(english, arabic), note: table.name(note, noteArabic),
                area: table.name(area, areaArabic), categories: try categories(of: table.text(id)))
            switch heading.id {
            case "national": datasets.append(try reader.national(heading))
            case "forces": datasets.append(try reader.forces(heading))
            case "aggravated": datasets.append(try reader.aggravated(heading))
            case "london": datasets.append(try reader.london(heading))
            default: throw table.problem("no reader for this dataset")
            }
        }
        return datasets
    }

    /// What datasets.csv and categories.csv say of a dataset.
    struct Heading {
        let id: String
        let name: Name
        let note: Name
        let area: Name
        let categories: [Category]

        func category(_ id: String) -> Int? { categories.firstIndex { $0.id == id } }
        /// The one area of a dataset that is not divided by area.
        var countryArea: Area { Area(name: area, entry: nil, population: nil) }
    }

    private static func releases() throws(BundleError) -> [Release] {
        var table = try BundledTable("releases")
        let (id, publisher, title) = (try table["id"], try table["publisher"], try table["title"])
        let (published, supersedes, note) = (try table["published"], try table["supersedes"], try table["note"])
        var releases: [Release] = []
        while table.next() {
            releases.append(
                Release(
                    id: table.text(id), publisher: table.text(publisher), title: table.text(title),
                    published: table.day(published),
                    supersedes: table.optional(supersedes), note: table.text(note)))
        }
        return releases
    }

    private static func coverages() throws(BundleError) -> [String: Coverage] {
        var table = try BundledTable("coverages")
        let (id, english, arabic) = (try table["id"], try table["name_en"], try table["name_ar"])
        let without = try table["without"]
        var coverages: [String: Coverage] = [:]
        while table.next() {
            coverages[table.text(id)] = Coverage(
                id: table.text(id), name: table.name(english, arabic),
                without: table.optional(without).map { EntryID(.force, $0) })
        }
        return coverages
    }

    private static func categories(of dataset: String) throws(BundleError) -> [Category] {
        var table = try BundledTable("categories")
        let (owner, id, english, arabic) = (try table["dataset"], try table["id"], try table["name_en"], try table["name_ar"])
        let (measure, strand, total) = (try table["measure"], try table["strand"], try table["part_of"])
        var rows: [(category: Category, partOf: String)] = []
        while table.next() {
            guard table.text(owner) == dataset else { continue }
            rows.append(
                (
                    Category(
                        id: table.text(id), name: table.name(english, arabic),
                        measure: try table.need(Measure(rawValue: table.text(measure)), measure), strands: table.list(strand),
                        total: nil),
                    table.text(total)
                ))
        }
        return rows.map { row in
            // A total is part of itself: its share is the whole.
            let total = rows.firstIndex {
                $0.category.id == row.partOf || (row.partOf.isEmpty && $0.category.id == row.category.id)
            }
            let adds = row.partOf.isEmpty && row.category.measure != .factors ? nil : total
            return Category(
                id: row.category.id, name: row.category.name, measure: row.category.measure, strands: row.category.strands,
                total: adds)
        }
    }

    private func origin(of file: String) throws(BundleError) -> Origin {
        guard let origin = origins.first(where: { $0.files.contains(file) }) else {
            throw BundleError(table: "origins", line: 0, problem: "nothing says where \(file) comes from")
        }
        return origin
    }

    private func release(_ id: String) -> Release? { releases.first { $0.id == id } }
}

extension BundledTrends {
    private func national(_ heading: Heading) throws(BundleError) -> Dataset {
        var table = try BundledTable("hate-crime-national")
        let (year, coverage, release) = (try table["financial_year"], try table["coverage"], try table["release"])
        let (category, count, note) = (try table["category"], try table["count"], try table["note"])
        var rows: [(period: Period, series: Int, category: Int, count: Int, note: String)] = []
        var series: [Series] = []
        var seriesIndex: [String: Int] = [:]
        while table.next() {
            let key = table.text(coverage) + " " + table.text(release)
            if seriesIndex[key] == nil {
                seriesIndex[key] = series.count
                series.append(
                    Series(
                        coverage: try table.need(coverages[table.text(coverage)], coverage),
                        release: try table.need(self.release(table.text(release)), release)))
            }
            rows.append(
                (
                    try table.need(Period(table.text(year)), year), try table.need(seriesIndex[key], coverage),
                    try table.need(heading.category(table.text(category)), category), try table.need(table.integer(count), count),
                    table.text(note)
                ))
        }
        let changes = try publishedChanges(series: &series, heading: heading)
        let years = rows.map(\.period.financialYear)
        let periods = ((years.min() ?? 0)...(years.max() ?? 0)).map(Period.financialYear)
        var cube = Cube(series: series.count, categories: heading.categories.count, areas: 1, periods: periods.count)
        for row in rows {
            guard let period = periods.firstIndex(of: row.period) else { continue }
            let point = Point(series: row.series, category: row.category, period: period)
            if cube[point] != nil { throw table.problem("two figures for \(row.period.label)") }
            cube[point] = row.count
            cube.setNote(row.note, at: point)
        }
        return Dataset(
            id: heading.id, name: heading.name, note: heading.note,
            areas: [heading.countryArea],
            periods: periods, categories: heading.categories, series: series, cube: cube, publishedChanges: changes,
            breaks: try breaks(of: [heading.countryArea], series),
            origin: try origin(of: "hate-crime-national.csv"))
    }

    private func publishedChanges(series: inout [Series], heading: Heading) throws(BundleError) -> [PublishedChange: Int] {
        var table = try BundledTable("published-changes")
        let (from, to, coverage) = (try table["from"], try table["to"], try table["coverage"])
        let (release, category, percent) = (try table["release"], try table["category"], try table["percent"])
        var changes: [PublishedChange: Int] = [:]
        while table.next() {
            let owner = Series(
                coverage: try table.need(coverages[table.text(coverage)], coverage),
                release: try table.need(self.release(table.text(release)), release))
            if !series.contains(owner) { series.append(owner) }
            let key = PublishedChange(
                from: try table.need(Period(table.text(from)), from), to: try table.need(Period(table.text(to)), to),
                series: try table.need(series.firstIndex(of: owner), coverage),
                category: try table.need(heading.category(table.text(category)), category))
            changes[key] = try table.need(table.integer(percent), percent)
        }
        return changes
    }

    private func forces(_ heading: Heading) throws(BundleError) -> Dataset {
        var table = try BundledTable("hate-crime-forces")
        let (force, year, status, note) = (
            try table["force"], try table["financial_year"], try table["status"], try table["note"]
        )
        var columns: [BundledTable.Column] = []
        for category in heading.categories { columns.append(try table[category.id]) }
        let periods = [Period.financialYear(2017), .financialYear(2018)]
        var areas: [Area] = []
        var figures: [(area: Int, period: Int, counts: [Int?], note: String)] = []
        while table.next() {
            let found = try table.need(network.force(table.text(force)), force)
            if !areas.contains(where: { $0.entry == found.id }) {
                areas.append(
                    Area(
                        name: Name(found.name), entry: found.id,
                        population: found.populations[2018].map { Population(count: $0, year: 2018) }))
            }
            let derived = table.text(status) == "derived" ? "derived: the national figure less the 43 forces" : nil
            figures.append(
                (
                    areas.firstIndex { $0.entry == found.id } ?? 0,
                    try table.need(periods.firstIndex { $0.label == table.text(year) }, year), columns.map(table.integer),
                    [derived, table.optional(note)].compactMap(\.self).joined(separator: "; ")
                ))
        }
        let order = areas.indices.sorted { areas[$0].name.english < areas[$1].name.english }
        let series = [try self.series("EW44", release: "2018/19")]
        var cube = Cube(series: 1, categories: heading.categories.count, areas: areas.count, periods: periods.count)
        for figure in figures {
            for (category, count) in figure.counts.enumerated() {
                let point = Point(category: category, area: order.firstIndex(of: figure.area) ?? 0, period: figure.period)
                cube[point] = count
                cube.setNote(figure.note, at: point)
            }
        }
        return Dataset(
            id: heading.id, name: heading.name, note: heading.note, areas: order.map { areas[$0] }, periods: periods,
            categories: heading.categories, series: series, cube: cube, publishedChanges: [:],
            breaks: try breaks(of: order.map { areas[$0] }, series), origin: try origin(of: "hate-crime-forces.csv"))
    }

    private func aggravated(_ heading: Heading) throws(BundleError) -> Dataset {
        var table = try BundledTable("aggravated-monthly")
        let (month, count) = (try table["month"], try table["offences"])
        var periods: [Period] = []
        var counts: [Int?] = []
        while table.next() {
            periods.append(try table.need(Period(table.text(month)), month))
            counts.append(table.integer(count))
        }
        var cube = Cube(series: 1, categories: 1, areas: 1, periods: periods.count)
        for (period, count) in counts.enumerated() { cube[Point(period: period)] = count }
        let series = [try self.series("EW44", release: "2018/19")]
        return Dataset(
            id: heading.id, name: heading.name, note: heading.note, areas: [heading.countryArea], periods: periods,
            categories: heading.categories, series: series, cube: cube, publishedChanges: [:],
            breaks: try breaks(of: [heading.countryArea], series), origin: try origin(of: "aggravated-monthly.csv"))
    }

    /// One row per area and flag, one column per month.
    private func london(_ heading: Heading) throws(BundleError) -> Dataset {
        var table = try BundledTable("london-flags")
        let (gss, borough, flag) = (try table["gss"], try table["borough"], try table["flag"])
        let months = table.header.enumerated().compactMap { index, title in Period(title).map { (index, $0) } }
        var areas: [Area] = []
        let rowCount = try BundledTable.count("london-flags")
        let areaCount = (rowCount + heading.categories.count - 1) / max(1, heading.categories.count)
        var cube = Cube(series: 1, categories: heading.categories.count, areas: areaCount, periods: months.count)
        let first = months.first?.0 ?? 0
        var lastName = ""
        while table.next() {
            let name = table.text(borough)
            if name != lastName {
                lastName = name
                let council = table.optional(gss).flatMap(network.council(gss:))
                areas.append(
                    Area(
                        name: Name(name), entry: council?.id,
                        population: council?.population.map { Population(count: $0, year: 2020) }))
            }
            guard areas.count <= areaCount else { throw table.problem("the rows of \(name) do not stand together") }
            let category = try table.need(heading.category(table.text(flag)), flag)
            cube.setPeriods(at: Point(category: category, area: areas.count - 1)) { table.integer(at: first + $0) }
        }
        let origin = try origin(of: "london-flags.csv")
        let release = Release(
            id: "2021-05", publisher: origin.publisher, title: origin.title, published: nil, supersedes: nil, note: "")
        guard let coverage = coverages["MPS"] else { throw table.problem("coverage MPS is not in coverages.csv") }
        let series = [Series(coverage: coverage, release: release)]
        return Dataset(
            id: heading.id, name: heading.name, note: heading.note, areas: areas, periods: months.map(\.1),
            categories: heading.categories, series: series, cube: cube, publishedChanges: [:],
            breaks: try breaks(of: areas, series), origin: origin)
    }

    /// The breaks that concern these areas and series: a force's own, its boroughs, and whatever covers it.
    private func breaks(of areas: [Area], _ series: [Series]) throws(BundleError) -> [Break] {
        var table = try BundledTable("breaks")
        let (day, force) = (try table["day"], try table["force"])
        let (english, arabic) = (try table["reason_en"], try table["reason_ar"])
        var breaks: [Break] = []
        while table.next() {
            let owner = EntryID(.force, table.text(force))
            let concerned = areas.indices.filter { index in
                guard let entry = areas[index].entry else { return true }
                return entry == owner || (entry.kind == .council && network.council(entry.key)?.force == owner.key)
            }
            breaks.append(
                Break(
                    day: try table.need(table.day(day), day), areas: Set(concerned),
                    series: Set(series.indices.filter { series[$0].coverage.without != owner }),
                    reason: table.name(english, arabic)))
        }
        return breaks
    }

    private func series(_ coverage: String, release id: String) throws(BundleError) -> Series {
        guard let coverage = coverages[coverage], let release = release(id) else {
            throw BundleError(table: "coverages", line: 0, problem: "no coverage \(coverage) or no release \(id)")
        }
        return Series(coverage: coverage, release: release)
    }
}
