/// A card with its properties in their order.
struct Card {
    let line: Int
    var lines: [CardLine] = []

    func first(_ name: String) -> CardLine? { lines.first { $0.name == name } }
    func all(_ name: String) -> [CardLine] { lines.filter { $0.name == name } }
}

/// Takes the lines of a file of cards one by one. A card that is not closed is left out.
struct CardGathering {
    private(set) var cards: [Card] = []
    private(set) var issues: [(issue: NetworkIssue, line: Int)] = []
    private(set) var isCards = false
    private let limits: Limits
    private var card: Card?
    /// Cards and other components within the card: what they say is not of the card.
    private var inner = 0
    /// A quoted-printable line that goes on with the next.
    private var pending: (bytes: [UInt8], number: Int)?

    init(limits: Limits) { self.limits = limits }

    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, number: Int, isTooLong: Bool) {
        if isTooLong {
            pending = nil
            let name = String(
                decoding: bytes.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }.prefix(40), as: UTF8.self)
            return issues.append((.propertyLeftOut(name.visible), number))
        }
        if var open = pending {
            pending = nil
            open.bytes.removeLast()
            open.bytes += bytes
            guard open.bytes.count <= limits.field else {
                return issues.append((.propertyLeftOut("QUOTED-PRINTABLE"), open.number))
            }
            let whole = open.bytes
            return whole.withUnsafeBufferPointer { take(line: $0, number: open.number) }
        }
        take(line: bytes, number: number)
    }

    private mutating func take(line bytes: UnsafeBufferPointer<UInt8>, number: Int) {
        guard let line = ContentLine(bytes, number: number) else {
            return aside(.notUnderstood, String(decoding: bytes.prefix(80), as: UTF8.self), number)
        }
        switch line.name {
        case "BEGIN": begin(line)
        case "END": end(line)
        default:
            guard card != nil else { return aside(.notUnderstood, String(line.text.prefix(80)), number) }
            guard inner == 0 else { return }
            let property = CardLine(line)
            if property.isQuotedPrintable, bytes.last == UInt8(ascii: "=") {
                pending = (Array(bytes), number)
            } else if (card?.lines.count ?? 0) < limits.columns {
                card?.lines.append(property)
            } else {
                issues.append((.propertyLeftOut(property.name.visible), number))
            }
        }
    }

    private mutating func aside(_ reason: AgendaIssue.Reason, _ text: String, _ line: Int) {
        issues.append((.keptAside(reason: reason, text: text.visible), line))
    }

    private mutating func begin(_ line: ContentLine) {
        let isCard = line.value.trimmed.uppercased() == "VCARD"
        let isAgent = card?.lines.last?.name == "AGENT" || inner > 0
        guard isCard, !(card != nil && isAgent) else {
            if card == nil { return aside(.notUnderstood, String(line.text.prefix(80)), line.number) }
            return inner += 1
        }
        if let open = card { aside(.unclosed, open.first("FN")?.text ?? "VCARD", open.line) }
        (isCards, inner) = (true, 0)
        card = Card(line: line.number)
    }

    private mutating func end(_ line: ContentLine) {
        if inner > 0 { return inner -= 1 }
        guard let closed = card, line.value.trimmed.uppercased() == "VCARD" else {
            return aside(.notUnderstood, String(line.text.prefix(80)), line.number)
        }
        cards.append(closed)
        card = nil
    }

    /// Tells of what the file ends in the middle of.
    mutating func end() {
        if let open = card { aside(.unclosed, open.first("FN")?.text ?? "VCARD", open.line) }
        card = nil
    }
}
