import Core

/// Words about practices that are ranked. Both languages fill every field.
struct PracticeWords: Sendable {
    let points: @Sendable (Int) -> String
    /// The parts of the points, in the order in which they are added.
    let parts: @Sendable (PracticePoints) -> String
    let kilometres: @Sendable (Int) -> String
    let itself, sameFigures: String
    let alike: @Sendable (_ rank: Int, _ count: Int) -> String
    /// By what areas are alike.
    let alikeBy: @Sendable (_ indicators: [String]) -> String
    let onThemes, onStrands: @Sendable (_ themes: String) -> String
    let noOwner: String
    /// How points are given, in one sentence.
    let rule: String
    /// Titles of columns.
    let pointsTitle, distanceTitle, likenessTitle, themeTitle, confidenceTitle, partsTitle: String
}

extension Strings {
    /// Why a practice stands where it does, part by part: on what theme, where its owner is, how alike, how sure, and the points.
    func reason(_ ranked: RankedPractice, library: Library) -> String {
        ([theme(ranked, library), place(ranked)].compactMap(\.self)
            + [sureness(ranked, library), words.practice.points(ranked.points.total)]).joined(separator: " · ")
    }

    /// How near and how alike the owner is that counts first.
    func place(_ ranked: RankedPractice) -> String? {
        guard let owner = ranked.owners.first else { return words.practice.noOwner }
        if owner.likeness == .itself { return words.practice.itself }
        let parts = [owner.kilometres.map(words.practice.kilometres), owner.likeness.map(likeness)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: words.comma)
    }

    func likeness(_ likeness: Likeness) -> String {
        switch likeness {
        case .itself: words.practice.itself
        case .sameFigures: words.practice.sameFigures
        case .alike(let rank, let count, _): words.practice.alike(rank, count)
        }
    }

    func theme(_ ranked: RankedPractice, _ library: Library) -> String? {
        func names(_ themes: [EntryID]) -> String {
            themes.compactMap { library.name(of: $0)?.text(in: words.language) }.joined(separator: words.comma)
        }
        switch ranked.theme {
        case .notAsked: return words.practice.onThemes(names(ranked.practice.themes))
        case .none: return nil
        case .themes(let themes, _): return words.practice.onThemes(names(themes))
        case .strands(let themes): return words.practice.onStrands(names(themes))
        }
    }

    /// How sure what is said of it is.
    func sureness(_ ranked: RankedPractice, _ library: Library) -> String {
        library.network.term(.confidence, ranked.confidence.rawValue).whole.text(in: words.language)
    }

    /// The sentence on how points are given, with what areas are alike by.
    var rankingRule: String {
        words.practice.rule + " " + words.practice.alikeBy(Library.likenessIndicators.map(words.trend.indicator))
    }
}
