/// The signs that the program draws with, by what the terminal can show.
struct Glyphs: Equatable, Sendable {
    struct Box: Equatable, Sendable {
        let horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight: Unicode.Scalar
    }

    let heavyBox: Box
    let lightBox: Box
    /// In front of the selected row.
    let pointer: Unicode.Scalar
    /// In front of a selected row in a right-to-left language.
    let pointerMirrored: Unicode.Scalar
    let linked: String
    let network: String
    let marked: Unicode.Scalar
    /// Eight steps from low to high, for sparklines.
    let steps: [Unicode.Scalar]
    /// Whether braille dots can be drawn.
    let hasBraille: Bool
    let plot: [Unicode.Scalar]
    /// On an axis of time: where a trigger event begins, and the cursor.
    let event: Unicode.Scalar
    let cursorMark: Unicode.Scalar
    /// On sessions: starred, in clash with another, cancelled, with a note.
    let star, clash, cancelled, note: Unicode.Scalar
    /// At the edge of a room: free, where a session begins, where it goes on.
    let gridEdge, gridStart, gridBlock: Unicode.Scalar

    static let unicode = Glyphs(
        heavyBox: Box(horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛"),
        lightBox: Box(horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘"),
        pointer: "▶", pointerMirrored: "◀", linked: "◆", network: "●", marked: "✓",
        steps: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], hasBraille: true, plot: ["●", "○", "■", "□"], event: "◆",
        cursorMark: "▲",
        star: "★", clash: "!", cancelled: "×", note: "¶", gridEdge: "┊", gridStart: "┏", gridBlock: "┃")

    /// For terminals with few signs, such as the Linux console and the VT family.
    static let plain = Glyphs(
        heavyBox: Box(horizontal: "=", vertical: "|", topLeft: "#", topRight: "#", bottomLeft: "#", bottomRight: "#"),
        lightBox: Box(horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+"),
        pointer: ">", pointerMirrored: "<", linked: "*", network: "o", marked: "x",
        steps: ["_", "_", ".", ".", "-", "-", "=", "^"], hasBraille: false, plot: ["*", "o", "#", "+"], event: "!",
        cursorMark: "^", star: "*", clash: "!", cancelled: "x", note: "n", gridEdge: ".", gridStart: "+", gridBlock: "|")

    /// The signs for a terminal type.
    static func fitting(terminal: String) -> Glyphs {
        ["linux", "vt100", "vt102", "vt220", "vt320", "ansi", "cons25"].contains(terminal) ? .plain : .unicode
    }
}
