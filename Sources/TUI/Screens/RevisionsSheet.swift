import Core

/// The revisions of the store, and what newer releases changed, as tables.
enum RevisionsSheet {
    static func log(_ log: [LogEntry], _ strings: Strings) -> Sheet {
        let words = strings.imports
        let rows = log.filter { !$0.isPersonal }.map { entry in
            [
                short(entry.revision.id), strings.moment(entry.revision.at), entry.revision.author, what(entry, strings),
                entry.isInForce ? words.inForce : words.takenBack,
            ]
        }
        return Sheet(
            columns: [
                SheetColumn(words.revision, key: "id"), SheetColumn(words.time, key: "at"),
                SheetColumn(words.author, key: "author"),
                SheetColumn(strings.origin.contents, key: "what"), SheetColumn(words.state, key: "state"),
            ], rows: rows)
    }

    /// The first digits of a revision's id, which name it.
    static func short(_ id: RevisionID) -> String { String(id.text.prefix(8)) }

    /// The files of a revision and the datasets that they went to.
    static func what(_ entry: LogEntry, _ strings: Strings) -> String {
        let undone = entry.revision.undoes
        if !entry.shared.isEmpty { return entry.shared.map(strings.words.safe.exportOf).joined(separator: strings.comma) }
        let files = uniqued(entry.vintages.map(\.origin.name))
        if files.isEmpty, !entry.isImport, entry.personalCount == 0, let undone { return strings.imports.undoOf(short(undone)) }
        let stands = undone.map { strings.comma + strings.imports.insteadOf(short($0)) } ?? ""
        if let one = entry.network.first {
            if let title = FormTitle(one.name) { return strings.said(title) + stands }
            return entry.network.map(\.file).joined(separator: strings.comma) + strings.arrow + one.name + stands
        }
        if let one = entry.programmes.first {
            return entry.programmes.map(\.file).joined(separator: strings.comma) + strings.arrow + one.name + stands
        }
        if let one = entry.network.first, !one.file.isEmpty {
            return entry.network.map(\.file).joined(separator: strings.comma) + strings.arrow + one.name + stands
        }
        if files.isEmpty {
            return (entry.isImport ? strings.imports.codesAndNames(entry.referenceCount) : strings.imports.ownThings) + stands
        }
        let datasets = uniqued(entry.vintages.map(\.dataset))
        let named = datasets.count > 3 ? Array(datasets.prefix(2)) + ["… (\(strings.number(datasets.count)))"] : datasets
        return files.joined(separator: strings.comma) + strings.arrow + named.joined(separator: strings.comma) + stands
    }

    /// What each release says otherwise than the one of its coverage before it.
    static func restated(_ library: Library, _ dataset: String?, _ strings: Strings) throws -> Sheet {
        if let dataset { _ = try Named.dataset(dataset, library) }
        let words = strings.imports
        let rows = library.trends.datasets.filter { dataset == nil || $0.id == dataset }.flatMap { data in
            data.restatements().map { one in row(one, data, strings) }
        }
        return Sheet(
            columns: [
                SheetColumn(words.dataset, key: "dataset"), SheetColumn(words.figure, key: "figure"),
                SheetColumn(strings.axis(.period), key: "period"), SheetColumn(words.earlierRelease, key: "from"),
                SheetColumn(strings.origin.value, key: "old", isNumeric: true), SheetColumn(words.laterRelease, key: "to"),
                SheetColumn(strings.origin.value, key: "new", isNumeric: true),
                SheetColumn(words.earlierChange, key: "old_change", isNumeric: true),
                SheetColumn(words.laterChange, key: "new_change", isNumeric: true), SheetColumn(words.turned, key: "turned"),
            ], rows: rows)
    }

    private static func row(_ one: Restatement, _ data: Dataset, _ strings: Strings) -> [String] {
        let area = data.areas.count > 1 ? [strings.area(data.areas[one.new.area])] : []
        let (old, new) = (data.series[one.old.series], data.series[one.new.series])
        return [
            data.id, (area + [strings.category(data, one.new)]).joined(separator: strings.comma),
            data.periods[one.new.period].label,
            old.key, told(one.oldTold), new.key, told(one.newTold), one.oldChange.map(strings.signedPercent) ?? "",
            one.newChange.map(strings.signedPercent) ?? "", one.isTurned ? strings.yes : "",
        ]
    }

    /// A count with the markers beside it, or the marker in its place.
    private static func told(_ told: Told) -> String {
        ((told.count.map { [String($0)] } ?? []) + told.markers.map(\.sign)).joined(separator: " ")
    }
}
