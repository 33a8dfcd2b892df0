import Glibc

/// A thread that ends by itself.
enum Thread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Lets others go on for a moment.
    static func pause() { usleep(1000) }

    /// Runs the body beside the caller; `false` where the system has no thread to give, and nothing is run.
    @discardableResult
    static func run(_ body: @escaping @Sendable () -> Void) -> Bool {
        var thread = pthread_t()
        let held = Unmanaged.passRetained(Body(body))
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, held.toOpaque())
        if code == 0 { pthread_detach(thread) } else { held.release() }
        return code == 0
    }
}
