/// What a person set: stars and notes on entries.
public struct OwnThings: Equatable, Sendable {
    public var stars = Stars()
    public var notes: [EntryID: String] = [:]

    public init() {}

    /// Takes what was set last of an entry.
    public mutating func apply(_ personal: Personal, in agenda: Agenda) {
        guard let id = EntryID(personal.key) else { return }
        switch personal.kind {
        case Personal.starKind:
            stars.set(id, personal.value.map { StarredTimes($0) }, in: agenda)
        case Personal.noteKind: notes[id] = personal.value
        default: return
        }
    }
}

extension Personal {
    static let starKind = "star"
    static let noteKind = "note"

    /// A star on an entry, set or taken away; of what takes place several times at one start, in seconds since 1970 on its clock.
    public static func star(_ id: EntryID, _ isSet: Bool, at time: Int? = nil) -> Personal {
        star(id, isSet ? time.map(StarredTimes.only) ?? .all : nil)
    }

    /// A star on an entry at these times; without any it is taken away.
    public static func star(_ id: EntryID, _ meant: StarredTimes?) -> Personal {
        Personal(kind: starKind, key: id.description, value: meant?.text)
    }

    /// A note on an entry; an empty one is taken away.
    public static func note(_ id: EntryID, _ text: String) -> Personal {
        Personal(kind: noteKind, key: id.description, value: text.isEmpty ? nil : text)
    }
}
