import Core

/// Paints a state. Nothing is kept between frames.
enum AppView {
    static func draw(_ state: AppState) -> Grid {
        let frame = Canvas.Frame(size: state.size, glyphs: state.glyphs, language: state.language)
        let canvas = Canvas(frame)
        let layout = state.layout
        guard !layout.isTooSmall else {
            drawTooSmall(canvas, state)
            return frame.grid
        }
        HeaderView.draw(canvas.part(layout.header), state)
        HeaderView.drawSelection(canvas.part(layout.selection), state)
        for panel in Panel.allCases {
            guard let rect = layout.panels[panel] else { continue }
            draw(panel, canvas.part(rect), state)
        }
        if let notice = state.notice ?? state.work.map({ state.strings.imports.importing($0.file) + $0.told }) {
            drawNotice(notice, canvas, layout)
        }
        for layer in state.layers { LayerView.draw(layer, canvas, state) }
        FooterView.draw(canvas.part(layout.footer), state)
        return frame.grid
    }

    private static func draw(_ panel: Panel, _ canvas: Canvas, _ state: AppState) {
        let isFocused = panel == state.focus
        canvas.hit(.panel(panel), canvas.bounds)
        canvas.box(isFocused ? .focusedBorder : .border, heavy: isFocused)
        let title = " \(panel.rawValue + 1) \(state.strings.panel(panel)) "
        let used = canvas.text(title, x: 2, y: 0, width: canvas.width - 4, isFocused ? .focusedPanelTitle : .panelTitle)
        let inner = canvas.part(canvas.bounds.inset(by: 1))
        let remark: String
        if let page = state.pages(of: panel).last {
            PageView.draw(inner, page, panel, state)
            remark = ""
        } else {
            switch panel {
            case .councils: remark = BrowseScreen.draw(inner, state)
            case .trends: remark = TrendsScreen.draw(inner, state)
            case .agenda: remark = AgendaScreen.draw(inner, state)
            }
        }
        guard !remark.isEmpty, canvas.width - used - 6 > 4 else { return }
        let isLinked = state.hasFollowed(panel)
        canvas.text(
            " " + remark + " ", x: 2 + used, y: 0, width: canvas.width - used - 4,
            isLinked ? .linked : isFocused ? .focusedPanelTitle : .dim)
    }

    private static func drawTooSmall(_ canvas: Canvas, _ state: AppState) {
        let lines = Wrapping.lines(state.strings.tooSmall(Layout.smallest, state.size), width: canvas.width)
        for (y, line) in lines.enumerated() { canvas.text(line, y: y) }
    }

    private static func drawNotice(_ notice: String, _ canvas: Canvas, _ layout: Layout) {
        let y = canvas.height - 2
        canvas.clear(Rect(x: 0, y: y, width: canvas.width, height: 1))
        canvas.text(" " + notice, y: y, .notice)
    }
}
