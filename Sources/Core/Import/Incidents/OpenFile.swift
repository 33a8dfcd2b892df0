import Glibc

/// A regular file, open for reading in blocks. It closes with its owner.
final class OpenFile {
    let descriptor: Int32
    /// Without its folders.
    let name: String
    private let path: String
    private let status: stat

    /// Pipes, devices and folders are refused without waiting for them.
    init(path: String) throws(ReadError) {
        self.path = path
        // Without O_NONBLOCK, opening a pipe waits for someone to write.
        descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw .cannotOpen(code: errno) }
        name = path.split(separator: "/").last.map(String.init) ?? path
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            self.status = status
            throw .cannotOpen(code: errno)
        }
        self.status = status
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        guard status.st_size > 0 else { throw .empty }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    var size: Int { Int(status.st_size) }

    var source: ByteSource { .file(descriptor, size: size) }

    /// Throws when the file is no longer what it was when it was opened.
    func checkUnchanged() throws(ReadError) {
        var now = stat()
        guard fstat(descriptor, &now) == 0 else { throw .cannotOpen(code: errno) }
        guard now.st_size == status.st_size, now.st_mtim.tv_sec == status.st_mtim.tv_sec,
            now.st_mtim.tv_nsec == status.st_mtim.tv_nsec
        else { throw .changedWhileRead }
    }

    /// Throws when another file lies at its path by now, or none: what was read in several goes would be of several files.
    func checkStillThere() throws(ReadError) {
        var there = stat()
        guard stat(path, &there) == 0, there.st_dev == status.st_dev, there.st_ino == status.st_ino else {
            throw .changedWhileRead
        }
        try checkUnchanged()
    }
}
