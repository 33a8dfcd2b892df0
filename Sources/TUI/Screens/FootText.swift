import Core

/// The lines at the foot of a list about its selected entry.
struct FootText {
    private let library: Library
    private let strings: Strings
    private let related: Related

    init(_ state: AppState) {
        (library, strings, related) = (state.library, state.strings, state.related)
    }

    func lines(for id: EntryID) -> [String] {
        func text(_ name: Name?) -> String { name?.text(in: strings.language) ?? "" }
        var lines: [String] = []
        if let tie = library.ties[id]?.first {
            lines.append(text(library.shortName(of: id)) + strings.colon + strings.tie(tie, text(library.name(of: tie.object))))
        } else if let basis = related.noTrend {
            lines.append(strings.noFigures(basis))
        }
        if let person = related.entries(.person).compactMap({ library.network.person($0.key) }).first {
            let person = library.network.withLatestRole(person)
            lines.append(
                text(person.name) + strings.comma + text(person.role) + " " + strings.asOf(strings.numerals.digits(person.asOf)))
        }
        if id.kind == .practice, let practice = library.network.practice(id.key) {
            lines.append(strings.english(practice.summary))
        }
        return lines
    }
}
