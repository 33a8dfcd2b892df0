/// Titles that tables of official and local statistics use, and what their columns then are.
enum TitleWords {
    static func role(_ title: String) -> ColumnMap.Role? {
        guard title.utf8.count <= 128 else { return nil }
        let plain = TitleWords.plain(title)
        if let role = roles[plain] { return role }
        // The Office for National Statistics names columns by vintage: LAD19CD, PFA23NM.
        let bytes = Array(plain.utf8)
        if bytes.count >= 6, bytes.count <= 9, let digits = bytes.firstIndex(where: { (48...57).contains($0) }), digits >= 3,
            digits + 4 == bytes.count, (48...57).contains(bytes[digits + 1])
        {
            switch String(decoding: bytes.suffix(2), as: UTF8.self) {
            case "cd": return .areaCode
            case "nm": return .area
            default: return nil
            }
        }
        return nil
    }

    /// Words with one space between, whatever stands between them in the file.
    static func plain(_ title: String) -> String {
        Folded(title).text.split { !$0.isLetter && !$0.isNumber && $0 != "%" }.joined(separator: " ")
    }

    private static let roles: [String: ColumnMap.Role] = {
        let words: [ColumnMap.Role: [String]] = [
            .area: [
                "area", "area name", "ward", "ward name", "borough", "borough name", "district", "district name",
                "local authority",
                "local authority name", "local authority district", "la", "la name", "council", "council name", "authority",
                "authority name",
                "force", "force name", "police force", "police force area", "police force name", "county", "county name",
                "csp name",
                "community safety partnership", "place", "geography", "geography name", "division", "neighbourhood", "town",
                "city",
                "utla name", "pfa", "pfa name", "state name",
            ],
            .areaCode: [
                "area code", "ons code", "gss code", "geography code", "la code", "local authority code", "ward code",
                "borough code", "force code", "csp code", "pfa code", "areacd", "utla code",
            ],
            .period: [
                "date", "period", "time period", "time", "reporting period", "month year", "year month", "month and year",
                "year ending",
                "incident date", "date of incident", "offence date", "date of offence", "recorded date", "date recorded",
                "date reported",
                "reported date", "report date", "occurred", "occurred on", "date occurred",
            ],
            .year: ["year", "calendar year", "financial year", "fiscal year", "fy", "data year"],
            .month: ["month", "month name", "month number", "calendar month"],
            .quarter: ["quarter", "financial quarter", "qtr", "fiscal quarter"],
            .category: [
                "strand", "strand name", "hate strand", "hate crime strand", "monitored strand", "category", "motivating factor",
                "motivating factors", "motivation", "bias", "bias motive", "bias motivation", "bias motive description",
                "bias desc", "hate type", "hate crime type",
                "hate category", "hate crime category", "characteristic", "protected characteristic", "flag", "hate crime flag",
                "hate flag", "aggravating factor",
            ],
            .type: [
                "offence type", "type of offence", "offence group", "offence", "offence description", "offence subgroup",
                "offence category", "crime type", "crime category", "crime", "kind of offence", "type of crime", "incident type",
                "offense name",
                "offense", "offense description",
            ],
            .count: [
                "count", "number", "no", "n", "value", "total", "offences", "number of offences", "incidents",
                "number of incidents", "crimes",
                "number of crimes", "recorded", "recorded offences", "recorded crimes", "obs value", "observation", "figure",
                "figures", "volume",
                "cases", "reports", "records", "number of records", "number of reports", "number of hate crimes", "hate crimes",
                "offence count", "total offences", "total incidents", "motivating factors count", "number of motivating factors",
                "total number of offences",
            ],
        ]
        var roles: [String: ColumnMap.Role] = [:]
        for (role, titles) in words { for title in titles { roles[title] = role } }
        return roles
    }()

    /// Whether a column of numbers describes one incident and counts none: its number, where it was, who took part.
    static func isAttribute(_ title: String) -> Bool {
        guard title.utf8.count <= 128 else { return false }
        return TitleWords.plain(title).split(separator: " ").contains { attributes.contains(String($0)) }
    }

    private static let attributes: Set<String> = [
        "id", "ref", "reference", "urn", "age", "easting", "northing", "latitude", "longitude", "lat", "long", "x", "y",
        "precinct", "beat",
        "postcode", "victim", "victims", "offender", "offenders", "suspect", "suspects", "code", "hour", "day", "week",
    ]

    /// What a column of figures with this title measures; `nil`: the title does not say it.
    static func measure(_ title: String) -> Measure? {
        if let measure = ForceTableLayout.measure(title) { return measure }
        let words = Set(TitleWords.plain(title).split(separator: " "))
        if words.contains("%") || words.contains("percent") || words.contains("percentage") { return .percent }
        if words.contains("rate") || words.contains("per") { return nil }
        if words.contains("population") || words.contains("residents") { return .residents }
        if words.contains("factors") { return .factors }
        if words.contains("incidents") { return .incidents }
        if words.contains("offences") || words.contains("crimes") || words.contains("offence") { return .offences }
        return nil
    }
}
