/// What stands beside the value of a statement: where it comes from, when it holds, how sure it is.
struct StatementQualifiers {
    enum Key: String, CaseIterable {
        case source, confidence, note, since, until, corrects
        case asOf = "as_of"
        case onBehalfOf = "on_behalf_of"
        /// The value in Arabic.
        case arabic = "value_ar"
    }

    var source = ""
    var asOf: String?
    var confidence = Confidence.stated
    var note = ""
    var since: PartialDate?
    var until: PartialDate?
    var onBehalfOf: EntryID?
    var corrects: String?
    var arabic: String?

    init(source: String) { self.source = source }

    /// What a statement says beside its value, by the words that files use; nothing of what is usual.
    static func pairs(of statement: Statement) -> [(key: Key, value: String)] {
        let confidence = statement.confidence == .stated ? "" : statement.confidence.rawValue
        let all: [(Key, String)] = [
            (.arabic, statement.value.arabic ?? ""), (.source, statement.source), (.asOf, statement.asOf ?? ""),
            (.since, statement.since?.iso ?? ""), (.until, statement.until?.iso ?? ""), (.confidence, confidence),
            (.onBehalfOf, statement.onBehalfOf?.description ?? ""), (.note, statement.note),
            (.corrects, statement.corrects.map(written) ?? ""),
        ]
        return all.filter { !$0.1.isEmpty }
    }

    /// An identity with its separators shown, which files and terminals can hold, and back.
    static func written(_ identity: String) -> String { replacing("\u{1F}", with: "\u{241F}", in: identity) }
    static func identity(written text: String) -> String { replacing("\u{241F}", with: "\u{1F}", in: text) }

    private static func replacing(_ scalar: Unicode.Scalar, with other: Unicode.Scalar, in text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == scalar ? other : $0 }))
    }

    func statement(_ subject: EntryID, _ property: Property, _ value: String, _ object: EntryID? = nil) -> Statement {
        Statement(
            subject: subject, property: property, value: Name(value, arabic: arabic), object: object, source: source, asOf: asOf,
            confidence: confidence, note: note, since: since, until: until, onBehalfOf: onBehalfOf, corrects: corrects)
    }
}
