import Core
import Glibc

/// A file that is there whole or not at all: it is written under a name of its own in the same folder, and then gets its name.
enum NewFile {
    enum Outcome: Equatable {
        case written
        /// There is such a file, and it is not to be replaced.
        case exists
        /// A sentence.
        case failed(String)
    }

    /// Writes a file; only a regular file is ever replaced, and behind a link the one that it leads to.
    static func write(_ bytes: [UInt8], to path: String, replaces: Bool) -> Outcome {
        var status = stat()
        var path = path
        if lstat(path, &status) == 0 {
            guard replaces else { return .exists }
            if let target = realpath(path, nil) {
                defer { free(target) }
                path = String(cString: target)
            }
            guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                return .failed("\(path.visible) is no regular file and is not replaced.")
            }
        }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        var name = Array((folder + ".concord-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return problem(path, errno) }
        let failure = fill(descriptor, bytes) ?? give(&name, path, replaces)
        guard let failure else { return .written }
        unlink(name)
        return failure == EEXIST ? .exists : problem(path, failure)
    }

    /// Writes all and closes; the error's number where it does not work.
    private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32? {
        let mask = umask(0)
        umask(mask)
        var failure: Int32?
        if fchmod(descriptor, 0o666 & ~mask) != 0 || !Output.put(bytes, to: descriptor) || fsync(descriptor) != 0 {
            failure = errno
        }
        if close(descriptor) != 0, failure == nil { failure = errno }
        return failure
    }

    /// Gives the written file its name. A link never takes the place of another file; where there are none, a second look must do.
    private static func give(_ name: inout [CChar], _ path: String, _ replaces: Bool) -> Int32? {
        if replaces { return rename(name, path) == 0 ? nil : errno }
        if link(name, path) == 0 {
            unlink(name)
            return nil
        }
        guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(errno) else { return errno }
        if access(path, F_OK) == 0 { return EEXIST }
        return rename(name, path) == 0 ? nil : errno
    }

    private static func problem(_ path: String, _ number: Int32) -> Outcome {
        .failed("\(path.visible) cannot be written: \(String(cString: strerror(number))).")
    }
}
