import Core
import Glibc

/// The path being typed, and what it could go on with.
enum PathView {
    static func draw(_ path: PathPrompt, _ canvas: Canvas, _ state: AppState) {
        let width = min(78, canvas.width - 2) - 4
        let (lines, names) = content(path, width, state)
        let box = LayerView.open(canvas, state.strings.imports.pathTitle, width: 78, height: 1 + names.count + lines.count, state)
        let used = box.text(path.prompt.tail(fitting: box.width - 3), x: 1, y: 0, width: box.width - 2, .prompt)
        for (y, line) in names.enumerated() { box.text(line, x: 1, y: y + 1, width: box.width - 2, .text) }
        for (y, line) in lines.enumerated() { box.text(line, x: 1, y: y + 1 + names.count, width: box.width - 2, .dim) }
        box.cursor(x: min(box.width - 1, 1 + used), y: 0)
    }

    /// Sentences, and names in columns above them.
    private static func content(_ path: PathPrompt, _ width: Int, _ state: AppState) -> (lines: [String], names: [String]) {
        let words = state.strings.mapper.completion
        guard let found = path.found else { return (Wrapping.lines(words.hint, width: width), []) }
        if let problem = found.problem { return (Wrapping.lines(words.unreadable(systemError(problem)), width: width), []) }
        guard !found.names.isEmpty else { return ([words.nothing], []) }
        var lines: [String] = []
        let names = found.names.map(\.visible)
        let cell = min(width, (names.map(TextWidth.of).max() ?? 0) + 2)
        let across = max(1, width / max(1, cell))
        let most = max(1, min(12, state.layerHeight - 4)) * across
        let shown = Array(names.prefix(most))
        let height = (shown.count + across - 1) / across
        let rows = (0..<height).map { row in
            stride(from: row, to: shown.count, by: height).map { at in
                shown[at] + String(repeating: " ", count: max(1, cell - TextWidth.of(shown[at])))
            }.joined()
        }
        if found.total > shown.count { lines.append(words.more(state.strings.number(found.total - shown.count))) }
        if found.isCut, found.total <= PathCompletion.mostNames || found.total >= PathCompletion.mostEntries {
            lines.append(words.cut(state.strings.number(PathCompletion.mostEntries)))
        }
        return (lines, rows)
    }
}
