import Glibc
import Pseudoterminal
import Testing

@testable import Core

/// Whatever is given to the program for a file: it ends with a sentence, in little memory, and the store is as it was.
struct BadInputTests {
    private static let wards = Array("Area,Financial year,Strand,Count\nLeeds,2021/22,Race,120\nLeeds,2022/23,Race,130\n".utf8)
    private static let importing = ["import", "--store", "s/concord.db", "--now", Concord.today]

    /// A home with a store in it, and the bytes of that.
    private func stocked() throws -> (Home, [UInt8]) {
        let home = try Home()
        try home.write(Self.wards, to: "wards.csv")
        let first = try Program(Self.importing + ["wards.csv"], in: home).finish()
        try #require(first == .exited(0), "\(home.read("err") ?? "")")
        return (home, Array((home.read("s/concord.db") ?? "").utf8))
    }

    private func isAsItWas(_ home: Home, _ store: [UInt8]) -> Bool {
        Array((home.read("s/concord.db") ?? "").utf8) == store && home.names("s") == ["concord.db"]
    }

    @Test func filesThatAreNone() throws {
        let (home, store) = try stocked()
        for (name, bytes, sentence) in BadFiles.all {
            try home.write(bytes(), to: name)
            // A file that is read whole may take its own size, and is read once at a time.
            let ending = try Program(Self.importing + [name], in: home, megabytes: 400).finish()
            let said = home.read("err") ?? ""
            #expect(ending == .exited(2), "\(name): \(ending) \(said)")
            #expect(said.contains("concord: " + name) && said.contains(sentence), "\(name): \(said)")
            #expect(home.read("out") == "", "\(name)")
            #expect(isAsItWas(home, store), "\(name)")
            unlink(home.path + "/" + name)
        }
    }

    @Test(arguments: ["bulletin.ods", "bulletin.xlsx"]) func filesThatWereCut(name: String) throws {
        let (home, store) = try stocked()
        let bytes = try Fixture.bytes(name)
        for part in 1...6 {
            try home.write(Array(bytes.prefix(bytes.count * part / 7)), to: name)
            let ending = try Program(Self.importing + [name], in: home).finish()
            #expect(ending == .exited(2) && home.read("err")?.contains("damaged or cut off") == true)
            #expect(isAsItWas(home, store))
        }
    }

    @Test func emptyRowsTakeNothing() throws {
        let (home, _) = try stocked()
        try home.write(BadFiles.ods(empty: 1_000_000), to: "empty.ods")
        let ending = try Program(Self.importing + ["empty.ods"], in: home, megabytes: 250).finish()
        #expect(ending == .exited(0), "\(home.read("err") ?? "")")
    }

    @Test(arguments: [
        ("mkdir f", "f", "is a folder, a pipe or a device"), ("mkfifo f", "f", "is a folder, a pipe or a device"),
        ("", "/dev/zero", "device"),
        ("", "/dev/stdin", "device"), ("", "/dev/full", "device"), ("", "none.csv", "cannot be opened: No such file"),
        ("", "''", ""),
        ("ln -s f f", "f", "cannot be opened"), ("ln -s none f", "f", "No such file"),
        ("", "wards.csv/x", "cannot be opened"), ("", "/proc/self/mem", "is empty"),
    ])
    func thingsThatAreNoFiles(before: String, file: String, sentence: String) throws {
        let (home, store) = try stocked()
        let command = "\(before.isEmpty ? ":" : before); exec \"$concord\" \(Self.importing.joined(separator: " ")) \(file)"
        let ending = try Program(["-c", command], of: "/bin/sh", in: home, megabytes: 250).finish()
        let said = home.read("err") ?? ""
        #expect(ending == .exited(2) && said.contains(sentence) && !said.isEmpty, "\(ending) \(said)")
        #expect(isAsItWas(home, store))
    }

    @Test func whatComesThroughAPipeIsNotWaitedFor() throws {
        let (home, store) = try stocked()
        let ending = try Program(
            ["-c", "cat wards.csv | \"$concord\" \(Self.importing.joined(separator: " ")) /dev/stdin"], of: "/bin/sh", in: home
        ).finish()
        #expect(ending == .exited(2) && home.read("err")?.contains("a pipe") == true, "\(home.read("err") ?? "")")
        #expect(isAsItWas(home, store))
    }

    @Test func aFileWithoutTheRightToReadIsTold() throws {
        let (home, store) = try stocked()
        chmod(home.path, 0o755)
        let run = "\"$concord\" \(Self.importing.joined(separator: " ")) wards.csv"
        let ending = try Program(["-c", "chmod 0 wards.csv; \(asNobody) \(run)"], of: "/bin/sh", in: home).finish()
        #expect(
            ending == .exited(2) && home.read("err")?.contains("Permission denied") == true, "\(home.read("err") ?? "")")
        #expect(isAsItWas(home, store))
    }

    /// In front of a command: so that rights hold for it.
    private var asNobody: String { geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : "" }
}
