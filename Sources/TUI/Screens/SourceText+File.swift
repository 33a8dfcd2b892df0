import Core

extension SourceText {
    /// The figure as it is stored: all its decimals, the sign in its place, or nothing.
    func stored(_ figure: FigureID, _ dataset: Dataset) -> String {
        let cell = dataset.cell(.count, at: figure.place)
        return switch cell.content {
        case .count(let count): strings.number(count)
        case .value(let quantity): strings.decimal(quantity.value, places: quantity.decimals)
        case .absent(.marker(let marker)): marker.sign
        default: strings.origin.notAtHand
        }
    }

    /// The file that a figure stands in: the one that its series came in, with sheet, cell and content, else the bundled one with its
    /// licence; and the files that give the same figure again.
    func file(of figure: FigureID, _ dataset: Dataset) -> [(key: String, label: String, text: String)] {
        let words = strings.origin
        var lines: [(key: String, label: String, text: String)] = []
        func add(_ key: String, _ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append((key, label, text)) }
        }
        let isSingle = figure.place.others.isEmpty && figure.place.column.members.count == 1
        if let file = dataset.files[figure.point.series] {
            add("file", words.file, file.fileName)
            add("sheet", words.sheet, file.sheet)
            add("cell", words.cell, isSingle ? dataset.cube.place(at: figure.point) : nil)
            add("sha256", words.content, file.content)
            add("imported", words.imported, strings.moment(file.importedAt))
            add("mapping", words.mapping, file.mapping)
        } else {
            let series = dataset.series[figure.point.series]
            add("licence", words.licence, dataset.origin.licence)
            add("attribution", words.attribution, dataset.origin.attribution)
            let row = [
                figure.period.label, series.coverage.id, series.release.id, dataset.categories[figure.point.category].id,
            ]
            let place = dataset.areas.count > 1 ? [dataset.areas[figure.point.area].name.english] + row : row
            add("file", words.file, "assets/" + (dataset.origin.files.first ?? "") + " (" + place.joined(separator: ", ") + ")")
        }
        guard isSingle else { return lines }
        for (file, cell) in dataset.confirmations(at: figure.point) {
            add("also_in", words.alsoIn, SourceText.place([file.fileName, file.sheet ?? "", cell]))
        }
        return lines
    }

    /// The same for people: sheet and cell behind the file that they are of.
    func readable(_ lines: [(key: String, label: String, text: String)]) -> [(key: String, label: String, text: String)] {
        let inside = lines.filter { ["sheet", "cell"].contains($0.key) }.map(\.text)
        guard !inside.isEmpty else { return lines }
        return lines.filter { !["sheet", "cell"].contains($0.key) }.map { line in
            line.key == "file" ? (line.key, line.label, SourceText.place([line.text] + inside)) : line
        }
    }

    private static func place(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: ", ") }
}
