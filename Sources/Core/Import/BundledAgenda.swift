/// Reads the agenda from the bundled tables.
enum BundledAgenda {
    static func read() throws(BundleError) -> Agenda {
        Agenda(events: try events(), sessions: try sessions(), observances: try observances(), triggers: try triggers())
    }

    private static func events() throws(BundleError) -> [Event] {
        var table = try BundledTable("events")
        let (id, english, arabic, place) = (try table["id"], try table["name_en"], try table["name_ar"], try table["place"])
        let (start, end, confidence) = (try table["start"], try table["end"], try table["date_confidence"])
        let (themes, note) = (try table["themes"], try table["note"])
        var events: [Event] = []
        while table.next() {
            let first = try table.need(table.day(start), start)
            events.append(
                Event(
                    key: table.text(id), name: table.name(english, arabic), place: table.text(place),
                    days: first...max(first, try table.need(table.day(end), end)),
                    confidence: try table.need(Confidence(rawValue: table.text(confidence)), confidence),
                    themes: table.list(themes).map { EntryID(.theme, $0) }, note: table.text(note)))
        }
        return events
    }

    private static func sessions() throws(BundleError) -> [Session] {
        var table = try BundledTable("sessions")
        let (event, id, english, arabic) = (try table["event"], try table["id"], try table["title_en"], try table["title_ar"])
        let (themes, participants, note) = (try table["themes"], try table["participants"], try table["note"])
        var sessions: [Session] = []
        while table.next() {
            sessions.append(
                Session(
                    key: table.text(event) + "/" + table.text(id), event: EntryID(.event, table.text(event)),
                    name: table.name(english, arabic), themes: table.list(themes).map { EntryID(.theme, $0) },
                    participants: table.list(participants).map { EntryID(.body, $0) }, note: table.text(note)))
        }
        return sessions
    }

    private static func observances() throws(BundleError) -> [Observance] {
        var table = try BundledTable("awareness-days")
        let (english, arabic, rule) = (try table["name_en"], try table["name_ar"], try table["rule"])
        let (first, days, strands) = (try table["first"], try table["days"], try table["strands"])
        let note = try table["note"]
        var observances: [Observance] = []
        while table.next() {
            let day = try table.need(table.day(first), first)
            observances.append(
                Observance(
                    key: slug(table.text(english)), name: table.name(english, arabic),
                    rule: try table.need(YearlyRule(table.text(rule), first: day), rule), first: day,
                    length: max(1, try table.need(table.integer(days), days)), strands: table.list(strands),
                    note: table.text(note)))
        }
        return observances
    }

    private static func triggers() throws(BundleError) -> [Trigger] {
        var table = try BundledTable("trigger-events")
        let (date, end, english, arabic) = (try table["date"], try table["end_date"], try table["name_en"], try table["name_ar"])
        let (place, scope, strands) = (try table["place"], try table["scope"], try table["strands"])
        var triggers: [Trigger] = []
        while table.next() {
            let first = try table.need(table.day(date), date)
            let when: When =
                table.text(end) == "ongoing" ? .since(first) : .days(first...max(first, try table.need(table.day(end), end)))
            triggers.append(
                Trigger(
                    key: slug(table.text(english)), name: table.name(english, arabic), when: when, place: table.text(place),
                    scope: table.text(scope), strands: table.list(strands)))
        }
        return triggers
    }

    /// A name as a key: lower case letters and digits with hyphens between.
    static func slug(_ name: String) -> String {
        Folded(name).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
    }
}
