/// Which file is to come in, and how it is to be read.
public struct ImportRequest: Equatable, Sendable {
    public var path: String
    /// How its columns are to be read; `nil`: by its layout, a profile or a guess that is sure.
    public var map: ColumnMap?
    public var profile: Profile?
    /// The key and the title of the dataset that it becomes.
    public var dataset: String?
    public var title: String?
    /// The id of the release, its publisher and its day, where the file does not say them.
    public var release: String?
    public var publisher: String?
    public var published: Day?
    /// The id of what it covers.
    public var coverage: String?
    /// What the person says about names of areas.
    public var areas: [String: EntryID] = [:]
    /// What repeats without end in a calendar is worked out for the years around this day.
    public var today = Day(number: 20_781)
    /// Counts of incidents from 1 up to below this are withheld.
    public var threshold: Int?
    /// The import that this one stands in for: the same file, read in another way.
    public var replaces: RevisionID?

    public init(path: String) { self.path = path }

    /// What else decides how the file is read, as text: the same content read otherwise is another import.
    var settings: String {
        var parts = areas.sorted { $0.key < $1.key }.map { "area \($0.key)=\($0.value)" }
        if let profile { parts.append("profile " + profile.text.split(separator: "\n").joined(separator: "; ")) }
        if let published { parts.append("published " + published.iso) }
        if let title { parts.append("title " + title) }
        return parts.map { ", " + $0 }.joined()
    }

    /// The file's name without its folders.
    public var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
