import Core

/// Writes the elements of an SVG picture. Places are in units of its view box, from the left and the top.
struct SVGWriter {
    /// Which side of a text stands at its place.
    enum Anchor { case left, middle, right }

    private(set) var text = ""
    /// Texts run from the right.
    let isRightToLeft: Bool

    init(isRightToLeft: Bool) { self.isRightToLeft = isRightToLeft }

    /// A coordinate with one decimal at most.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
        let whole = (tenths < 0 ? "-" : "") + String(abs(tenths) / 10)
        return tenths % 10 == 0 ? whole : whole + "." + String(abs(tenths) % 10)
    }

    /// An element; `content` is XML already.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, content: String? = nil) {
        text += "<" + name + attributes.map { " \($0)=\"\(XMLText.escaped($1))\"" }.joined()
        text += content.map { ">" + $0 + "</" + name + ">\n" } ?? "/>\n"
    }

    mutating func raw(_ xml: String) { text += xml + "\n" }

    mutating func label(
        _ string: String, x: Double, y: Double, anchor: Anchor = .left, size: Double = 12, colour: String = "#333333",
        isBold: Bool = false
    ) {
        guard !string.isEmpty else { return }
        let place =
            switch anchor {
            case .left: "start"
            case .middle: "middle"
            case .right: "end"
            }
        // An isolate turns the text itself, whatever a viewer knows of directions; places stay where they are.
        let content = XMLText.escaped(string)
        element(
            "text",
            [
                "x": SVGWriter.number(x), "y": SVGWriter.number(y), "text-anchor": place, "font-size": SVGWriter.number(size),
                "fill": colour, "stroke": "none", "font-weight": isBold ? "bold" : "normal",
            ], content: isRightToLeft ? "\u{2067}" + content + "\u{2069}" : content)
    }

    mutating func line(
        _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ colour: String, width: Double = 1, dash: String = "none"
    ) {
        element(
            "line",
            [
                "x1": SVGWriter.number(from.x), "y1": SVGWriter.number(from.y), "x2": SVGWriter.number(to.x),
                "y2": SVGWriter.number(to.y), "stroke": colour, "stroke-width": SVGWriter.number(width), "stroke-dasharray": dash,
            ])
    }

    /// A line through places; at `nil` it has a gap.
    mutating func path(_ places: [(x: Double, y: Double)?], _ colour: String, width: Double = 2, dash: String = "none") {
        var steps = ""
        var isDrawing = false
        for place in places {
            if let place {
                steps += (isDrawing ? "L" : "M") + SVGWriter.number(place.x) + " " + SVGWriter.number(place.y)
            }
            isDrawing = place != nil
        }
        guard !steps.isEmpty else { return }
        element(
            "path",
            [
                "d": steps, "fill": "none", "stroke": colour, "stroke-width": SVGWriter.number(width), "stroke-dasharray": dash,
                "stroke-linejoin": "round", "stroke-linecap": "round",
            ])
    }

    mutating func box(x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String = "none") {
        element(
            "rect",
            [
                "x": SVGWriter.number(x), "y": SVGWriter.number(y), "width": SVGWriter.number(max(0, width)),
                "height": SVGWriter.number(max(0, height)), "fill": fill, "stroke": stroke,
            ])
    }

    /// A sign at a place: circle, square, triangle or diamond, with a text for those who point at it.
    mutating func marker(_ shape: Int, at place: (x: Double, y: Double), size: Double = 4, _ colour: String, title: String? = nil)
    {
        // The title belongs to a group: not all viewers draw a shape that has children.
        if let title { text += "<g><title>" + XMLText.escaped(title) + "</title>" }
        let corners: [(Double, Double)] =
            switch shape % 4 {
            case 1: [(-1, -1), (1, -1), (1, 1), (-1, 1)]
            case 2: [(0, -1.2), (1.2, 1), (-1.2, 1)]
            case 3: [(0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)]
            default: []
            }
        if corners.isEmpty {
            element(
                "circle",
                [
                    "cx": SVGWriter.number(place.x), "cy": SVGWriter.number(place.y), "r": SVGWriter.number(size), "fill": colour,
                    "stroke": "none",
                ])
        } else {
            let points = corners.map { SVGWriter.number(place.x + $0 * size) + "," + SVGWriter.number(place.y + $1 * size) }
            element("polygon", ["points": points.joined(separator: " "), "fill": colour, "stroke": "none"])
        }
        if title != nil { raw("</g>") }
    }

    /// Stripes over a box, of one of six kinds; the first has none.
    mutating func stripes(_ kind: Int, x: Double, y: Double, width: Double, height: Double) {
        guard width >= 5, height >= 2, kind % 6 > 0 else { return }
        let (right, bottom, distance) = (x + width, y + height, 7.0)
        var steps: [String] = []
        func add(_ from: (Double, Double), _ to: (Double, Double)) {
            steps.append(
                "M\(SVGWriter.number(from.0)) \(SVGWriter.number(from.1))L\(SVGWriter.number(to.0)) \(SVGWriter.number(to.1))")
        }
        for step in 1...max(1, Int((width + height) / distance)) {
            let at = Double(step) * distance
            // The ends of a diagonal, on the sides of the box that it crosses.
            let low = (x + max(0, at - height), min(height, at)), high = (x + min(width, at), max(0, at - width))
            if [1, 5].contains(kind % 6) { add((low.0, y + low.1), (high.0, y + high.1)) }
            if [2, 5].contains(kind % 6) { add((low.0, bottom - low.1), (high.0, bottom - high.1)) }
            if kind % 6 == 3, at < height { add((x, y + at), (right, y + at)) }
            if kind % 6 == 4, at < width { add((x + at, y), (x + at, bottom)) }
        }
        guard !steps.isEmpty else { return }
        element("path", ["d": steps.joined(), "fill": "none", "stroke": "#FFFFFF", "stroke-width": "1.2"])
    }
}
