import ArgumentParser
import Core
import Glibc

/// What depends on the person and on the moment: language, clock, colour.
struct WorldOptions: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: ArgumentHelp("Language of the screen: en or ar (default: from LC_MESSAGES).", valueName: "en|ar"))
    var languageName: String?

    @Option(help: ArgumentHelp("Take this day or moment for now, as in 2026-11-24 or 2026-11-24T09:30.", valueName: "moment"))
    var now: String?

    @Option(help: ArgumentHelp("The store with what was imported (default: in XDG_DATA_HOME).", valueName: "path")) var store:
        String?

    @Option(
        name: .customLong("as-of"), help: ArgumentHelp("Only what was published until this day.", valueName: "YYYY-MM-DD"))
    var asOf: String?

    @Flag(name: .customLong("no-color"), help: "No colours; also with NO_COLOR set.")
    var noColor = false

    func validate() throws {
        if let languageName, Language(rawValue: languageName) == nil {
            throw ValidationError("There is no language '\(languageName.visible)'. Languages are en and ar.")
        }
        if let asOf, PartialDate(iso: asOf) == nil {
            throw ValidationError("'\(asOf.visible)' is no day. Write it as in 2023-11-01, 2023-11 or 2023.")
        }
        if let now, Moment(now) == nil {
            throw ValidationError("'\(now.visible)' is no day or moment. Write it as in 2026-11-24 or 2026-11-24T09:30.")
        }
    }

    var language: Language { languageName.flatMap(Language.init) ?? Environment.language }
    var strings: Strings { Strings.of(language) }
    var storePath: String { store ?? Shelf.usualPath }

    /// All that is bundled and all that was imported.
    func library() throws -> Library {
        try Shelf.library(
            try Bundle.library(), path: storePath, asOf: asOf.flatMap { PartialDate(iso: $0)?.last }, strings: strings)
    }

    /// What the store says; what is wrong with it becomes a sentence.
    func withStore<Result>(_ body: (Store) throws(StoreError) -> Result) throws -> Result {
        do throws(StoreError) {
            return try body(try Store(path: storePath, at: Clock.utc()))
        } catch {
            throw Complaint(strings.store(error))
        }
    }

    func moment() -> Moment { now.flatMap(Moment.init) ?? Clock.now().moment }

    /// Now with how far the clock is ahead of UTC then.
    func clockNow() -> Now { now.flatMap(Moment.init).map(Clock.now) ?? Clock.now() }

    /// What the dashboard needs of them.
    var world: World {
        World(
            language: language, isColourWanted: !noColor && Environment.isColourWanted,
            now: now.flatMap(Moment.init).map(Clock.now),
            storePath: storePath, asOf: asOf.flatMap { PartialDate(iso: $0)?.last })
    }
}

/// What the dashboard needs to know of the person and the moment.
struct World {
    var language = Environment.language
    var isColourWanted = Environment.isColourWanted
    /// `nil`: the clock's.
    var now: Now?
    var storePath = Shelf.usualPath
    /// Only what was published until this day.
    var asOf: Day?
}

/// The variables of the environment.
enum Environment {
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static var isColourWanted: Bool { (self["NO_COLOR"] ?? "").isEmpty }

    /// The language of messages: LC_ALL before LC_MESSAGES before LANG.
    static var language: Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { self[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("ar") == true ? .arabic : .english
    }
}

/// A sentence for the person at the command line: what is wrong and what to do. Exit code 1.
struct Complaint: Error, CustomStringConvertible {
    let description: String

    init(_ sentence: String) { description = sentence }
}

/// What the program prints.
enum Output {
    /// Writes a text to standard output.
    static func write(_ text: String) throws {
        guard put(text, to: STDOUT_FILENO) else {
            throw Complaint("standard output cannot be written: \(String(cString: strerror(errno))).")
        }
    }

    /// Says something on standard error and goes on; where nobody can hear it there is nobody to tell.
    static func warn(_ sentence: String) {
        _ = put("concord: " + sentence + (sentence.hasSuffix(".") ? "\n" : ".\n"), to: STDERR_FILENO)
    }

    /// Writes bytes as they are, orders to the terminal among them.
    static func put(_ text: String, raw descriptor: Int32) -> Bool {
        var text = text
        return text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
    }

    /// Writes a text whole; `false` where it cannot. To a terminal nothing goes that it could take for an order.
    static func put(_ text: String, to descriptor: Int32) -> Bool {
        let isTerminal = isatty(descriptor) == 1
        let shown =
            isTerminal
            ? text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }.joined(separator: "\n")
            : text
        return put(Array(shown.utf8), to: descriptor)
    }

    /// Writes bytes whole; `false` where it cannot.
    static func put(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var rest = bytes
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
            }
            return true
        }
    }
}
