import Glibc

/// Reads a file whole. It is copied in blocks, not mapped: a mapped file that shrinks ends the program.
public enum FileBytes {
    /// Gives `body` the bytes. Pipes, devices and folders are refused without waiting for them.
    public static func with<Result>(
        path: String, limits: Limits = Limits(),
        _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        // Without O_NONBLOCK, opening a pipe waits for someone to write.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .cannotOpen(code: errno) }
        defer { close(file) }
        let before = try status(file)
        guard before.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        let size = Int(before.st_size)
        guard size <= limits.file else { throw .tooLarge(limit: limits.file) }
        guard size > 0 else { throw .empty }
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: size)
        defer { bytes.deallocate() }
        var at = 0
        while at < size {
            let block = UnsafeMutableRawBufferPointer(
                rebasing: UnsafeMutableRawBufferPointer(bytes)[at..<min(size, at + 1 << 20)])
            let count = pread(file, block.baseAddress, block.count, at)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .cannotOpen(code: errno) }
            guard count > 0 else { throw .changedWhileRead }
            at += count
        }
        let after = try status(file)
        guard after.st_size == before.st_size, after.st_mtim.tv_sec == before.st_mtim.tv_sec,
            after.st_mtim.tv_nsec == before.st_mtim.tv_nsec
        else { throw .changedWhileRead }
        return try body(UnsafeBufferPointer(bytes))
    }

    /// The first bytes of a file, up to so many, and the size of the whole.
    static func start(path: String, count: Int) throws(ReadError) -> (bytes: [UInt8], size: Int) {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw .cannotOpen(code: errno) }
        defer { close(file) }
        let status = try status(file)
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_size > 0 else { throw .empty }
        var bytes = [UInt8](repeating: 0, count: min(count, Int(status.st_size)))
        var at = 0
        while at < bytes.count {
            let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress?.advanced(by: at), $0.count - at, off_t(at)) }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .cannotOpen(code: errno) }
            guard read > 0 else { throw .changedWhileRead }
            at += read
        }
        return (bytes, Int(status.st_size))
    }

    private static func status(_ file: Int32) throws(ReadError) -> stat {
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .cannotOpen(code: errno) }
        return status
    }
}

extension FileFigures {
    /// Reads the figures of the file at that path; its issues name the file without its folders.
    public static func read(path: String, limits: Limits = Limits()) throws(ReadError) -> Imported<FileFigures> {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try FileBytes.with(path: path, limits: limits) { (bytes) throws(ReadError) in
            try read(bytes, file: name, limits: limits)
        }
    }
}
