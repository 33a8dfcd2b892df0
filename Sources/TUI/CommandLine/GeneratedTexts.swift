import Core

/// The table of assets/SOURCES.md and of `concord sources`.
enum SourcesText {
    static func sheet(_ library: Library, _ strings: Strings) -> Sheet {
        let words = strings.origin
        let columns = [
            SheetColumn(words.file, key: "files"), SheetColumn(words.contents, key: "contents"),
            SheetColumn(words.publisher, key: "publisher"),
            SheetColumn(words.title, key: "title"), SheetColumn(words.licence, key: "licence"),
            SheetColumn(words.attribution, key: "attribution"), SheetColumn(words.date, key: "date"),
        ]
        return Sheet(
            columns: columns,
            rows: library.origins.map {
                [$0.files.joined(separator: " "), $0.contents, $0.publisher, $0.title, $0.licence, $0.attribution, $0.date]
            })
    }
}

/// The table of KEYS.md and of `concord keys`.
enum KeysText {
    static func sheet(_ strings: Strings) -> Sheet {
        let columns = [
            SheetColumn("Where", key: "scope"), SheetColumn("Keys", key: "keys"), SheetColumn("What", key: "what"),
            SheetColumn("Name", key: "name"),
        ]
        let rows = Keymap.bindings.map { binding in
            [
                strings.scope(binding.scope), binding.keys.map(\.label).joined(separator: " "),
                strings.commandWords(binding.command, in: binding.scope).label,
                binding.command.rawValue,
            ]
        }
        return Sheet(columns: columns, rows: rows)
    }
}

/// What is printed where there is no terminal.
enum Overview {
    static func text(_ library: Library, _ strings: Strings) -> String {
        let figures = library.trends.datasets.reduce(0) { sum, dataset in
            sum + dataset.series.indices.reduce(0) { $0 + dataset.figures(in: $1) }
        }
        let words = strings.overview
        let current = library.network.councils.filter { !$0.hasEnded }.count
        let lines =
            [
                words.title,
                words.contents(
                    strings.number(current), strings.number(library.network.forces.count),
                    strings.number(library.network.cities.count),
                    strings.number(figures)),
                strings.reach(library.reach.map { ($0.dataset.id, $0.last) }), "", words.needsTerminal,
            ] + words.commands.map { "  " + $0 }
        return lines.joined(separator: "\n") + "\n"
    }
}
