import Glibc
import Testing

/// The folder that the tests were built from.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

    /// The bytes of a file; `nil` when it cannot be read.
    static func bytes(_ path: String) -> [UInt8]? {
        guard let file = fopen(root + "/" + path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes
    }

    /// The names of the files of a folder, without its folders.
    static func files(in path: String) throws -> [String] {
        let folder = try #require(opendir(root + "/" + path))
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            if entry.pointee.d_type == UInt8(DT_DIR) { continue }
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names.filter { !$0.hasPrefix(".") }.sorted()
    }
}
