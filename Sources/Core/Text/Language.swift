/// A language that the program speaks.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case arabic = "ar"
}
