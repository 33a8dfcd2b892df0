import ArgumentParser
import Core

extension AddCommand {
    struct Correction: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Correct what is said of an entry; the original is kept and shown as superseded.",
            discussion:
                "The property is 'role', a relation as in 'member of', or a claim as in 'start'; 'concord show' prints them.")
        @OptionGroup var options: Options
        @OptionGroup var span: SpanOptions
        @Argument(help: "The entry.") var entry: String
        @Argument(help: "What is said of it: a property.") var property: String
        @Argument(help: "What it is: the right value; of a link the entry that it leads to.") var value: String
        @Option(help: ArgumentHelp("The value that is wrong, where there are several.", valueName: "value")) var was: String?
        @Option(help: ArgumentHelp("Of a role: where.", valueName: "entry")) var body: String?
        @Option(help: ArgumentHelp("A remark.", valueName: "text")) var note: String?

        func run() throws {
            let library = try options.world.library()
            let id = try Named.entry(entry, among: EntryKind.allCases, library)
            var form = Form(correcting: try statement(of: id, library))
            let valueField = form.fields[0]
            if valueField == .relation || valueField == .object {
                try form.pick(value, for: .object, library)
            } else {
                form[valueField] = value
            }
            form.fill([.note: note])
            span.fill(&form)
            try form.pick(body, for: .body, library)
            try options.say(form, in: library)
        }

        /// The one statement that is meant.
        private func statement(of id: EntryID, _ library: Library) throws -> Statement {
            let all = (library.network.statements(about: id) + library.tabled(id)).filter(\.confidence.stands)
            func words(_ statement: Statement) -> [String] {
                [
                    statement.value.english, statement.object.map(\.description),
                    statement.object.flatMap { library.name(of: $0)?.english },
                ]
                .compactMap { $0 }
            }
            let named = all.filter { $0.property.text == property || $0.property.text == "=" + property }
            guard !named.isEmpty else {
                let properties = uniqued(
                    all.map { $0.property.text.hasPrefix("=") ? String($0.property.text.dropFirst()) : $0.property.text })
                throw Complaint(
                    "nobody says '\(property.visible)' of \(id.description)"
                        + (properties.isEmpty ? "." : ". What is said: \(properties.map(\.visible).joined(separator: ", "))."))
            }
            let meant = named.filter { statement in was.map { words(statement).map(Folded.init).contains(Folded($0)) } ?? true }
            guard let one = meant.first, meant.count == 1 else {
                let values = named.map { "'" + (words($0).last ?? "").visible + "'" }
                throw Complaint("which one is wrong? Say --was \(list(values, else: [])).")
            }
            return one
        }
    }
}
