/// Puts together the entries and statements of a file: gives them ids, makes their texts safe, and tells what is odd.
struct NetworkBuilder {
    private(set) var file: NetworkFile
    var issues: IssueList
    let limits: Limits
    let known: NetworkIndex
    /// The source of what the file names no source for: the file.
    let ownSource: String

    /// Places in `file.entries`.
    private var places: [EntryID: Int] = [:]
    /// Entries by what the file calls them.
    private var references: [String: EntryID] = [:]
    /// Entries of the file by kind and folded name.
    private var byName: [String: [EntryID]] = [:]
    private var lines: [Int32] = []
    private var sources: [String: String] = [:]
    /// The last number that tells keys made of one name apart.
    private var numbers: [EntryID: Int] = [:]
    /// Wholes by their parts.
    private var wholes: [EntryID: Set<EntryID>] = [:]

    init(_ layout: NetworkLayout, file name: String, known: NetworkIndex, limits: Limits) {
        file = NetworkFile(layout: layout)
        issues = IssueList(file: name)
        self.known = known
        self.limits = limits
        let key = EntryKey.safe(name)
        ownSource = key.isEmpty ? "file" : key
    }

    var entryCount: Int { places.count }

    mutating func tell(_ issue: NetworkIssue, line: Int) { issues.add(.network(issue), row: line > 0 ? line : nil) }
    mutating func setTitle(_ title: String) { file.title = title }

    // MARK: Texts

    /// A name on one line, without what acts on a terminal, and not longer than allowed.
    mutating func name(_ raw: String, line: Int) -> String {
        var text = raw
        if !NetworkBuilder.isPlain(raw) {
            let words = raw.split { $0.isWhitespace || $0 == "\u{FEFF}" }
            text = visible(words.joined(separator: " "), line: line)
        }
        guard text.utf8.count > limits.name, text.unicodeScalars.count > limits.name else { return text }
        tell(.nameTooLong(limit: limits.name), line: line)
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limits.name - 1))) + "…"
    }

    /// A value: its lines stay, anything else that acts on a terminal is shown instead.
    mutating func value(_ raw: String, line: Int) -> String {
        if NetworkBuilder.isPlain(raw) { return raw }
        guard raw.unicodeScalars.contains(where: \.actsOnTerminal) else { return raw.trimmed }
        let parts = raw.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let shown = parts.map { part in
            visible(String(part.map { $0 == "\t" ? " " : $0 }.filter { $0 != "\u{FEFF}" }), line: line)
        }
        return shown.joined(separator: "\n").trimmed
    }

    private mutating func visible(_ text: String, line: Int) -> String {
        guard text.unicodeScalars.contains(where: \.actsOnTerminal) else { return text }
        let shown = text.visible
        tell(.unsafeText(String(shown.prefix(60))), line: line)
        return shown
    }

    /// Printable ASCII with no space around.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            return first > 0x20 && last > 0x20 && bytes.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }

    // MARK: Entries

    /// The id of an entry that a file calls so. Where the network has that id, it is the same only if the id is one that nothing
    /// else can have, or the name is the same.
    mutating func id(_ kind: EntryKind, fileID: String, name: String, line: Int) -> EntryID {
        if let full = EntryID(fileID), let id = NetworkBuilder.usable(full, as: kind) { return id }
        // A body with the code of the Office for National Statistics is the council; three letters alone can be anything's.
        let isCode = fileID.utf8.count == 9
        if let area = known.area(fileID), area.kind == kind || (kind == .body && isCode) { return area }
        let key = EntryKey.safe(fileID)
        guard !key.isEmpty else { return EntryID(kind, freeKey(kind, EntryKey.made(of: name))) }
        let id = EntryID(kind, key)
        if EntryKey.isUnique(key) || name.isEmpty || known.name(of: id, is: name) != false { return id }
        tell(.idOfAnother(fileID.visible, name: name), line: line)
        var number = 2
        while known.name(of: EntryID(kind, key + "-\(number)"), is: name) == false { number += 1 }
        return EntryID(kind, key + "-\(number)")
    }

    /// An id with its kind; that of a person is never one of a body.
    private static func usable(_ id: EntryID, as kind: EntryKind) -> EntryID? {
        let key = EntryKey.safe(id.key)
        guard !key.isEmpty, (id.kind == .person) == (kind == .person) else { return nil }
        return EntryID(id.kind, key)
    }

    private mutating func freeKey(_ kind: EntryKind, _ key: String) -> String {
        let first = EntryID(kind, key)
        var (wanted, number) = (first, numbers[first] ?? 1)
        if number > 1 { wanted = EntryID(kind, key + "-\(number)") }
        while has(wanted) {
            number += 1
            wanted = EntryID(kind, key + "-\(number)")
        }
        numbers[first] = number
        return wanted.key
    }

    /// Adds an entry. A second one of the id leaves the first as it is; another name or word of it is kept beside.
    mutating func add(_ id: EntryID, _ name: Name, word: String = "", line: Int) {
        guard let place = places[id] else {
            places[id] = file.entries.count
            byName[id.kind.rawValue + ":" + Folded(name.english).text, default: []].append(id)
            guard let there = known.name(of: id), known.name(of: id, is: name.english) == false else {
                return file.entries.append(FileEntry(id, name, word: word, line: line))
            }
            // A known entry keeps its name.
            file.entries.append(FileEntry(id, Name(there, arabic: name.arabic), word: word, line: line))
            say(
                StatementQualifiers(source: ownSource).statement(id, .claim(NetworkClaim.otherName.rawValue), name.english),
                line: line)
            return
        }
        let first = file.entries[place]
        if !name.english.isEmpty, name.english != first.name.english, known.name(of: id, is: name.english) != false {
            tell(.idTwice(id.description.visible), line: line)
            say(
                StatementQualifiers(source: ownSource).statement(
                    id, .claim(NetworkClaim.otherName.rawValue), name.english), line: line)
        }
        if first.name.arabic == nil, let arabic = name.arabic {
            file.entries[place].name = Name(first.name.english, arabic: arabic)
        }
        if first.word.isEmpty {
            file.entries[place].word = word
        } else if !word.isEmpty, word != first.word {
            say(
                StatementQualifiers(source: ownSource).statement(id, .claim(NetworkClaim.type.rawValue), word), line: line)
        }
    }

    /// What the file calls an entry, for its links.
    mutating func register(_ reference: String, as id: EntryID) {
        if !reference.isEmpty, references[reference] == nil { references[reference] = id }
    }

    /// The entry of the file with this name; a new one where there is none or several.
    mutating func named(_ kind: EntryKind, _ name: String, word: String = "", line: Int) -> EntryID {
        let there = byName[kind.rawValue + ":" + Folded(name).text] ?? []
        if let id = there.first { return id }
        let id = EntryID(kind, freeKey(kind, EntryKey.made(of: name)))
        add(id, Name(name), word: word, line: line)
        return id
    }

    func isInFile(_ id: EntryID) -> Bool { places[id] != nil }

    func has(_ id: EntryID) -> Bool { places[id] != nil || known.contains(id) }

    /// The entry that a text refers to: as the file calls it, by its whole id, or a council or force by its code.
    mutating func entry(_ reference: String) -> EntryID? {
        if let id = references[reference] { return id }
        var found: EntryID?
        if let id = EntryID(reference) {
            let safe = EntryID(id.kind, EntryKey.safe(id.key))
            found = has(safe) ? safe : id.kind == .council || id.kind == .force ? known.area(id.key) : nil
        } else {
            found = known.area(reference)
        }
        if let found { references[reference] = found }
        return found
    }

    /// The key of a source that a file names; it becomes an entry where nothing has it.
    mutating func source(_ text: String, title: String? = nil, line: Int) -> String {
        if let key = sources[text] { return key }
        var named = text
        if let id = EntryID(text), id.kind == .source { named = id.key }
        let safe = EntryKey.safe(named)
        let key = safe.isEmpty ? ownSource : safe
        sources[text] = key
        let id = EntryID(.source, key)
        if !has(id) { add(id, Name(name(title ?? named, line: line)), line: line) }
        return key
    }

    // MARK: Statements

    mutating func say(_ statement: Statement, line: Int) {
        if let since = statement.since, let until = statement.until, since.first > until.last {
            tell(.datesContradict(since: since.iso, until: until.iso), line: line)
        }
        if statement.property == .relation(.known(.partOf)), let whole = statement.object {
            wholes[statement.subject, default: []].insert(whole)
        }
        file.statements.append(statement)
        lines.append(Int32(clamping: line))
    }

    /// Whether the file says already that an entry is part of another.
    mutating func saysPart(of reference: String, _ id: EntryID) -> Bool {
        entry(reference).map { wholes[id]?.contains($0) ?? false } ?? false
    }

    /// The Arabic form of an entry's name in the file.
    func arabic(of id: EntryID) -> String? { places[id].flatMap { file.entries[$0].name.arabic } }

    /// Says a claim; an empty value says nothing. Where it is an entry, `reference` is what the file calls it.
    mutating func claim(
        _ id: EntryID, _ property: String, _ raw: String, _ beside: StatementQualifiers, object reference: String? = nil,
        line: Int
    ) {
        let value = value(raw, line: line)
        guard !value.isEmpty else { return }
        let object = reference.flatMap { $0.isEmpty ? nil : entry($0) }
        say(beside.statement(id, .claim(property), value, object), line: line)
        if let reference, !reference.isEmpty, object == nil {
            tell(.linkToNowhere(from: id.description.visible, relation: property, to: reference.visible), line: line)
        }
    }

    mutating func claim(_ id: EntryID, _ claim: NetworkClaim, _ raw: String, _ beside: StatementQualifiers, line: Int) {
        self.claim(id, claim.rawValue, raw, beside, line: line)
    }

    /// Says a link; `false` where its end is nowhere, which is told.
    @discardableResult
    mutating func link(
        _ from: EntryID, _ relation: Relation, to reference: String, _ beside: StatementQualifiers, line: Int
    ) -> Bool {
        guard let object = entry(reference) else {
            tell(
                .linkToNowhere(from: from.description.visible, relation: relation.text.visible, to: reference.visible), line: line
            )
            return false
        }
        say(beside.statement(from, .relation(relation), relation.text, object), line: line)
        return true
    }

    /// Reads what stands beside a value. `look` gives the text of a key, empty where there is none.
    mutating func qualifiers(
        line: Int, source usual: String? = nil, asOf: String? = nil, _ look: (StatementQualifiers.Key) -> String
    ) -> StatementQualifiers {
        let named = look(.source)
        var beside = StatementQualifiers(source: named.isEmpty ? usual ?? ownSource : source(named, line: line))
        let told = value(look(.asOf), line: line)
        beside.asOf = told.isEmpty ? asOf : told
        beside.note = value(look(.note), line: line)
        let arabic = value(look(.arabic), line: line)
        beside.arabic = arabic.isEmpty ? nil : arabic
        let corrects = look(.corrects)
        if !corrects.isEmpty { beside.corrects = StatementQualifiers.identity(written: corrects) }
        let confidence = look(.confidence)
        if !confidence.isEmpty {
            if let known = Confidence(rawValue: Folded(confidence).text) {
                beside.confidence = known
            } else {
                tell(.unknownConfidence(String(confidence.visible.prefix(60))), line: line)
            }
        }
        beside.since = date(look(.since), "since", &beside.note, line: line)
        beside.until = date(look(.until), "until", &beside.note, line: line)
        let behalf = look(.onBehalfOf)
        if !behalf.isEmpty {
            beside.onBehalfOf = entry(behalf)
            if beside.onBehalfOf == nil {
                tell(.linkToNowhere(from: "", relation: "on behalf of", to: behalf.visible), line: line)
            }
        }
        return beside
    }

    /// A date, or the first ten letters of a moment. What is none goes into the note.
    private mutating func date(_ text: String, _ word: String, _ note: inout String, line: Int) -> PartialDate? {
        guard !text.isEmpty else { return nil }
        if let date = PartialDate(iso: text) ?? PartialDate(iso: text.prefix { $0 != "T" && $0 != " " }) { return date }
        let shown = String(text.visible.prefix(60))
        tell(.badDate(shown), line: line)
        note += (note.isEmpty ? "" : "; ") + word + " " + shown
        return nil
    }

    // MARK: The whole

    consuming func finish() -> Imported<NetworkFile> {
        addOwnSource()
        linkSameNames()
        tellCycles()
        if file.entries.isEmpty && file.statements.isEmpty { tell(.nothingFound, line: 0) }
        return Imported(file, issues: issues.all)
    }

    private mutating func addOwnSource() {
        let id = EntryID(.source, ownSource)
        guard !has(id), file.statements.contains(where: { $0.source == ownSource }) else { return }
        add(id, Name(ownSource), line: 0)
    }

    /// An entry that is new and has the name of one known: they may be one.
    private mutating func linkSameNames() {
        var said: Set<[EntryID]> = []
        for statement in file.statements where statement.property == .relation(.known(.sameAs)) {
            if let object = statement.object { said.insert([statement.subject, object]) }
        }
        for entry in file.entries where entry.id.kind != .source && !known.contains(entry.id) {
            guard let other = known.only(named: entry.name.english, for: entry.id.kind), other != entry.id,
                !said.contains([entry.id, other]), !said.contains([other, entry.id])
            else { continue }
            tell(.sameName(entry.name.english, known: other.description), line: entry.line)
            say(
                Statement(
                    entry.id, .known(.sameAs), other, source: source("inference", line: 0), confidence: .probable),
                line: entry.line)
        }
    }

    private mutating func tellCycles() {
        for relation in [KnownRelation.partOf, .replacedBy] {
            var edges: [EntryID: [(to: EntryID, line: Int)]] = [:]
            for (index, statement) in file.statements.enumerated() where statement.property == .relation(.known(relation)) {
                if let object = statement.object { edges[statement.subject, default: []].append((object, Int(lines[index]))) }
            }
            for cycle in NetworkCycles.find(edges) {
                tell(.cycle(relation: relation.rawValue, entries: cycle.entries.map(\.description.visible)), line: cycle.line)
            }
        }
    }
}
