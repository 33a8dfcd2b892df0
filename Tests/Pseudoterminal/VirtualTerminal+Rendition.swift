extension VirtualTerminal {
    /// Select graphic rendition. False where a number is unknown.
    mutating func render(_ numbers: [Int]) -> Bool {
        var rest = numbers.isEmpty ? [0][...] : numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: pen = Style()
            case 1: pen.attributes.insert(.bold)
            case 2: pen.attributes.insert(.dim)
            case 3: pen.attributes.insert(.italic)
            case 4, 21: pen.attributes.insert(.underline)
            case 5, 6: pen.attributes.insert(.blink)
            case 7: pen.attributes.insert(.reverse)
            case 8: pen.attributes.insert(.invisible)
            case 9: pen.attributes.insert(.struckOut)
            case 22: pen.attributes.subtract([.bold, .dim])
            case 23: pen.attributes.remove(.italic)
            case 24: pen.attributes.remove(.underline)
            case 25: pen.attributes.remove(.blink)
            case 27: pen.attributes.remove(.reverse)
            case 28: pen.attributes.remove(.invisible)
            case 29: pen.attributes.remove(.struckOut)
            case 39: pen.foreground = .normal
            case 49: pen.background = .normal
            case 30...37: chooseForeground(.index(UInt8(number - 30)))
            case 40...47: chooseBackground(.index(UInt8(number - 40)))
            case 90...97: chooseForeground(.index(UInt8(number - 82)))
            case 100...107: chooseBackground(.index(UInt8(number - 92)))
            case 38:
                guard let colour = colour(&rest) else { return false }
                chooseForeground(colour)
            case 48:
                guard let colour = colour(&rest) else { return false }
                chooseBackground(colour)
            default: return false
            }
        }
        return true
    }

    private mutating func chooseForeground(_ colour: Style.Colour) {
        pen.foreground = colour
        colourChoices += 1
    }

    private mutating func chooseBackground(_ colour: Style.Colour) {
        pen.background = colour
        colourChoices += 1
    }

    /// What follows 38 or 48: `5;index` or `2;red;green;blue`.
    private func colour(_ rest: inout ArraySlice<Int>) -> Style.Colour? {
        switch rest.popFirst() {
        case 5: return rest.popFirst().flatMap(UInt8.init(exactly:)).map { .index($0) }
        case 2:
            let parts = rest.prefix(3).compactMap(UInt8.init(exactly:))
            rest = rest.dropFirst(3)
            return parts.count == 3 ? .rgb(parts[0], parts[1], parts[2]) : nil
        default: return nil
        }
    }
}
