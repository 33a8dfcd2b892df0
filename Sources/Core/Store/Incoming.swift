/// Figures of a store on their way into the library.
struct Incoming {
    let figures: Figures
    let vintage: Vintage
    let network: Network

    private var file: SeriesFile {
        SeriesFile(
            fileName: figures.origin.name, content: figures.origin.content, sheet: figures.origin.sheet,
            mapping: figures.origin.mapping, importedAt: vintage.at, revision: vintage.revision.text)
    }

    /// A dataset of these figures alone.
    func dataset(_ id: String) -> Dataset {
        let release = figures.series.release
        var cube = Cube(
            taking: [figures.counts], categories: figures.categories.count, types: max(1, figures.types.count),
            areas: figures.areas.count, periods: figures.periods.count)
        cube.take(notes: figures.notes, places: figures.places, series: 0)
        mark(&cube, series: 0) { $0 }
        return Dataset(
            id: id, name: Name(figures.name.isEmpty ? id : figures.name), note: Name(figures.remark),
            areas: figures.areas.map(area),
            periods: figures.periods, categories: categories(figures.categories.map(\.key)),
            types: figures.types.map { OffenceType(id: $0.key, name: Name($0.name)) }, series: [figures.series], cube: cube,
            publishedChanges: changes(series: 0) { $0 },
            origin: Origin(
                files: [figures.origin.name], contents: figures.name, publisher: release.publisher, title: release.title,
                licence: "", attribution: "", date: release.published?.iso ?? ""),
            files: [0: file])
    }

    /// Adds these figures to a dataset: as a further series or, where they say the same as one that came with the program, as
    /// what confirms it.
    ///
    /// `false`: they do not fit, since together they would be larger than figures may be, and nothing was changed.
    func join(_ dataset: inout Dataset) -> Bool {
        let axes = Axes(dataset, figures, area: area, categories: categories)
        guard axes.fits(series: dataset.series.count + 1) else { return false }
        if let same = dataset.series.firstIndex(of: figures.series), dataset.files[same] == nil,
            let places = confirmed(dataset, series: same, axes)
        {
            dataset.confirmed[same, default: []].append(Confirmation(file: file, places: places))
            return true
        }
        axes.grow(&dataset)
        let index = dataset.series.count
        dataset.series.append(series(beside: dataset.series))
        dataset.cube.append(
            axes.isSame ? figures.counts : moved(axes),
            notes: Dictionary(figures.notes.map { (axes.offset(figures, $0.key), $0.value) }) { first, _ in first },
            places: Dictionary(figures.places.map { (axes.offset(figures, $0.key), $0.value) }) { first, _ in first })
        mark(&dataset.cube, series: index) { axes.point($0) }
        dataset.publishedChanges.merge(changes(series: index) { axes.point($0) }) { first, _ in first }
        dataset.files[index] = file
        dataset.breaks = dataset.breaks.map {
            Break(day: $0.day, areas: $0.areas, series: $0.series.union([index]), reason: $0.reason)
        }
        return true
    }

    /// The counts on the axes of the dataset.
    private func moved(_ axes: Axes) -> [Int32] {
        var counts = [Int32](repeating: Cube.absent, count: axes.places)
        for offset in figures.counts.indices where figures.counts[offset] != Figures.absent {
            counts[axes.offset(figures, offset)] = axes.scaled(figures, offset)
        }
        return counts
    }

    /// Under another release's id where the same one is taken by other figures.
    private func series(beside others: [Series]) -> Series {
        let (coverage, release) = (figures.series.coverage, figures.series.release)
        guard others.contains(where: { $0.coverage.id == coverage.id && $0.release.id == release.id }) else {
            return figures.series
        }
        let base = release.id + "+" + figures.origin.content.prefix(6)
        var (id, number) = (base, 1)
        while others.contains(where: { $0.coverage.id == coverage.id && $0.release.id == id }) {
            number += 1
            id = base + "-\(number)"
        }
        return Series(
            coverage: coverage,
            release: Release(
                id: id, publisher: release.publisher, title: release.title, published: release.published,
                supersedes: release.supersedes, note: release.note))
    }

    /// The cells of the figures that a series has, too; `nil` where it lacks one or has another.
    private func confirmed(_ dataset: Dataset, series: Int, _ axes: Axes) -> [Point: String]? {
        guard axes.isWithin else { return nil }
        var places: [Point: String] = [:]
        // A sign in place of a figure that is here says otherwise.
        let signs = figures.markers.keys.filter { figures.counts[$0] == Figures.absent }
        for offset in signs + figures.counts.indices.filter({ figures.counts[$0] == Figures.suppressed }) {
            var point = axes.point(figures.point(offset))
            point.series = series
            if dataset.cube[point] != nil { return nil }
        }
        for offset in figures.counts.indices where figures.counts[offset] > Figures.suppressed {
            let count = axes.scaled(figures, offset)
            var point = axes.point(figures.point(offset))
            point.series = series
            guard dataset.cube[point] == Int(count) else { return nil }
            places[point] = figures.places[offset] ?? ""
        }
        return places.isEmpty ? nil : places
    }

    private func mark(_ cube: inout Cube, series: Int, _ moved: (Point) -> Point) {
        for (offset, sign) in figures.markers {
            var point = moved(figures.point(offset))
            point.series = series
            for marker in Markers.official.read(sign)?.markers ?? [] {
                if marker.replacesFigure, figures.counts[offset] > Figures.suppressed { continue }
                cube.setMarker(marker, at: point)
            }
        }
    }

    private func changes(series: Int, _ moved: (Point) -> Point) -> [PublishedChange: Int] {
        var changes: [PublishedChange: Int] = [:]
        for (offset, percent) in figures.publishedChanges {
            let period = figures.periods[offset % figures.periods.count]
            var point = moved(figures.point(offset))
            point.series = series
            changes[PublishedChange(to: period, at: point)] = percent
        }
        return changes
    }

    /// An area with the residents of its council or force.
    private func area(_ member: Figures.Member) -> Area {
        let entry = EntryID(member.key)
        let population: Population? =
            switch entry?.kind {
            case .council: entry.flatMap { network.council($0.key)?.population }.map { Population(count: $0, year: 2020) }
            case .force: entry.flatMap { network.force($0.key)?.populations[2018] }.map { Population(count: $0, year: 2018) }
            default: nil
            }
        return Area(name: Name(member.name), entry: entry, population: population)
    }

    private func categories(_ keys: [String]) -> [Category] {
        figures.categories.map { kind in
            Category(
                id: kind.key, name: Name(kind.name), measure: kind.measure, strands: kind.strands,
                total: kind.total.flatMap { keys.firstIndex(of: $0) }, decimals: kind.decimals, shownDecimals: kind.shownDecimals)
        }
    }
}
