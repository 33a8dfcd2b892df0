import Core

extension AppState {
    /// The rooms and times of the selected day.
    var roomGrid: RoomGrid { RoomGrid(agendaSlots(on: agenda.shown.day), in: library.agenda, clock: clock) }

    /// How wide a room is, and how many fit beside the column of times.
    static func roomColumns(width: Int, rooms: Int) -> (width: Int, count: Int) {
        let free = max(1, width - GridView.timeWidth)
        let count = max(1, min(rooms, free / GridView.smallestRoom))
        return (free / count, count)
    }

    /// Up and down within a room, left and right from room to room.
    mutating func moveInGrid(_ command: Command) {
        let grid = roomGrid
        guard let block = agenda.shown.slot.flatMap({ grid.block(of: $0) }) ?? grid.blocks.first else {
            if command == .moveLeft || command == .moveRight { goAgenda(to: agenda.shown.day + (command == .moveLeft ? -1 : 1)) }
            return
        }
        let room = grid.blocks.filter { $0.room == block.room }
        let at = room.firstIndex { $0.slot.isSame(as: block.slot) } ?? 0
        let page = max(1, gridHeight - 1) * grid.step * 60
        var target: RoomGrid.Block?
        switch command {
        case .moveUp: target = at > 0 ? room[at - 1] : nil
        case .moveDown: target = at + 1 < room.count ? room[at + 1] : nil
        case .moveLeft: target = block.room > 0 ? grid.nearest(to: block.span.wall, inRoom: block.room - 1) : nil
        case .moveRight:
            target = block.room + 1 < grid.rooms.count ? grid.nearest(to: block.span.wall, inRoom: block.room + 1) : nil
        case .pageUp: target = grid.nearest(to: block.span.wall - page, inRoom: block.room)
        case .pageDown: target = grid.nearest(to: block.span.wall + page, inRoom: block.room)
        case .moveToStart: target = grid.blocks.first
        case .moveToEnd: target = grid.blocks.last
        default: break
        }
        select((target ?? block).slot)
    }

    /// Lines of the grid below its rooms.
    var gridHeight: Int { max(1, layout.listHeight(.agenda) - 1) }

    /// Keeps the selected session of the grid on the screen.
    mutating func settleGrid() {
        guard agenda.shown.tab == .grid, let frame = layout.panels[.agenda] else { return }
        let grid = roomGrid
        guard let block = agenda.shown.slot.flatMap({ grid.block(of: $0) }) ?? grid.blocks.first else { return }
        let columns = AppState.roomColumns(width: frame.width - 2, rooms: grid.rooms.count)
        agenda.shown.gridRoom = Scrolling.keep(
            block.room...block.room, visibleFrom: agenda.shown.gridRoom, height: columns.count, count: grid.rooms.count)
        agenda.shown.gridScroll = Scrolling.keep(
            block.lines.lowerBound...(block.lines.upperBound - 1), visibleFrom: agenda.shown.gridScroll, height: gridHeight,
            count: grid.lineCount)
    }
}
