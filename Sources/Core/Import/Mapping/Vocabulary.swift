/// What the words and signs of one source mean.
public struct Vocabulary: Sendable {
    public var markers: Markers
    /// The strands of categories, by folded text; an empty list is a category that no strand stands for.
    private var categories: [String: [String]] = [:]

    /// The signs of official statistics and the words of bulletins.
    public static let official = Vocabulary(markers: .official)

    private init(markers: Markers) { self.markers = markers }

    /// What the profile teaches, before what is usual.
    public init(profile: Profile) {
        var meanings = Markers.official.meanings
        for (sign, marker) in profile.markers { meanings[Folded(sign.trimmed).text] = marker }
        markers = Markers(meanings: meanings)
        for (word, strands) in profile.categories { categories[Folded(word.trimmed).text] = strands }
    }

    /// The strands of a category; `nil` where nobody has said.
    public func strands(_ category: String) -> [String]? {
        guard category.utf8.count <= 256 else { return nil }
        if let taught = categories[Folded(category.trimmed).text] { return taught }
        return (StrandText.strand(category) ?? BiasMotive.strand(category)).map { [$0] }
    }

    /// Whether the category is all of them together.
    func isTotal(_ category: String) -> Bool {
        let words = TitleWords.plain(category).split(separator: " ")
        return words.first == "total" || words.first == "all" || words.last == "total"
    }
}
