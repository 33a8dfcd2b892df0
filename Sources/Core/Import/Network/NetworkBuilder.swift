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
    /// Lines of the statements.
    private(set) var lines: [Int32] = []
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
}
