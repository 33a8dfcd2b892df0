/// A tag of HTML, or a comment.
struct MarkupTag {
    enum Effect {
        /// Words run on across it.
        case none
        case line, paragraph, item, cell
        /// White space within counts.
        case verbatim
        /// What is within is no text.
        case hidden
    }

    let effect: Effect
    let isEnd: Bool
    /// Where what follows begins.
    let next: Int

    /// `nil` where no tag of HTML begins at that place.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        var at = start + 1
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "!") {
            guard let end = MarkupTag.commentEnd(bytes, from: at) else { return nil }
            (effect, isEnd, next) = (.none, false, end)
            return
        }
        isEnd = bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        let first = at
        while at < bytes.count, at - first < 11, MarkupTag.isInName(bytes[at]) { at += 1 }
        let name = String(unsafeUninitializedCapacity: at - first) { buffer in
            for index in first..<at { buffer[index - first] = bytes[index] | (bytes[index] >= 65 ? 0x20 : 0) }
            return at - first
        }
        guard at < bytes.count, let effect = MarkupTag.effects[name],
            bytes[at] == UInt8(ascii: ">") || bytes[at] == UInt8(ascii: "/") || MarkupText.isSpace(bytes[at]),
            let end = MarkupTag.end(bytes, from: at)
        else { return nil }
        self.effect = effect
        next = end
    }

    private static func isInName(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }

    /// Behind the `>` that is in no quotes; a tag is no longer than a few lines.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var quote: UInt8 = 0
        for at in start..<min(bytes.count, start + 4096) {
            let byte = bytes[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            }
        }
        return nil
    }

    /// Behind a comment that begins with this exclamation mark.
    private static func commentEnd(_ bytes: UnsafeBufferPointer<UInt8>, from mark: Int) -> Int? {
        guard mark + 2 < bytes.count, bytes[mark + 1] == UInt8(ascii: "-"), bytes[mark + 2] == UInt8(ascii: "-") else {
            return nil
        }
        var dashes = 0
        for at in mark + 3..<min(bytes.count, mark + 65_536) {
            if bytes[at] == UInt8(ascii: ">"), dashes >= 2 { return at + 1 }
            dashes = bytes[at] == UInt8(ascii: "-") ? dashes + 1 : 0
        }
        return nil
    }

    private static let effects: [String: Effect] = {
        let names: [(Effect, String)] = [
            (
                .none,
                "a abbr acronym b big cite code del dfn em font i img input ins kbd label mark q s samp small span strike strong"
            ),
            (.none, "sub sup tt u var wbr video audio source iframe object embed button body html center tbody thead"),
            (.line, "br tr dt dd"), (.item, "li"), (.cell, "td th"), (.verbatim, "pre"), (.hidden, "script style head title"),
            (.paragraph, "p div h1 h2 h3 h4 h5 h6 ul ol dl table hr section article header footer form figure address"),
            (.paragraph, "blockquote figcaption"),
        ]
        return Dictionary(
            names.flatMap { effect, names in names.split(separator: " ").map { (String($0), effect) } },
            uniquingKeysWith: { first, _ in first })
    }()
}
