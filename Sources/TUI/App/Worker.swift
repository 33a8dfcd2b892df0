import Core
import Glibc
import Synchronization

/// Does what takes long on a thread of its own, one thing at a time, and tells the loop what came of it.
final class Worker: Sendable {
    let mailbox: Mailbox
    let storePath: String
    let bundled: Library
    let asOf: Day?
    private let running = Mutex<ImportControl?>(nil)
    private let watch: StoreWatch

    init(mailbox: Mailbox, storePath: String, bundled: Library, asOf: Day? = nil) {
        self.asOf = asOf
        keeper = Keeper(storePath: storePath)
        self.bundled = bundled
        self.mailbox = mailbox
        self.storePath = storePath
        watch = StoreWatch(path: storePath)
    }

    /// Stars and notes on their way to the store.
    let keeper: Keeper

    /// Asks what is under way to end without a trace.
    func stop() { running.withLock { $0?.cancel() } }

    /// Brings a file into the store, and answers with its report and the library that follows from it.
    func importFile(_ request: ImportRequest, into library: Library, _ strings: Strings) {
        begin(strings) { [self] control in imported(request, library, strings, control) }
    }

    /// Keeps what names of areas mean in the profile of the file, and imports it anew.
    func teach(
        _ areas: [String: EntryID], _ report: ImportReport, _ request: ImportRequest, into library: Library, _ strings: Strings
    ) {
        begin(strings) { [self] control in
            switch Profiles.teach(areas, report, request) {
            case .success(let profile):
                var request = request
                // A profile without a map of its own leaves the file to its layout.
                (request.profile, request.map) = (profile, profile.layout == nil ? request.map : nil)
                return imported(request, library, strings, control)
            case .failure(let problem): return .importFailed(problem.description)
            }
        }
    }

    /// Runs one thing on a thread that can be stopped, and tells how far it is.
    private func begin(_ strings: Strings, _ body: @escaping @Sendable (ImportControl) -> Message) {
        let control = ImportControl()
        running.withLock { $0 = control }
        let work: @Sendable () -> Void = { [self] in
            mailbox.put(body(control))
            running.withLock { if $0 === control { $0 = nil } }
        }
        // Without a thread it is done at once.
        guard Thread.run(work) else { return work() }
        Thread.run { [self] in tell(control, strings) }
    }

    /// Runs something that is over soon.
    func answer(_ body: @escaping @Sendable () -> Message?) {
        let work: @Sendable () -> Void = { [self] in if let message = body() { mailbox.put(message) } }
        if !Thread.run(work) { work() }
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
    func references() -> [Reference] {
        guard access(storePath, F_OK) == 0 else { return [] }
        return (try? Store(path: storePath, at: Clock.utc()).references()) ?? []
    }

    private func imported(
        _ request: ImportRequest, _ library: Library, _ strings: Strings, _ control: ImportControl
    ) -> Message {
        var request = request
        request.path = PathCompletion.expanded(request.path)
        if request.profile == nil, request.map == nil { request.profile = Profiles.matching(request.path) }
        // Stars that are on their way belong to what was there before.
        keeper.finish()
        do throws(ReadError) {
            let read = try Importer.read(request, library: library, references: references(), control: control)
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                let report = try store.keep(
                    read, at: Clock.utc(), author: Shelf.author, replacing: request.replaces
                ) { ReportSheet.kept($0, strings) }
                return .imported(report, request, try Shelf.contents(of: store, bundled, asOf: asOf))
            } catch {
                return .importFailed(strings.store(error))
            }
        } catch {
            switch error {
            case .cancelled: return .stopped
            case .noSuchLayout: return mapper(request, library, strings, error)
            case .map(let problem):
                return mapper(request, library, strings, error, problem: strings.imports.mapError(problem))
            default: return refusal(request, strings, error)
            }
        }
    }

    private func refusal(_ request: ImportRequest, _ strings: Strings, _ error: ReadError) -> Message {
        .refused(ReportView(lines: [request.path + " " + strings.imports.readError(error) + "."]))
    }

    /// The beginning of a file, for a person to say what its columns are; `nil` where there is no table in it.
    func mapping(_ request: ImportRequest, _ library: Library, problem: String?) throws(ReadError) -> Message? {
        var index = AreaIndex(network: library.network)
        if let profile = request.profile { index.teach(profile) }
        let preview = try FilePreview.read(path: request.path, areas: index)
        let map = request.map ?? request.profile.flatMap { $0.layout == nil ? $0.map : nil }
        return MapDraft(preview, map: map).map { .mapping($0, request, problem: problem) }
    }

    /// The mapper, or what is wrong with the file.
    private func mapper(
        _ request: ImportRequest, _ library: Library, _ strings: Strings, _ told: ReadError, problem: String? = nil
    ) -> Message {
        do throws(ReadError) {
            return try mapping(request, library, problem: problem) ?? refusal(request, strings, told)
        } catch {
            return refusal(request, strings, error)
        }
    }

    /// Says a sentence in the dashboard.
    func tell(_ sentence: String) { mailbox.put(.failed(sentence)) }

    /// Looks whether another program changed the store since this was last asked; all that is shown is read anew then.
    func lookAtStore(_ library: Library, _ strings: Strings) {
        answer { [self] in
            do throws(StoreError) {
                guard try watch.isChanged() else { return nil }
                keeper.finish()
                let now = try Shelf.contents(of: try Store(path: storePath, at: Clock.utc()), bundled, asOf: asOf)
                // A change of our own is shown already.
                return now == library ? nil : .refreshed(now)
            } catch {
                return .failed(strings.store(error))
            }
        }
    }
}

/// Notices that a store was written to: by its version, asked of a connection that stays open. Before there is a store nothing is
/// opened.
final class StoreWatch: Sendable {
    private let path: String
    private let store = Mutex<Watched>(Watched())

    /// A store belongs to one thread at a time: the lock sees to it.
    private struct Watched: @unchecked Sendable {
        var store: Store?
    }

    init(path: String) { self.path = path }

    /// Whether the store was changed, or was made, since this was last asked.
    func isChanged() throws(StoreError) -> Bool {
        let answer = store.withLock { watched in
            Result { () throws(StoreError) in
                guard access(path, F_OK) == 0 else { return false }
                if let store = watched.store { return try store.isChangedElsewhere() }
                watched.store = try Store(path: path, at: Clock.utc())
                return true
            }
        }
        return try answer.get()
    }
}
