import ArgumentParser
import Core

/// Prints the shortest chain of links between two entries.
struct PathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path", abstract: "Print how two entries are linked, step by step.",
        discussion: "An entry is named by its name, as in 'Coventry University', or by its id, as in council:LCE.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "The first entry.") var from: String
    @Argument(help: "The second entry.") var to: String

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.networkLibrary()
        let graph = LinkGraph(library)
        let ends = (try Named.entry(from, graph, library), try Named.entry(to, graph, library))
        switch graph.path(from: ends.0, to: ends.1) {
        case .success(let path): try output.write(sheet(path, library))
        case .failure(let reason):
            func name(_ id: EntryID) -> String { (library.name(of: id) ?? Name(id.key)).text(in: world.language) }
            throw Complaint(world.strings.links.noPath(reason, name(ends.0), name(ends.1)))
        }
    }

    private func sheet(_ path: LinkPath, _ library: Library) -> Sheet {
        let strings = world.strings
        let words = strings.links
        func name(_ id: EntryID) -> String { (library.name(of: id) ?? Name(id.key)).text(in: strings.language) }
        var start = path.from
        let rows = path.steps.enumerated().map { number, step in
            let texts = LinkTexts(step.link, library, strings, isForPrograms: output.isForPrograms)
            let isWeakest = path.weakest == number
            // Two entries of one thing often have one name.
            func end(_ id: EntryID) -> String {
                name(id) + (step.isIdentity && !output.isForPrograms ? " (" + strings.kind(id.kind) + ")" : "")
            }
            let row = [
                String(number + 1), end(start),
                output.isForPrograms ? texts.relation : strings.relation(of: step.link, reversed: step.isReversed),
                end(step.end),
                texts.since, texts.until, texts.asOf, texts.source,
                texts.confidence, isWeakest ? words.weakest : "", start.description, step.end.description,
                output.isForPrograms ? (step.isReversed ? "reversed" : "forward") : "",
            ]
            start = step.end
            return row
        }
        let columns = [
            SheetColumn(words.step, key: "step", isNumeric: true), SheetColumn(words.column(.from), key: "from"),
            SheetColumn(words.column(.relation), key: "relation"), SheetColumn(words.column(.to), key: "to"),
            SheetColumn(words.column(.since), key: "since"), SheetColumn(strings.label(.end), key: "until"),
            SheetColumn(strings.column(.asOf), key: "as_of"), SheetColumn(words.column(.source), key: "source"),
            SheetColumn(words.confidence, key: "confidence"), SheetColumn(words.weakest, key: "weakest"),
            SheetColumn("", key: "from_id"), SheetColumn("", key: "to_id"), SheetColumn("", key: "direction"),
        ]
        let notes = [words.pathTitle + strings.colon + words.links(path.length)]
        return Sheet(columns: columns, rows: rows, notes: notes + (path.steps.isEmpty ? [words.samePlace] : []))
            .leavingOutEmpty(unless: output.isForPrograms)
    }
}

/// Prints what an entry is linked to.
struct AroundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "around", abstract: "Print what an entry is linked to, as a tree.",
        discussion: "Each entry stands once, where it is nearest. What is not opened is counted.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Option(help: ArgumentHelp("How far the tree is opened.", valueName: "number")) var depth = 1
    @Argument(help: "The entry, by its name or its id.") var entry: String

    func validate() throws {
        guard (0...12).contains(depth) else { throw ValidationError("The depth is a number from 0 to 12.") }
    }

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.networkLibrary()
        let graph = LinkGraph(library)
        let strings = world.strings
        let id = try Named.entry(entry, graph, library)
        guard let tree = LinkTree(of: id, depth: depth, graph, most: .max) else {
            throw Complaint(strings.links.noLinks((library.name(of: id) ?? Name(id.key)).text(in: strings.language)))
        }
        let rows = tree.rows.map { row -> [String] in
            let name = (library.name(of: row.id) ?? Name(row.id.key)).text(in: strings.language)
            let texts = row.link.map { LinkTexts($0, library, strings, isForPrograms: output.isForPrograms) }
            let relation =
                output.isForPrograms
                ? texts?.relation ?? "" : row.link.map { strings.relation(of: $0, reversed: row.isReversed) } ?? ""
            let isTable = output.format == .table
            return [
                String(row.depth), relation, (isTable ? String(repeating: "  ", count: row.depth) : "") + name,
                texts?.since ?? "", texts?.until ?? "", texts?.asOf ?? "", texts?.source ?? "",
                texts?.confidence ?? "", row.unopened > 0 ? String(row.unopened) : "", row.id.description,
            ]
        }
        let words = strings.links
        let columns = [
            SheetColumn(words.depth, key: "depth", isNumeric: true), SheetColumn(words.column(.relation), key: "relation"),
            SheetColumn(words.entry, key: "entry"), SheetColumn(words.column(.since), key: "since"),
            SheetColumn(strings.label(.end), key: "until"), SheetColumn(strings.column(.asOf), key: "as_of"),
            SheetColumn(words.column(.source), key: "source"), SheetColumn(words.confidence, key: "confidence"),
            SheetColumn(words.unopened, key: "unopened", isNumeric: true), SheetColumn("", key: "id"),
        ]
        try output.write(Sheet(columns: columns, rows: rows).leavingOutEmpty(unless: output.isForPrograms))
    }
}

/// Prints what was announced or intended.
struct CommitmentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitments", abstract: "Print commitments with owner, status, due date, and whether there is evidence.",
        discussion: "--filter evidence:no prints those of which nothing is known to have been done.")
    @OptionGroup var options: DirectoryOptions
    func run() throws { try options.write(.commitments) }
}

/// What a link says, as texts for a table: for programs dates and words of the facts.
private struct LinkTexts {
    let relation, since, until, asOf, source, confidence: String

    init(_ link: Link, _ library: Library, _ strings: Strings, isForPrograms: Bool) {
        relation = link.relation == .role ? link.words.english : link.relation.text
        since = link.since.map { isForPrograms ? $0.iso : strings.partialDate($0) } ?? ""
        until = link.until.map { isForPrograms ? $0.iso : strings.partialDate($0) } ?? ""
        asOf = link.asOf.map { isForPrograms ? $0 : strings.numerals.digits($0) } ?? ""
        source = link.source
        confidence = isForPrograms ? link.confidence.rawValue : strings.confidence(link.confidence, library)
    }
}

extension Sheet {
    /// Without columns that say nothing: for readers. Programs get all.
    fileprivate func leavingOutEmpty(unless isForPrograms: Bool) -> Sheet {
        guard !isForPrograms else { return self }
        let kept = columns.indices.filter { column in !columns[column].title.isEmpty && rows.contains { !$0[column].isEmpty } }
        return Sheet(
            columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } }, notes: notes, about: about)
    }
}

extension WorldOptions {
    /// All that is here, the network as of the day where one is asked for.
    func networkLibrary() throws -> Library {
        let library = try library()
        return asOf.flatMap { PartialDate(iso: $0) }.map { library.network(within: $0.days) } ?? library
    }
}

extension Named {
    /// The entry with this id or this name, whatever its case and accents. Several entries of one name that are one real thing are one.
    static func entry(_ text: String, _ graph: LinkGraph, _ library: Library) throws -> EntryID {
        if let id = EntryID(text), library.name(of: id) != nil { return id }
        let named = library.entries(named: text)
        // A key without its kind, where nothing bears it as a name.
        let found = named.isEmpty ? EntryKind.allCases.map { EntryID($0, text) }.filter { library.name(of: $0) != nil } : named
        guard let first = found.first else {
            let near = nearest(to: text, among: library.entryNames)
            throw Complaint(
                "there is no entry '\(text.visible)'"
                    + (near.isEmpty ? ". 'concord bodies' prints ids." : ". Did you mean \(list(near, else: []))?"))
        }
        let same = library.network.identities(of: first)
        guard found.allSatisfy(same.contains) else {
            throw Complaint(
                "'\(text.visible)' is the name of several entries. Say which: \(list(found.map(\.description), else: [])).")
        }
        return first
    }
}
