/// A field of a form.
public enum FormField: String, CaseIterable, Sendable {
    /// Of a commitment its words.
    case name
    case arabicName = "arabic"
    case kind, person, role, body
    case onBehalfOf = "on-behalf-of"
    case since, until
    /// The two ends of a link.
    case subject = "from"
    case object = "to"
    case relation
    case partOf = "part-of"
    case owner, theme, status, place, summary, website, due, commitment, evidence
    /// What a contact or a note is about.
    case about
    /// Which way to reach somebody: `Form.ways`.
    case way
    case value, text
    /// Whose a note is: `NoteReach`.
    case reach
    case note, source
    /// The day, month or year that is spoken of.
    case date
    case confidence

    /// What is filled in.
    public enum Content: Equatable, Sendable {
        case text
        /// An entry of one of these kinds.
        case entry([EntryKind])
        /// A text for which there are usual words; others are taken too.
        case words
        /// A source that is there, or the title of a new one.
        case source
        /// A day, a month or a year.
        case date
        /// One of these and nothing else.
        case choice([String])
    }

    /// Bodies in the widest sense: what people have roles in.
    static let bodies: [EntryKind] = [.body, .council, .force, .city]

    public var content: Content {
        switch self {
        case .name, .arabicName, .role, .place, .summary, .website, .evidence, .value, .text, .note: .text
        case .since, .until, .due, .date: .date
        case .kind, .relation, .status: .words
        case .person: .entry([.person])
        case .body, .onBehalfOf, .partOf: .entry(FormField.bodies)
        case .owner: .entry(FormField.bodies + [.person, .event])
        case .theme: .entry([.theme])
        case .commitment: .entry([.commitment, .practice])
        case .subject, .object, .about: .entry(EntryKind.allCases.filter { $0 != .source })
        case .way: .choice(Form.ways.map(\.rawValue))
        case .reach: .choice(NoteReach.allCases.map(\.rawValue))
        case .source: .source
        case .confidence: .choice(Form.confidences.map(\.rawValue))
        }
    }

    /// The most characters that it takes.
    var limit: Int {
        switch self {
        case .summary, .text, .note, .evidence, .value: 4000
        default: 400
        }
    }

    /// Whether its text may have several lines.
    var isLong: Bool { limit > 400 }
}

/// Whose a note is.
public enum NoteReach: String, CaseIterable, Sendable {
    /// The reader's alone: left out of exports unless asked for.
    case own
    case shared
}

/// What is wrong with a field of a form.
public struct FormIssue: Hashable, Sendable {
    public let field: FormField
    public let problem: FormProblem

    public init(_ field: FormField, _ problem: FormProblem) {
        self.field = field
        self.problem = problem
    }
}

/// Why a field cannot be stored as it is.
public enum FormProblem: Hashable, Sendable {
    case missing
    /// Neither a day, a month nor a year.
    case noDate
    /// It lies after today.
    case inFuture
    case endsBeforeStart
    /// No entry, or none any more.
    case unknownEntry(EntryID)
    /// An entry that this field cannot take.
    case wrongKind(EntryKind)
    case linkToItself
    case tooLong(most: Int)
    case controlCharacter
    /// None of the choices.
    case noChoice
    /// Not shaped as the way to reach somebody that it is said to be.
    case misshapen(NetworkClaim)
    /// Neither a state nor evidence.
    case saysNothing
    /// A correction that says what was said before.
    case unchanged
    /// The same is said already, by the same source of the same date.
    case alreadySaid
    /// There is an entry of this name already: it is meant, or another one.
    case namesake(EntryID)
    /// The statement that is to be corrected is not there any more.
    case gone
}
