/// A session of a programme or an event of a calendar, as its file gives it.
public struct ProgrammeSession: Equatable, Sendable {
    /// Names it within its programme, also when the file comes again.
    public var uid = ""
    /// For one occurrence that differs from the others: which it stands for, as the file writes it.
    public var override: String?
    /// How often it was revised.
    public var sequence = 0
    public var title = ""
    public var subtitle = ""
    /// What it is about: the short text, and the long one.
    public var abstract = ""
    public var text = ""
    /// A talk, a workshop, a break, as the programme calls it.
    public var kind = ""
    public var track = ""
    public var room = ""
    /// As in `en`, `ar`.
    public var language = ""
    public var url = ""
    /// Where to take part from afar.
    public var joinURL = ""
    public var status = SessionStatus.unsaid
    public var recording = Recording.unsaid
    public var people: [Participant] = []
    public var categories: [String] = []
    /// When it takes place, in order: once, or each time within the programme's horizon.
    public var times: [When] = []
    /// The zone whose clock its times follow, as in `Europe/London`; empty: none is said.
    public var zone = ""
    /// How it repeats, as the file writes it: whole lines of DTSTART, DTEND or DURATION, RRULE, RDATE, EXDATE, unfolded. Its times may
    /// begin later than its DTSTART.
    public var recurrence: [String] = []
    /// Lines of the file that nothing here stands for, unfolded; they are written out again.
    public var kept: [String] = []
    /// The line of the file that it begins on.
    public var line = 0

    public init() {}

    public var isCancelled: Bool { status == .cancelled }
}

/// Whether a session takes place.
public enum SessionStatus: UInt8, CaseIterable, Sendable {
    case unsaid, confirmed, tentative, cancelled
}

/// Whether a session can be watched later.
public enum Recording: UInt8, CaseIterable, Sendable {
    case unsaid, recorded, notRecorded
}

/// Someone who has a part in a session.
public struct Participant: Hashable, Sendable {
    public var name: String
    public var role: Role
    /// What the programme calls them by, where it says.
    public var id: String
    /// Without `mailto:`; empty: not said.
    public var email: String

    public init(name: String, role: Role = .speaker, id: String = "", email: String = "") {
        (self.name, self.role, self.id, self.email) = (name, role, id, email)
    }

    public enum Role: UInt8, CaseIterable, Sendable {
        case speaker, chair, organiser, attendee, contact, other
    }
}
