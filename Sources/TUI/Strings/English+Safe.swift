import Core

extension English {
    static let safe = SafeWords(
        title: "Safe to share",
        rule: { rule in
            "Counts from 1 to \(rule.threshold - 1) are hidden as [c], and others with them, so that none can be worked out to less than "
                + "\(rule.width + 1) possible values"
                + (rule.base.map {
                    "; all others are rounded to \($0), totals by themselves, and shares and rates are computed from these"
                }
                    ?? "") + "."
        },
        report: { small, all, zeros, more, lost in
            "Of \(all) figures \(small) are hidden as small"
                + (zeros.map { ", \($0) zeros because they would tell where all are" } ?? "")
                + ", and \(more) more with them (\(lost) in all)."
        },
        narrowest: { "The attacker gets no closer to a hidden figure than \($0) to \($1)." },
        nothingBounds: "No sum bounds what is hidden.",
        notExact: "These figures add up in three ways or more: the attack is not exhaustive.",
        refusal: refusal, exportOf: { "safe export of \($0)" },
        signs: [
            ("[c]", "confidential: hidden so that nobody can be told by it"), ("[x]", "not available"), ("[z]", "not applicable"),
        ],
        workbook: WorkbookWords(
            cover: "Cover", contents: "Contents", notes: "Notes", worksheet: "Worksheet", title: "Title",
            noteNumber: "Note number",
            noteText: "Note text", oneTable: "This worksheet contains one table.",
            seeNotes: "Some cells refer to notes, which can be found on the notes worksheet.", note: "note", language: "en-GB",
            isRightToLeft: false))

    private static func refusal(_ refusal: SafetyRefusal, _ figure: String, _ earlier: String) -> String {
        switch refusal {
        case .nothing: "There is nothing to export."
        case .notCounts: "Percentages, indices and numbers with decimals cannot be made safe: only counts are hidden and rounded."
        case .onlyCountsSharesAndRates:
            "Only counts, shares and rates can be made safe to share: other measures tell too much of the counts."
        case .severalSeries: "Only one series can be made safe to share: the difference of two tells what either hides."
        case .orderedByFigures: "An order by figures tells what is hidden: take the order away, or order by name."
        case .recoverable(_, let interval):
            "Not exported: \(figure) can be worked out to lie between \(interval.lower) and \(interval.upper.map(String.init) ?? "any")."
        case .undoes(_, let interval, _):
            "Not exported: with the safe export of \(earlier), \(figure) can be worked out to lie between \(interval.lower) and "
                + "\(interval.upper.map(String.init) ?? "any"). Export the same rows and columns as then; --anew takes earlier exports "
                + "for never shared."
        case .otherRule(let rule, _):
            "Not exported: the safe export of \(earlier) hides below \(rule.threshold) and "
                + (rule.base.map { "rounds to \($0)" } ?? "does not round")
                + ". Two rules tell what either hides: use the same; --anew takes earlier exports for never shared."
        case .changedSince:
            "Not exported: the figures are not those of the safe export of \(earlier) any more, so that nobody can say what both tell. "
                + "--anew takes earlier exports for never shared."
        case .tooLarge(let count, let limit):
            "Not exported: \(count) figures hang together by sums, more than the \(limit) that can be attacked. Export less at once."
        }
    }
}
