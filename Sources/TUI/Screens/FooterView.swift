import Core

/// The last line: the filter being typed, and the keys that matter now. Each can be clicked.
enum FooterView {
    static func draw(_ canvas: Canvas, _ state: AppState) {
        var x = 1
        if let prompt = state.filterPrompt {
            x += canvas.text(state.strings.filterLabel + " ", x: x, y: 0, .prompt)
            x += canvas.text(
                prompt.tail(fitting: max(0, canvas.width - x - 1)), x: x, y: 0, width: max(0, canvas.width - x - 1), .prompt)
            canvas.cursor(x: min(x, canvas.width - 1), y: 0)
            x += 3
        }
        for (keys, label, command) in hints(state) {
            let width = TextWidth.of(keys) + 1 + TextWidth.of(label)
            guard x + width < canvas.width else { return }
            let start = x
            x += canvas.text(keys, x: x, y: 0, .key) + 1
            x += canvas.text(label, x: x, y: 0, .keyLabel)
            canvas.hit(.command(command), Rect(x: start, y: 0, width: x - start, height: 1))
            x += 2
        }
    }

    /// Commands that are shown with the one that does the opposite.
    private static let pairs: [Command: String] = [.nextTab: "[ ]", .moveLeft: "←→", .titlesUp: "↑↓"]

    /// The keys of the scopes that hold, in the order of the keymap's footer column.
    private static func hints(_ state: AppState) -> [(keys: String, label: String, command: Command)] {
        Keymap.bindings(in: state.wordScopes)
            .filter { state.canChoose || $0.command != .open }
            .filter { state.hasList || $0.command != .moveDown }
            // A key that an inner scope took means what it means there.
            .filter { Keymap.command(for: $0.keys[0], in: state.scopes) == $0.command }
            .filter { $0.footer > 0 && state.unavailability(of: $0.command) == nil }
            .enumerated()
            .sorted { ($0.element.footer, $0.offset) < ($1.element.footer, $1.offset) }
            .map { _, binding in
                let isMove = binding.command == .moveUp || (binding.command == .moveDown && binding.scope == .typing)
                let keys = isMove ? "↑↓" : FooterView.pairs[binding.command] ?? binding.keys[0].label
                let words = state.strings.commandWords(binding.command, in: binding.scope)
                let label = isMove && !state.canChoose ? state.strings.scroll : words.short
                return (keys, label, binding.command)
            }
    }
}

extension AppState {
    /// The scopes that hold, and before them that of a layer whose keys do what they do in any, and are called otherwise.
    fileprivate var wordScopes: [Scope] {
        switch layers.last {
        case .resolver: [.clashes] + scopes
        case .naming, .namingProfile: [.naming] + scopes
        case .asking: [.asking] + scopes
        default: scopes
        }
    }

    /// Whether what is typed on top stands above a list.
    fileprivate var hasList: Bool {
        switch layers.last {
        case .naming, .namingProfile, .importing, .form: false
        default: true
        }
    }

    /// Whether there is something to choose on top, rather than only something to read.
    fileprivate var canChoose: Bool {
        switch layers.last {
        case .help, .source, .report: false
        case .palette, .picker, .naming, .namingProfile, .importing, .asking, .mapper, .openAreas, .revisions, .resolver, .form,
            .choosing, .search, .chain, nil:
            true
        }
    }
}
