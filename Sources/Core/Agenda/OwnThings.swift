/// What a person set: stars and notes on entries.
public struct OwnThings: Equatable, Sendable {
    public var stars = Stars()
    public var notes: [EntryID: String] = [:]

    public init() {}
}

extension Personal {
    /// A star on an entry, set or taken away.
    public static func star(_ id: EntryID, _ isSet: Bool) -> Personal {
        Personal(kind: "star", key: id.description, value: isSet ? "" : nil)
    }

    /// A note on an entry; an empty one is taken away.
    public static func note(_ id: EntryID, _ text: String) -> Personal {
        Personal(kind: "note", key: id.description, value: text.isEmpty ? nil : text)
    }
}

extension Store {
    /// The stars and notes in force.
    public func ownThings(in agenda: Agenda) throws(StoreError) -> OwnThings {
        var own = OwnThings()
        own.stars = Stars(try personal("star").keys.compactMap { EntryID($0) }, in: agenda)
        for (key, text) in try personal("note") {
            if let id = EntryID(key) { own.notes[id] = text }
        }
        return own
    }
}
