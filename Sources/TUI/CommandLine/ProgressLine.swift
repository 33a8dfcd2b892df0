import Core
import Glibc
import Synchronization

/// One line on standard error that tells how far an import is, where that is a terminal; Ctrl-C stops the import.
final class ProgressLine: Sendable {
    let control = ImportControl()
    private let isOver = Atomic<Bool>(false)
    private let isDrawn = Atomic<Bool>(false)

    init(file: String, _ strings: Strings) {
        ProgressLine.stopOnInterrupt(control)
        guard isatty(STDERR_FILENO) == 1 else { return }
        Thread.run { [self] in
            let start = Clock.milliseconds()
            while !isOver.load(ordering: .acquiring) {
                usleep(50_000)
                let passed = Clock.milliseconds() - start
                guard control.bytesTotal > 0, !isOver.load(ordering: .acquiring) else { continue }
                isDrawn.store(true, ordering: .releasing)
                _ = Output.put("\r" + strings.progress(of: control, file: file, after: passed), raw: STDERR_FILENO)
            }
        }
    }

    /// Takes the line away.
    func end() {
        guard !isOver.exchange(true, ordering: .acquiringAndReleasing) else { return }
        if isDrawn.load(ordering: .acquiring) { _ = Output.put("\r\u{1B}[K", raw: STDERR_FILENO) }
    }

    /// What Ctrl-C stops: one import at a time.
    private static let running = Mutex<ImportControl?>(nil)

    private static func stopOnInterrupt(_ control: ImportControl) {
        running.withLock { $0 = control }
        signal(SIGINT) { _ in ProgressLine.running.withLockIfAvailable { $0?.cancel() } }
    }
}

extension Clock {
    /// Milliseconds of a clock that only goes on.
    static func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

extension Strings {
    /// "file.csv  42%  4,200,000 rows  780 MB/s  1 s left".
    func progress(of control: ImportControl, file: String, after milliseconds: Int) -> String {
        let (done, total) = (control.bytesDone, max(1, control.bytesTotal))
        let rate = Double(done) / Double(max(1, milliseconds)) / 1000
        let left = rate > 0 ? Double(total - done) / 1_000_000 / rate : 0
        return [
            file.visible, number(done * 100 / total) + words.numerals.percent, words.imports.rowsSoFar(number(control.rowsDone)),
            number(Int(rate)) + " MB/s", words.imports.secondsLeft(number(Int(left.rounded(.up)))),
        ].joined(separator: "  ")
    }
}
