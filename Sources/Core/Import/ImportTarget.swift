/// What the figures of a file become: which dataset, which series of it, under which keys.
struct ImportTarget {
    var dataset: String
    /// What a person calls the dataset; `nil`: what the file does.
    var title: String?
    var series: Series
    /// Whether it is one of the datasets that come with the program, whose keys are taken.
    var isBundled = false

    /// The keys of the totals in the bundled datasets.
    static let factors = "motivating_factors"
    static let offences = "offences"

    func name(of table: FigureTable) -> String {
        title ?? (table.title.isEmpty ? series.release.title : table.title)
    }

    /// The key of what an observation is counted under.
    func key(of observation: Observation) -> String {
        if isBundled {
            if let flag = ImportTarget.flags[Folded(observation.category).text], observation.measure == .flagged { return flag }
            if observation.measure == .aggravated { return "aggravated" }
            if observation.measure == .offences { return ImportTarget.offences }
        }
        let isStrand = observation.measure == .factors || observation.measure == .incidents
        if isStrand, observation.details.isEmpty || isBundled, let strand = observation.strands.first,
            observation.strands.count == 1
        {
            return strand
        }
        if observation.measure == .factors, observation.details.isEmpty, observation.strands.isEmpty {
            return ImportTarget.factors
        }
        let words = ImportTarget.slug((observation.details + [observation.category]).joined(separator: " "))
        return words.isEmpty ? observation.measure.rawValue : words
    }

    /// The flags of the Metropolitan Police by the keys of the bundled dataset.
    private static let flags = [
        "racist and religious hate crime": "racist_and_religious", "faith hate crime": "faith", "anti-semitic": "antisemitic",
        "antisemitic": "antisemitic", "islamophobic": "islamophobic", "homophobic hate crime": "homophobic",
        "transgender hate": "transgender", "disability hate crime": "disability",
    ]

    /// Lower-case words joined by dashes, as in `table-2`; long ones end in a few digits of their hash.
    static func slug(_ text: String) -> String {
        let folded = Folded(text.trimmed).text
        var slug = ""
        for character in folded {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if let last = slug.last, last != "-" {
                slug.append("-")
            }
        }
        while slug.last == "-" { slug.removeLast() }
        guard slug.count > 60 else { return slug }
        // What is cut off is told apart by the hash of the whole.
        var hash = SHA256()
        slug.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
        return slug.prefix(52) + "-" + hash.digest().prefix(6)
    }
}

/// Chooses for each table of a file what it becomes.
struct Targeting {
    let request: ImportRequest
    let library: Library
    let layout: FileLayout
    /// The file's name without its ending.
    let stem: String
    /// The first digits of the hash of the file's content.
    let mark: String

    func target(of table: FigureTable, isOnly: Bool) -> ImportTarget {
        if let dataset = request.dataset {
            let key = isOnly ? dataset : dataset + "-" + ImportTarget.slug(table.sheet ?? "")
            return ImportTarget(
                dataset: key, title: request.title, series: series(of: table, release: nil),
                isBundled: library.trends[key]?.isBundled ?? false)
        }
        if let known = layout.bundledDataset(of: table) {
            return ImportTarget(dataset: known, series: series(of: table, release: release(of: known, table)), isBundled: true)
        }
        let parts = [request.profile?.dataset ?? stem, isOnly ? "" : table.sheet ?? ""].map(ImportTarget.slug).filter {
            !$0.isEmpty
        }
        return ImportTarget(
            dataset: own(parts.isEmpty ? "imported" : parts.joined(separator: "-")),
            title: request.title ?? request.profile?.title,
            series: series(of: table, release: layout == .bulletin ? bulletinRelease(table) : nil))
    }

    /// A key that no dataset of the program has: only who asks for one of those joins it.
    func own(_ key: String) -> String { library.trends[key]?.isBundled ?? false ? key + "-file" : key }

    /// The release that the figures of a known dataset belong to, by their last period.
    private func release(of dataset: String, _ table: FigureTable) -> Release? {
        if dataset == "london" {
            guard let last = table.observations.compactMap(\.period).max() else { return nil }
            return library.trends[dataset]?.series.first { $0.release.id == last.label }?.release
                ?? Release(
                    id: last.label, publisher: "Metropolitan Police", title: "Other crime by borough, to " + last.label,
                    published: request.published)
        }
        return bulletinRelease(table)
    }

    /// The bulletin of a year: a bundled release of that name, where there is one.
    private func bulletinRelease(_ table: FigureTable) -> Release? {
        guard let last = table.observations.compactMap(\.period).max() else { return nil }
        let label = Period.financialYear(last.financialYear).label
        let known = library.trends.datasets.lazy.flatMap(\.series).map(\.release).first { $0.id == label }
        return known
            ?? Release(
                id: label, publisher: "Home Office", title: table.title.isEmpty ? stem : table.title, published: request.published
            )
    }

    private func series(of table: FigureTable, release: Release?) -> Series {
        let usual = release ?? Release(id: mark, publisher: "", title: stem, published: request.published)
        let chosen = Release(
            id: request.release ?? usual.id, publisher: request.publisher ?? usual.publisher, title: request.title ?? usual.title,
            published: request.published ?? (request.release == nil ? usual.published : nil), supersedes: usual.supersedes,
            note: usual.note)
        return Series(coverage: coverage(of: table, release: chosen), release: chosen)
    }

    /// What a person says it covers, else what the bundled series of that release do, else what the file says.
    private func coverage(of table: FigureTable, release: Release) -> Coverage {
        let known = library.trends.datasets.flatMap(\.series)
        if let id = request.coverage ?? request.profile?.coverage {
            return known.first { $0.coverage.id == id }?.coverage ?? Coverage(id: id, name: Name(id))
        }
        if layout == .metropolitanBoroughs, let police = known.first(where: { $0.coverage.id == "MPS" })?.coverage {
            return police
        }
        let same = uniqued(known.filter { $0.release.id == release.id }.map(\.coverage.id))
        if layout.sharesCoverageOfRelease, same.count == 1,
            let coverage = known.first(where: { $0.coverage.id == same[0] })?.coverage
        {
            return coverage
        }
        let text = table.coverage.trimmed
        let key = ImportTarget.slug(text)
        return key.isEmpty ? Coverage(id: "file", name: Name(stem)) : Coverage(id: key, name: Name(text))
    }
}
