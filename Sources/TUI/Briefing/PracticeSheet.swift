import Core

/// Ranked practices as a table, each with all that it is ranked by.
struct PracticeSheet {
    let ranked: [RankedPractice]
    let library: Library
    let strings: Strings

    init(_ ranked: [RankedPractice], _ library: Library, _ strings: Strings) {
        (self.ranked, self.library, self.strings) = (ranked, library, strings)
    }

    private func name(_ id: EntryID) -> String { library.name(of: id)?.text(in: strings.language) ?? id.key }

    var forReaders: Sheet {
        let words = strings.practice
        let columns = [
            SheetColumn(words.pointsTitle, key: "points", isNumeric: true),
            SheetColumn(strings.label(.practice), key: "practice"),
            SheetColumn(strings.label(.owner), key: "owners"),
            SheetColumn(words.distanceTitle, key: "km", isNumeric: true), SheetColumn(words.likenessTitle, key: "likeness"),
            SheetColumn(words.themeTitle, key: "themes"), SheetColumn(strings.label(.status), key: "status"),
            SheetColumn(strings.column(.asOf), key: "as-of"), SheetColumn(words.confidenceTitle, key: "confidence"),
            SheetColumn(words.partsTitle, key: "parts"),
        ]
        let rows = ranked.map { one in
            let owner = one.owners.first
            return [
                strings.number(one.points.total), one.practice.name.text(in: strings.language),
                one.owners.isEmpty ? strings.unknown : one.owners.map { name($0.body) }.joined(separator: strings.comma),
                owner?.kilometres.map(strings.number) ?? strings.unknown,
                owner?.likeness.map(strings.likeness) ?? strings.unknown,
                strings.theme(one, library) ?? "",
                library.network.term(.status, one.practice.status).whole.text(in: strings.language),
                strings.numerals.digits(one.practice.asOf),
                strings.sureness(one, library), words.parts(one.points),
            ]
        }
        return Sheet(columns: columns, rows: rows, notes: [strings.rankingRule])
    }

    var forPrograms: Sheet {
        let numeric: Set<String> = [
            "points", "theme_points", "place_points", "status_points", "confidence_points", "age_points", "km", "likeness_rank",
            "likeness_of", "likeness_distance",
        ]
        let keys = [
            "points", "theme_points", "place_points", "status_points", "confidence_points", "age_points", "practice", "id",
            "owners",
            "km", "likeness", "likeness_rank", "likeness_of", "likeness_distance", "theme", "themes", "status", "as_of",
            "confidence", "own",
        ]
        return Sheet(
            columns: keys.map { SheetColumn($0, key: $0, isNumeric: numeric.contains($0)) }, rows: ranked.map(row))
    }

    private func row(_ one: RankedPractice) -> [String] {
        let points = one.points
        let owner = one.owners.first
        var likeness = ["", "", "", ""]
        switch owner?.likeness {
        case .itself: likeness[0] = "itself"
        case .sameFigures: likeness[0] = "same-figures"
        case .alike(let rank, let count, let distance): likeness = ["alike", String(rank), String(count), fixed(distance)]
        case nil: break
        }
        let (match, themes): (String, [EntryID]) =
            switch one.theme {
            case .notAsked: ("not-asked", [])
            case .themes(let themes, _): ("themes", themes)
            case .strands(let themes): ("strands", themes)
            case .none: ("none", [])
            }
        return [points.total, points.theme, points.place, points.status, points.confidence, points.age].map { String($0) }
            + [
                one.practice.name.text(in: strings.language), one.practice.id.description,
                one.owners.map { ($0.council ?? $0.body).description }.joined(separator: ";"),
                owner?.kilometres.map { String($0) } ?? "",
            ] + likeness
            + [
                match, themes.map(\.key).joined(separator: ";"), one.practice.status, one.practice.asOf, one.confidence.rawValue,
                one.isOwn ? "yes" : "no",
            ]
    }
}
