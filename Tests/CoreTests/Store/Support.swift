import Glibc
import Testing

@testable import Core

/// Where a store of a test lies.
enum Medium: CaseIterable {
    case disk, memory
}

/// A folder of one test's own, gone with the test.
final class Folder {
    let path: String

    init() throws {
        var template = Array("/tmp/concord-store-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        try #require(made != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The path of the store in it.
    var store: String { path + "/concord.db" }

    /// The names of the files in it, in order.
    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    func bytes(_ name: String) -> [UInt8]? {
        guard let file = fopen(path + "/" + name, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = [], block = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let file = try #require(fopen(path + "/" + name, "wb"))
        defer { fclose(file) }
        try #require(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }

    deinit {
        for name in names where unlink(path + "/" + name) != 0 { rmdir(path + "/" + name) }
        rmdir(path)
    }
}

extension Moment {
    /// The moment of every test.
    static let noon = Moment(day: Day(number: 20_781), second: 43_200)
}

extension Store {
    /// All revisions, whole, the oldest first: the program itself never asks for that much.
    func revisions() throws(StoreError) -> [Revision] {
        try reading(or: []) { connection throws(StoreError) in try connection.entries(withChanges: true).map(\.revision) }
    }

    /// The changes that are not undone, in order.
    func changes() throws(StoreError) -> [Change] {
        try reading(or: []) { connection throws(StoreError) in
            try connection.entries(withChanges: true).filter(\.isInForce).flatMap(\.revision.changes)
        }
    }
}

extension Store {
    /// An empty one; it may be opened again from the folder.
    static func empty(_ medium: Medium, _ folder: Folder) throws -> Store {
        switch medium {
        case .disk: try Store(path: folder.store, at: .noon)
        case .memory: try Store()
        }
    }
}

extension Revision {
    /// One of the tests' own, at noon.
    static func of(_ changes: Change..., undoes: RevisionID? = nil) -> Revision {
        Revision(at: .noon, author: "tester", home: "area:E23000014", undoes: undoes, changes: changes)
    }
}

extension Figures {
    /// Two categories over one area and three years.
    static func sample(release: String = "2024", published: String? = nil, first: Int32 = 10, content: String? = nil) -> Figures {
        var figures = Figures(
            dataset: "sample",
            series: Series(
                coverage: Coverage(id: "A", name: Name("All", arabic: "الكل"), without: EntryID(.force, "MPS")),
                release: Release(
                    id: release, publisher: "Home Office", title: "Hate crime", published: published.flatMap { Day(iso: $0) },
                    supersedes: "2023", note: "provisional")),
            categories: [
                Kind(key: "race", name: "Race", measure: .factors), Kind(key: "religion", name: "Religion", measure: .factors),
            ],
            areas: [Member(key: "area:E23000014", name: "West Midlands")],
            periods: [.financialYear(2021), .financialYear(2022), .financialYear(2023)],
            counts: [first, 12, 0, 5, Figures.absent, 7],
            origin: FileOrigin(
                name: "bulletin.ods", content: content ?? "hash of \(release) \(first)", sheet: "Table 2", mapping: "bulletin"))
        figures.markers = [4: "[x]"]
        figures.notes = [0: "revised", 5: "ملاحظة"]
        figures.publishedChanges = [0: -4]
        figures.places = [0: "C12"]
        return figures
    }

    /// A series of the bundled national figures as if it came from a file.
    static func national(release: String, coverage: String) throws -> Figures {
        let dataset = try #require(try Bundled.library().trends["national"])
        let index = try #require(
            dataset.series.firstIndex { $0.release.id == release && $0.coverage.id == coverage })
        var counts: [Int32] = [], changes: [Int: Int] = [:]
        for category in dataset.categories.indices {
            for (period, year) in dataset.periods.enumerated() {
                let point = Point(series: index, category: category, period: period)
                let key = PublishedChange(from: year.previous, to: year, series: index, category: category)
                changes[counts.count] = dataset.publishedChanges[key]
                counts.append(dataset.cube[point].map(Int32.init) ?? Figures.absent)
            }
        }
        var figures = Figures(
            dataset: dataset.id, series: dataset.series[index],
            categories: dataset.categories.map { Kind(key: $0.id, name: $0.name.english) },
            areas: [Member(key: "country:england-and-wales", name: "England and Wales")], periods: dataset.periods,
            counts: counts,
            origin: FileOrigin(name: release, content: release + coverage, mapping: "bundled"))
        figures.publishedChanges = changes
        return figures
    }
}

extension Store {
    /// A dataset of what is in force here alone, without the bundled figures.
    func dataset(_ id: String) throws -> Dataset {
        let library = try Bundled.library().with(trends: Trends(datasets: [])).adding(try figures())
        return try #require(library.trends[id])
    }

    /// The same as it was known on a day; `nil` where nothing of it was.
    func dataset(_ id: String, asOf day: Day) throws -> Dataset? {
        try Bundled.library().with(trends: Trends(datasets: [])).adding(try figures()).asOf(day).trends[id]
    }
}

extension Dataset {
    /// What the releases of a coverage say of a figure, in the order in which they became known.
    func tellings(_ category: String, _ period: Period, coverage: String) throws -> [Told] {
        let point = Point(
            series: try #require(series.firstIndex { $0.coverage.id == coverage }),
            category: try #require(categories.firstIndex { $0.id == category }),
            period: try #require(periods.firstIndex(of: period)))
        return history(of: point).map(\.told)
    }
}
