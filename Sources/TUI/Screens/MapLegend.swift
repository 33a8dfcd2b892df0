import Core

/// What stands beside a map: what its signs mean, with counts, and what is known of the selected council.
struct MapLegend {
    private let picture: MapPicture
    private let key: MapKey
    private let strings: Strings

    init(_ picture: MapPicture, _ key: MapKey) { (self.picture, self.key, strings) = (picture, key, picture.strings) }

    func draw(on canvas: Canvas) {
        guard canvas.width > 4, canvas.height > 0 else { return }
        let items = legend
        let details = details.flatMap { Wrapping.lines($0, width: canvas.width) }
        // What is said last of all is left out first.
        for left in 0...remarks.count {
            let notes = (self.notes + remarks.dropLast(left)).flatMap { Wrapping.lines($0, width: canvas.width) }
            guard items.count + details.count + notes.count + 2 <= canvas.height else { continue }
            return drawColumn(canvas, items, notes, details)
        }
        drawTight(canvas, items)
    }

    /// One sign a line, then what is to be known of them; the selected council at the foot.
    private func drawColumn(_ canvas: Canvas, _ items: [Legend.Item], _ notes: [String], _ details: [String]) {
        for (y, item) in items.enumerated() {
            let count = TextWidth.of(item.value)
            canvas.text(item.sign, y: y, width: 1, item.role)
            canvas.text(item.text, x: 2, y: y, width: max(1, canvas.width - count - 3), item.role)
            canvas.text(item.value, x: canvas.width - count, y: y, width: count, align: .number, item.role)
        }
        for (y, line) in notes.enumerated() { canvas.text(line, y: items.count + 1 + y, width: canvas.width, .dim) }
        for (y, line) in details.enumerated() {
            canvas.text(line, y: canvas.height - details.count + y, width: canvas.width, y == 0 ? .title : .text)
        }
    }

    /// Where there is little room all signs come first, then the council: its figure before the rest where rates are shown.
    private func drawTight(_ canvas: Canvas, _ items: [Legend.Item]) {
        let details = details
        let least = min(2, canvas.height - 1)
        let legend = Legend(items, width: canvas.width, most: max(1, canvas.height - least))
        legend.draw(on: canvas)
        var said = Array(details.dropFirst(2))
        if picture.colouring == .rate, let figure = said.firstIndex(of: self.figure ?? "") {
            said.insert(said.remove(at: figure), at: 0)
            said.insert(strings.map.notCompared, at: 1)
        }
        let room = canvas.height - legend.height
        let rest = (said + (notes + remarks).filter { !said.contains($0) }).joined(separator: " · ")
        // Where the legend is cut the sign of the council stands before its name.
        let sign = legend.count < items.count ? signOfSelected.map { $0 + " " } ?? "" : ""
        var lines = details.isEmpty ? [] : [sign + details.prefix(2).joined(separator: " · ")]
        lines += Wrapping.lines(rest, width: canvas.width - 2)
        for (y, line) in lines.prefix(room).enumerated() {
            let isCut = y == room - 1 && lines.count > room
            canvas.text(
                isCut ? line + " …" : line, y: legend.height + y, width: canvas.width,
                y == 0 && !details.isEmpty ? .title : .text)
        }
    }

    // MARK: Legend

    /// What councils are here, with how many of those shown are it.
    private var legend: [Legend.Item] {
        var counts: [MapClass: Int] = [:]
        for id in picture.shown where picture.map.place(of: id) != nil {
            guard let council = picture.library.network.council(id.key) else { continue }
            counts[picture.library.mapClass(of: council, by: picture.colouring, picture.rates), default: 0] += 1
        }
        return key.items.map { item in
            Legend.Item(item.sign, name(of: item.mapClass), item.role, value: strings.number(counts[item.mapClass] ?? 0))
        }
    }

    private var signOfSelected: String? {
        picture.selected.flatMap { picture.library.network.council($0.key) }.flatMap { council in
            key[picture.library.mapClass(of: council, by: picture.colouring, picture.rates)].map { String($0.sign) }
        }
    }

    private func name(of mapClass: MapClass) -> String {
        switch mapClass {
        case .region(let word): return picture.library.network.term(.region, word).short.text(in: strings.language)
        case .tie(let kind?): return strings.tieKind(kind)
        case .tie(nil): return strings.map.noTie
        case .noRate: return strings.map.noRate
        case .rate(let source, let step):
            let range = picture.rates.series.first { $0.source == source }?.range(of: step)
            let ends = range.map { strings.decimal($0.lowerBound, places: 2) + "–" + strings.decimal($0.upperBound, places: 2) }
            return strings.map.source(source) + " " + (ends ?? "")
        }
    }

    /// What the rates are, and that the two series are not compared.
    private var notes: [String] {
        guard picture.colouring == .rate else { return [] }
        return picture.rates.series.map { series in
            let dataset = picture.library.trends.datasets[series.dataset]
            return strings.map.rates(
                strings.map.source(series.source), dataset.categories[series.category].name.text(in: strings.language),
                strings.period(series.column.period), dataset.series[series.series].coverage.name.text(in: strings.language))
        } + [strings.map.notCompared]
    }

    /// What is not on the map, and what the dots are.
    private var remarks: [String] {
        let without = picture.shown.filter { picture.map.place(of: $0) == nil }.count
        return (without > 0 ? [strings.map.withoutPosition(without)] : []) + [strings.map.dots]
    }

    // MARK: The selected council

    /// Its name, then what it is, each in a line.
    private var details: [String] {
        guard let id = picture.selected, let council = picture.library.network.council(id.key) else { return [] }
        let (library, language) = (picture.library, strings.language)
        let name = library.shortName(of: id)?.text(in: language) ?? council.shortName
        var lines = [name]
        lines.append(
            library.network.term(.councilType, council.type).whole.text(in: language) + " · "
                + library.network.term(.region, council.region).short.text(in: language))
        let force = council.force.flatMap(library.network.force)
        // A rate names the force that it is of.
        let isNamed = picture.rates.rate(of: id, in: library)?.series.source == .forces
        if let force, !isNamed { lines.append(strings.force(force.name)) }
        if let population = council.population { lines.append(strings.residents(strings.number(population), strings.year(2020))) }
        if let figure { lines.append(figure) }
        if picture.map.place(of: id) == nil { lines.append(strings.map.noPosition(name)) }
        let others = picture.here.filter { $0 != id }.compactMap { library.shortName(of: $0)?.text(in: language) }
        if !others.isEmpty { lines.append(strings.map.alsoHere(shortened(others))) }
        return lines
    }

    /// At most so many of those in the same cell are named.
    private func shortened(_ names: [String]) -> String {
        names.prefix(3).joined(separator: strings.comma)
            + (names.count > 3 ? " +" + strings.number(names.count - 3) : "")
    }

    /// The rate of the selected council with whose it is, or why there is none.
    private var figure: String? {
        guard let id = picture.selected, let council = picture.library.network.council(id.key) else { return nil }
        guard let rate = picture.rates.rate(of: id, in: picture.library) else { return strings.noFigures(council.figures) }
        let dataset = picture.library.trends.datasets[rate.series.dataset]
        return strings.map.rate(
            strings.decimal(rate.rate, places: 2),
            dataset.categories[rate.series.category].name.text(in: strings.language), strings.period(rate.series.column.period),
            rate.series.source == .forces ? strings.force(strings.area(dataset.areas[rate.area])) : nil)
    }
}
