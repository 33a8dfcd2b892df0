import Core

extension English {
    static let map = MapWords(
        by: { colouring in
            switch colouring {
            case .region: "Map by region"
            case .network: "Map by the first tie to the network"
            case .rate: "Map by rate"
            }
        },
        noTie: "no tie known", noRate: "no figure (not zero)",
        source: { $0 == .forces ? "forces" : "boroughs" },
        rates: { source, category, period, coverage in
            "\(source): \(category.lowercased()) of \(period) per 1,000 residents (\(coverage))"
        },
        notCompared: "Quarters of each: other series, not comparable.",
        rate: { rate, category, period, force in
            "\(rate) per 1,000 residents in \(period): \(category.lowercased())" + (force.map { " of \($0)" } ?? "")
        },
        alsoHere: { "also here (n): \($0)" },
        dots: "Dots: near a council's position; no coast is drawn.",
        noPosition: { "The register has no position for \($0)." },
        withoutPosition: { "\(plural($0, "council", "councils")) without a position" },
        magnified: { "× \($0)" }, nothingHere: "No council that matches has a position.")
}
