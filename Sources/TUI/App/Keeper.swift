import Core
import Synchronization

/// Brings stars and notes into the store in the order in which they were set, on a thread of its own: no key waits for the disk.
final class Keeper: Sendable {
    private struct State {
        var waiting: [Personal] = []
        var isWriting = false
    }

    private let storePath: String
    private let state = Mutex(State())

    init(storePath: String) { self.storePath = storePath }

    /// Takes one more; `tell` hears of what cannot be stored.
    func keep(_ personal: Personal, tell: @escaping @Sendable (StoreError) -> Void) {
        let isFirst = state.withLock { state in
            state.waiting.append(personal)
            defer { state.isWriting = true }
            return !state.isWriting
        }
        guard isFirst else { return }
        let work: @Sendable () -> Void = { [self] in write(tell) }
        if !Thread.run(work) { work() }
    }

    private func write(_ tell: (StoreError) -> Void) {
        while true {
            let next = state.withLock { state in
                let all = state.waiting
                state.waiting = []
                if all.isEmpty { state.isWriting = false }
                return all
            }
            guard !next.isEmpty else { return }
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                _ = try store.append(Revision(at: Clock.utc(), author: Shelf.author, changes: next.map(Change.personal)))
            } catch {
                tell(error)
            }
        }
    }

    /// Waits until all is written: before the program ends.
    func finish() { while state.withLock({ $0.isWriting }) { Thread.pause() } }
}
