import Glibc
import Testing

/// Text files beside the tests that say what is expected. A missing one is written and fails.
enum Golden {
    /// The folder of the tests.
    static let folder = String(#filePath.dropLast("Support/Golden.swift".count))

    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }

    static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        fputs(text, file)
    }

    /// Compares with `Frames/NAME.txt`. With CONCORD_RECORD=1 in the environment a differing file is written anew, and fails.
    static func expect(_ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let path = folder + "Frames/" + name + ".txt"
        let expected = read(path)
        guard expected != text else { return }
        if expected == nil || getenv("CONCORD_RECORD") != nil {
            write(text, to: path)
            Issue.record("Frames/\(name).txt is new: look at it, then run again", sourceLocation: sourceLocation)
        } else {
            let pairs = zip(
                (expected ?? "").split(separator: "\n", omittingEmptySubsequences: false),
                text.split(separator: "\n", omittingEmptySubsequences: false))
            let difference = pairs.enumerated().first { $0.element.0 != $0.element.1 }
            Issue.record(
                "\(name), line \((difference?.offset ?? -1) + 1):\nexpected \(difference?.element.0 ?? "")\nis       \(difference?.element.1 ?? "")",
                sourceLocation: sourceLocation)
        }
    }
}
