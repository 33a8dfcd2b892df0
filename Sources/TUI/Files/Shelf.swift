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
        guard access(path, F_OK) == 0 else { return bundled.known(on: day) }
        do throws(StoreError) {
            let store = try Store(path: path, at: Clock.utc())
            let library = try contents(of: store, bundled, asOf: day)
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
        let library = bundled.adding(try store.figures()).known(on: day).adding(try store.programmes()).adding(
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
