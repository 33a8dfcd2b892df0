extension NetworkTable {
    /// Packs what files and forms brought, one after the other. The first name of an entry stays its name, a later one that differs is
    /// said of it; a statement that is corrected no longer stands.
    public convenience init(_ files: [NetworkFile]) {
        var packing = NetworkPacking()
        for file in files { packing.gather(file) }
        self.init(packing)
    }

    private convenience init(_ packing: NetworkPacking) {
        let packed = packing.packed()
        self.init(entries: packed.entries, statements: packed.statements, words: packed.words)
    }

    /// All of it as it came in, for writing it out and for packing it anew with more.
    public func unpacked(layout: NetworkLayout) -> NetworkFile {
        var file = NetworkFile(layout: layout)
        for entry in 0..<count where isNamed(entry) { file.entries.append(FileEntry(id(entry), name(entry), word: word(entry))) }
        file.statements.reserveCapacity(statementCount)
        for number in 0..<statementCount { file.statements.append(statement(number)) }
        return file
    }
}

/// Gathers entries and statements, and sets them in columns.
private struct NetworkPacking {
    private var numbers: [EntryID: Int] = [:]
    private var ids: [EntryID] = []
    private var names: [Name?] = []
    private var words: [String] = []
    private var statements: [(subject: Int, object: Int?, statement: Statement)] = []
    private var corrections: Set<String> = []
    /// Corrections that leave what tells a statement from others as it was: the last of each stands.
    private var standing: [String: Int] = [:]

    private mutating func number(of id: EntryID) -> Int {
        if let number = numbers[id] { return number }
        numbers[id] = ids.count
        ids.append(id)
        names.append(nil)
        words.append("")
        return ids.count - 1
    }

    mutating func gather(_ file: NetworkFile) {
        for entry in file.entries {
            let number = number(of: entry.id)
            if !entry.word.isEmpty { words[number] = entry.word }
            guard let first = names[number] else {
                names[number] = entry.name
                continue
            }
            guard first != entry.name else { continue }
            if first.english == entry.name.english, first.arabic == nil {
                names[number] = entry.name
            } else {
                add(Statement(subject: entry.id, property: .claim("name"), value: entry.name, source: file.title))
            }
        }
        for statement in file.statements { add(statement) }
    }

    private mutating func add(_ statement: Statement) {
        let subject = number(of: statement.subject)
        let object = statement.object.map { number(of: $0) }
        if let corrected = statement.corrects {
            corrections.insert(corrected)
            if corrected == statement.identity { standing[corrected] = statements.count }
        }
        statements.append((subject, object, statement))
    }

    func packed() -> (entries: NetworkTable.Entries, statements: NetworkTable.Statements, words: NameIndex) {
        let kinds = Dictionary(uniqueKeysWithValues: EntryKind.allCases.enumerated().map { ($1, UInt8($0)) })
        let folded = names.indices.map { number in
            names[number].map {
                [Folded($0.english).text, $0.arabic.map { Folded($0).text }].compactMap(\.self).joined(separator: "\n")
            }
                ?? ""
        }
        // By kind, then by name: lists and searches go through one stretch of the columns.
        let order = ids.indices.sorted { a, b in
            let (one, other) = (kinds[ids[a].kind] ?? 0, kinds[ids[b].kind] ?? 0)
            if one != other { return one < other }
            return folded[a] == folded[b] ? ids[a].key < ids[b].key : folded[a].utf8.lexicographicallyPrecedes(folded[b].utf8)
        }
        var places = [Int](repeating: 0, count: ids.count)
        for (place, number) in order.enumerated() { places[number] = place }

        let (columns, ends) = statementColumns(places)
        var entries = NetworkTable.Entries()
        entries.ends = ends
        var leading = [[UInt32]](repeating: [], count: ids.count)
        for (statement, object) in columns.objects.enumerated() where object != NetworkTable.Statements.none {
            leading[Int(object)].append(UInt32(statement))
        }
        var all = columns
        all.leading.reserveCapacity(statements.count)
        for list in leading {
            all.leading += list
            entries.leadingEnds.append(UInt32(all.leading.count))
        }
        let roles = searchedRoles(folded)
        var interned = Interning()
        for (place, number) in order.enumerated() {
            entries.kinds.append(kinds[ids[number].kind] ?? 0)
            entries.keys.append(ids[number].key)
            entries.english.append(names[number]?.english ?? "")
            entries.arabic.append(names[number]?.arabic ?? "", row: place)
            interned.append(words[number])
            let parts = [folded[number], Folded(ids[number].key).text, Folded(words[number]).text] + (roles[number] ?? [])
            entries.searched.append(names[number] == nil ? "" : parts.filter { !$0.isEmpty }.joined(separator: "\n"))
        }
        entries.words = interned.column
        entries.byKey = order.indices.sorted { a, b in
            ids[order[a]].key == ids[order[b]].key
                ? a < b : ids[order[a]].key.utf8.lexicographicallyPrecedes(ids[order[b]].key.utf8)
        }.map { UInt32($0) }
        return (entries, all, NameIndex(names: order.map { folded[$0] }))
    }

    /// The statements by the places of their subjects, in the order in which they came, and where those of each entry end.
    private func statementColumns(_ places: [Int]) -> (NetworkTable.Statements, ends: [UInt32]) {
        var counts = [UInt32](repeating: 0, count: places.count + 1)
        for one in statements { counts[places[one.subject] + 1] += 1 }
        for place in places.indices { counts[place + 1] += counts[place] }
        var next = counts
        var sorted = [Int](repeating: 0, count: statements.count)
        for (index, one) in statements.enumerated() {
            let place = places[one.subject]
            sorted[Int(next[place])] = index
            next[place] += 1
        }
        var columns = NetworkTable.Statements()
        var (properties, sources) = (Interning(), Interning())
        let confidences = Dictionary(uniqueKeysWithValues: Confidence.allCases.enumerated().map { ($1, UInt8($0)) })
        for (row, index) in sorted.enumerated() {
            let (_, object, statement) = statements[index]
            let text = statement.property.text
            properties.append(text)
            sources.append(statement.source)
            let isPlain = if case .relation = statement.property { statement.value == Name(text) } else { false }
            columns.values.append(isPlain ? "" : statement.value.english, row: row)
            columns.arabic.append(statement.value.arabic ?? "", row: row)
            columns.objects.append(object.map { UInt32(places[$0]) } ?? NetworkTable.Statements.none)
            columns.since.append(statement.since?.packed ?? 0)
            columns.until.append(statement.until?.packed ?? 0)
            columns.asOf.append(statement.asOf.flatMap { PartialDate(iso: $0)?.packed } ?? 0)
            let isCorrected = isCorrected(statement, index)
            columns.confidences.append(confidences[isCorrected ? .superseded : statement.confidence] ?? 0)
            columns.notes.append(statement.note, row: row)
            columns.behalf.append(statement.onBehalfOf?.description ?? "", row: row)
            columns.corrects.append(statement.corrects ?? "", row: row)
        }
        columns.properties = properties.column
        columns.sources = sources.column
        return (columns, Array(counts.dropFirst()))
    }

    /// Whether another statement stands in its place: also a correction may be corrected.
    private func isCorrected(_ statement: Statement, _ index: Int) -> Bool {
        guard !corrections.isEmpty else { return false }
        let identity = statement.identity
        return corrections.contains(identity) && standing[identity] != index
    }

    /// Roles and the bodies that they are held in, folded: people are looked for by them too.
    private func searchedRoles(_ folded: [String]) -> [Int: [String]] {
        var roles: [Int: [String]] = [:]
        for (subject, object, statement) in statements {
            guard case .role = statement.property else { continue }
            roles[subject, default: []].append(Folded(statement.value.english).text)
            if let object { roles[subject, default: []].append(folded[object]) }
        }
        return roles
    }
}
