/// Names that areas go by beside those of the register.
enum AreaAliases {
    /// By key of the entry: council codes and force codes.
    static let councils: [(code: String, names: [String])] = [
        ("KHL", ["Hull", "Kingston upon Hull, City of"]), ("BST", ["Bristol", "Bristol, City of"]),
        ("HEF", ["Herefordshire, County of", "County of Herefordshire"]), ("DUR", ["Durham"]),
        ("BNH", ["Brighton & Hove", "Brighton"]), ("SOS", ["Southend"]), ("TFW", ["Telford"]),
        ("SHN", ["Saint Helens"]), ("AGY", ["Anglesey", "Ynys Mon"]), ("IOS", ["Scilly", "Scilly Isles"]),
        ("LND", ["London, City of", "Corporation of London"]),
    ]
    static let forces: [(code: String, names: [String])] = [
        ("E23000001", ["Met", "The Met", "MPS", "Met Police", "Metropolitan Police Service", "Metropolitan"]),
        ("E23000005", ["GMP"]), ("E23000034", ["London, City of", "City of London Police"]),
        ("S23000009", ["Police Service of Scotland"]), ("N99999999", ["PSNI", "Police Service of Northern Ireland"]),
        ("BTP", ["British Transport", "Transport Police"]),
    ]

    /// Nations and words for all areas together, by their plain form.
    static let wider: Set<String> = [
        "england", "wales", "england and wales", "great britain", "united kingdom", "uk", "gb", "national", "greater london",
        "total", "all", "grand total", "all areas", "all forces", "all wards", "sum", "overall", "eastern",
        "total england and wales", "england and wales total", "london total",
    ]

    /// Whether the text names a total of areas: `Total`, `England`, `Total 43 forces`.
    static func isTotal(_ text: String) -> Bool {
        guard text.utf8.count <= 64 else { return false }
        return isTotal(plain: AreaKey(text).plain)
    }

    /// The same of a plain form.
    static func isTotal(plain: String) -> Bool {
        wider.contains(plain) || plain.utf8.starts(with: "total ".utf8) || plain.hasSuffix(" total")
    }
}
