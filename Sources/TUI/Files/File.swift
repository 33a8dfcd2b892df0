import Core
import Glibc

/// Files of the person, read and written whole.
enum File {
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    /// The text of a file; `nil` where it cannot be read or is larger than the limit.
    static func read(_ path: String, limit: Int) -> String? {
        bytes(path, limit: limit).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a file; `nil` where it cannot be read or is larger than the limit.
    static func bytes(_ path: String, limit: Int) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: limit + 1)
        let count = fread(&bytes, 1, limit + 1, file)
        guard count <= limit, ferror(file) == 0 else { return nil }
        return Array(bytes.prefix(count))
    }

    /// Writes a text in place of what is there; gives back the problem where it cannot.
    static func write(_ text: String, to path: String) -> String? { write(Array(text.utf8), to: path) }

    /// Writes bytes in place of what is there; gives back the problem where it cannot.
    static func write(_ bytes: [UInt8], to path: String) -> String? {
        switch NewFile.write(bytes, to: path, replaces: true) {
        case .written: nil
        case .exists: "\(path.visible) is there already."
        case .failed(let problem): problem
        }
    }

    /// Writes a new file in the current folder under a name that is free; its whole path, or the problem.
    static func export(_ bytes: [UInt8], named name: String) -> Result<String, Complaint> {
        guard let current = getcwd(nil, 0) else { return .failure(Complaint("the current folder cannot be found.")) }
        defer { free(current) }
        let folder = String(cString: current)
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        for number in 1...999 {
            let path = folder + "/" + name[..<dot] + (number == 1 ? "" : "-\(number)") + name[dot...]
            switch NewFile.write(bytes, to: path, replaces: false) {
            case .written: return .success(path)
            case .exists: continue
            case .failed(let problem): return .failure(Complaint(problem))
            }
        }
        return .failure(Complaint("\(folder.visible) has too many files named \(name) already."))
    }
}
