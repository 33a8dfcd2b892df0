import Core

/// What happens to the program.
enum Message: Equatable, Sendable {
    case key(Key)
    case mouse(Mouse)
    case resize(Size)
    /// No key has come for a moment: panels that follow catch up.
    case rested
    /// The clock has moved on.
    case tick(Moment)
    /// A signal that ends the program, by its number.
    case signal(Int)
    /// The program goes on after it was stopped.
    case resumed
    /// The terminal or the input is gone.
    case hangUp
    /// A file has been written.
    case written(path: String)
    case viewSaved(SavedView)
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
    case redraw
    case suspend
    /// End with this exit code.
    case quit(Int)
}
