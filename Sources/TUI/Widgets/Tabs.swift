/// A line of tabs, the active one in brackets.
enum Tabs {
    static func draw(_ canvas: Canvas, y: Int, _ titles: [(text: String, isActive: Bool, isLinked: Bool)], panel: Panel) {
        var x = 1
        for (index, title) in titles.enumerated() {
            let mark = title.isLinked ? canvas.glyphs.linked : ""
            let text = title.isActive ? "[" + mark + title.text + "]" : " " + mark + title.text + " "
            guard x + TextWidth.of(text) <= canvas.width || title.isActive else { continue }
            let used = canvas.text(
                text, x: x, y: y, width: canvas.width - x, title.isActive ? .activeTab : title.isLinked ? .linked : .tab)
            canvas.hit(.tab(panel, index), Rect(x: x, y: y, width: used, height: 1))
            x += used
        }
    }
}
