/// What is measured. Times are in milliseconds.
enum Figure: CaseIterable {
    case firstByte, firstFrame, firstFrameBytes, bytesAfterFirstFrame
    case rowMove, rowMoveBytes, follow, followBytes
    case sort, filter, dataset, heldKeys
    case trendKey
    case idle, memory, table
    case pivot, bigCube, bigPivot, signals, controlCharts
    case storeOpening, storeAppend
    case incidents, incidentsRatio, incidentsMemory, firstProgress, incidentsOpening, fbi, bulletin
    case schedule, agendaImport, agendaFirstFrame, agendaDay, agendaFilter, agendaHeld
    case networkImport, networkFirstFrame, networkFilter, networkMove, networkMemory, networkSearch, networkPath

    /// How the report calls it.
    var name: String {
        switch self {
        case .firstByte: "start to first byte, ms"
        case .firstFrame: "start to whole first frame, ms"
        case .firstFrameBytes: "first frame, bytes"
        case .bytesAfterFirstFrame: "painted after first frame, bytes"
        case .rowMove: "row move, ms"
        case .rowMoveBytes: "row move, bytes"
        case .follow: "linked panels follow, ms of CPU"
        case .followBytes: "linked panels follow, bytes"
        case .sort: "sort, ms"
        case .filter: "filter a letter (others: search), ms"
        case .dataset: "dataset switch, ms"
        case .heldKeys: "30 held keys drained, ms"
        case .trendKey: "any key in the trends panel, ms"
        case .idle: "CPU in an idle second, ms"
        case .memory: "peak resident, MB"
        case .table: "concord table, whole process, ms"
        case .pivot: "a pivot of the bundled figures, ms"
        case .bigCube: "taking 3,888,000 counts for a cube, ms"
        case .bigPivot: "a pivot over ten million incidents, ms"
        case .signals: "signals of 33 areas × 7 flags × 134 months, ms"
        case .controlCharts: "the same by control charts, ms"
        case .storeOpening: "opening a store of 589,600 counts, first pivot, ms"
        case .storeAppend: "appending 589,600 counts, ms"
        case .incidents: "a file of incidents counted and stored, ms"
        case .incidentsRatio: "the same in proportion to DuckDB"
        case .incidentsMemory: "the same, peak resident, MB"
        case .firstProgress: "the same, until it tells how far it is, ms"
        case .incidentsOpening: "opening the store of it, first pivot, ms"
        case .fbi: "the FBI's file imported, whole process, ms"
        case .schedule: "a conference schedule imported, whole process, ms"
        case .agendaImport: "20,000 events imported, whole process, ms"
        case .agendaFirstFrame: "start to whole first frame over them, ms"
        case .agendaDay: "a day on over them, ms"
        case .agendaFilter: "filter a letter over them, ms"
        case .agendaHeld: "30 held keys over them drained, ms"
        case .networkImport: "650,000 rows of a network imported, two processes, ms"
        case .networkFirstFrame: "start to whole first frame over them, ms"
        case .networkFilter: "filter a letter of 100,000 people, ms"
        case .networkMove: "row move among them, ms"
        case .networkMemory: "peak resident over them, MB"
        case .networkSearch: "search everything, a letter, ms"
        case .networkPath: "path between two of them, ms"
        case .bulletin: "a bulletin's sheets read, whole process, ms"
        }
    }

    /// The most that is allowed.
    var target: Double? {
        switch self {
        case .firstByte, .firstFrameBytes, .storeAppend, .incidents: nil
        case .incidentsRatio: 0.5
        case .incidentsMemory, .fbi: 150
        case .firstProgress: 100
        case .firstFrame, .heldKeys: 10
        case .bytesAfterFirstFrame, .idle: 0
        case .rowMove, .pivot: 1
        case .rowMoveBytes: 300
        case .follow, .sort, .filter, .dataset, .trendKey: 2
        case .bigCube: 3
        case .bigPivot: 20
        case .signals, .controlCharts, .bulletin: 50
        case .followBytes: 1500
        case .memory: 25
        case .storeOpening, .incidentsOpening, .agendaFirstFrame: 30
        case .schedule: 60
        case .networkImport: nil
        case .networkFirstFrame: 150
        case .networkFilter: 5
        case .networkMove: 1
        case .networkMemory: 200
        case .networkSearch: 20
        case .networkPath: 10
        case .agendaImport: 1000
        case .agendaDay, .agendaFilter: 2
        case .agendaHeld: 20
        case .table: 15
        }
    }

    /// The peer that must not be faster.
    var rival: String? { self == .firstFrame ? "tig" : nil }

    /// Which of many measurements are shown; the first one is held against the target.
    var statistics: [Statistic] {
        switch self {
        case .agendaDay, .agendaFilter, .networkFilter, .networkMove, .networkSearch, .networkPath: [.p95, .median, .maximum]
        case .networkFirstFrame: [.median, .p95]
        case .networkImport: [.median]
        case .networkMemory: [.maximum]
        case .agendaFirstFrame, .agendaHeld: [.median, .p95]
        case .schedule, .agendaImport: [.median, .maximum]
        case .rowMove, .trendKey: [.p95, .median, .maximum]
        case .pivot, .bigPivot: [.maximum, .median]
        case .bigCube: [.median, .maximum]
        case .rowMoveBytes, .followBytes: [.p95, .median]
        case .follow, .sort, .filter, .dataset: [.median, .p95, .maximum]
        case .heldKeys, .firstFrame: [.median, .p95]
        case .bytesAfterFirstFrame, .idle, .memory, .incidentsMemory, .firstProgress: [.maximum]
        case .storeOpening, .incidentsOpening: [.median, .maximum]
        case .firstByte, .firstFrameBytes, .table, .signals, .controlCharts, .storeAppend, .incidents, .incidentsRatio, .fbi,
            .bulletin:
            [.median]
        }
    }

    /// One number of a distribution.
    enum Statistic: String {
        case median, p95
        case maximum = "max"

        func value(_ distribution: Distribution) -> Double? {
            switch self {
            case .median: distribution.median
            case .p95: distribution.p95
            case .maximum: distribution.maximum
            }
        }
    }

    /// A number with as many places as make sense.
    static func written(_ value: Double) -> String {
        if value >= 100 || value == value.rounded() && value >= 10 { return String(Int(value.rounded())) }
        let places = value >= 10 ? 10.0 : 100.0
        let scaled = Int((value * places).rounded())
        let fraction = String(scaled % Int(places))
        let zeros = String(repeating: "0", count: (places == 10 ? 1 : 2) - fraction.count)
        return "\(scaled / Int(places)).\(zeros)\(fraction)"
    }
}
