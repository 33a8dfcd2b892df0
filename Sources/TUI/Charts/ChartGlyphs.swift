extension Glyphs {
    /// Fills of bands that lie beside each other, each unlike its neighbours.
    var fills: [Unicode.Scalar] { hasBraille ? ["█", "░", "▓", "▚", "▒", "≡"] : ["#", ".", "=", ":", "+", "o"] }

    /// Shades of a cell, from the lowest value to the highest.
    var shades: [Unicode.Scalar] { hasBraille ? [" ", "░", "▒", "▓", "█"] : [" ", ".", ":", "+", "#"] }

    /// A value outside its limits, and one at which a pattern is complete.
    var alarm: Unicode.Scalar { hasBraille ? "◉" : "X" }
    var pattern: Unicode.Scalar { hasBraille ? "◇" : "%" }

    /// A line down through a plot at the cursor.
    var guide: Unicode.Scalar { hasBraille ? "┊" : ":" }

    /// On an axis: a labelled place, and a period of which only a part is known.
    var tick: Unicode.Scalar { hasBraille ? "┬" : "+" }
    var sideTick: Unicode.Scalar { hasBraille ? "┤" : "+" }
    var part: Unicode.Scalar { hasBraille ? "≈" : "~" }

    /// Where there is no value.
    var absent: Unicode.Scalar { hasBraille ? "·" : "." }

    /// Areas of a funnel: between its limits, outside the inner, outside the outer, under the cursor.
    var places: [Unicode.Scalar] { hasBraille ? ["·", "○", "●", "◉"] : [":", "o", "*", "@"] }

    /// The rest of a bar in eighths of a cell, growing to the right; bars to the left know halves alone.
    var eighths: [Unicode.Scalar] {
        hasBraille ? ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] : ["=", "=", "=", "=", "#", "#", "#", "#"]
    }
    var rightHalf: Unicode.Scalar { hasBraille ? "▐" : "=" }
    var fullBlock: Unicode.Scalar { hasBraille ? "█" : "#" }
}

/// How a line of a plot is drawn: whole or broken, and with which sign where there are no dots.
enum Stroke {
    case solid, dashed, dotted

    /// Whether the dot at a step of the line is drawn.
    func isDrawn(_ step: Int) -> Bool {
        switch self {
        case .solid: true
        case .dashed: step % 8 < 5
        case .dotted: step % 4 == 0
        }
    }

    /// In plain signs, and in legends.
    func sign(_ glyphs: Glyphs) -> Unicode.Scalar {
        switch self {
        case .solid: glyphs.hasBraille ? "─" : "."
        case .dashed: glyphs.hasBraille ? "╌" : "-"
        case .dotted: glyphs.hasBraille ? "┈" : "'"
        }
    }
}
