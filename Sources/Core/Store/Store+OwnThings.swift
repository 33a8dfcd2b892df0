extension Store {
    /// The stars and notes in force.
    public func ownThings(in agenda: Agenda) throws(StoreError) -> OwnThings {
        var own = OwnThings()
        var times: [EntryID: StarredTimes] = [:]
        var starred: [EntryID] = []
        for (key, value) in try personal(Personal.starKind) {
            guard let id = EntryID(key) else { continue }
            starred.append(id)
            times[id] = StarredTimes(value)
        }
        own.stars = Stars(starred, times: times, in: agenda)
        for (key, text) in try personal(Personal.noteKind) {
            if let id = EntryID(key) { own.notes[id] = text }
        }
        for key in try personal(Personal.markKind).keys.sorted() { if let id = EntryID(key) { own.marks.append(id) } }
        return own
    }
}
