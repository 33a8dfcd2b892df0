import Core

/// A page: the way that led to it, and its lines.
enum PageView {
    static func draw(_ canvas: Canvas, _ page: Page, _ panel: Panel, _ state: AppState) {
        switch page.display {
        case .facts: break
        case .tree(let view): return TreeScreen.draw(canvas, view, panel, state)
        case .map(let view): return MapScreen.draw(canvas, view, panel, state)
        }
        guard let dossier = state.library.dossier(of: page.subject, today: state.now.day) else { return }
        let inner = canvas.part(Rect(x: 1, y: 0, width: canvas.width - 2, height: canvas.height))
        drawWay(inner, panel, state)
        let lines = PageLines(dossier, width: inner.width, state: state)
        let labelWidth = max(10, min(24, inner.width * 2 / 5))
        let isFocused = panel == state.focus
        for y in 0..<max(0, inner.height - 1) where lines.lines.indices.contains(page.scroll + y) {
            let row = y + 1
            switch lines.lines[page.scroll + y] {
            case .empty: break
            case .title(let text): inner.text(text, y: row, .title)
            case .heading(let text): inner.text(text, y: row, .heading)
            case .fact(let index, let label, let text, let remark):
                let fact = lines.facts[index]
                inner.text(label, y: row, width: labelWidth - 1, .label)
                let used = inner.text(text, x: labelWidth, y: row, width: inner.width - labelWidth, role(of: fact))
                let start = labelWidth + (used > 0 ? used + 2 : 0)
                inner.text(remark, x: start, y: row, width: inner.width - start, .dim)
                canvas.hit(.row(panel, index), Rect(x: 0, y: row, width: canvas.width, height: 1))
                guard index == page.cursor else { continue }
                canvas.paint(isFocused ? .selection : .restingSelection, Rect(x: 0, y: row, width: canvas.width, height: 1))
                if !label.isEmpty {
                    Selecting.draw(canvas, Rect(x: 0, y: row, width: canvas.width, height: 1), isFocused: isFocused)
                }
            }
        }
        let hidden = lines.lines.count - page.scroll - (inner.height - 1)
        if hidden > 0 { inner.text(state.strings.moreLines(hidden), y: inner.height, width: inner.width, align: .end, .dim) }
    }

    private static func role(of fact: Fact) -> Role {
        if fact.isConflicting { return .warning }
        if fact.confidence == .superseded { return .dim }
        return fact.link == nil ? .text : .link
    }

    /// The breadcrumb: the list, then the pages opened one from another.
    static func drawWay(_ canvas: Canvas, _ panel: Panel, _ state: AppState) {
        let names = state.pages(of: panel).map { state.shortName(of: $0.subject) }
        var way = [state.strings.panel(panel)] + names
        let separator = " " + state.strings.crumb + " "
        while way.count > 2, TextWidth.of(way.joined(separator: separator)) > canvas.width { way.remove(at: 1) }
        canvas.text(way.joined(separator: separator), y: 0, .dim)
    }
}

extension AppState {
    /// What stands for a selection in a line of names.
    func shortName(of selection: Selection) -> String {
        switch selection {
        case .entry(let id): library.shortName(of: id)?.text(in: language) ?? ""
        case .figure(let figure): strings.figureTitle(figure, library.trends.datasets[figure.dataset])
        }
    }
}
