/// What a form said, in a line that is kept in the store and worded when it is shown: the kind of form, the entry, its name, the property
/// and the value, with what stood before of a correction.
public struct FormTitle: Equatable, Sendable {
    public let kind: FormKind
    public let entry: EntryID
    public let name: String
    /// The property of the first statement.
    public let property: Property?
    /// Its value; of a link the name of what it leads to. Empty where it is private.
    public let value: String
    /// The value that was corrected.
    public let before: String

    private static let separator: Character = "\u{1F}"

    /// Reads what `text` writes; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: FormTitle.separator, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, let kind = FormKind(rawValue: parts[0]), let entry = EntryID(parts[1]) else { return nil }
        (self.kind, self.entry, name) = (kind, entry, parts[2])
        property = parts[3].isEmpty ? nil : Property(text: parts[3])
        (value, before) = (parts[4], parts[5])
    }

    init(_ form: Form, _ subject: EntryID, _ library: Library) {
        func told(_ statement: Statement) -> String {
            let object = statement.object.flatMap { library.shortName(of: $0)?.english }
            if case .relation = statement.property { return object ?? "" }
            return statement.value.english + (object.map { " (" + $0 + ")" } ?? "")
        }
        (kind, entry) = (form.kind, subject)
        name = library.name(of: subject)?.english ?? form.text(.name)
        let said = form.statements(about: subject, source: "").first
        let isName = said?.property == .claim(Form.nameClaim)
        property = isName ? nil : said?.property
        value = form.isPrivate || isName ? "" : said.map(told) ?? ""
        before = form.isPrivate ? "" : form.correcting.map(told) ?? ""
    }

    /// As it is kept.
    public var text: String {
        [kind.rawValue, entry.description, name, property?.text ?? "", value, before].map(FormTitle.plain)
            .joined(separator: String(FormTitle.separator))
    }

    private static func plain(_ text: String) -> String {
        String(text.map { $0 == separator || $0.isNewline ? " " : $0 }.prefix(200))
    }
}
