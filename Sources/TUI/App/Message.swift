import Core

/// What happens to the program.
enum Message: Equatable, Sendable {
    case key(Key)
    case mouse(Mouse)
    case resize(Size)
    /// No key has come for a moment: panels that follow catch up.
    case rested
    /// The clock has moved on.
    case tick(Now)
    /// The clock here, as it was asked for.
    case clock(LocalClock)
    /// A signal that ends the program, by its number.
    case signal(Int)
    /// The program goes on after it was stopped.
    case resumed
    /// The terminal or the input is gone.
    case hangUp
    /// A file has been written.
    case written(path: String)
    case viewSaved(SavedView)
    /// Councils were added to a group of the person's file, and some were in it already: the groups of the file now.
    case groupSaved(String, added: Int, known: Int, [PeerGroup])
    /// A file has come in: what became of it, and all that is shown now.
    case imported(ImportReport, ImportRequest, Library)
    /// How far an import is.
    case progress(String)
    /// An import was taken back.
    case undone(String, Library)
    /// An import was stopped before anything was stored.
    case stopped
    /// A file could not be imported: what is wrong and what helps.
    case refused(ReportView)
    /// The beginning of a file whose columns a person is to say, and what is wrong with how it was to be read.
    case mapping(MapDraft, ImportRequest, problem: String?)
    case profileSaved(Profile)
    /// What a path could go on with.
    case completed(Completions)
    /// What is in the store.
    case revisions([LogEntry])
    /// Lines to be read: a report that was kept, what releases changed.
    case told(ReportView)
    /// The programmes of the store with all that the first frame did without.
    case detailed([Programme])
    /// What a form said was kept: all that is shown now.
    case said(SaidForm, Library)
    /// The store says otherwise than what a form was looked at with.
    case formRefused([FormIssue], Library)
    /// A form could not be kept: a sentence.
    case formFailed(String)
    /// Another program changed the store: all that is shown now.
    case refreshed(Library)
    /// An import, or its undoing, could not be done: a sentence.
    case importFailed(String)
    /// What was asked of the world could not be done: a sentence.
    case failed(String)
    /// Something that means nothing here.
    case ignored
}

/// What the world is asked for.
enum Effect: Equatable, Sendable {
    case copy(String)
    /// Write a new file in the current folder.
    case export(name: String, bytes: [UInt8])
    case saveView(SavedView)
    /// Add councils to a group of the person's file.
    case saveGroup(name: String, [EntryID])
    /// Write what a view shows so that it can be shared, in the current folder.
    case exportSafe(TrendsView, ExportFormat)
    /// Bring a file into the store.
    case importFile(ImportRequest)
    /// Look at the beginning of a file, so that its columns can be said.
    case lookAt(ImportRequest)
    /// Keep what names of areas mean in the profile of the file of a report, and import it anew.
    case teach([String: EntryID], ImportReport, ImportRequest)
    case saveProfile(Profile)
    /// Look what a path could go on with.
    case complete(path: String)
    case readRevisions
    case readReport(RevisionID)
    case readChanges
    /// Look whether another program changed the store.
    case lookAtStore
    case stopImport
    /// Keep a star or a note in the store.
    case keep(Personal)
    /// Keep what a form says.
    case say(Form)
    /// Tell how far the clock here is ahead of UTC through the years.
    case readClock
    case bell
    /// Take a revision back; `nil`: the last import.
    case undo(RevisionID?)
    case redraw
    case suspend
    /// End with this exit code.
    case quit(Int)
}
