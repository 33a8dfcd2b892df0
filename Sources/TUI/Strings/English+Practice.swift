import Core

extension English {
    static let practice = PracticeWords(
        points: { plural($0, "point", "points") },
        parts: { "theme \($0.theme), place \($0.place), status \($0.status), confidence \($0.confidence), age \($0.age)" },
        kilometres: { strings.number($0) + " km" }, itself: "its own", sameFigures: "in the same police force area",
        alike: { $0 == 1 ? "the most alike of \($1)" : "\(ordinal($0)) most alike of \($1)" },
        alikeBy: { "Areas are alike by \($0.joined(separator: " and ")), within one series." },
        onThemes: { "on " + $0 }, onStrands: { "by strand: " + $0 }, noOwner: "no owner named",
        rule:
            "Of 100 points a theme that was asked for gives 40 (20 where only the strands are the same), the place 30 (the better of "
            + "being near, less one for each 10 km, and of being alike), the ground 30: status 10 (running), confidence 10 (stated), age 10 "
            + "less one for each year.",
        pointsTitle: "Points", distanceTitle: "Km", likenessTitle: "Alike", themeTitle: "On", confidenceTitle: "Confidence",
        partsTitle: "Points for")

    /// 1st, 2nd, 11th, 23rd.
    private static func ordinal(_ number: Int) -> String {
        let ending =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return strings.number(number) + ending
    }
}
