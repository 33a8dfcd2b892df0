/// Something odd in a calendar or a programme.
public enum AgendaIssue: Hashable, Sendable {
    /// A component or an element that cannot be understood is kept aside, with its lines.
    case keptAside(reason: Reason, text: String)
    /// A time zone that is not known: its times are taken as those of whoever is there.
    case unknownZone(String)
    /// A zone by the name that Windows gives it.
    case windowsZone(String, meant: String)
    /// A property's value cannot be understood and was left out.
    case badValue(property: String, text: String)
    /// An end before the start: the length is not known.
    case endBeforeStart
    /// Neither an end nor a duration: the length is not known.
    case noLength
    /// A rule that cannot be understood: the first time alone is kept.
    case badRule(String)
    /// A rule that gives no time.
    case neverHappens(String)
    /// A rule brought so many times as are kept of one event; later ones are left out.
    case tooManyTimes(limit: Int)
    /// A second session of this id: the one revised last holds.
    case uidTwice(String)
    /// A changed occurrence of an event that the file does not hold.
    case orphanOverride(String)
    /// Several rooms bear this id.
    case roomIDTwice(String)
    /// A session without an id of its own was given one from its place and time.
    case noUID
    /// So many sessions without an id of their own were given one from their place and time.
    case noUIDs(count: Int)
    /// Several sessions bear this id: each but the first is told apart by its time.
    case uidShared(String)
    /// The venue's zone, as the file names it, and its sessions say different times: the sessions hold.
    case zoneDiffers(String)
    /// The file is damaged or cut off at this place: the sessions before it are kept.
    case cutOff(sessions: Int)
    /// This machine has no zones, so this one could not be looked up: its times are taken as those of whoever is there.
    case noZoneData(String)
    /// So many components of a kind that is no event; they are kept and written out again.
    case notShown(component: String, count: Int)
    /// A time that lies outside of the days of the programme.
    case outsideDays(String)

    /// Why something is kept aside.
    public enum Reason: Hashable, Sendable {
        case noStart, badStart, unclosed, tooLong, notUnderstood
    }

    /// Whether something of the file is not shown because of it.
    public var isLoss: Bool {
        switch self {
        case .keptAside, .badValue, .badRule, .tooManyTimes, .cutOff: true
        default: false
        }
    }
}
