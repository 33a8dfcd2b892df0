import Core

/// What a click on a place means. Drawing records it, so that what is clicked is what is seen.
enum Hit: Equatable, Sendable {
    case panel(Panel)
    case tab(Panel, Int)
    /// A row of a panel's list, counted among the rows that can be selected.
    case row(Panel, Int)
    /// A cell of the trend table.
    case cell(row: Int, column: Int)
    /// The title of a column.
    case column(Panel, Int)
    /// The title of a column that stands beside the last one of a trend table.
    case extraColumn(Calculation)
    /// A column of a chart.
    case chartColumn(Int)
    /// Councils in one cell of the map, as rows of their list.
    case councilsHere([Int])
    /// A session on the grid of rooms or in the week.
    case slot(AgendaSlot)
    case command(Command)
    /// A row of the layer on top.
    case layerRow(Int)
    /// Inside the layer on top, on nothing in particular.
    case layer
}
