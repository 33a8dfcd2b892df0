import Core

/// A view that was saved under a name.
struct SavedView: Equatable, Sendable {
    let name: String
    let line: String
}

/// A view of the trends panel as a line of text: `trends dataset=forces rows=area measure=rate …`. Members are named by their
/// stable keys, so that the line means the same on another machine and with other releases.
struct ViewText {
    private(set) var line: String

    init(_ view: TrendsView, _ library: Library) {
        let slice = view.slice
        let dataset = library.trends.datasets[slice.dataset]
        var parts = [("dataset", dataset.id), ("rows", slice.rows.name), ("columns", slice.columns.name)]
        parts.append(("series", dataset.series[slice.at.series].key))
        for axis in slice.fixed where axis != .series {
            switch axis {
            case .category: parts.append(("strand", dataset.categories[slice.at.category].id))
            case .type: if !dataset.types.isEmpty { parts.append(("type", dataset.types[slice.at.type].id)) }
            case .area: if dataset.areas.count > 1 { parts.append(("area", dataset.areas[slice.at.area].key)) }
            case .period: parts.append(("period", dataset.periods[slice.at.period].label))
            case .series: break
            }
        }
        parts.append(("measure", slice.calculation.rawValue))
        if slice.byYear { parts.append(("unit", "year")) }
        if let periods = slice.periods, let last = periods.last {
            parts.append(("periods", dataset.periods[periods.lowerBound].label + ".." + dataset.periods[last].label))
        }
        if let base = slice.base { parts.append(("base", base.label)) }
        if slice.hasTotals { parts.append(("totals", "yes")) }
        if !view.filter.isEmpty { parts.append(("filter", view.filter)) }
        func key(_ member: Member, _ axis: Axis) -> String { dataset.key(of: member, on: axis) }
        switch view.order {
        case nil: break
        case .name(let isDescending): parts.append(("sort", isDescending ? "-name" : "name"))
        case .column(let member, let calculation, let isDescending):
            let column = key(member, slice.columns)
            parts.append(
                (
                    "sort",
                    (isDescending ? "-" : "") + column + (calculation == slice.calculation ? "" : ":" + calculation.rawValue)
                ))
        }
        let marked = view.marked.sorted().compactMap { dataset.member(at: $0, on: slice.rows, byYear: slice.byYear) }
        if !marked.isEmpty { parts.append(("marked", marked.map { key($0, slice.rows) }.joined(separator: ";"))) }
        let arrangement = view.arrangement
        if !arrangement.hidden.isEmpty {
            parts.append(("hidden", arrangement.hidden.map { key($0, slice.columns) }.sorted().joined(separator: ";")))
        }
        if !arrangement.order.isEmpty {
            parts.append(("order", arrangement.order.map { key($0, slice.columns) }.joined(separator: ";")))
        }
        if arrangement.frozen > 0 { parts.append(("frozen", String(arrangement.frozen))) }
        if arrangement.extraWidth != 0 { parts.append(("wider", String(arrangement.extraWidth))) }
        switch view.peers {
        case nil: break
        case .group(let name): parts.append(("peers", "group:" + name))
        case .similar(let area, let indicators):
            parts.append(
                ("peers", "similar:" + dataset.areas[area].key + ":" + indicators.map(\.rawValue).joined(separator: "+")))
        }
        switch view.display {
        case .table: break
        case .chart:
            parts.append(("chart", view.chartKind.rawValue))
            if view.chartKind == .control { parts.append(("method", view.chartMethod.rawValue)) }
        case .signals: parts.append(("signals", view.signals.method.rawValue))
        }
        let table = dataset.table(slice)
        if table.rows.indices.contains(view.row) {
            let shown = ShownTable(view, library: library, language: .english)
            if shown.contains(row: view.row, column: view.figureColumn) {
                parts.append(
                    ("at", key(shown.member(view.row), slice.rows) + "|" + key(shown.column(view.figureColumn), slice.columns)))
            }
        }
        line = (["trends"] + parts.map { $0.0 + "=" + ViewText.quoted($0.1) }).joined(separator: " ")
    }

    /// What would end the line early, here or in a shell, and what stands for it.
    private static let marks: [(mark: Unicode.Scalar, code: String)] = [("%", "%25"), ("\"", "%22"), ("'", "%27")]

    /// What is written with quotes: anything with a space.
    private static func quoted(_ text: String) -> String {
        let safe = text.visible.unicodeScalars.map { scalar in
            marks.first { $0.mark == scalar }?.code ?? String(scalar)
        }.joined()
        return safe.unicodeScalars.contains(" ") ? "\"" + safe + "\"" : safe
    }

    private static func unquoted(_ text: String.UnicodeScalarView) -> String {
        var plain = String.UnicodeScalarView()
        var rest = text[...]
        while let scalar = rest.first {
            if scalar == "%", let (mark, code) = marks.first(where: { rest.starts(with: $0.code.unicodeScalars) }) {
                plain.append(mark)
                rest = rest.dropFirst(code.unicodeScalars.count)
            } else {
                plain.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return String(plain)
    }

    /// The view that a line describes. What it names and is not here is left out, and told.
    static func read(_ line: String, library: Library) -> (view: TrendsView?, problems: [String]) {
        var fields: [(key: String, value: String)] = []
        for part in words(line) {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let value = String.UnicodeScalarView(part[part.index(after: equals)...])
            fields.append((String(String.UnicodeScalarView(part[..<equals])), unquoted(value)))
        }
        func value(_ key: String) -> String? { fields.first { $0.key == key }?.value }
        guard let id = value("dataset") else { return (nil, ["no dataset is named"]) }
        guard let index = library.trends.index(of: id) else { return (nil, ["there is no dataset '\(id.visible)'"]) }
        var reader = ViewReader(library: library, view: TrendsView(dataset: index, library: library))
        for field in fields { reader.take(field.key, field.value) }
        return (reader.finished(at: value("at")), reader.problems)
    }

    /// The words of a line; quotes hold spaces together.
    private static func words(_ line: String) -> [String.UnicodeScalarView] {
        var words: [String.UnicodeScalarView] = []
        var word = String.UnicodeScalarView()
        var isQuoted = false
        for character in line.unicodeScalars {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == " ", !isQuoted {
                if !word.isEmpty { words.append(word) }
                word = String.UnicodeScalarView()
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
