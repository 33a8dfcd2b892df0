/// A safe export as lines of text, in stable keys: another release of the program, or figures that have grown, read the same.
///
///     rule 5 5 5
///     digest 2c26…
///     hidden 40 3-5,9
///     table area period count 0
///     at MPS@2021-05 race - +all 2018-04
///     rows area:bexley …
///     columns 2018-04 …
struct SafeExportText {
    let rule: DisclosureRule
    let digest: String
    let hidden: [Bool]
    let tables: [TrendTable]

    /// `nil` where it names what the dataset does not have.
    init?(_ text: String, in dataset: Dataset) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        func next(_ word: String) -> [String]? {
            guard let line = lines.popFirst() else { return nil }
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return parts[0] == word ? Array(parts.dropFirst()) : nil
        }
        guard let rule = next("rule")?.compactMap({ Int($0) }), rule.count == 3, let digest = next("digest")?.first,
            let told = next("hidden"), told.count == 2, let hidden = SafeExportText.flags(told[1], count: Int(told[0]) ?? 0)
        else { return nil }
        self.rule = DisclosureRule(threshold: rule[0], width: rule[1], base: rule[2] == 0 ? nil : rule[2])
        (self.digest, self.hidden) = (digest, hidden)
        let keys = AxisKeys(dataset)
        var tables: [TrendTable] = []
        while !lines.isEmpty {
            guard let head = next("table"), head.count == 4, let rows = AxisKeys.axis(head[0]),
                let columns = AxisKeys.axis(head[1]),
                let calculation = Calculation(rawValue: head[2]), let at = next("at"), at.count == Axis.allCases.count,
                let rowKeys = next("rows"), let columnKeys = next("columns")
            else { return nil }
            var slice = Slice(dataset: 0, rows: rows, columns: columns, calculation: calculation, byYear: head[3] == "1")
            for (axis, key) in zip(Axis.allCases, at) {
                guard let index = keys.index(key, axis) else { return nil }
                slice.at[axis] = index
            }
            let rowMembers = rowKeys.map { keys.member($0, rows, byYear: slice.byYear) }
            let columnMembers = columnKeys.map { keys.member($0, columns, byYear: slice.byYear) }
            guard !rowMembers.contains(nil), !columnMembers.contains(nil) else { return nil }
            tables.append(
                TrendTable(
                    slice: slice, dataset: dataset, rows: rowMembers.compactMap(\.self),
                    columns: columnMembers.compactMap(\.self),
                    base: nil))
        }
        self.tables = tables
    }

    /// SHA-256 of counts.
    static func digest(_ counts: [Int?]) -> String {
        var hash = SHA256()
        var text = counts.map { $0.map(String.init) ?? "-" }.joined(separator: ",")
        text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
        return hash.digest()
    }

    /// `3-5,9`: which are set.
    private static func flags(_ text: String, count: Int) -> [Bool]? {
        guard (0...1 << 26).contains(count) else { return nil }
        var flags = Array(repeating: false, count: count)
        for run in text.split(separator: ",") {
            let ends = run.split(separator: "-").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, (1...2).contains(ends.count), first <= last,
                flags.indices.contains(first), flags.indices.contains(last)
            else { return nil }
            for index in first...last { flags[index] = true }
        }
        return flags
    }

    fileprivate static func runs(_ flags: [Bool]) -> String {
        var runs: [String] = []
        var at = 0
        while at < flags.count {
            guard flags[at] else {
                at += 1
                continue
            }
            let first = at
            while at < flags.count, flags[at] { at += 1 }
            runs.append(first == at - 1 ? "\(first)" : "\(first)-\(at - 1)")
        }
        return runs.joined(separator: ",")
    }
}

extension SafeExport {
    /// Tables of one dataset and series, with what became of each of their counts in the order in which they are gathered.
    init(_ tables: [TrendTable], series: String, rule: DisclosureRule, counts: [Int?], hidden: [Bool]) {
        var lines = [
            ["rule", "\(rule.threshold)", "\(rule.width)", "\(rule.base ?? 0)"], ["digest", SafeExportText.digest(counts)],
            ["hidden", "\(hidden.count)", SafeExportText.runs(hidden)],
        ]
        for table in tables {
            let (slice, keys) = (table.slice, AxisKeys(table.dataset))
            lines.append(
                [
                    "table", AxisKeys.word(slice.rows), AxisKeys.word(slice.columns), slice.calculation.rawValue,
                    slice.byYear ? "1" : "0",
                ])
            lines.append(["at"] + Axis.allCases.map { keys.key(slice.at[$0], $0) })
            lines.append(["rows"] + table.rows.map { keys.key($0, slice.rows) })
            lines.append(["columns"] + table.columns.map { keys.key($0, slice.columns) })
        }
        self.init(
            dataset: tables.first?.dataset.id ?? "", series: series,
            text: lines.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    }
}
