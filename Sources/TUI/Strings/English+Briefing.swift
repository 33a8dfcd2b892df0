import Core

extension English {
    static let briefing = BriefingWords(
        title: { "Briefing: \($0)" }, asKnown: { "As known on \($0)." }, heading: heading, form: form,
        ended: { day, successors in
            guard let last = successors.last else { return "This council ended on \(day)." }
            let names = successors.count == 1 ? last : successors.dropLast().joined(separator: ", ") + " and " + last
            return "This council ended on \(day). In its place: \(names)."
        },
        caveat: caveat, duration: duration, range: { "\($0) to \($1)" }, intervalTitle: "95% interval",
        amongAll: "Among all areas",
        amongSimilar: { "Among itself and the seven most similar by \($0.joined(separator: " and "))" },
        amongGroup: { "Among the group \($0)" },
        noPeers: "No most similar areas: nobody lives there, or no population is known.",
        notLookedThrough: { "Nothing can be told of its own figures (\($0))." },
        widerSignals: { "\($0) as a whole (\($1))" }, semicolon: "; ",
        coincides: { "coincides with " + $0 }, nothingCoincides: "no known event coincides",
        ownPractices: "Its own", otherPractices: "Of others, near or alike",
        noPractices: "No practice is known.", noPeople: "No people are known here.", noCommitments: "No commitments are known.",
        noNext: "Nothing is known to come.", noConflicts: "No statements contradict each other.",
        stale: { "\(plural($0, "year", "years")) ago: check before use" }, noEvidence: "no evidence yet",
        evidence: { "evidence: " + $0 }, areaTitle: "Area", roleTitle: "Role", sourceTitle: "Source", saidTitle: "What is said",
        version: { "Made by \($0) from these figures:" },
        signs: "! there is a note on the figure, p as published (its base is not at hand), ≠ not to be compared, · not at hand, "
            + "– no meaning. Absent is not zero.")

    private static func heading(_ part: BriefingPart) -> String {
        switch part {
        case .figures: "Figures"
        case .position: "Position among others"
        case .caveats: "Before you use these figures"
        case .signals: "What stands out"
        case .practices: "Practices"
        case .people: "People"
        case .commitments: "Commitments"
        case .next: "Coming events"
        case .conflicts: "Statements that contradict each other"
        case .sources: "Sources"
        }
    }

    private static func form(_ form: BriefingForm) -> String {
        switch form {
        case .md: "a briefing as Markdown, for texts"
        case .html: "a briefing as a page to print"
        case .json: "for programs"
        }
    }

    private static func duration(_ months: Int) -> String {
        let (years, rest) = (months / 12, months % 12)
        let parts = [years > 0 ? plural(years, "year", "years") : nil, rest > 0 ? plural(rest, "month", "months") : nil]
        let text = parts.compactMap(\.self).joined(separator: " and ")
        return text.isEmpty ? "less than a month" : text
    }

    private static func caveat(_ caveat: Caveat, _ words: CaveatWords) -> String {
        switch caveat {
        case .ofForce(_, let councils):
            "These are figures of \(words.force), in whose area \(plural(councils, "council lies", "councils lie")): they are not of "
                + "one council alone."
        case .endedBefore:
            "The council ended on \(words.day), before these figures begin (\(words.period)): they tell of the police force area that "
                + "it lay in."
        case .age(_, let months): "The figures end with \(words.period), \(duration(months)) before this briefing."
        case .recordedIsNotPrevalence:
            "Recorded is not prevalence: the figures tell what came to the police and how it was recorded, not how much happens."
        case .offencesAreNotFactors:
            "Offences are not motivating factors: one offence can carry several strands, so strands add up to factors, never to offences."
        case .flagsOverlap: "Flags overlap: they add up to no total."
        case .residentsOf: "Rates are per 1,000 residents of \(words.year), whatever the year of the figures."
        case .counting:
            "What is counted changes on \(words.day): figures before it do not compare with those after it. \(words.text)."
        case .note: "\(words.lines): \(words.text)."
        case .release: "The release says: \(words.text)."
        case .fewCounts: "Fewer than ten are counted (\(words.lines)): a few more or fewer move such a change far."
        case .spread(true?): strings.intervalTooNarrow
        case .spread(false?): trend.intervalFits
        case .spread(nil): trend.intervalUnknown
        }
    }
}
