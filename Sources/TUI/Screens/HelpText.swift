/// The help: what the program is, then every key by where it holds. Read off the keymap.
enum HelpText {
    /// At a width; keys and what they do keep a line each.
    static func lines(_ strings: Strings, width: Int = 74) -> [String] {
        var lines = strings.helpIntroduction.flatMap { Wrapping.lines($0, width: width) }
        for scope in Scope.allCases {
            let bindings = Keymap.bindings.filter { $0.scope == scope }
            lines += ["", strings.scope(scope)]
            for binding in bindings {
                let keys = binding.keys.map(\.label).joined(separator: " ")
                let space = String(repeating: " ", count: max(1, 16 - TextWidth.of(keys)))
                lines.append("  " + keys + space + strings.commandWords(binding.command, in: scope).label)
            }
        }
        return lines
    }
}
