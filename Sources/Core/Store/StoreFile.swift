import Glibc

/// The file of a store, as the file system sees it.
struct StoreFile {
    let path: String
    /// The files that make up a database: what SQLite lays beside it, and itself. Moved in this order, since a journal without
    /// its database would be taken for one of the next.
    static let parts = ["-shm", "-wal", "-journal", ""]

    var exists: Bool { access(path, F_OK) == 0 }
    /// Whether changes lie beside the database that are not in it yet.
    var hasJournal: Bool { ["-wal", "-journal"].contains { access(path + $0, F_OK) == 0 } }

    /// Which file lies at the path, whatever its name was; `nil`: none.
    var identity: Identity? {
        var status = stat()
        return stat(path, &status) == 0 ? Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)) : nil
    }

    struct Identity: Equatable {
        let device: UInt64
        let number: UInt64
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes the folder, and those above it, for the owner alone.
    func makeFolder() throws(StoreError) {
        guard access(folder, F_OK) != 0 else { return }
        var above = ""
        for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
            above += part
            if !above.isEmpty, mkdir(above, 0o700) != 0, errno != EEXIST {
                throw StoreError(doing: .opening, problem: StoreFile.problem(errno), path: path)
            }
            above += "/"
        }
    }

    /// Runs the body while no other program creates, migrates or moves a store in the same folder.
    func alone<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        // A folder that cannot be locked, on some network drives, is one that was never shared.
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        defer { if descriptor >= 0 { close(descriptor) } }
        return try body()
    }

    /// Moves the store to `NAME.damaged-YYYYMMDD-HHMMSS`, or that with a number where there is such a file. Gives the new path.
    func setAside(at moment: Moment) throws(StoreError) -> String {
        let base = path + ".damaged-" + moment.stamp
        var (target, number) = (base, 1)
        while StoreFile.parts.contains(where: { access(target + $0, F_OK) == 0 }) {
            number += 1
            target = base + "-\(number)"
        }
        for part in StoreFile.parts where rename(path + part, target + part) != 0 && errno != ENOENT {
            throw StoreError(doing: .settingAside, problem: StoreFile.problem(errno), path: path)
        }
        return target
    }

    private static func problem(_ code: Int32) -> StoreError.Problem {
        switch code {
        case EACCES, EPERM, EROFS: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        default: .cannotOpen
        }
    }
}
