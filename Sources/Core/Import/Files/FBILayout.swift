/// The FBI's master file: one incident on each row, many-valued fields with semicolons.
enum FBILayout {
    static func rules(_ header: Header) -> IncidentRules {
        var rules = IncidentRules(
            area: header.column("state_name") ?? header.column("state_abbr") ?? 0,
            date: .date(header.column("incident_date") ?? 0)
        ) { motive in BiasMotive.strand(motive).map { [$0] } ?? [] }
        rules.category = header.column("bias_desc")
        rules.categorySeparator = UInt8(ascii: ";")
        rules.type = header.column("offense_name")
        rules.typeSeparator = UInt8(ascii: ";")
        rules.agency = header.column("ori")
        // The collection began in 1991; the bound keeps a wrong date from making a huge table.
        rules.months = Month(year: 1990, month: 1)...Month(year: 2049, month: 12)
        return rules
    }
}
