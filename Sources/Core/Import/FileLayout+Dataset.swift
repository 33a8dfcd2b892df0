extension FileLayout {
    /// The bundled dataset that holds the same kind of figures as a table of such a file.
    func bundledDataset(of table: FigureTable) -> String? {
        switch self {
        case .metropolitanBoroughs: return "london"
        case .forceTable: return "forces"
        case .bulletin:
            let hasAreas = table.observations.contains { !$0.area.isEmpty }
            let factors = Set(table.observations.filter { $0.measure == .factors }.flatMap(\.strands))
            if factors.count == 5, table.observations.allSatisfy(\.details.isEmpty) { return hasAreas ? "forces" : "national" }
            let areMonthly = table.observations.allSatisfy { $0.measure == .aggravated && $0.period?.isMonth == true }
            return areMonthly && !hasAreas && !table.observations.isEmpty ? "aggravated" : nil
        case .fbiIncidents, .newYorkComplaints, .offencesOpenData, .streetCrimes, .references, .tables, .mapped, .incidents,
            .agenda, .network:
            return nil
        }
    }

    /// Whether it covers what the bundled series of its release do, where those cover one thing.
    var sharesCoverageOfRelease: Bool { self == .bulletin || self == .forceTable }

    /// Whether its areas lie in another country.
    var isForeign: Bool { self == .fbiIncidents || self == .newYorkComplaints }

    /// Whether a month and area without any incident may be one that nobody reported from.
    var hasSilence: Bool { self == .fbiIncidents }
}
