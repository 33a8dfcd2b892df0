import Core

/// Where everything stands on the screen: a function of the state, for update and drawing alike.
struct Layout: Equatable, Sendable {
    /// Below this nothing useful fits.
    static let smallest = Size(width: 40, height: 12)

    let size: Size
    /// Whether there is room for anything but the sentence that says what is needed.
    let isTooSmall: Bool
    /// The panels that are shown, with their frames.
    private(set) var panels: [Panel: Rect] = [:]
    let header: Rect
    let selection: Rect
    let footer: Rect

    init(_ state: AppState) {
        size = state.size
        isTooSmall = size.width < Layout.smallest.width || size.height < Layout.smallest.height
        header = Rect(x: 0, y: 0, width: size.width, height: 1)
        selection = Rect(x: 0, y: 1, width: size.width, height: 1)
        footer = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
        guard !isTooSmall else { return }
        let body = Rect(x: 0, y: 2, width: size.width, height: size.height - 3)
        if state.isZoomed || size.width < 80 || size.height < 24 {
            panels = [state.focus: body]
        } else if size.width < 120 || size.height < 36 {
            let companion = state.focus == .trends ? (state.leader == .agenda ? Panel.agenda : .councils) : .trends
            let (main, below) = body.splitTop(body.height - min(9, body.height / 3 + 1))
            panels = [state.focus: main, companion: below]
        } else {
            let (start, end) = body.splitStart(max(62, size.width * 48 / 100))
            let (top, bottom) = end.splitTop(body.height / 2)
            panels = [.councils: start, .trends: top, .agenda: bottom]
        }
    }

    /// How many lines a panel's list has: its frame less border, tabs, titles and foot.
    func listHeight(_ panel: Panel) -> Int {
        guard let frame = panels[panel] else { return 0 }
        return max(1, frame.height - 2 - Layout.above(panel) - Layout.foot(panel, frame))
    }

    /// Lines between the border and the list.
    static func above(_ panel: Panel) -> Int {
        switch panel {
        case .councils: 2
        case .trends: 3
        case .agenda: 2
        }
    }

    /// Lines between the list and the border.
    static func foot(_ panel: Panel, _ frame: Rect) -> Int {
        guard frame.height >= 12 else { return panel == .agenda ? 0 : 1 }
        return switch panel {
        case .councils: 2
        case .trends: frame.height >= 30 ? 7 : frame.height >= 18 ? 6 : frame.height >= 16 ? 4 : 3
        case .agenda: 0
        }
    }
}
