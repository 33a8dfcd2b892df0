import Testing

@testable import Core

extension Library {
    func dataset(_ id: String) throws -> Dataset { try #require(trends[id]) }
}

extension Dataset {
    /// The place of a figure, by the words of the facts; what is left out is the first.
    func point(
        coverage: String? = nil, release: String? = nil, _ category: String? = nil, area: String? = nil, _ period: String? = nil
    ) throws -> Point {
        Point(
            series: try #require(
                series.firstIndex {
                    $0.coverage.id == coverage ?? $0.coverage.id && $0.release.id == release ?? $0.release.id
                }),
            category: try #require(categories.firstIndex { $0.id == category ?? $0.id }),
            area: try #require(areas.firstIndex { $0.name.english == area ?? $0.name.english }),
            period: try #require(periods.firstIndex { $0.label == period ?? $0.label }))
    }

    /// What a table shows at a place, in the column of its own period or of a financial year.
    func cell(_ calculation: Calculation, at point: Point, in period: String) throws -> Cell {
        let period = try #require(Period(period))
        let column = try #require(self.column(of: period))
        var point = point
        point.period = column.members.lowerBound
        return cell(calculation, at: point, over: column)
    }
}

extension Cell {
    /// The change in whole percent; `nil` when it is none that was calculated.
    var wholePercent: Int? {
        guard case .change(let change) = content else { return nil }
        return Int((change * 100).rounded())
    }
}
