import Core

/// Puts a view together from the fields of its line.
struct ViewReader {
    let library: Library
    var view: TrendsView
    private(set) var problems: [String] = []

    init(library: Library, view: TrendsView) {
        self.library = library
        self.view = view
    }

    private var dataset: Dataset { library.trends.datasets[view.slice.dataset] }

    mutating func take(_ key: String, _ value: String) {
        switch key {
        case "dataset", "at": break
        case "rows": if let axis = axis(key, value) { view.slice.rows = axis }
        case "columns": if let axis = axis(key, value) { view.slice.columns = axis }
        case "series": if let member = member(key, value, .series) { view.slice.at.series = member.index }
        case "strand": if let member = member(key, value, .category) { view.slice.at.category = member.index }
        case "type": if let member = member(key, value, .type) { view.slice.at.type = member.index }
        case "area": if let member = member(key, value, .area) { view.slice.at.area = member.index }
        case "period": if let member = member(key, value, .period) { view.slice.at.period = member.index }
        case "measure":
            if let calculation = Calculation(rawValue: value) {
                view.slice.calculation = calculation
            } else {
                unknown(key, value)
            }
        case "unit":
            guard value == "year" || value == "month" else { return unknown(key, value) }
            view.slice.byYear = value == "year" && dataset.isMonthly
        case "periods": takePeriods(value)
        case "base":
            guard let period = Period(value), dataset.column(of: period) != nil else { return unknown(key, value) }
            view.slice.base = period
        case "totals":
            guard value == "yes" || value == "no" else { return unknown(key, value) }
            view.slice.hasTotals = value == "yes"
        case "filter": view.filter = value
        case "sort": takeOrder(value)
        case "marked": view.marked = Set(members(key, value, view.slice.rows).map(\.index).filter { $0 >= 0 })
        case "hidden": view.arrangement.hidden = Set(members(key, value, view.slice.columns))
        case "order": view.arrangement.order = members(key, value, view.slice.columns)
        case "frozen": if let count = number(key, value, 0...20) { view.arrangement.frozen = count }
        case "wider": if let cells = number(key, value, -2...20) { view.arrangement.extraWidth = cells }
        case "peers": takePeers(value)
        case "chart":
            guard let kind = ChartKind(rawValue: value) else { return unknown(key, value) }
            (view.display, view.chartKind) = (.chart, kind)
        case "method":
            guard let method = SignalMethod(rawValue: value) else { return unknown(key, value) }
            view.chartMethod = method
        case "signals":
            guard let method = SignalMethod(rawValue: value) else { return unknown(key, value) }
            (view.display, view.signals.method) = (.signals, method)
        default: unknown(key, value)
        }
    }

    private mutating func unknown(_ key: String, _ value: String) {
        problems.append("\(key.visible)=\(value.visible) is not known here")
    }

    private mutating func number(_ key: String, _ value: String, _ range: ClosedRange<Int>) -> Int? {
        let number = Int(value).flatMap { range.contains($0) ? $0 : nil }
        if number == nil { unknown(key, value) }
        return number
    }

    /// The periods that the table is narrowed to: the first and the last with two dots between.
    private mutating func takePeriods(_ value: String) {
        let ends = value.split(separator: ".").compactMap { Period($0).flatMap(dataset.column(of:))?.members }
        guard ends.count == 2, ends[0].lowerBound < ends[1].upperBound else { return unknown("periods", value) }
        view.slice.periods = ends[0].lowerBound..<ends[1].upperBound
    }

    private mutating func axis(_ key: String, _ value: String) -> Axis? {
        let named = AxisName(rawValue: value)?.axis
        let axis = named == .type && dataset.types.isEmpty ? nil : named
        if axis == nil { unknown(key, value) }
        return axis
    }

    private mutating func member(_ key: String, _ value: String, _ axis: Axis) -> Member? {
        let member = dataset.member(named: value, on: axis, byYear: view.slice.byYear)
        if member == nil { unknown(key, value) }
        return member
    }

    private mutating func members(_ key: String, _ value: String, _ axis: Axis) -> [Member] {
        value.split(separator: ";").compactMap { column(key, String($0), axis) }
    }

    /// A member or the total.
    private mutating func column(_ key: String, _ value: String, _ axis: Axis) -> Member? {
        value == dataset.key(of: .total, on: axis) ? .total : member(key, value, axis)
    }

    private mutating func takeOrder(_ value: String) {
        let isDescending = value.hasPrefix("-")
        let parts = (isDescending ? value.dropFirst() : value[...]).split(separator: ":").map(String.init)
        guard let name = parts.first else { return unknown("sort", value) }
        if name == "name" {
            view.order = .name(isDescending: isDescending)
        } else if let member = column("sort", name, view.slice.columns) {
            let calculation = parts.count > 1 ? Calculation(rawValue: parts[1]) : nil
            view.order = .column(member, calculation ?? view.slice.calculation, isDescending: isDescending)
        }
    }

    private mutating func takePeers(_ value: String) {
        let name = String(value.drop { $0 != ":" }.dropFirst())
        let parts = value.split(separator: ":").map(String.init)
        switch parts.first {
        case "group" where !name.isEmpty: view.peers = .group(name)
        case "similar" where parts.count > 2:
            guard let area = member("peers", parts[1], .area) else { return }
            let indicators = parts[2].split(separator: "+").map { Indicator(rawValue: String($0)) }
            guard !indicators.contains(nil) else { return unknown("peers", value) }
            view.peers = .similar(to: area.index, by: indicators.compactMap(\.self))
        default: unknown("peers", value)
        }
    }

    /// The view with its cursor where the line says; `nil` where rows and columns are the same axis.
    mutating func finished(at cursor: String?) -> TrendsView? {
        guard view.slice.rows != view.slice.columns else {
            problems.append("rows and columns are the same")
            return nil
        }
        let parts = (cursor ?? "").split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let table = ShownTable(view, library: library, language: .english)
        view.column = table.columnCount - 1
        guard parts.count == 2 else { return view }
        view.row = (0..<table.rowCount).first { dataset.key(of: table.member($0), on: view.slice.rows) == parts[0] } ?? 0
        view.column =
            (0..<table.columnCount).first { dataset.key(of: table.column($0), on: view.slice.columns) == parts[1] } ?? view.column
        return view
    }
}

extension Area {
    /// What names it for good: its code where it has one, else its name.
    var key: String { entry?.key ?? name.english }
}

extension Axis {
    /// Its name on the command line and in saved views.
    var name: String { AxisName.allCases.first { $0.axis == self }?.rawValue ?? "" }
}

extension Dataset {
    /// The stable name of a member.
    func key(of member: Member, on axis: Axis) -> String {
        switch (member, axis) {
        case (.total, _): "total"
        case (.span(let column), _): column.period.label
        case (.one(let index), .series): series[index].key
        case (.one(let index), .category): categories[index].id
        case (.one(let index), .type): types.isEmpty ? "" : types[index].id
        case (.one(let index), .area): areas[index].key
        case (.one(let index), .period): periods[index].label
        }
    }

    /// The member of that name.
    func member(named name: String, on axis: Axis, byYear: Bool) -> Member? {
        switch axis {
        case .series: series.firstIndex { $0.key == name }.map(Member.one)
        case .category: categories.firstIndex { $0.id == name }.map(Member.one)
        case .type: types.firstIndex { $0.id == name }.map(Member.one)
        case .area: areas.firstIndex { $0.key == name || $0.name.english == name }.map(Member.one)
        case .period: columns(byYear: byYear).first { $0.period.label == name }.map(Member.span)
        }
    }

    /// The member at an index of an axis.
    func member(at index: Int, on axis: Axis, byYear: Bool) -> Member? {
        guard index >= 0, index < count(of: axis) else { return nil }
        return axis == .period ? .span(column(containing: index, byYear: byYear)) : .one(index)
    }
}
