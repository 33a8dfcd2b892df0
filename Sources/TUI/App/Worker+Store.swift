import Core
import Glibc

extension Worker {
    /// Takes a revision back, or the last import.
    func undo(_ id: RevisionID?, _ strings: Strings) {
        answer { [self] in
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                let undone =
                    if let id {
                        try store.undo(id, at: Clock.utc(), author: Shelf.author)
                    } else {
                        try store.undoLastImport(at: Clock.utc(), author: Shelf.author)
                    }
                guard let undone else { return .importFailed(strings.imports.nothingToUndo) }
                return .undone(RevisionsSheet.what(undone, strings), try Shelf.contents(of: store, bundled, asOf: asOf))
            } catch {
                return .importFailed(strings.store(error))
            }
        }
    }

    /// The beginning of a file whose columns are to be said.
    func lookAt(_ request: ImportRequest, _ library: Library, _ strings: Strings) {
        answer { [self] in
            do throws(ReadError) {
                return try mapping(request, library, problem: nil)
                    ?? .importFailed(request.path + " " + strings.imports.readError(.noSuchLayout) + ".")
            } catch {
                return .importFailed(request.path + " " + strings.imports.readError(error) + ".")
            }
        }
    }

    func complete(_ path: String) { answer { .completed(PathCompletion.complete(path)) } }

    /// What is in the store; nothing where there is none.
    func readRevisions(_ strings: Strings) {
        answer { [self] in
            guard access(storePath, F_OK) == 0 else { return .revisions([]) }
            do throws(StoreError) {
                return .revisions(try Store(path: storePath, at: Clock.utc()).log())
            } catch {
                return .failed(strings.store(error))
            }
        }
    }

    /// The report that was kept of an import.
    func readReport(_ id: RevisionID, _ strings: Strings) {
        answer { [self] in
            do throws(StoreError) {
                let text = try Store(path: storePath, at: Clock.utc()).report(of: id)
                guard let text, let kept = KeptReport(text) else { return .failed(strings.imports.noReport) }
                let lines = kept.lines.map { "  " + ($0.place.isEmpty ? "" : $0.place + strings.colon) + $0.text }
                return .told(ReportView(lines: [kept.file] + lines))
            } catch {
                return .failed(strings.store(error))
            }
        }
    }

    func readChanges(_ library: Library, _ strings: Strings) {
        answer { .told(ReportView(lines: ChangesText.lines(library, strings), kind: .changes)) }
    }
}
