extension Library {
    /// The library with the figures of a store: new datasets, and further series of those that are here.
    public func adding(_ stored: [(vintage: Vintage, figures: Figures)]) -> Library {
        guard !stored.isEmpty else { return self }
        var datasets = trends.datasets
        for (vintage, figures) in stored where !figures.counts.isEmpty {
            let came = Incoming(figures: figures, vintage: vintage, network: network)
            // Months, financial years and calendar years are no periods of one dataset, and what does not fit into one is another.
            var (id, number) = (figures.dataset, 1)
            while let index = datasets.firstIndex(where: { $0.id == id }) {
                if datasets[index].periods.first?.kind == figures.periods.first?.kind, came.join(&datasets[index]) { break }
                number += 1
                id = figures.dataset + "-\(number)"
            }
            if !datasets.contains(where: { $0.id == id }) { datasets.append(came.dataset(id)) }
        }
        var library = self
        library.trends = Trends(datasets: datasets)
        return library
    }

    /// The library with programmes and calendars that came in.
    public func adding(_ programmes: [Programme]) -> Library {
        var library = self
        // A key of the bundled agenda stays its own; a new version takes the place of the old one.
        for programme in programmes where agenda.event(programme.key) == nil {
            if let index = library.agenda.programmes.firstIndex(where: { $0.key == programme.key }) {
                library.agenda.programmes[index] = programme
            } else {
                library.agenda.programmes.append(programme)
            }
        }
        return library
    }

    /// The library with the stars and notes of a person.
    public func with(_ own: OwnThings) -> Library {
        var library = self
        library.own = own
        return library
    }
}
