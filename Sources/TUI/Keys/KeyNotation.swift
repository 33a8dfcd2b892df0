extension Key {
    /// Names of keys in angle brackets, as scripts write them; the first name of a key is the one it is shown by.
    private static let names: [(name: String, key: Key)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("Space", .character(" ")), ("BS", .backspace),
        ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
        ("PgUp", .pageUp), ("PgDn", .pageDown), ("lt", .character("<")),
    ]

    /// Reads keys as scripts write them: `/leic<Enter>`, `<C-l>`, `<F2>`, `<lt>` for the sign itself.
    static func parse(_ script: String) throws(KeyNotationError) -> [Key] {
        var keys: [Key] = []
        var rest = script[...]
        while let first = rest.first {
            guard first == "<" else {
                keys.append(first == "\n" ? .enter : .character(first))
                rest = rest.dropFirst()
                continue
            }
            guard let end = rest.firstIndex(of: ">") else { throw KeyNotationError(name: String(rest)) }
            let name = String(rest[rest.index(after: rest.startIndex)..<end])
            guard let key = named(name) else { throw KeyNotationError(name: "<\(name)>") }
            keys.append(key)
            rest = rest[rest.index(after: end)...]
        }
        return keys
    }

    private static func named(_ name: String) -> Key? {
        if let known = names.first(where: { $0.name.lowercased() == name.lowercased() }) { return known.key }
        if name.count == 3, name.lowercased().hasPrefix("c-"), let letter = name.lowercased().last { return .control(letter) }
        if name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number) { return .function(number) }
        return nil
    }

    /// How the key is shown to a person.
    var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-" + letter.uppercased()
        case .function(let number): "F\(number)"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .delete: Key.names.first { $0.key == self }?.name ?? ""
        }
    }
}

/// A key name that does not exist.
struct KeyNotationError: Error, Equatable {
    let name: String
}
