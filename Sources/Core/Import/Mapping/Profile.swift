/// How files of one source are read: a small text file that people can send each other.
public struct Profile: Hashable, Sendable {
    public var name: String
    /// The titles that a file must have to be recognised; none: it is never recognised by itself.
    public var header: [String] = []
    public var map: ColumnMap
    /// A layout that the files have: they are read by it, and the map says nothing.
    public var layout: FileLayout?
    /// What the figures become: the dataset's key and title.
    public var dataset: String?
    public var title: String?
    /// What the figures cover, where the file does not say it.
    public var coverage: String?
    /// Counts below this are suppressed on the way in.
    public var threshold: Int?
    /// What the file's names of areas mean.
    public var areas: [String: EntryID] = [:]
    /// The monitored strands of the file's categories; none: the category has no strand.
    public var categories: [String: [String]] = [:]
    /// What the file's signs mean.
    public var markers: [String: Marker] = [:]
    /// Lines with a number sign before them, without it.
    public var comments: [String] = []
    /// Lines that this program does not know; they are kept.
    public var unknown: [String] = []

    public init(name: String, map: ColumnMap) {
        self.name = name
        self.map = map
    }

    /// A profile for files of a known layout: it teaches names and signs.
    public init(name: String, layout: FileLayout) {
        self.init(name: name, map: ColumnMap())
        self.layout = layout
    }

    /// Whether a file with these titles is one of this source.
    public func matches(header titles: [String]) -> Bool {
        guard !header.isEmpty else { return false }
        let found = Set(titles.map { Folded($0.trimmed).text })
        return header.allSatisfy { found.contains(Folded($0.trimmed).text) }
    }

    /// The profile that names most of these titles; of equal ones the first.
    public static func matching(header titles: [String], among profiles: [Profile]) -> Profile? {
        var best: Profile?
        for profile in profiles where profile.matches(header: titles) && profile.header.count > best?.header.count ?? 0 {
            best = profile
        }
        return best
    }
}

/// What is wrong with a profile, with its line from 1.
public struct ProfileError: Error, Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The first line that counts is not `concord-profile 1`.
        case notAProfile
        /// A profile of a newer program.
        case newer(version: String)
        case twice(String)
        case noValue(String)
        case unclosedQuote
        case missing(String)
        case map(MapError)
        /// Not a whole number of 1 or more.
        case notAThreshold(String)
        /// Not an entry such as `council:BIR`.
        case notAnEntry(String)
        case noSuchStrand(String, nearest: [String])
        case noSuchMarker(String, nearest: [String])
        case noSuchLayout(String, nearest: [String])
        /// No text in UTF-8.
        case notText
        case tooLong(limit: Int)
    }

    public let line: Int
    public let kind: Kind
}
