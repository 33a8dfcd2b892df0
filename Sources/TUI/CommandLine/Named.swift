import ArgumentParser
import Core

/// Finds what a person names, or says what comes near.
enum Named {
    static func dataset(_ name: String, _ library: Library) throws -> Int {
        if let index = library.trends.index(of: name) { return index }
        let names = library.trends.datasets.map(\.id)
        throw Complaint(
            "there is no dataset '\(name.visible)'. Did you mean \(list(nearest(to: name, among: names), else: Array(names.prefix(6))))? 'concord table --list' names them."
        )
    }

    /// The member with this name, whatever its case and accents; else a sentence with the nearest names.
    static func index(of name: String, in names: [[String]], _ what: String) throws -> Int {
        let key = Folded(name)
        if let index = names.firstIndex(where: { $0.contains { Folded($0) == key } }) { return index }
        let all = names.compactMap(\.first)
        throw Complaint(
            "there is no \(what) '\(name.visible)' here. Did you mean \(list(nearest(to: name, among: all), else: Array(all.prefix(6))))?"
        )
    }

    static let noTypes = "these figures are not divided by kinds of offence."

    static func type(_ name: String, _ dataset: Dataset) throws -> Int {
        guard !dataset.types.isEmpty else { throw Complaint(noTypes) }
        return try index(
            of: name, in: dataset.types.map { [$0.id, $0.name.english, $0.name.arabic ?? $0.id] }, "kind of offence")
    }

    static func period(_ text: String) throws -> Period {
        guard let period = Period(text) else {
            throw ValidationError(
                "'\(text.visible)' is no period. Write it as in 2016/17, 2016-07 or, where figures are of calendar years, 2016.")
        }
        return period
    }
}

extension Dataset {
    /// The names that a person may call a strand or flag by.
    var categoryNames: [[String]] { categories.map { [$0.id, $0.name.english] } }
}
