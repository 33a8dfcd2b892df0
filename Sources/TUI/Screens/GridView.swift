import Core

/// A day of a programme: rooms beside each other, times below each other.
enum GridView {
    static let timeWidth = 6
    static let smallestRoom = 14

    static func draw(_ canvas: Canvas, _ state: AppState) {
        let grid = state.roomGrid
        let view = state.agenda.shown
        guard !grid.blocks.isEmpty else {
            for (y, line) in Wrapping.lines(state.strings.agenda.noRooms, width: canvas.width - 4).enumerated() {
                canvas.text(line, x: 2, y: y + 1, width: canvas.width - 4, .dim)
            }
            return
        }
        let columns = AppState.roomColumns(width: canvas.width, rooms: grid.rooms.count)
        let first = min(view.gridRoom, max(0, grid.rooms.count - columns.count))
        let rooms = first..<min(grid.rooms.count, first + columns.count)
        drawTimes(canvas, grid, state)
        for room in rooms {
            let x = timeWidth + (room - first) * columns.width
            let before = room == rooms.lowerBound && first > 0 ? "‹" : " "
            let behind = room == rooms.upperBound - 1 && room + 1 < grid.rooms.count ? "›" : ""
            canvas.text(before + grid.rooms[room] + behind, x: x, y: 0, width: columns.width - 1, .columnTitle)
        }
        let body = canvas.part(Rect(x: 0, y: 1, width: canvas.width, height: canvas.height - 1))
        for y in 0..<body.height {
            for room in rooms {
                body.text(String(state.glyphs.gridEdge), x: timeWidth + (room - first) * columns.width, y: y, width: 1, .dim)
            }
        }
        for block in grid.blocks where rooms.contains(block.room) {
            let width = columns.width / block.lanes
            let rect = Rect(
                x: timeWidth + (block.room - first) * columns.width + block.lane * width,
                y: block.lines.lowerBound - view.gridScroll,
                width: max(2, width), height: block.lines.count)
            draw(block, body, rect, state)
        }
    }

    /// The hours at the start of their lines, and where it is now.
    private static func drawTimes(_ canvas: Canvas, _ grid: RoomGrid, _ state: AppState) {
        let now = grid.blocks.first.map { state.clockNow.wall(for: $0.span) } ?? 0
        for y in 1..<max(1, canvas.height) {
            let wall = grid.wall(of: state.agenda.shown.gridScroll + y - 1)
            guard state.agenda.shown.gridScroll + y - 1 < grid.lineCount else { break }
            let isNow = wall <= now && now < wall + grid.step * 60
            let isHour = wall % 3600 == 0
            guard isHour || isNow || y == 1 else { continue }
            let clock = state.strings.clock(((isNow ? now : wall) % 86_400 + 86_400) % 86_400)
            canvas.text(clock, x: 0, y: y, width: timeWidth - 1, isNow ? .today : isHour ? .label : .dim)
        }
    }

    /// A session: its title over as many lines as it lasts.
    private static func draw(_ block: RoomGrid.Block, _ canvas: Canvas, _ rect: Rect, _ state: AppState) {
        let visible = max(0, rect.y)..<max(max(0, rect.y), min(canvas.height, rect.maxY))
        guard !visible.isEmpty else { return }
        let isSelected = state.agenda.shown.slot?.isSame(as: block.slot) ?? false
        let id = state.library.agenda.item(block.slot).id
        let marks = state.marks(of: block.slot, id)
        let lines = Wrapping.lines((marks.isEmpty ? "" : marks + " ") + block.title, width: max(1, rect.width - 2))
        let shown = Rect(x: rect.x, y: visible.lowerBound, width: rect.width, height: visible.count)
        for y in visible {
            let line = y - rect.y
            canvas.text(String(line == 0 ? state.glyphs.gridStart : state.glyphs.gridBlock), x: rect.x, y: y, width: 1, .border)
            guard line < lines.count else { continue }
            // The last line that fits says that there is more.
            let isCut = line == rect.height - 1 && lines.count > rect.height
            let rest = isCut ? lines[line...].joined(separator: " ") : lines[line]
            canvas.text(rest, x: rect.x + 1, y: y, width: rect.width - 2, state.role(of: block.slot, id))
        }
        canvas.hit(.slot(block.slot), shown)
        if isSelected { Selecting.draw(canvas, shown, isFocused: state.focus == .agenda) }
    }
}
