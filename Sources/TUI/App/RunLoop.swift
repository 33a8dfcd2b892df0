import Core

/// The only loop: show, wait, update, do what is asked for.
enum RunLoop {
    /// After so many milliseconds without a key the other panels follow.
    private static let rest = 30

    /// Runs until the program ends, and gives back its exit code. `unread` is asked after the first frame and before the first key for
    /// what the frame did without, `now` when a wait is over.
    static func run(
        _ state: inout AppState, on screen: inout some Screen & ~Copyable, worker: Worker, unread: () -> [Message],
        now: () -> Now
    ) -> Int {
        screen.show(AppView.draw(state))
        for message in unread() { _ = App.update(&state, message) }
        // Details are on no first frame; that they could not be read is told.
        if state.notice != nil { screen.show(AppView.draw(state)) }
        while true {
            var message =
                screen.next(within: state.isRestDue ? rest : untilTick(state)) ?? (state.isRestDue ? .rested : .tick(now()))
            // Everything that waits is taken before the next frame: held keys do not pile up.
            var count = 0
            while true {
                for effect in App.update(&state, message) {
                    switch effect {
                    case .quit(let code):
                        worker.keeper.finish()
                        return code
                    case .copy(let text): screen.copy(text)
                    case .export(let name, let bytes): _ = App.update(&state, exported(bytes, name))
                    case .saveView(let view): _ = App.update(&state, saved(view))
                    case .saveGroup(let name, let councils):
                        _ = App.update(&state, GroupFile.add(councils, to: name, state.library, state.strings.groups))
                    case .importFile(let request): worker.importFile(request, into: state.library, state.strings)
                    case .lookAt(let request): worker.lookAt(request, state.library, state.strings)
                    case .teach(let areas, let report, let request):
                        worker.teach(areas, report, request, into: state.library, state.strings)
                    case .saveProfile(let profile): _ = App.update(&state, saved(profile))
                    case .complete(let path): worker.complete(path)
                    case .readRevisions: worker.readRevisions(state.strings)
                    case .readReport(let id): worker.readReport(id, state.strings)
                    case .readChanges: worker.readChanges(state.library, state.strings)
                    case .lookAtStore: worker.lookAtStore(state.library, state.strings)
                    case .exportSafe(let view, let format): worker.exportSafe(view, as: format, state.library, state.strings)
                    case .stopImport: worker.stop()
                    case .undo(let id): worker.undo(id, state.strings)
                    case .say(let form): worker.say(form, today: state.now.day, state.strings)
                    case .keep(let personal):
                        let strings = state.strings
                        worker.keeper.keep(personal) { worker.tell(strings.store($0)) }
                    case .readClock:
                        for answer in App.update(&state, .clock(Clock.local())) where answer == .redraw { screen.forget() }
                    case .bell: screen.bell()
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

    /// Milliseconds until the clock matters: the next minute while something is on or coming, else midnight.
    private static func untilTick(_ state: AppState) -> Int {
        let second = state.now.second
        return (state.isClockWatched ? 60 - second % 60 : 86_400 - second) * 1000 + 1000
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
