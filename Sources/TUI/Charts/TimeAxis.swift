import Core

/// Labels of periods along a line: that of the cursor first, then the ends, then as many as fit between.
enum TimeAxis {
    /// Writes them into the cells `span` of a line that runs from the left, and gives back the columns that got one.
    @discardableResult
    static func label(
        _ area: Canvas, y: Int, in span: Range<Int>, _ columns: [Column], cursor: Int, _ strings: Strings, x: (Int) -> Int
    ) -> [Int] {
        var taken: [Range<Int>] = []
        var labelled: [Int] = []
        func place(_ column: Int, _ text: String, _ role: Role) {
            let width = TextWidth.of(text)
            guard width > 0, width <= span.count, columns.indices.contains(column) else { return }
            let start = max(span.lowerBound, min(x(column) - width / 2, span.upperBound - width))
            guard taken.allSatisfy({ $0.upperBound < start || $0.lowerBound > start + width }) else { return }
            taken.append(start..<start + width)
            labelled.append(column)
            area.text(text, x: start, y: y, width: width, role)
        }
        let last = columns.count - 1
        if columns.indices.contains(cursor) { place(cursor, strings.columnLabel(columns[cursor]), .title) }
        for column in [0, last] where column != cursor && column >= 0 {
            place(column, strings.shortPeriod(columns[column].period), .dim)
        }
        for column in between(columns, span.count) where column != cursor {
            place(column, strings.axisPeriod(columns[column].period), .dim)
        }
        return labelled
    }

    /// Januaries or years, so far apart that their labels have room in so many cells.
    static func between(_ columns: [Column], _ width: Int) -> [Int] {
        guard columns.count > 2 else { return [] }
        if case .month = columns[0].period {
            let januaries = columns.indices.filter {
                if case .month(let month) = columns[$0].period { month.number == 1 } else { false }
            }
            let perYear = Double(width) * 12 / Double(columns.count)
            let stride = [1, 2, 5, 10].first { perYear * Double($0) >= 7 } ?? 20
            return januaries.filter { columns[$0].period.financialYear % stride == 0 || stride == 1 }
        }
        let stride = max(1, (10 * columns.count + width - 1) / max(1, width))
        return columns.indices.reversed().enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    }
}

extension Strings {
    /// A period at an axis: the year at a January.
    func axisPeriod(_ period: Period) -> String {
        if case .month(let month) = period, month.number == 1 { return year(month.year) }
        return shortPeriod(period)
    }

    /// A period, and how much of it is known where that is a part: "2015/16 (7 of 12)".
    func columnLabel(_ column: Column) -> String {
        shortPeriod(column.period) + (column.isPart ? " (" + partTitle(column.members.count) + ")" : "")
    }
}
