import Glibc
import Pseudoterminal
import Testing

@testable import Core

/// Imports where nothing can be written, or where the room ends amid it: the store holds all of a file or nothing of it.
struct NoRoomTests {
    private static let importing = "\"$concord\" import incidents.csv --now \(Concord.today) --store"

    private func home() throws -> Home {
        let home = try Home()
        try home.write(Array("Area,Financial year,Strand,Count\nLeeds,2021/22,Race,120\n".utf8), to: "wards.csv")
        var rows = "date,ward,strand,offence_type\n"
        for index in 0..<3000 { rows += "2021-0\(1 + index % 9)-11,Ward \(index),Race,Assault\n" }
        try home.write(Array(rows.utf8), to: "incidents.csv")
        return home
    }

    private func figures(_ path: String) throws -> Int {
        let store = try Store(path: path, at: Moment(day: Day(number: 20_781)))
        let count = try store.figures().count
        #expect(store.setAside == nil)
        return count
    }

    /// Files may not grow beyond so many blocks: as a full disk, at every stage of the making of a store and of an import.
    @Test(arguments: [1, 2, 8, 16, 40, 64, 100, 120, 150, 200, 280]) func filesThatMayNotGrow(blocks: Int) throws {
        for isThere in [false, true] {
            let home = try home()
            let first = isThere ? "\"$concord\" import wards.csv --store s/c.db >/dev/null || exit 9; " : ""
            let limited = "trap '' XFSZ; ulimit -f \(blocks); exec \(Self.importing) s/c.db 2>err >/dev/null"
            let ending = try Program(["-c", first + limited], of: "/bin/sh", in: home).finish()
            let (before, said) = (isThere ? 1 : 0, home.read("err") ?? "")
            if ending == .exited(0) {
                #expect(try figures(home.path + "/s/c.db") == before + 1)
            } else {
                #expect(ending == .exited(2) && said.contains("concord: "), "\(ending) \(said)")
                #expect(try figures(home.path + "/s/c.db") == before)
            }
            #expect(Set(home.names("s")).isSubset(of: ["c.db", "c.db-wal", "c.db-shm"]), "\(home.names("s"))")
            // With room again it comes in.
            let again = try Program(["-c", "exec \(Self.importing) s/c.db"], of: "/bin/sh", in: home).finish()
            #expect(again == .exited(0), "\(home.read("err") ?? "")")
            #expect(try figures(home.path + "/s/c.db") == before + 1)
        }
    }

    /// Whether a file system of memory can be mounted: by root, or in a name space of one's own.
    private static let canMount: Bool = {
        guard let home = try? Home(), let program = try? Program(["-c", mount("true")], of: "/bin/sh", in: home) else {
            return false
        }
        return program.finish() == .exited(0)
    }()

    private static func mount(_ command: String, size: String = "200k") -> String {
        "mkdir -p disk; exec unshare \(geteuid() == 0 ? "-m" : "-rm") /bin/sh -c "
            + "'mount -t tmpfs -o size=\(size) none disk && { \(command); }'"
    }

    @Test(.enabled(if: canMount, "no file system can be mounted here"), arguments: ["16k", "48k", "100k", "140k"])
    func aDiskThatIsFull(size: String) throws {
        let home = try home()
        // What is on the disk goes with the name space: it is looked at within.
        let command =
            "\"$concord\" import wards.csv --store disk/c.db >/dev/null 2>first; \(Self.importing) disk/c.db >/dev/null 2>second; "
            + "echo $? >code; ls disk >names; cp disk/c.db* .; true"
        _ = try Program(["-c", Self.mount(command, size: size)], of: "/bin/sh", in: home).finish()
        #expect(home.read("code") == "2\n", "\(home.read("second") ?? "")")
        #expect(home.read("second")?.contains("Free some space") == true, "\(home.read("second") ?? "")")
        let isFirstIn = home.read("first") == ""
        #expect(try figures(home.path + "/c.db") == (isFirstIn ? 1 : 0))
    }

    @Test(arguments: ["/proc/c.db", "/dev/null/c.db", "wards.csv/c.db", "s"]) func placesThatTakeNothing(path: String) throws {
        let home = try home()
        mkdir(home.path + "/s", 0o755)
        let ending = try Program(["-c", "exec \(Self.importing) \(path)"], of: "/bin/sh", in: home).finish()
        let said = home.read("err") ?? ""
        #expect([.exited(1), .exited(2)].contains(ending) && said.contains("--store"), "\(ending) \(said)")
        #expect(home.names("s").isEmpty)
    }

    @Test func aFolderThatMayOnlyBeRead() throws {
        let home = try home()
        let nobody = geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
        let command =
            "\"$concord\" import wards.csv --store s/c.db >/dev/null || exit 9; chmod 755 .; chmod 444 s/c.db; chmod 555 s; "
            + "\(nobody) \(Self.importing) s/c.db; code=$?; chmod 755 s; exit $code"
        let ending = try Program(["-c", command], of: "/bin/sh", in: home).finish()
        let said = home.read("err") ?? ""
        #expect(ending == .exited(2) && said.contains("Allow writing"), "\(ending) \(said)")
        #expect(try figures(home.path + "/s/c.db") == 1 && home.names("s") == ["c.db"])
    }
}
