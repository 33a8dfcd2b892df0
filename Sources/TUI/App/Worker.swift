import Core
import Glibc
import Synchronization

/// Does what takes long on a thread of its own, one thing at a time, and tells the loop what came of it.
final class Worker: Sendable {
    private let mailbox: Mailbox
    private let storePath: String
    private let bundled: Library
    private let asOf: Day?
    private let running = Mutex<ImportControl?>(nil)

    init(mailbox: Mailbox, storePath: String, bundled: Library, asOf: Day? = nil) {
        self.asOf = asOf
        keeper = Keeper(storePath: storePath)
        self.bundled = bundled
        self.mailbox = mailbox
        self.storePath = storePath
    }

    /// Stars and notes on their way to the store.
    let keeper: Keeper

    /// Asks what is under way to end without a trace.
    func stop() { running.withLock { $0?.cancel() } }

    /// Brings a file into the store, and answers with its report and the library that follows from it.
    func importFile(_ path: String, into library: Library, _ strings: Strings) {
        let control = ImportControl()
        running.withLock { $0 = control }
        let work: @Sendable () -> Void = { [self] in
            mailbox.put(imported(path, library, strings, control))
            running.withLock { if $0 === control { $0 = nil } }
        }
        // Without a thread it is done at once.
        guard Thread.run(work) else { return work() }
        Thread.run { [self] in tell(control, strings) }
    }

    /// Tells ten times a second how far the import is.
    private func tell(_ control: ImportControl, _ strings: Strings) {
        let start = Clock.milliseconds()
        while running.withLock({ $0 === control }) {
            usleep(100_000)
            guard control.bytesTotal > 0, running.withLock({ $0 === control }) else { continue }
            mailbox.put(.progress(strings.progress(of: control, file: "", after: Clock.milliseconds() - start)))
        }
    }

    /// What lists and lookup tables brought; a store that cannot be read is told when it is written to.
    private func references() -> [Reference] {
        guard access(storePath, F_OK) == 0 else { return [] }
        return (try? Store(path: storePath, at: Clock.utc()).references()) ?? []
    }

    private func imported(_ path: String, _ library: Library, _ strings: Strings, _ control: ImportControl) -> Message {
        let home = Environment["HOME"] ?? ""
        var request = ImportRequest(path: path.hasPrefix("~/") ? home + path.dropFirst() : path)
        request.profile = Profiles.matching(request.path)
        do throws(ReadError) {
            let read = try Importer.read(request, library: library, references: references(), control: control)
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                let report = try store.keep(read, at: Clock.utc(), author: Shelf.author) { ReportSheet.kept($0, strings) }
                return .imported(report, try Shelf.contents(of: store, bundled, asOf: asOf))
            } catch {
                return .importFailed(strings.store(error))
            }
        } catch {
            if error == .cancelled { return .stopped }
            return .refused([request.path + " " + strings.imports.readError(error) + "."] + suggestion(request, library, error))
        }
    }

    /// For a layout that is not known: the columns, and the line that reads them.
    private func suggestion(_ request: ImportRequest, _ library: Library, _ error: ReadError) -> [String] {
        guard error == .noSuchLayout, let suggested = MapSuggestion(path: request.path, library: library) else { return [] }
        return suggested.table.split(separator: "\n").map { "  " + $0 } + ["", suggested.command]
    }

    /// Says a sentence in the dashboard.
    func tell(_ sentence: String) { mailbox.put(.failed(sentence)) }

    /// Takes the last import back.
    func undo(_ strings: Strings) {
        let work: @Sendable () -> Void = { [self] in
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                guard let undone = try store.undoLastImport(at: Clock.utc(), author: Shelf.author) else {
                    return mailbox.put(.importFailed(strings.imports.nothingToUndo))
                }
                mailbox.put(.undone(RevisionsSheet.what(undone, strings), try Shelf.contents(of: store, bundled, asOf: asOf)))
            } catch {
                mailbox.put(.importFailed(strings.store(error)))
            }
        }
        if !Thread.run(work) { work() }
    }
}
