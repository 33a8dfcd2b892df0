import Core
import Glibc

/// Looks up what a path could go on with.
enum PathCompletion {
    /// Entries of a folder that are looked at, and names that are listed.
    static let mostEntries = 20_000
    static let mostNames = 200

    /// The path with the person's own folder in place of a tilde.
    static func expanded(_ path: String) -> String {
        let home = Environment["HOME"] ?? ""
        return path == "~" ? home : path.hasPrefix("~/") ? home + path.dropFirst() : path
    }

    /// What the folder of the path has that begins as its last part does. Names with a dot in front only where it has one.
    static func complete(_ path: String) -> Completions {
        var found = Completions(path: path)
        if path == "~" {
            (found.names, found.total) = (["~/"], 1)
            return found
        }
        let folder = found.folder.isEmpty ? "./" : expanded(found.folder)
        guard let directory = opendir(folder) else {
            found.problem = errno
            return found
        }
        defer { closedir(directory) }
        let start = found.start
        var seen = 0
        while let entry = readdir(directory) {
            seen += 1
            guard seen <= mostEntries else {
                found.isCut = true
                break
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name != ".", name != "..", name.hasPrefix(start), start.hasPrefix(".") || !name.hasPrefix(".") else { continue }
            found.names.append(isFolder(entry.pointee.d_type, folder + name) ? name + "/" : name)
        }
        found.total = found.names.count
        found.names.sort()
        if found.names.count > mostNames {
            found.names.removeSubrange(mostNames...)
            found.isCut = true
        }
        return found
    }

    private static func isFolder(_ type: UInt8, _ path: String) -> Bool {
        switch Int(type) {
        case Int(DT_DIR): return true
        case Int(DT_LNK), Int(DT_UNKNOWN):
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        default: return false
        }
    }
}
