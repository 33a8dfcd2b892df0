import Core

/// Words of a briefing. Both languages fill every field.
struct BriefingWords: Sendable {
    let title: @Sendable (_ name: String) -> String
    let asKnown: @Sendable (_ day: String) -> String
    let heading: @Sendable (BriefingPart) -> String
    let form: @Sendable (BriefingForm) -> String
    let ended: @Sendable (_ day: String, _ successors: [String]) -> String
    let caveat: @Sendable (Caveat, CaveatWords) -> String
    /// So many months as years and months.
    let duration: @Sendable (_ months: Int) -> String
    let range: @Sendable (_ lower: String, _ upper: String) -> String
    let intervalTitle: String
    let amongAll: String
    let amongSimilar: @Sendable (_ indicators: [String]) -> String
    let amongGroup: @Sendable (_ name: String) -> String
    let noPeers: String
    let notLookedThrough: @Sendable (_ reason: String) -> String
    let widerSignals: @Sendable (_ area: String, _ figures: String) -> String
    /// Between two halves of a sentence.
    let semicolon: String
    let coincides: @Sendable (_ events: String) -> String
    let nothingCoincides: String
    let ownPractices, otherPractices: String
    let noPractices, noPeople, noCommitments, noNext, noConflicts: String
    let stale: @Sendable (_ years: Int) -> String
    let noEvidence: String
    let evidence: @Sendable (_ what: String) -> String
    let areaTitle, roleTitle, sourceTitle, saidTitle: String
    let version: @Sendable (_ program: String) -> String
    let signs: String
}

/// The parts of a briefing, in their order; the names are those of its JSON.
enum BriefingPart: String, CaseIterable, Sendable {
    case figures, caveats, position, signals, practices, people, commitments, next, conflicts, sources
}

/// The forms of a briefing.
enum BriefingForm: String, CaseIterable, Sendable {
    case md, html, json

    /// What is offered in the dashboard.
    static let offered = [BriefingForm.html, .md]
}

/// What a caveat names, worded already.
struct CaveatWords {
    var force = ""
    var day = ""
    var period = ""
    var lines = ""
    var text = ""
    var year = ""
}
