import Core
import Glibc

/// The person's store on the disk, and the library with what is in it.
enum Shelf {
    /// `$XDG_DATA_HOME/concord/concord.db`, by default below `~/.local/share`.
    static var usualPath: String {
        let home = Environment["HOME"] ?? ""
        let base = Environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/share"
        return base + "/concord/concord.db"
    }

    /// The bundled library with the figures of the store. Where there is no store, nothing is opened.
    static func library(_ bundled: Library, path: String, asOf day: Day?, strings: Strings) throws -> Library {
        try reading(bundled, path: path, asOf: day, strings: strings) { store throws(StoreError) in
            try contents(of: store, bundled, asOf: day)
        }
    }

    /// The same for a first frame: programmes come in outline, and what is missing of them is to be read next.
    static func outline(_ bundled: Library, path: String, asOf day: Day?, strings: Strings) throws -> (Library, Unread?) {
        var unread: Unread?
        let library = try reading(bundled, path: path, asOf: day, strings: strings) { store throws(StoreError) in
            let outlines = try store.outlines()
            if !outlines.isEmpty { unread = Unread(store: store, outlines: outlines) }
            return try contents(of: store, bundled, asOf: day, outlines.map(\.programme))
        }
        return (library, unread)
    }

    private static func reading(
        _ bundled: Library, path: String, asOf day: Day?, strings: Strings, _ body: (Store) throws(StoreError) -> Library
    ) throws -> Library {
        guard access(path, F_OK) == 0 else { return bundled.known(on: day) }
        do throws(StoreError) {
            let store = try Store(path: path, at: Clock.utc())
            let library = try body(store)
            if let aside = store.setAside { warn(aside, path, strings) }
            return library
        } catch {
            // A damaged store was moved aside and is told; the bundled figures are still right.
            guard case .damaged = error.problem else { throw Complaint(strings.store(error)) }
            Output.warn(strings.store(error))
            return bundled.known(on: day)
        }
    }

    /// The bundled library with all that a store holds.
    static func contents(of store: Store, _ bundled: Library, asOf day: Day?) throws(StoreError) -> Library {
        try contents(of: store, bundled, asOf: day, try store.programmes())
    }

    private static func contents(
        of store: Store, _ bundled: Library, asOf day: Day?, _ programmes: [Programme]
    ) throws(StoreError) -> Library {
        let library = bundled.adding(try store.figures()).known(on: day).adding(programmes).adding(
            try store.network())
        return library.with(try store.ownThings(in: library.agenda))
    }

    private static func warn(_ aside: String, _ path: String, _ strings: Strings) {
        Output.warn(strings.store(StoreError(doing: .opening, problem: .damaged(setAside: aside), path: path)))
    }

    /// Who changes the store: the name of the account.
    static var author: String {
        Environment["USER"] ?? getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) } ?? ""
    }
}

extension Library {
    /// As it was known on a day; all of it where none is given.
    func known(on day: Day?) -> Library { day.map(asOf) ?? self }
}

/// What a first frame does without: the details of the programmes in a store.
struct Unread {
    let store: Store
    let outlines: [ProgrammeOutline]

    /// Reads it. A store that cannot be read any more is told, and nothing that is there in part stays.
    func read(_ bundled: Library, _ strings: Strings) -> [Message] {
        do throws(StoreError) {
            return [.detailed(try store.programmes(of: outlines))]
        } catch {
            return [.refreshed(bundled), .failed(strings.store(error))]
        }
    }
}
