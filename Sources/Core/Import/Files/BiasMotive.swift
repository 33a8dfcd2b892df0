/// Bias motives of the FBI and of New York, and the monitored strand each stands for (NIBRS data element 8A).
enum BiasMotive {
    /// `nil`: none is monitored in England and Wales, or the words are not known.
    static func strand(_ text: String) -> String? {
        let folded = Folded(text.trimmed).text
        let motive = folded.hasPrefix("anti-") ? String(folded.dropFirst(5)) : folded
        return strands[motive]
    }

    private static let strands: [String: String] = {
        let groups: [(String, [String])] = [
            (
                "race",
                [
                    "white", "black", "black or african american", "american indian or alaska native", "asian",
                    "multiple races, group", "multi-racial groups", "native hawaiian or other pacific islander", "arab",
                    "hispanic", "hispanic or latino", "other race/ethnicity/ancestry", "other ethnicity",
                ]
            ),
            (
                "religion",
                [
                    "jewish", "catholic", "protestant", "islamic (muslim)", "muslim", "other religion",
                    "multiple religions, group",
                    "atheism/agnosticism", "mormon", "church of jesus christ", "jehovah's witness", "jehovahs witness",
                    "eastern orthodox", "eastern orthodox (russian, greek, other)", "other christian", "buddhist", "hindu",
                    "sikh",
                    "religious practice generally",
                ]
            ),
            (
                "sexual_orientation",
                [
                    "gay (male)", "male homosexual (gay)", "lesbian (female)", "lesbian", "female homosexual (lesbian)",
                    "bisexual",
                    "heterosexual", "lesbian, gay, bisexual, or transgender (mixed group)", "lgbt (mixed group)",
                ]
            ),
            ("disability", ["physical disability", "mental disability"]),
            ("transgender", ["transgender", "gender non-conforming"]),
        ]
        var table: [String: String] = [:]
        for (strand, motives) in groups { for motive in motives { table[motive] = strand } }
        return table
    }()

    /// The monitored strands in the order of the bundled tables.
    static let order = ["race", "religion", "sexual_orientation", "disability", "transgender"]
}
