/// A line of tabs, the active one in brackets.
enum Tabs {
    static func draw(_ canvas: Canvas, y: Int, _ titles: [(text: String, isActive: Bool, isLinked: Bool)], panel: Panel) {
        var x = 1
        let first = first(titles, width: canvas.width - 1)
        for (index, title) in titles.enumerated().dropFirst(first) {
            let mark = title.isLinked ? canvas.glyphs.linked : ""
            let text = title.isActive ? "[" + mark + title.text + "]" : " " + mark + title.text + " "
            guard x + TextWidth.of(text) <= canvas.width || title.isActive else { continue }
            let used = canvas.text(
                text, x: x, y: y, width: canvas.width - x, title.isActive ? .activeTab : title.isLinked ? .linked : .tab)
            canvas.hit(.tab(panel, index), Rect(x: x, y: y, width: used, height: 1))
            x += used
        }
    }

    /// The first tab to be shown, so that the active one is.
    private static func first(_ titles: [(text: String, isActive: Bool, isLinked: Bool)], width: Int) -> Int {
        guard let active = titles.firstIndex(where: \.isActive) else { return 0 }
        var (first, used) = (active, 0)
        while first >= 0 {
            used += TextWidth.of(titles[first].text) + (titles[first].isLinked ? 3 : 2)
            if used > width { return min(active, first + 1) }
            first -= 1
        }
        return 0
    }
}
