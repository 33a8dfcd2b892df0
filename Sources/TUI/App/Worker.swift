import Core
import Glibc
import Synchronization

/// Does what takes long on a thread of its own, one thing at a time, and tells the loop what came of it.
final class Worker: Sendable {
    private let mailbox: Mailbox
    private let storePath: String
    private let bundled: Library
    private let running = Mutex<ImportControl?>(nil)

    init(mailbox: Mailbox, storePath: String, bundled: Library) {
        self.bundled = bundled
        self.mailbox = mailbox
        self.storePath = storePath
    }

    /// Asks what is under way to end without a trace.
    func stop() { running.withLock { $0?.cancel() } }

    /// Brings a file into the store, and answers with its report and the library that follows from it.
    func importFile(_ path: String, into library: Library, _ strings: Strings) {
        let control = ImportControl()
        running.withLock { $0 = control }
        Thread.run { [self] in
            mailbox.put(imported(path, library, strings, control))
            running.withLock { $0 = nil }
        }
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

    private func imported(_ path: String, _ library: Library, _ strings: Strings, _ control: ImportControl) -> Message {
        let home = Environment["HOME"] ?? ""
        var request = ImportRequest(path: path.hasPrefix("~/") ? home + path.dropFirst() : path)
        request.profile = Profiles.matching(request.path)
        do throws(ReadError) {
            let read = try Importer.read(request, library: library, control: control)
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                let text = ReportSheet(report: read.report, strings: strings).sheet.text(as: .json, width: TextWidth.of)
                let report = try store.keep(read, report: text, at: Clock.utc(), author: Shelf.author)
                return .imported(report, bundled.adding(try store.figures()))
            } catch {
                return .importFailed(strings.store(error))
            }
        } catch {
            if error == .cancelled { return .stopped }
            return .importFailed(request.name + " " + strings.imports.readError(error) + ".")
        }
    }

    /// Takes the last import back.
    func undo(_ strings: Strings) {
        Thread.run { [self] in
            do throws(StoreError) {
                let store = try Store(path: storePath, at: Clock.utc())
                guard let undone = try store.undoLastImport(at: Clock.utc(), author: Shelf.author) else {
                    return mailbox.put(.importFailed(strings.imports.nothingToUndo))
                }
                mailbox.put(.undone(RevisionsSheet.what(undone), bundled.adding(try store.figures())))
            } catch {
                mailbox.put(.importFailed(strings.store(error)))
            }
        }
    }
}

/// A thread that ends by itself.
enum Thread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    static func run(_ body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let held = Unmanaged.passRetained(Body(body))
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, held.toOpaque())
        if code == 0 { pthread_detach(thread) }
        // Without a thread it is done at once.
        if code != 0 { held.takeRetainedValue().run() }
    }
}
