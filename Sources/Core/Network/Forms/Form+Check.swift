extension Form {
    /// What is wrong with it, in the order of its fields; nothing where it can be stored.
    public func issues(in library: Library, today: Day) -> [FormIssue] {
        var issues = fields.flatMap { field in problems(with: field, library, today).map { FormIssue(field, $0) } }
        func add(_ field: FormField, _ problem: FormProblem) { issues.append(FormIssue(field, problem)) }
        if let since = date(.since), let until = date(.until), until.last < since.first { add(.until, .endsBeforeStart) }
        if let one = linkEnd, let other = entry(objectField), library.network.identities(of: one).contains(other) {
            add(objectField, .linkToItself)
        }
        if kind == .evidence, text(.status).isEmpty, text(.evidence).isEmpty { add(.evidence, .saysNothing) }
        if kind == .contact, !text(.value).isEmpty, let way = NetworkClaim(rawValue: self[.way]),
            !Form.isShaped(text(.value), way)
        {
            add(.value, .misshapen(way))
        }
        if existing == nil { for id in namesakes(in: library) where !others.contains(id) { add(.name, .namesake(id)) } }
        guard issues.isEmpty else {
            let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
            return issues.enumerated().sorted { a, b in
                (places[a.element.field] ?? 0, a.offset) < (places[b.element.field] ?? 0, b.offset)
            }.map(\.element)
        }
        if let correcting {
            if !library.says(correcting) { add(fields[0], .gone) } else if isUnchanged(correcting) { add(fields[0], .unchanged) }
        } else if kind.entryKind == nil, isAlreadySaid(in: library) {
            add(fields[1], .alreadySaid)
        }
        return issues
    }

    /// The text of a field without spaces around it.
    func text(_ field: FormField) -> String {
        let text = self[field]
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        let trimmed = String(text[first...last])
        // Dates are typed with the digits of either language.
        return content(of: field) == .date ? Folded(trimmed).text : trimmed
    }

    /// The date of a field; `nil` where there is none.
    func date(_ field: FormField) -> PartialDate? { fields.contains(field) ? PartialDate(iso: text(field)) : nil }

    private func problems(with field: FormField, _ library: Library, _ today: Day) -> [FormProblem] {
        if let id = entry(field) {
            if field == .source { return library.name(of: id) == nil ? [.unknownEntry(id)] : [] }
            guard case .entry(let kinds) = content(of: field) else { return [] }
            if !kinds.contains(id.kind) { return [.wrongKind(id.kind)] }
            return library.name(of: id) == nil ? [.unknownEntry(id)] : []
        }
        let text = text(field)
        guard !text.isEmpty else { return isRequired(field) ? [.missing] : [] }
        if text.count > field.limit { return [.tooLong(most: field.limit)] }
        if text.unicodeScalars.contains(where: { $0.actsOnTerminal && !($0 == "\n" && field.isLong) }) {
            return [.controlCharacter]
        }
        switch content(of: field) {
        case .text, .words, .source: return []
        case .entry: return [.missing]
        case .choice(let choices): return choices.contains(text) ? [] : [.noChoice]
        case .date:
            guard let date = PartialDate(iso: text) else { return [.noDate] }
            return field == .date && date.first > today ? [.inFuture] : []
        }
    }

    /// What a link begins at.
    private var linkEnd: EntryID? {
        switch kind {
        case .link: entry(.subject)
        case .role: entry(.person)
        case .correction: correcting?.subject
        default: nil
        }
    }

    /// Whether it looks like what it is said to be; only what cannot be one is refused.
    static func isShaped(_ text: String, _ way: NetworkClaim) -> Bool {
        switch way {
        case .email:
            let parts = text.split(separator: "@", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
        case .phone, .mobile, .fax: return text.count { $0.isNumber } >= 3
        case .website: return text.contains(".") && !text.contains(where: \.isWhitespace)
        default: return true
        }
    }

    /// The entries of the kind that it makes and with the name that it gives.
    public func namesakes(in library: Library) -> [EntryID] {
        guard let kind = kind.entryKind, !text(.name).isEmpty else { return [] }
        return library.entries(of: kind, named: text(.name))
    }

    private func isUnchanged(_ old: Statement) -> Bool {
        guard let new = statements(about: old.subject, source: old.source).last else { return false }
        return new.value.english == old.value.english && new.object == old.object && new.property == old.property
            && new.since == old.since
            && new.until == old.until && new.onBehalfOf == old.onBehalfOf
    }

    private func isAlreadySaid(in library: Library) -> Bool {
        let statements = said(in: library).file.statements
        guard let subject = statements.first?.subject else { return false }
        let there = library.network.statements(about: subject)
        return statements.allSatisfy { new in
            there.contains {
                $0.identity == new.identity && $0.asOf == new.asOf && $0.since == new.since && $0.until == new.until
                    && $0.confidence.stands && $0.onBehalfOf == new.onBehalfOf
            }
        }
    }
}
