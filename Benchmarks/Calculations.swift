import Core

/// Measures Core by itself: every pivot of the bundled figures, and looking for what stands out of all of London.
func measureCalculations(_ effort: Effort, _ name: String, _ results: inout Results) throws {
    let library = try Library.bundled()
    var slowest = ("", 0.0)
    for _ in 1...effort.sessions {
        var pivots: [Double] = []
        for (index, dataset) in library.trends.datasets.enumerated() {
            for slice in slices(of: dataset, index) {
                let median = try medianMilliseconds(effort.rounds) { dataset.table(slice).cells().count }
                pivots.append(median)
                if median > slowest.1 {
                    slowest = ("\(dataset.id), \(slice.rows) by \(slice.columns), \(slice.calculation)", median)
                }
            }
        }
        results.add(.pivot, name, pivots)
        guard let london = library.trends.index(of: "london") else { continue }
        for (figure, method) in [(Figure.signals, SignalMethod.c1), (.controlCharts, .auto)] {
            let times = try (0..<effort.rounds).map { _ in
                try milliseconds { library.signals(in: london, SignalOptions(method)).readings }
            }
            results.add(figure, name, times)
        }
    }
    results.note("The slowest pivot was \(slowest.0): \(Figure.written(slowest.1)) ms.")
}

/// Every pair of axes and every measure, months and years.
private func slices(of dataset: Dataset, _ index: Int) -> [Slice] {
    Axis.allCases.flatMap { rows in
        Axis.allCases.filter { $0 != rows }.flatMap { columns in
            Calculation.allCases.flatMap { calculation in
                (dataset.isMonthly ? [false, true] : [false]).map { byYear in
                    Slice(
                        dataset: index, rows: rows, columns: columns,
                        at: Point(series: dataset.defaultSeries(), period: dataset.periods.count - 1), calculation: calculation,
                        byYear: byYear)
                }
            }
        }
    }
}

func medianMilliseconds(_ rounds: Int, _ work: () -> Int) throws -> Double {
    Distribution(try (0..<rounds).map { _ in try milliseconds(work) }).median ?? 0
}

/// How long some work takes; what it gives is looked at, so that it cannot be left out.
func milliseconds(_ work: () throws -> Int) throws -> Double {
    let clock = ContinuousClock()
    var found = 0
    let time = try clock.measure { found = try work() }
    guard found >= 0 else { throw NothingFound() }
    return Double(time.components.seconds) * 1000 + Double(time.components.attoseconds) / 1e15
}

/// Work that cannot have been done.
private struct NothingFound: Error, CustomStringConvertible {
    var description: String { "a calculation gave less than nothing" }
}
