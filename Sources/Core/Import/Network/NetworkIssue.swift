/// Something odd in a file that brings parts of the network.
public enum NetworkIssue: Hashable, Sendable {
    /// An end of a link that neither the file nor the network has: the link is left out.
    case linkToNowhere(from: String, relation: String, to: String)
    /// Entries that lie within themselves or took their own place: the links are kept.
    case cycle(relation: String, entries: [String])
    /// A second entry of this id with another name: the first stays, the other name is kept beside it.
    case idTwice(String)
    /// An entry of the network has this id and another name: it is another entry under another id.
    case idOfAnother(String, name: String)
    /// A name longer than this many characters was cut.
    case nameTooLong(limit: Int)
    /// Characters that a terminal could take for an order, or that turn the direction of text, are shown instead.
    case unsafeText(String)
    /// It ends before it begins: both dates are kept.
    case datesContradict(since: String, until: String)
    /// No date can be read from this: it is kept in the note.
    case badDate(String)
    /// A kind that is not known: it is taken for a body of that kind.
    case unknownKind(String)
    /// A confidence that is not known: what is said is taken as stated.
    case unknownConfidence(String)
    /// Without a name it cannot be shown: left out.
    case noName(String)
    /// A link without one of its ends or without a relation: left out.
    case noEnds
    /// So many things of this kind are no part of a network; left out.
    case notTaken(String, count: Int)
    /// A property that is too large or of no use here, such as a photo within a card; left out.
    case propertyLeftOut(String)
    /// A card or a line that cannot be understood; left out.
    case keptAside(reason: AgendaIssue.Reason, text: String)
    /// The file is damaged or cut off at this place: so many entries before it are kept.
    case cutOff(entries: Int)
    /// An entry of the network has the same name: they may be one.
    case sameName(String, known: String)
    /// So many councils are as in the register at hand, differ from it in something, and are not in it.
    case registerCompared(equal: Int, different: Int, new: Int)
    /// The file holds no entry and no link.
    case nothingFound

    /// Whether something of the file is left out because of it.
    public var isLoss: Bool {
        switch self {
        case .linkToNowhere, .noName, .noEnds, .notTaken, .propertyLeftOut, .keptAside, .cutOff, .nothingFound, .nameTooLong: true
        default: false
        }
    }
}
