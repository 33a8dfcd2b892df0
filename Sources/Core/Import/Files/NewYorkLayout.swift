/// New York's complaints: one row for each arrest, so a complaint is counted the first time its number occurs.
enum NewYorkLayout {
    static func rules(_ header: Header) -> IncidentRules {
        var rules = IncidentRules(
            area: header.column("county") ?? 6,
            date: .yearAndMonth(
                year: header.column("complaint year number") ?? 1, month: header.column("month number") ?? 2)
        ) { motive in BiasMotive.strand(motive).map { [$0] } ?? [] }
        rules.category = header.column("bias motive description")
        rules.type = header.column("offense description")
        rules.identity = header.column("full complaint id")
        (rules.recorded, rules.recordedOrder) = (header.column("record create date"), .monthFirst)
        return rules
    }
}
