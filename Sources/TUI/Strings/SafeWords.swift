import Core

/// Words about exports that are safe to share, and about spreadsheets.
struct SafeWords: Sendable {
    let title: String
    /// The rule that was used: the threshold, and what is rounded to.
    let rule: @Sendable (DisclosureRule) -> String
    /// What hiding did, with numbers worded already.
    let report: @Sendable (_ small: String, _ all: String, _ zeros: String?, _ more: String, _ lost: String) -> String
    let narrowest: @Sendable (_ lower: String, _ upper: String) -> String
    let nothingBounds: String
    let notExact: String
    /// Why nothing is exported; the figure is named already.
    let refusal: @Sendable (SafetyRefusal, _ figure: String, _ earlier: String) -> String
    /// A safe export of a dataset, as a line of the log.
    let exportOf: @Sendable (_ dataset: String) -> String
    /// The signs in square brackets.
    let signs: [(sign: String, meaning: String)]
    let workbook: WorkbookWords

    /// What goes with figures that were made safe.
    func notes(_ protection: Protection, _ strings: Strings) -> [String] {
        [rule(protection.rule), told(protection.report, strings)]
    }

    /// The report in a line.
    func told(_ report: DisclosureReport, _ strings: Strings) -> String {
        let hidden = self.report(
            strings.number(report.small), strings.number(report.figures), report.zeros > 0 ? strings.number(report.zeros) : nil,
            strings.number(report.secondary), strings.number(report.lost))
        let narrowest = report.narrowest.map { interval in
            self.narrowest(strings.number(interval.lower), interval.upper.map(strings.number) ?? strings.unknown)
        }
        return hidden + " " + (narrowest ?? nothingBounds) + (report.isExact ? "" : " " + notExact)
    }
}

extension Strings {
    func refusal(_ refusal: SafetyRefusal, _ dataset: Dataset) -> String {
        func title(_ place: Place) -> String { figureTitle(FigureID(dataset: 0, place: place), dataset) }
        return switch refusal {
        case .recoverable(let place, _): words.safe.refusal(refusal, title(place), "")
        case .undoes(let place, _, let earlier): words.safe.refusal(refusal, title(place), moment(earlier))
        case .otherRule(_, let earlier), .changedSince(let earlier): words.safe.refusal(refusal, "", moment(earlier))
        default: words.safe.refusal(refusal, "", "")
        }
    }
}
