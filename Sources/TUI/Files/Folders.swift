import Core
import Glibc

/// The person's own files, in the folders of the XDG Base Directory Specification.
enum Folders {
    /// `$XDG_CONFIG_HOME/concord`, by default `~/.config/concord`.
    static var configuration: String {
        let home = Environment["HOME"] ?? ""
        let base = Environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
        return base + "/concord"
    }

    static var viewsPath: String { configuration + "/views" }

    static var walkingPath: String { configuration + "/walking" }

    /// Minutes between rooms or buildings, as in `K AW 10`: names as their rooms begin. Lines that say something else are told.
    static func walking() -> (walking: Walking, problems: [String]) {
        guard let text = File.read(walkingPath, limit: 1_000_000) else { return (Walking(), []) }
        var table: [(from: String, to: String, minutes: Int)] = []
        var problems: [String] = []
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = String(line).trimmed
            guard !line.isEmpty, !line.hasPrefix("#") else { continue }
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 3, let minutes = Int(parts[2]), (0...1440).contains(minutes) else {
                problems.append("\(walkingPath), line \(number + 1): two rooms and minutes are needed, as in 'K AW 10'.")
                continue
            }
            table.append((parts[0], parts[1], minutes))
        }
        return (Walking(table: table), problems)
    }

    /// The saved views by name; a file that cannot be read is left out of the list, and named when it is asked for.
    static func savedViews() -> [SavedView] {
        File.names(in: viewsPath).filter { $0.hasSuffix(".view") }.sorted().compactMap { name in
            guard let text = File.read(viewsPath + "/" + name, limit: 65_536) else { return nil }
            let line = text.split(separator: "\n").first { !$0.hasPrefix("#") }.map(String.init) ?? ""
            return SavedView(name: String(name.dropLast(5)), line: line.trimmed)
        }
    }

    /// Makes the person's folder with those around it, where they are not there; what cannot be made is told when something is written.
    static func make() {
        var path = ""
        for name in configuration.split(separator: "/") {
            path += "/" + name
            mkdir(path, 0o700)
        }
    }

    /// Writes a view under its name; gives back the problem where it cannot.
    static func save(_ view: SavedView) -> String? {
        let name = view.name
        guard !name.contains("/"), !name.hasPrefix("."), name.utf8.count <= 100 else {
            return "'\(name.visible)' cannot be the name of a file: no slash, no dot in front, a hundred bytes at most."
        }
        make()
        mkdir(viewsPath, 0o700)
        let text = "# A view of Concord: concord view '\(name)'\n" + view.line + "\n"
        return File.write(text, to: viewsPath + "/" + name + ".view")
    }
}
