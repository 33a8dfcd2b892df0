import Core
import Glibc

/// The person's groups of councils, in `groups.csv` of their folder.
enum GroupFile {
    static var path: String { Folders.configuration + "/groups.csv" }

    /// The most bytes that such a file has.
    private static let limit = 1_000_000

    /// What the file says; nothing where there is none.
    static func read() throws(Complaint) -> GroupTable {
        guard isThere else { return GroupTable() }
        guard let text = File.read(path, limit: limit) else { throw Complaint(English.groups.cannotBeRead(path.visible)) }
        do throws(GroupTable.NoColumns) { return try GroupTable(text) } catch {
            throw Complaint(English.groups.needsColumns(path.visible))
        }
    }

    /// Adds councils to a group, those left out that are in it already; all other lines stay as they are. The file is there as before or
    /// as after, never in between.
    static func add(_ councils: [EntryID], to group: String, _ library: Library, _ words: GroupWords) -> Message {
        do throws(Complaint) {
            var bytes: [UInt8] = []
            if isThere {
                guard let known = File.bytes(path, limit: limit) else { throw Complaint(words.cannotBeRead(path.visible)) }
                bytes = known
            }
            let table = bytes.isEmpty ? GroupTable() : try read()
            let groups = Groups(own: table.groups, of: library)
            let own = table.groups.first { Folded($0.name) == Folded(group) }
            let known = own.map { PeerGroup(name: $0.name, areas: $0.areas) }.flatMap { try? groups.members(of: $0) }
            let new = councils.filter { !(known?.councils.contains($0.key) ?? false) }
            let rows = new.map { ($0.description, library.shortName(of: $0)?.english ?? "") }
            do throws(GroupTable.NoColumns) {
                bytes = try GroupTable.adding(rows, to: own?.name ?? group, in: bytes)
            } catch {
                throw Complaint(words.needsColumns(path.visible))
            }
            Folders.make()
            if !new.isEmpty, let problem = File.write(bytes, to: path) { throw Complaint(problem) }
            return .groupSaved(own?.name ?? group, added: new.count, known: councils.count - new.count, try read().groups)
        } catch {
            return .failed(error.description)
        }
    }

    private static var isThere: Bool { access(path, F_OK) == 0 }
}
