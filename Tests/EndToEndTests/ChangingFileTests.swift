import Pseudoterminal
import Testing

/// Files that others write to while they are read.
struct ChangingFileTests {
    private static let importing = "\"$concord\" import --now \(Concord.today) --store s/c.db"

    /// Large enough that reading it takes longer than it takes to change it.
    private static let incidents = file("date,ward,strand,offence_type\n", "2021-04-11,Ward,Race,Assault\n", 400_000)
    private static let figures = file("Area,Financial year,Strand,Count,Remark\n", "Leeds,2021/22,Race,12,none at all\n", 60_000)

    private static func file(_ head: String, _ row: String, _ count: Int) -> [UInt8] {
        var bytes = Array(head.utf8)
        let row = Array(row.utf8)
        for _ in 0..<count { bytes += row }
        return bytes
    }

    @Test(
        arguments: [true, false],
        [
            // Longer, shorter and as before, touched, another one, none.
            "cat row >>f.csv", "truncate -s 3000 f.csv", "dd of=f.csv conv=notrunc <row 2>/dev/null", "touch f.csv",
            "cp f.csv g.csv; mv g.csv f.csv", "rm f.csv",
        ])
    func whatChangesIsNotTaken(areIncidents: Bool, change: String) throws {
        // It is changed while the program is stopped with the file open. On a busy machine it may have read it before it is stopped.
        var (home, ending) = try run(areIncidents, change)
        for _ in 0..<20 where ending == .exited(98) { (home, ending) = try run(areIncidents, change) }
        let said = home.read("err") ?? ""
        #expect(ending == .exited(2), "\(ending) \(said) \(home.read("out") ?? "")")
        #expect(said.contains("f.csv changed while it was read") || said.contains("f.csv cannot be opened"), "\(said)")
        #expect(home.names("s").isEmpty)
    }

    /// Exit code 98: the program had closed the file before it could be stopped.
    private func run(_ areIncidents: Bool, _ change: String) throws -> (Home, Ending) {
        let home = try Home()
        try home.write(areIncidents ? Self.incidents : Self.figures, to: "f.csv")
        try home.write(Array("Leeds,2021/22,Race,12\n".utf8), to: "row")
        let isOpen = "ls -l /proc/$!/fd 2>/dev/null | grep -q 'f[.]csv'"
        let command =
            "\(Self.importing) f.csv & while ! \(isOpen); do kill -0 $! || exit 98; done; kill -STOP $! || exit 98; "
            + "\(isOpen) || { kill -KILL $!; exit 98; }; \(change); kill -CONT $!; wait $!"
        return (home, try Program(["-c", command], of: "/bin/sh", in: home).finish())
    }
}
