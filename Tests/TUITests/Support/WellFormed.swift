/// Whether a text is well-formed XML as far as this program writes it: elements closed in order, attributes quoted and told apart,
/// known entities, no stray signs, one root. Says what is wrong. A page may say before its root that it is HTML.
struct WellFormed {
    private(set) var problem: String?
    /// The names of the elements, in order.
    private(set) var elements: [String] = []
    /// The text of each element that has any, under its name.
    private(set) var texts: [(element: String, text: String)] = []
    private var open: [String] = []
    private var roots = 0

    init(_ text: String) {
        var rest = text[...]
        if rest.hasPrefix("<?xml"), let end = rest.firstRange(of: "?>") { rest = rest[end.upperBound...] }
        let page = "<!DOCTYPE html>"
        if rest.hasPrefix(page) { rest = rest.dropFirst(page.count) }
        while problem == nil, let sign = rest.first {
            if sign == "<" {
                guard let end = rest.firstIndex(of: ">") else {
                    problem = "a tag without an end"
                    break
                }
                take(tag: rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
            } else {
                let end = rest.firstIndex(of: "<") ?? rest.endIndex
                take(text: rest[..<end])
                rest = rest[end...]
            }
        }
        if problem == nil, !open.isEmpty { problem = "not closed: \(open)" }
        if problem == nil, roots != 1 { problem = "\(roots) roots" }
    }

    private mutating func take(tag: Substring) {
        if tag.hasPrefix("/") {
            if open.last != String(tag.dropFirst()) { problem = "</\(tag.dropFirst())> closes \(open.last ?? "nothing")" }
            if !open.isEmpty { open.removeLast() }
            return
        }
        let isEmpty = tag.hasSuffix("/")
        let body = isEmpty ? tag.dropLast() : tag
        let name = String(body.prefix { $0.isLetter || $0.isNumber })
        if name.isEmpty { problem = "<\(tag)> has no name" }
        if open.isEmpty { roots += 1 }
        elements.append(name)
        var attributes = body.dropFirst(name.count)
        var seen: Set<String> = []
        while let start = attributes.firstIndex(where: { $0 != " " }) {
            attributes = attributes[start...]
            guard let equals = attributes.firstIndex(of: "="), attributes[equals...].dropFirst().first == "\"" else {
                problem = "an attribute of <\(tag)> without a quoted value"
                return
            }
            if !seen.insert(String(attributes[..<equals])).inserted { problem = "an attribute twice in <\(tag)>" }
            let value = attributes[equals...].dropFirst(2)
            guard let end = value.firstIndex(of: "\"") else {
                problem = "a quote of <\(tag)> is not closed"
                return
            }
            checkEntities(value[..<end])
            attributes = value[end...].dropFirst()
        }
        if !isEmpty { open.append(name) }
    }

    private mutating func take(text: Substring) {
        checkEntities(text)
        for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" { problem = "a control character" }
        if text.contains(where: { !$0.isWhitespace }) {
            if open.isEmpty { problem = "text outside of the root" }
            texts.append((open.last ?? "", String(text)))
        }
    }

    private mutating func checkEntities(_ text: Substring) {
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
        where !["amp;", "lt;", "gt;", "quot;", "#39;"].contains(where: { part.hasPrefix($0) }) {
            problem = "an unknown entity: &\(part.prefix(8))"
        }
    }
}
