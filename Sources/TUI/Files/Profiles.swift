import Core
import Glibc

/// Profiles as files: `$XDG_CONFIG_HOME/concord/profiles/NAME.profile`.
enum Profiles {
    static var folder: String { Folders.configuration + "/profiles" }

    /// All that can be read, in the order of their names.
    static func all() -> [Profile] {
        File.names(in: folder).filter { $0.hasSuffix(".profile") }.sorted().compactMap { name in
            File.read(folder + "/" + name, limit: Profile.longest).flatMap { try? Profile(text: $0) }
        }
    }

    /// The profile of that name, or the file at that path.
    static func named(_ name: String, _ strings: Strings) throws -> Profile {
        let path = name.contains("/") ? name : folder + "/" + name + ".profile"
        guard let text = File.read(path, limit: Profile.longest) else {
            let names = all().map(\.name)
            throw Complaint(
                "there is no profile '\(name.visible)' in \(folder.visible)"
                    + (names.isEmpty ? "." : ". Did you mean \(list(nearest(to: name, among: names), else: names))?"))
        }
        do throws(ProfileError) {
            return try Profile(text: text)
        } catch {
            throw Complaint("\(path.visible), line \(error.line): \(strings.imports.profileError(error.kind)).")
        }
    }

    /// The profile that recognises a file by its titles.
    static func matching(_ path: String) -> Profile? {
        let profiles = all()
        guard !profiles.isEmpty, let preview = try? FilePreview.read(path: path) else { return nil }
        return preview.sheets.lazy.compactMap { Profile.matching(header: $0.titles, among: profiles) }.first
    }

    /// Adds what names of areas mean to the profile of a file: the one that it was read by, one that recognises it, or a new one.
    static func teach(_ areas: [String: EntryID], _ report: ImportReport, _ request: ImportRequest) -> Result<Profile, Complaint>
    {
        let path = PathCompletion.expanded(request.path)
        let known = all()
        var profile =
            request.profile ?? matching(path)
            ?? Profile(
                name: Profile.name(for: path, besides: known.map(\.name)), like: report, try? FilePreview.read(path: path))
        profile.areas.merge(areas) { _, new in new }
        return save(profile).map { .failure(Complaint($0)) } ?? .success(profile)
    }

    /// Writes a profile under its name; gives back the problem where it cannot.
    static func save(_ profile: Profile) -> String? {
        guard !profile.name.contains("/"), !profile.name.hasPrefix("."), profile.name.utf8.count <= 100 else {
            return "'\(profile.name.visible)' cannot be the name of a file: no slash, no dot in front, a hundred bytes at most."
        }
        var above = ""
        for part in folder.split(separator: "/") {
            above += "/" + part
            mkdir(above, 0o700)
        }
        return File.write(profile.text, to: folder + "/" + profile.name + ".profile")
    }
}
