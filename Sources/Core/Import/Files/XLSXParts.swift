/// The parts of a workbook that say what its sheets refer to.
final class XLSXWorkbook: XMLVisitor {
    let failure: ReadError? = nil
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var countsFrom1904 = false

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("sheet"), let title = attributes["name"], let relation = attributes["id"] {
            sheets.append((title, relation, attributes["state"].map { $0 != "visible" } ?? false))
        } else if name.is("workbookPr") {
            countsFrom1904 = ["1", "true"].contains(attributes["date1904"])
        }
    }

    func closed(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Which part each relation leads to.
final class XLSXRelations: XMLVisitor {
    let failure: ReadError? = nil
    private(set) var targets: [String: String] = [:]

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name.is("Relationship"), let id = attributes["Id"], let target = attributes["Target"] else { return }
        targets[id] = target
    }

    func closed(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// The texts that cells share.
final class XLSXTexts: XMLVisitor {
    private(set) var failure: ReadError?
    private(set) var texts: [(string: String, raised: [Range<Int>])] = []
    private var text = CellText()
    private var isInText = false
    private var isPhonetic = false
    private var isRaised = false
    private let limits: Limits

    init(limits: Limits) { self.limits = limits }

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("si") {
            text.clear()
        } else if name.is("t") {
            isInText = !isPhonetic
        } else if name.is("r") {
            isRaised = false
        } else if name.is("vertAlign") {
            isRaised = attributes["val"] == "superscript"
        } else if name.is("rPh") {
            isPhonetic = true
        }
    }

    func closed(_ name: XMLName) {
        if name.is("si") {
            texts.append((text.string, text.raised))
            if texts.count > limits.cells { failure = .tooManyCells(limit: limits.cells) }
        } else if name.is("t") {
            isInText = false
        } else if name.is("r") {
            isRaised = false
        } else if name.is("rPh") {
            isPhonetic = false
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInText else { return }
        text.append(bytes, isRaised: isRaised)
        if text.bytes.count > limits.field { failure = .fieldTooLong(row: texts.count + 1, limit: limits.field) }
    }
}

/// Which cell styles show a number as a date.
final class XLSXStyles: XMLVisitor {
    private(set) var failure: ReadError?
    /// By the number of the style.
    private(set) var dates: [Bool] = []
    private var dateFormats: Set<Int> = Set(14...17).union([22])
    private var isInCellFormats = false
    private let limits: Limits

    init(limits: Limits) { self.limits = limits }

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("numFmt"), let id = attributes.integer("numFmtId"), let code = attributes["formatCode"] {
            if XLSXStyles.isDate(code) { dateFormats.insert(id) } else { dateFormats.remove(id) }
        } else if name.is("cellXfs") {
            isInCellFormats = true
        } else if name.is("xf"), isInCellFormats {
            dates.append(attributes.integer("numFmtId").map(dateFormats.contains) ?? false)
            if dates.count > limits.columns * 8 { failure = .tooManyCells(limit: limits.columns * 8) }
        }
    }

    func closed(_ name: XMLName) { if name.is("cellXfs") { isInCellFormats = false } }
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// A format with a day or a year outside quotes and brackets.
    private static func isDate(_ code: String) -> Bool {
        var (isQuoted, isBracketed, isEscaped) = (false, false, false)
        for byte in code.utf8 {
            if isEscaped { isEscaped = false; continue }
            switch byte {
            case UInt8(ascii: "\\"): isEscaped = true
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "["): isBracketed = true
            case UInt8(ascii: "]"): isBracketed = false
            case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "D"), UInt8(ascii: "Y"):
                if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }
}
