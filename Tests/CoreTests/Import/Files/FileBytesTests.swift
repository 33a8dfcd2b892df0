import Glibc
import Testing

@testable import Core

@Suite struct FileBytesTests {
    @Test func aFileByItsPath() throws {
        let read = try FileFigures.read(path: Repository.root + "/Tests/CoreTests/Fixtures/force-table.csv")
        #expect(read.value.layout == .forceTable)
        #expect(read.issues.first?.file == "force-table.csv")
    }

    @Test(
        arguments: [
            ("/nowhere/at/all", .cannotOpen(code: ENOENT)), ("/dev/zero", .notAFile), ("/dev/null", .notAFile),
            ("/tmp", .notAFile),
        ] as [(String, ReadError)])
    func whatIsNoFile(path: String, error: ReadError) {
        #expect(throws: error) { try FileFigures.read(path: path) }
    }

    @Test func aPipeIsNotWaitedFor() {
        let path = "/tmp/concord-pipe-\(getpid())"
        mkfifo(path, 0o600)
        defer { unlink(path) }
        #expect(throws: ReadError.notAFile) { try FileFigures.read(path: path) }
    }

    @Test func aFileThatIsTooLargeIsNotRead() {
        var limits = Limits()
        limits.file = 10
        #expect(throws: ReadError.tooLarge(limit: 10)) {
            try FileFigures.read(path: Repository.root + "/Tests/CoreTests/Fixtures/force-table.csv", limits: limits)
        }
    }
}
