import Core

/// The only loop: show, wait, update, do what is asked for.
enum RunLoop {
    /// After so many milliseconds without a key the other panels follow.
    private static let rest = 30

    /// Runs until the program ends, and gives back its exit code. `now` is asked when a wait is over.
    static func run(
        _ state: inout AppState, on screen: inout some Screen & ~Copyable, worker: Worker, now: () -> Moment
    ) -> Int {
        screen.show(AppView.draw(state))
        while true {
            let toMidnight = (86_400 - state.now.second) * 1000 + 1000
            var message = screen.next(within: state.isRestDue ? rest : toMidnight) ?? (state.isRestDue ? .rested : .tick(now()))
            // Everything that waits is taken before the next frame: held keys do not pile up.
            var count = 0
            while true {
                for effect in App.update(&state, message) {
                    switch effect {
                    case .quit(let code): return code
                    case .copy(let text): screen.copy(text)
                    case .export(let name, let bytes): _ = App.update(&state, exported(bytes, name))
                    case .saveView(let view): _ = App.update(&state, saved(view))
                    case .importFile(let request): worker.importFile(request, into: state.library, state.strings)
                    case .lookAt(let request): worker.lookAt(request, state.library, state.strings)
                    case .teach(let areas, let report, let request):
                        worker.teach(areas, report, request, into: state.library, state.strings)
                    case .saveProfile(let profile): _ = App.update(&state, saved(profile))
                    case .complete(let path): worker.complete(path)
                    case .readRevisions: worker.readRevisions(state.strings)
                    case .readReport(let id): worker.readReport(id, state.strings)
                    case .readChanges: worker.readChanges(state.library, state.strings)
                    case .lookAtStore: worker.lookAtStore(state.library)
                    case .stopImport: worker.stop()
                    case .undo(let id): worker.undo(id, state.strings)
                    case .redraw: screen.forget()
                    case .suspend:
                        screen.suspend()
                        _ = App.update(&state, .resize(screen.size))
                    }
                }
                count += 1
                guard count < 1000, let next = screen.next(within: 0) else { break }
                message = next
            }
            screen.show(AppView.draw(state))
        }
    }

    private static func exported(_ bytes: [UInt8], _ name: String) -> Message {
        switch File.export(bytes, named: name) {
        case .success(let path): .written(path: path)
        case .failure(let problem): .failed(problem.description)
        }
    }

    private static func saved(_ profile: Profile) -> Message {
        Profiles.save(profile).map(Message.failed) ?? .profileSaved(profile)
    }

    private static func saved(_ view: SavedView) -> Message {
        Folders.save(view).map(Message.failed) ?? .viewSaved(view)
    }
}
