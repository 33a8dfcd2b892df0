/// One cell of the screen.
public struct Cell: Hashable, Sendable {
    /// A character with its combining marks; empty in the right half of a wide character.
    public var text: String
    /// How it looks.
    public var style: Style

    static let blank = Cell(text: " ", style: Style())

    /// What erasing leaves behind: a space that keeps the pen's background, as terminals with "bce" do.
    static func erased(by pen: Style) -> Cell {
        var style = Style()
        style.background = pen.background
        return Cell(text: " ", style: style)
    }
}
