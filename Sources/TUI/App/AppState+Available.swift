import Core

/// Why a command cannot be done where the person is.
enum Unavailability: Equatable, Sendable {
    case onlyInCouncils, onlyInTrends, onlyInAgenda
    /// The figures are yearly already.
    case onlyMonthly
    case oneSeries, oneCategory
    /// Nothing else can lie on the rows.
    case oneAxis
    case nothingSelected
    /// The fact leads nowhere.
    case noLink
    /// Nothing of the kind on an opened page.
    case notOnPage
    case notInAgenda
}

extension AppState {
    /// Why a command cannot be done now; `nil` when it can.
    func unavailability(of command: Command) -> Unavailability? {
        if page != nil, layers.isEmpty, [.sort, .mark, .nextTab, .previousTab, .showEnded, .today, .triggers].contains(command) {
            return .notOnPage
        }
        switch command {
        case .sort: return focus == .agenda && layers.isEmpty ? .notInAgenda : nil
        case .showEnded: return focus == .councils ? nil : .onlyInCouncils
        case .dataset, .calculation, .chart: return focus == .trends ? nil : .onlyInTrends
        case .rowAxis:
            guard focus == .trends else { return .onlyInTrends }
            return rowAxes.count > 1 ? nil : .oneAxis
        case .today, .triggers: return focus == .agenda ? nil : .onlyInAgenda
        case .series:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.series.count > 1 ? nil : .oneSeries
        case .category:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.categories.count > 1 ? nil : .oneCategory
        case .unit:
            guard focus == .trends else { return .onlyInTrends }
            return dataset.isMonthly ? nil : .onlyMonthly
        case .copy, .source: return layers.isEmpty && selection(in: focus) == nil ? .nothingSelected : nil
        default: return nil
        }
    }
}
