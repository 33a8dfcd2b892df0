import Core
import Glibc

/// What went out as safe to share, in the store: a later export must not undo an earlier one.
struct SafeLedger {
    let storePath: String

    /// The earlier safe exports of a dataset.
    func earlier(of dataset: String) throws(StoreError) -> [(revision: RevisionID, earlier: EarlierExport)] {
        guard access(storePath, F_OK) == 0 else { return [] }
        return try store().safeExports().filter { $0.earlier.export.dataset == dataset }
    }

    /// Writes down that these tables go out, and that those of some revisions never did.
    func record(_ export: SafeExport, forgetting forgotten: [RevisionID] = []) throws(StoreError) -> Appended {
        let store = try store()
        for id in forgotten { _ = try store.append(Revision(at: Clock.utc(), author: Shelf.author, undoes: id)) }
        return try store.append(Revision(at: Clock.utc(), author: Shelf.author, changes: [.shared(export)]))
    }

    /// What was written down did not go out after all.
    func takeBack(_ written: Appended) throws(StoreError) {
        guard !written.isUnchanged else { return }
        _ = try store().append(Revision(at: Clock.utc(), author: Shelf.author, undoes: written.revision))
    }

    private func store() throws(StoreError) -> Store { try Store(path: storePath, at: Clock.utc()) }
}
