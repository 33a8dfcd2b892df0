/// Signs with what they mean, laid out in as few lines as they need.
struct Legend {
    struct Item {
        let sign: String
        let text: String
        let role: Role
        /// Stands behind the text and is never cut.
        let value: String

        init(_ sign: String, _ text: String, _ role: Role, value: String = "") {
            (self.sign, self.text, self.role, self.value) = (sign, text, role, value)
        }

        init(_ sign: Unicode.Scalar, _ text: String, _ role: Role, value: String = "") {
            self.init(String(sign), text, role, value: value)
        }

        fileprivate var named: String { sign.isEmpty ? text : sign + " " + text }
        fileprivate var width: Int { TextWidth.of(named) + (value.isEmpty ? 0 : TextWidth.of(value) + 1) }
    }

    private struct Field {
        let item: Item
        let x: Int
        let width: Int
    }

    private let lines: [[Field]]

    /// How many lines it takes.
    var height: Int { lines.count }
    /// How many items it shows.
    var count: Int { lines.reduce(0) { $0 + $1.count } }

    /// Items behind each other. Where they need more lines than `most`, those that do not fit are left out, the first ones last; or
    /// with `keepsAll` each gets a column, and its text is cut.
    init(_ items: [Item], width: Int, most: Int, keepsAll: Bool = false) {
        guard most > 0, width > 4, !items.isEmpty else {
            lines = []
            return
        }
        var flowing: [[Field]] = [[]]
        var x = 0
        for item in items {
            let needed = min(item.width, width)
            if x > 0, x + needed > width {
                if !keepsAll, flowing.count == most { continue }
                flowing.append([])
                x = 0
            }
            flowing[flowing.count - 1].append(Field(item: item, x: x, width: needed))
            x += needed + 2
        }
        guard flowing.count > most else {
            lines = flowing
            return
        }
        let perLine = (items.count + most - 1) / most
        let share = width / perLine
        // Less would say nothing.
        guard share >= 8 else {
            lines = []
            return
        }
        lines = stride(from: 0, to: items.count, by: perLine).map { first in
            items[first..<min(first + perLine, items.count)].enumerated().map {
                Field(item: $1, x: $0 * share, width: max(1, share - 1))
            }
        }
    }

    func draw(on canvas: Canvas, x: Int = 0, y: Int = 0) {
        for (line, fields) in lines.enumerated() {
            for field in fields {
                let valueWidth = field.item.value.isEmpty ? 0 : min(TextWidth.of(field.item.value), field.width)
                let room = field.width - (valueWidth > 0 ? valueWidth + 1 : 0)
                let used = canvas.text(field.item.named, x: x + field.x, y: y + line, width: room, field.item.role)
                if valueWidth > 0 {
                    canvas.text(field.item.value, x: x + field.x + used + 1, y: y + line, width: valueWidth, field.item.role)
                }
            }
        }
    }
}
