extension Dataset {
    /// The day from which a series was known: that of its release or, where none is known, the one on which its file came in. `nil`
    /// for a bundled series without a day.
    public func known(series index: Int) -> Day? { series[index].release.published ?? files[index]?.importedAt.day }

    /// Only some of the series, by index: what is keyed by a series follows it.
    public func keeping(series kept: [Int]) -> Dataset {
        guard kept != Array(series.indices) else { return self }
        let moved = Dictionary(zip(kept, kept.indices), uniquingKeysWith: { first, _ in first })
        var dataset = self
        dataset.series = kept.map { series[$0] }
        dataset.cube = cube.keeping(series: kept)
        dataset.publishedChanges = [:]
        for (key, percent) in publishedChanges {
            guard let index = moved[key.series] else { continue }
            let key = PublishedChange(
                from: key.from, to: key.to, series: index, category: key.category, type: key.type, area: key.area)
            dataset.publishedChanges[key] = percent
        }
        dataset.breaks = breaks.map { change in
            Break(
                day: change.day, areas: change.areas, series: Set(change.series.compactMap { moved[$0] }), reason: change.reason)
        }
        dataset.files = [:]
        dataset.confirmed = [:]
        for (old, new) in moved {
            dataset.files[new] = files[old]
            dataset.confirmed[new] = confirmed[old]?.map { $0.moved(to: new) }
        }
        return dataset
    }
}

extension Confirmation {
    fileprivate func moved(to series: Int) -> Confirmation {
        var places: [Point: String] = [:]
        for (point, place) in self.places {
            var point = point
            point.series = series
            places[point] = place
        }
        return Confirmation(file: file, places: places)
    }
}

extension Library {
    /// The library as it was known on a day: without what was published, or came in, later. Datasets of which nothing is left are
    /// dropped.
    public func asOf(_ day: Day) -> Library {
        with(
            trends: Trends(
                datasets: trends.datasets.compactMap { dataset in
                    let kept = dataset.series.indices.filter { dataset.known(series: $0).map { $0 <= day } ?? true }
                    var left = dataset.keeping(series: kept)
                    // A file that came in later confirms nothing on that day.
                    left.confirmed = left.confirmed.mapValues { $0.filter { $0.file.importedAt.day <= day } }
                    return kept.isEmpty ? nil : left
                }))
    }
}
