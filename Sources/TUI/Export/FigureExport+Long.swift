import Core

extension FigureExport {
    /// One row for each figure: where it stands on every axis, its value, or a marker in its place.
    var long: Sheet {
        guard let first = sheets.first else { return Sheet(columns: []) }
        let calculation = first.view.slice.calculation
        let axes = Axis.allCases.filter { $0 != .type || !first.table.table.dataset.types.isEmpty }
        let told = first.about.filter { ["publisher", "licence", "attribution", "rule"].contains($0.key) }
        var columns = axes.map { SheetColumn(strings.axis($0), key: $0.name) }
        columns.append(SheetColumn(strings.calculation(calculation), key: calculation.rawValue, isNumeric: true))
        columns.append(SheetColumn("marker", key: "marker"))
        columns += told.map { SheetColumn($0.key, key: $0.key) }
        let rows = sheets.flatMap { sheet in sheet.longRows(axes, told.map(\.value)) }
        let hidden = first.about.filter { ["strand", "area", "period", "series", "coverage"].contains($0.key) }.map(\.key)
        return Sheet(
            columns: columns, rows: rows, notes: uniqued(sheets.flatMap { $0.sheet.notes }),
            about: first.about.filter { !hidden.contains($0.key) })
    }
}

extension FigureSheet {
    fileprivate func longRows(_ axes: [Axis], _ told: [String]) -> [[String]] {
        let slice = view.slice
        let fixed = axes.map { axis -> String in
            if axis == slice.rows || axis == slice.columns { return "" }
            if axis == .period { return dataset.column(containing: slice.at.period, byYear: slice.byYear).period.label }
            return programKey(.one(slice.at[axis]), axis)
        }
        return cells.enumerated().flatMap { row, line in
            line.enumerated().map { column, cell in
                var fields = fixed
                for (index, axis) in axes.enumerated() {
                    if axis == slice.rows { fields[index] = programKey(table.member(row), axis) }
                    if axis == slice.columns { fields[index] = programKey(table.column(column), axis) }
                }
                let marker = cell.map { $0.absence.map(FigureSheet.sign) ?? "" } ?? FigureSheet.hidden
                return fields + [cell.map(plain) ?? "", marker] + told
            }
        }
    }
}
