import Synchronization

/// How far a reading has come, for whoever waits for it, and the way to stop it. Any thread may look and stop.
public final class ImportControl: Sendable {
    private let total = Atomic<Int>(0)
    private let done = Atomic<Int>(0)
    private let rows = Atomic<Int>(0)
    private let stopped = Atomic<Bool>(false)

    public init() {}

    /// Bytes of the file; 0 until it is open.
    public var bytesTotal: Int { total.load(ordering: .relaxed) }
    /// Bytes that were read and done with. Those that had to be read again count twice, but never beyond the total.
    public var bytesDone: Int { min(done.load(ordering: .relaxed), bytesTotal) }
    /// Records that were read.
    public var rowsDone: Int { rows.load(ordering: .relaxed) }
    public var isCancelled: Bool { stopped.load(ordering: .relaxed) }

    /// Asks for the end: the reading throws `cancelled` after the block that it is at.
    public func cancel() { stopped.store(true, ordering: .relaxed) }

    func begin(bytes: Int) {
        total.store(bytes, ordering: .relaxed)
        done.store(0, ordering: .relaxed)
        rows.store(0, ordering: .relaxed)
    }

    func advance(bytes: Int, rows count: Int) {
        done.wrappingAdd(bytes, ordering: .relaxed)
        rows.wrappingAdd(count, ordering: .relaxed)
    }

    /// Throws once the end was asked for.
    func check() throws(ReadError) {
        if isCancelled { throw .cancelled }
    }
}
