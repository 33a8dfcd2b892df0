import ArgumentParser
import Core

extension Named {
    /// The entry that a person names: by its id, or by its name whatever its case and accents; else a sentence with what comes near.
    static func entry(_ text: String, among kinds: [EntryKind], _ library: Library) throws -> EntryID {
        if let id = EntryID(text) {
            guard library.name(of: id) != nil else {
                throw Complaint("there is no entry '\(text.visible)'\(near(String(id.key), kinds, library))")
            }
            guard kinds.contains(id.kind) else {
                throw Complaint("'\(text.visible)' cannot stand here: \(list(kinds.map(\.rawValue), else: [])) can.")
            }
            return id
        }
        let wanted = Folded(text)
        let found = library.entries(named: text, among: kinds)
        let exact = found.filter { id in
            Folded(id.key) == wanted
                || [library.name(of: id), library.shortName(of: id)].compactMap { $0 }.contains {
                    Folded($0.english) == wanted || $0.arabic.map { Folded($0) == wanted } ?? false
                }
        }
        // What is one real thing under several ids is meant by any of them.
        if let first = exact.first, exact.allSatisfy({ library.network.identities(of: first).contains($0) }) { return first }
        guard exact.isEmpty else {
            throw Complaint("'\(text.visible)' is the name of several: \(list(exact.map(\.description), else: [])). Which?")
        }
        throw Complaint("there is no entry '\(text.visible)'\(near(text, kinds, library))")
    }

    private static func near(_ text: String, _ kinds: [EntryKind], _ library: Library) -> String {
        let found = library.entries(named: text, among: kinds, limit: 4)
        return found.isEmpty ? "." : ". Did you mean \(list(found.map(\.description), else: []))?"
    }
}
