import Core

/// What came in and what was taken back, the newest first.
enum RevisionsView {
    static func draw(_ log: [LogEntry], _ cursor: Int, _ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        let box = LayerView.open(canvas, strings.imports.revisionsTitle, width: 110, height: log.count, state)
        let first = max(0, min(cursor - box.height / 2, log.count - box.height))
        for y in 0..<box.height where log.indices.contains(first + y) {
            let entry = log[first + y]
            let when = strings.moment(entry.revision.at)
            // What was said in a form was said by somebody.
            let isForm = entry.network.contains { FormTitle($0.name) != nil }
            let note = entry.isInForce ? isForm ? entry.revision.author.visible : "" : strings.imports.takenBack
            let (whenWidth, noteWidth) = (min(box.width / 2, TextWidth.of(when)), TextWidth.of(note))
            let role: Role = entry.isInForce ? .text : .dim
            box.text(when, x: 2, y: y, width: whenWidth, role)
            box.text(
                RevisionsSheet.what(entry, strings), x: 4 + whenWidth, y: y, width: max(0, box.width - whenWidth - noteWidth - 7),
                role)
            box.text(note, x: box.width - noteWidth - 1, y: y, width: noteWidth, align: .end, .dim)
            let row = Rect(x: 0, y: y, width: box.width, height: 1)
            box.hit(.layerRow(first + y), row)
            if first + y == cursor { Selecting.draw(box, row, isFocused: true) }
        }
    }
}

/// What newer releases changed, a sentence each.
enum ChangesText {
    /// How many a reader is told; programs are told all.
    private static let most = 400

    static func lines(_ library: Library, _ strings: Strings) -> [String] {
        let words = strings.imports
        var lines: [String] = []
        var count = 0
        for data in library.trends.datasets {
            let found = data.restatements()
            count += found.count
            for one in found.prefix(max(0, most - lines.count)) { lines.append("  " + line(one, data, strings)) }
        }
        if count > lines.count { lines.append("  " + words.issue(.more(count - lines.count))) }
        return [count == 0 ? words.noChanges : words.changes(count)] + lines
    }

    private static func line(_ one: Restatement, _ data: Dataset, _ strings: Strings) -> String {
        let (old, new) = (data.series[one.old.series], data.series[one.new.series])
        let area = data.areas.count > 1 ? [data.areas[one.new.area].name.text(in: strings.language)] : []
        let subject =
            [data.name.text(in: strings.language)] + area
            + [strings.category(data, one.new), strings.period(data.periods[one.new.period])]
        var line =
            subject.joined(separator: strings.comma) + strings.colon + told(one.oldTold, strings) + " (" + old.release.id + ")"
            + strings.arrow + told(one.newTold, strings) + " (" + new.release.id + ")"
        if let before = one.oldChange, let now = one.newChange {
            line += strings.comma + strings.imports.changeWas(strings.signedPercent(before), strings.signedPercent(now))
        }
        return line + (one.isTurned ? "  ! " + strings.imports.turned : "")
    }

    private static func told(_ told: Told, _ strings: Strings) -> String {
        ((told.count.map { [strings.number($0)] } ?? []) + told.markers.map(\.sign)).joined(separator: " ")
    }
}
