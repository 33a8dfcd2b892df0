import Glibc

/// A few threads that do one thing each and are waited for.
enum Workers {
    /// As many as make sense here.
    static var most: Int { min(4, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

    /// Does the work for each number below the count, the first on this thread. Where no thread can be had, this one does it all.
    static func run(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
        var threads: [pthread_t] = []
        for number in 1..<max(1, count) {
            let task = Unmanaged.passRetained(Task { work(number) })
            var thread = pthread_t()
            let failure = pthread_create(
                &thread, nil,
                { task in
                    if let task { Unmanaged<Task>.fromOpaque(task).takeRetainedValue().body() }
                    return nil
                }, task.toOpaque())
            if failure == 0 { threads.append(thread) } else { task.takeRetainedValue().body() }
        }
        if count > 0 { work(0) }
        for thread in threads { pthread_join(thread, nil) }
    }

    private final class Task {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
}
