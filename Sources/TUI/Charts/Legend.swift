/// Signs with what they mean, laid out in as few lines as they need.
struct Legend {
    struct Item {
        let sign: String
        let text: String
        let role: Role

        init(_ sign: String, _ text: String, _ role: Role) { (self.sign, self.text, self.role) = (sign, text, role) }
        init(_ sign: Unicode.Scalar, _ text: String, _ role: Role) { self.init(String(sign), text, role) }

        fileprivate var whole: String { sign.isEmpty ? text : sign + " " + text }
    }

    private struct Field {
        let item: Item
        let x: Int
        let width: Int
    }

    private let lines: [[Field]]

    /// How many lines it takes.
    var height: Int { lines.count }

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
            let needed = min(TextWidth.of(item.whole), width)
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
        lines = stride(from: 0, to: items.count, by: perLine).map { first in
            items[first..<min(first + perLine, items.count)].enumerated().map {
                Field(item: $1, x: $0 * share, width: max(1, share - 1))
            }
        }
    }

    func draw(on canvas: Canvas, x: Int = 0, y: Int = 0) {
        for (line, fields) in lines.enumerated() {
            for field in fields {
                canvas.text(field.item.whole, x: x + field.x, y: y + line, width: field.width, field.item.role)
            }
        }
    }
}
