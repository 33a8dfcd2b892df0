/// What a person fills in to say something of the network. A value: what is wrong with it is `issues(in:today:)`, what it says `said(in:)`.
public struct Form: Equatable, Sendable {
    public let kind: FormKind
    /// The statement that a correction puts right.
    public let correcting: Statement?
    /// The entry of the same name that is meant, in place of a new one.
    public var existing: EntryID?
    /// Entries of the same name that are not meant.
    public var others: Set<EntryID> = []
    private var texts: [FormField: String] = [:]
    private var entries: [FormField: EntryID] = [:]

    /// An empty form.
    ///
    /// - Parameter entry: what it is about, where that is known: it stands in the field that fits.
    public init(_ kind: FormKind, about entry: EntryID? = nil) {
        self.kind = kind
        correcting = nil
        texts[.confidence] = Confidence.stated.rawValue
        if kind == .contact { texts[.way] = NetworkClaim.email.rawValue }
        if kind == .note { texts[.reach] = NoteReach.own.rawValue }
        guard let entry, let field = fields.first(where: { takes(entry.kind, $0) && $0 != .onBehalfOf }) else { return }
        entries[field] = entry
    }

    /// A form that corrects a statement, filled in with what it says.
    public init(correcting statement: Statement) {
        kind = .correction
        correcting = statement
        texts[.confidence] = Confidence.corrected.rawValue
        switch statement.property {
        case .role: texts[.role] = statement.value.english
        case .relation(let relation): texts[.relation] = relation.text
        case .claim: texts[.value] = statement.value.english
        }
        if let object = statement.object { entries[objectField] = object }
        entries[.onBehalfOf] = statement.onBehalfOf
        texts[.since] = statement.since?.iso
        texts[.until] = statement.until?.iso
    }

    /// The text of a field, as it was typed.
    public subscript(field: FormField) -> String {
        get { texts[field] ?? "" }
        set {
            texts[field] = newValue
            entries[field] = nil
            if field == .name { (existing, others) = (nil, []) }
        }
    }

    /// The entry that was picked for a field.
    public func entry(_ field: FormField) -> EntryID? { entries[field] }

    /// Picks an entry for a field; `nil` takes it away.
    public mutating func pick(_ entry: EntryID?, for field: FormField) {
        entries[field] = entry
        texts[field] = nil
    }

    /// The fields in their order.
    public var fields: [FormField] {
        guard let correcting else { return kind.fields }
        let value: [FormField] =
            switch correcting.property {
            case .role: [.role, .body, .onBehalfOf, .since, .until]
            case .relation: [.relation, .object, .since, .until]
            case .claim: correcting.object == nil ? [.value] : [.object]
            }
        return value + [.note] + kind.fields
    }

    /// Whether a field cannot be left empty.
    public func isRequired(_ field: FormField) -> Bool { kind.required.contains(field) }

    /// What a field is filled in with.
    public func content(of field: FormField) -> FormField.Content {
        guard field == .confidence, kind == .correction else { return field.content }
        return .choice(([.corrected] + Form.confidences).map(\.rawValue))
    }

    /// Whether what it says is left out of what is exported unless it is asked for.
    public var isPrivate: Bool {
        switch kind {
        case .contact: NetworkClaim(rawValue: self[.way])?.isPrivate ?? false
        case .note: self[.reach] == NoteReach.own.rawValue
        case .correction: correcting?.property.isPrivate ?? false
        default: false
        }
    }

    /// The words that a field is usually filled in with.
    public func usualWords(_ field: FormField, in library: Library) -> [String] {
        func terms(_ kind: Term.Kind) -> [String] { library.network.terms.keys.filter { $0.kind == kind }.map(\.word).sorted() }
        return switch field {
        case .kind: terms(.bodyKind)
        case .status: terms(.status)
        case .relation: KnownRelation.allCases.map(\.rawValue)
        default: []
        }
    }

    /// The ways to reach somebody.
    public static let ways: [NetworkClaim] = [.email, .phone, .mobile, .fax, .address, .website]
    /// How sure a new statement can be.
    public static let confidences: [Confidence] = [.stated, .inferred, .probable, .ambiguous]

    /// The field of what a statement leads to.
    var objectField: FormField { correcting?.property == .role ? .body : .object }

    private func takes(_ kind: EntryKind, _ field: FormField) -> Bool {
        if case .entry(let kinds) = field.content { kinds.contains(kind) } else { false }
    }
}
