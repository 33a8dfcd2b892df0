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
        let home = try Home()
        try home.write(areIncidents ? Self.incidents : Self.figures, to: "f.csv")
        try home.write(Array("Leeds,2021/22,Race,12\n".utf8), to: "row")
        // It is changed once the program has it open.
        let command =
            "\(Self.importing) f.csv & while ! ls -l /proc/$!/fd 2>/dev/null | grep -q 'f[.]csv'; do "
            + "kill -0 $! || exit 99; done; \(change); wait $!"
        let ending = try Program(["-c", command], of: "/bin/sh", in: home).finish()
        let said = home.read("err") ?? ""
        #expect(ending == .exited(2), "\(ending) \(said) \(home.read("out") ?? "")")
        #expect(said.contains("f.csv changed while it was read") || said.contains("f.csv cannot be opened"), "\(said)")
        #expect(home.names("s").isEmpty)
    }
}
