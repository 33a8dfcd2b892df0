import Glibc
import Pseudoterminal
import Testing

@testable import Core

/// The program killed at any moment of an import: the store holds all of the file or nothing of it.
struct ImportKillTests {
    private let now = Moment(day: Day(number: 20_781))

    /// What a file brings when nobody disturbs it.
    private struct Whole {
        /// Microseconds that its import takes.
        let length: Int
        let figures: [Figures]
    }

    @Test func anImportThatIsKilledIsThereWholeOrNotAtAll() throws {
        let files = ["bulletin.ods": try Fixture.bytes("bulletin.ods"), "incidents.csv": Self.incidents()].sorted {
            $0.key < $1.key
        }
        let wholes = try files.map { try undisturbed($0.key, $0.value) }
        var home = try Home()
        var (came, ended, fell) = (0, 0, 0)
        var lengths = wholes.map(\.length)
        var random = SystemRandomNumberGenerator()
        for kill in 0..<208 {
            // Now and then a store is made anew: its making is killed, too.
            if kill % 16 == 0 {
                home = try Home()
                for file in files { try home.write(file.value, to: file.key) }
            }
            let (file, whole) = (files[kill % 2], wholes[kill % 2])
            let before = try figures(in: home)
            // Kills fall all over the run, and half of them into its last fifth, which reaches the disk.
            let (isLate, length) = (kill % 4 >= 2, lengths[kill % 2])
            let delays = isLate ? length * 8 / 10...length * 11 / 10 : 0...length
            let program = try Program(arguments(file.key, kill), in: home)
            let ending = program.kill(afterMicroseconds: .random(in: delays, using: &random))

            let after = try figures(in: home)
            #expect(after.count == before.count || after.count == before.count + whole.figures.count, "kill \(kill)")
            #expect(after.prefix(before.count).elementsEqual(before))
            for (stored, read) in zip(after.dropFirst(before.count), whole.figures) {
                #expect(stored.counts == read.counts && stored.areas == read.areas && stored.origin.sheet == read.origin.sheet)
            }
            came += after.count > before.count ? 1 : 0
            // The machine is now faster and now slower: late kills are to fall about the end.
            if isLate { lengths[kill % 2] += (after.count > before.count ? -1 : 1) * length / 25 }
            if ending == .killed(SIGKILL) { fell += 1 } else { ended += 1 }
            // An import that said that it was done is there.
            if ending != .killed(SIGKILL) { #expect(after.count > before.count) }
            #expect(Set(home.names()).isSubset(of: Set(files.map(\.key) + ["s", "out", "err"])))
        }
        // Enough fell on either side of the moment that counts.
        #expect(fell > 100 && came > 10 && fell + ended - came > 50, "\(fell) killed, \(ended) ended, \(came) came in")
        let before = try figures(in: home)
        for (index, file) in files.enumerated() {
            let ending = try Program(arguments(file.key, 1000 + index), in: home).finish()
            #expect([.exited(0), .exited(1)].contains(ending), "\(home.read("err") ?? "")")
        }
        #expect(try figures(in: home).count == before.count + wholes.map(\.figures.count).reduce(0, +))
        #expect(home.names("s") == ["concord.db"])
    }

    private func arguments(_ file: String, _ number: Int) -> [String] {
        // With another title the same file is another import.
        ["import", file, "--title", "number \(number)", "--store", "s/concord.db", "--now", Concord.today]
    }

    /// All that the store holds; it opens, it was never set aside, and nothing lies beside it.
    private func figures(in home: Home) throws -> [Figures] {
        let found: [Figures]
        do {
            let store = try Store(path: home.path + "/s/concord.db", at: now)
            found = try store.figures().sorted { $0.vintage.number < $1.vintage.number }.map(\.figures)
            #expect(store.setAside == nil)
        }
        // While the file itself is made, its journal is of another kind.
        let journals = ["concord.db-wal", "concord.db-shm"] + (found.isEmpty ? ["concord.db-journal"] : [])
        let beside = Set(home.names("s")).subtracting(["concord.db"] + journals)
        #expect(beside.isEmpty, "\(beside)")
        return found
    }

    private func undisturbed(_ name: String, _ bytes: [UInt8]) throws -> Whole {
        let home = try Home()
        try home.write(bytes, to: name)
        let start = Clock.now
        let ending = try Program(arguments(name, 1), in: home).finish()
        let length = Int(Clock.now - start) / 1000
        try #require([.exited(0), .exited(1)].contains(ending), "\(home.read("err") ?? "")")
        let figures = try figures(in: home)
        try #require(!figures.isEmpty)
        return Whole(length: length, figures: figures)
    }

    /// Incidents enough that counting them takes a part of the run.
    private static func incidents() -> [UInt8] {
        var text = "id,date,ward,strand,offence_type\n"
        let (strands, offences) = (["Race", "Religion", "Disability"], ["Assault", "Damage", "Public order"])
        for index in 0..<1500 {
            text +=
                "\(index),20\(20 + index % 5)-0\(1 + index % 9)-1\(index % 10),Ward \(index % 17),\(strands[index % 3]),"
                + "\(offences[index / 3 % 3])\n"
        }
        return Array(text.utf8)
    }
}
