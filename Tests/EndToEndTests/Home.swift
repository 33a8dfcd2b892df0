import Glibc

/// A folder of one test's own, where the program finds and leaves its files; gone with the test.
final class Home {
    /// Where it is.
    let path: String

    init() throws {
        var template = Array("/tmp/concord-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { remove(path) }

    /// What a file holds, undecodable bytes replaced; nil when there is none.
    func read(_ name: String) -> String? {
        let file = open("\(path)/\(name)", O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = Glibc.read(file, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a file anew.
    func write(_ name: String, _ text: String) throws { try write(Array(text.utf8), to: name) }

    /// Writes a file whole.
    func write(_ bytes: [UInt8], to name: String) throws {
        let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure(number: errno) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(number: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// The names of what is in it or in a folder of it, in order.
    func names(_ folder: Substring = "") -> [String] {
        guard let folder = opendir(path + "/" + folder) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The system refused a file or a folder.
    struct Failure: Error {
        let number: Int32
    }

    /// A file, or a folder with all that is in it.
    private func remove(_ path: String) {
        if unlink(path) == 0 { return }
        for name in names(path.dropFirst(self.path.count)) { remove(path + "/" + name) }
        rmdir(path)
    }
}
