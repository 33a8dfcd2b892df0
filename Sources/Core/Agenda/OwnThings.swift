/// What a person set: stars and notes on entries.
public struct OwnThings: Equatable, Sendable {
    public var stars = Stars()
    public var notes: [EntryID: String] = [:]
    /// Entries to come back to.
    public var marks: [EntryID] = []

    public init() {}

    /// Takes what was set last of an entry.
    public mutating func apply(_ personal: Personal, in agenda: Agenda) {
        guard let id = EntryID(personal.key) else { return }
        switch personal.kind {
        case Personal.starKind:
            stars.set(id, personal.value.map { StarredTimes($0) }, in: agenda)
        case Personal.noteKind: notes[id] = personal.value
        case Personal.markKind:
            marks.removeAll { $0 == id }
            if personal.value != nil { marks.append(id) }
        default: return
        }
    }
}

extension Personal {
    static let starKind = "star"
    static let noteKind = "note"
    static let markKind = "mark"

    /// A mark on an entry to come back to, set or taken away.
    public static func mark(_ id: EntryID, _ isSet: Bool) -> Personal {
        Personal(kind: markKind, key: id.description, value: isSet ? "" : nil)
    }

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
