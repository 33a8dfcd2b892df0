/// What a cell of the screen means. Themes give roles colours; no role is told from another by colour alone.
enum Role: UInt8, CaseIterable, Sendable {
    case text
    /// Said in passing: notes, absent values, borders of panels that wait.
    case dim
    /// The program's name and what stands out of text.
    case title
    case border, focusedBorder, panelTitle, focusedPanelTitle
    case tab, activeTab
    /// Titles of columns, and the one under the cursor.
    case columnTitle, currentColumnTitle
    /// Headings between rows.
    case heading
    /// The selected row of the panel with the keyboard, of one without, and the selected cell within the row.
    case selection, restingSelection, selectedCell
    case marked
    /// Linked to the selection of another panel.
    case linked
    case warning, rise, fall, label, link
    case key, keyLabel, prompt, notice
    case line1, line2, line3, line4
    case today, busyDay
}
