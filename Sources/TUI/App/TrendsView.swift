import Core

/// What the trends panel shows: a slice of a dataset, where in it the cursor is, and the pages opened over it.
struct TrendsView: Equatable, Sendable {
    var slice: Slice
    /// The selected row, counted as shown, and column.
    var row = 0
    /// −1 is the frozen column of names.
    var column = 0
    /// The column beside the last one that the cursor is on: its change or its rate.
    var extra: Calculation?
    var rowScroll = 0
    var columnScroll = 0
    var order: RowOrder?
    var filter = ""
    /// Members of the row axis.
    var marked: Set<Int> = []
    var arrangement = Arrangement()
    var display = Display.table
    var chartKind = ChartKind.line
    /// Of the control chart.
    var chartMethod = SignalMethod.auto
    var signals = SignalsView()
    /// Which areas it is narrowed to, in words; the areas themselves are in the slice.
    var peers: PeerChoice?
    /// The views that led here by drilling, the outermost first.
    var above: [Level] = []
    /// Why there are no figures for what is selected elsewhere.
    var noFigures: FigureBasis?
    var pages: [Page] = []

    enum RowOrder: Equatable, Sendable {
        case name(isDescending: Bool)
        /// By a column of the table, or by another measure of it.
        case column(Member, Calculation, isDescending: Bool)
    }

    enum Display: Equatable, Sendable {
        case table, chart, signals
    }

    /// A view that was drilled from.
    struct Level: Equatable, Sendable {
        let slice: Slice
        let row: Int
        let column: Int
        let order: RowOrder?
        let filter: String
        let arrangement: Arrangement
    }

    /// The column of figures that the cursor is on, or stands beside.
    var figureColumn: Int { max(0, column) }
    var isChart: Bool { display == .chart }

    /// The national figures by strand, the newest series.
    init(library: Library) {
        self.init(dataset: library.trends.index(of: "national") ?? 0, library: library)
    }

    /// A dataset as it first opens: its last column under the cursor.
    init(dataset index: Int, library: Library) {
        let dataset = library.trends.datasets[index]
        let hasManyAreas = dataset.areas.count > 1
        slice = Slice(
            dataset: index, rows: hasManyAreas ? .area : .category,
            at: Point(
                series: dataset.defaultSeries(), category: hasManyAreas ? dataset.defaultCategory : 0, type: dataset.defaultType,
                period: dataset.lastPeriod(of: dataset.defaultSeries())),
            byYear: false)
        column = max(0, dataset.table(slice).columns.count - 1)
    }

    /// What another panel's selection points at.
    init(following focus: TrendFocus, library: Library) {
        let dataset = library.trends.datasets[focus.dataset]
        slice = Slice(
            dataset: focus.dataset, rows: .category,
            at: Point(
                series: dataset.defaultSeries(), type: dataset.defaultType, area: focus.area,
                period: dataset.lastPeriod(of: dataset.defaultSeries())),
            byYear: dataset.isMonthly && focus.period == nil)
        let columns = dataset.table(slice).columns
        column =
            focus.period.flatMap { period in columns.firstIndex { $0.column?.period == period } }
            ?? max(0, columns.lastIndex { !$0.isPart } ?? columns.count - 1)
    }

    /// The order after the next press of the sort key: downwards, upwards, and back to the table's own. `member` is the column
    /// under the cursor, `nil` on the names.
    func nextOrder(_ member: Member?) -> RowOrder? {
        let calculation = extra ?? slice.calculation
        guard let member else {
            return switch order {
            case .name(isDescending: false): .name(isDescending: true)
            case .name(isDescending: true): nil
            default: .name(isDescending: false)
            }
        }
        return switch order {
        case .column(member, calculation, isDescending: true): .column(member, calculation, isDescending: false)
        case .column(member, calculation, isDescending: false): nil
        default: .column(member, calculation, isDescending: true)
        }
    }
}

/// The list of what stands out: how it is looked for, and the selected one.
struct SignalsView: Equatable, Sendable {
    var method = SignalMethod.c1
    /// Else the newest first.
    var isStrongestFirst = false
    var cursor = 0
    var scroll = 0
}

/// The areas that comparisons are narrowed to.
enum PeerChoice: Hashable, Sendable {
    /// A group of the person's own file.
    case group(String)
    /// The most similar to an area, by its index.
    case similar(to: Int, by: [Indicator])
}
