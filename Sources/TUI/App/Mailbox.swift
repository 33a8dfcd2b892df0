import Glibc
import Synchronization

/// Messages of another thread for the loop: they are kept until it takes them, and a descriptor becomes readable.
final class Mailbox: Sendable {
    /// Readable while messages wait.
    let descriptor: Int32
    private let writing: Int32
    private let messages = Mutex<[Message]>([])
    private let count = Atomic<Int>(0)

    init() {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        (descriptor, writing) = (ends[0], ends[1])
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(descriptor)
        close(writing)
    }

    func put(_ message: Message) {
        messages.withLock { messages in
            messages.append(message)
            count.store(messages.count, ordering: .releasing)
            var byte: UInt8 = 0
            // A pipe that is full wakes the loop as well.
            _ = write(writing, &byte, 1)
        }
    }

    /// The next message; `nil` when none waits.
    func take() -> Message? {
        guard count.load(ordering: .acquiring) > 0 else { return nil }
        return messages.withLock { messages in
            guard !messages.isEmpty else { return nil }
            var byte: UInt8 = 0
            _ = read(descriptor, &byte, 1)
            let message = messages.removeFirst()
            count.store(messages.count, ordering: .releasing)
            return message
        }
    }
}
