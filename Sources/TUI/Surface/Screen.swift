import Core

/// Shows frames and waits for what happens next.
protocol Screen: ~Copyable {
    var size: Size { get }
    /// Shows a frame; only what differs from the last one is sent.
    mutating func show(_ grid: Grid)
    /// The next message; `nil` when none has come after so many milliseconds. Without a limit it waits.
    mutating func next(within milliseconds: Int?) -> Message?
    /// Puts a text on the clipboard of the person at the terminal (OSC 52).
    mutating func copy(_ text: String)
    /// Rings the terminal's bell.
    mutating func bell()
    /// Gives the terminal back, stops the program, and takes it again when it goes on.
    mutating func suspend()
    /// Forgets what the terminal shows, so that the next frame is sent whole.
    mutating func forget()
}
