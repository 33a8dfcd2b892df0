extension Library {
    /// The library with the figures of a store: new datasets, and further series of those that are here.
    public func adding(_ stored: [(vintage: Vintage, figures: Figures)]) -> Library {
        guard !stored.isEmpty else { return self }
        var datasets = trends.datasets
        for (vintage, figures) in stored where !figures.counts.isEmpty {
            let came = Incoming(figures: figures, vintage: vintage, network: network)
            var id = figures.dataset
            if let index = datasets.firstIndex(where: { $0.id == id }) {
                if datasets[index].isMonthly == figures.periods.first?.isMonth {
                    came.join(&datasets[index])
                    continue
                }
                // Months and years are no periods of one dataset.
                id += figures.periods.first?.isMonth == true ? "-months" : "-years"
                if let other = datasets.firstIndex(where: { $0.id == id }) {
                    came.join(&datasets[other])
                    continue
                }
            }
            datasets.append(came.dataset(id))
        }
        var library = self
        library.trends = Trends(datasets: datasets)
        return library
    }
}
