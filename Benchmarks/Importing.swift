import Core
import Glibc
import Pseudoterminal

/// Imports a file and says how long it took to tell how far it was, and the most memory it had: what is measured from outside.
func importFile(_ path: String, into store: String) throws {
    let start = Clock.now
    let control = ImportControl()
    let watch = Watch(control)
    let read = try FileFigures.read(path: path, control: control)
    let first = watch.end()
    var added = read.value.tables.reduce(0) { $0 + $1.observations.count }
    if let cube = read.value.incidents {
        let now = Moment(day: Day(number: 20_781))
        let series = Series(
            coverage: Coverage(id: "A", name: "All"), release: Release(id: "1", publisher: "", title: "", published: nil))
        let figures = cube.figures(dataset: "incidents", series: series, file: path, mapping: read.value.layout.rawValue)
        let revision = Revision(at: now, author: "bench", changes: [.figures(figures)])
        added = try Store(path: store, at: now).append(revision).added * figures.counts.count
    }
    let memory = Usage.peakMemory(getpid()) ?? 0
    print("\(first.map { Double($0 - start) / 1e6 } ?? -1) \(memory) \(added)")
}

/// Looks twice in a millisecond whether an import tells how far it is.
private final class Watch: @unchecked Sendable {
    private let control: ImportControl
    private var thread = pthread_t()
    private var isRunning = false
    private var first: Int64?

    init(_ control: ImportControl) {
        self.control = control
        let failure = pthread_create(
            &thread, nil,
            { watch in
                if let watch { Unmanaged<Watch>.fromOpaque(watch).takeUnretainedValue().run() }
                return nil
            }, Unmanaged.passUnretained(self).toOpaque())
        isRunning = failure == 0
    }

    private func run() {
        while !control.isCancelled {
            if control.bytesDone > 0 {
                first = Clock.now
                return
            }
            usleep(500)
        }
    }

    /// When it first told, on the clock; `nil` when it did not.
    func end() -> Int64? {
        // What was read at once may have ended before it was looked at: there is something to see now, or never.
        if control.bytesDone == 0 { control.cancel() }
        if isRunning { pthread_join(thread, nil) }
        return first
    }
}
