/// A path being typed, with what its folder has that begins so.
struct PathPrompt: Equatable, Sendable {
    var prompt = Prompt()
    /// `nil`: nobody has asked, or more was typed since.
    var found: Completions?

    /// Takes what a folder has: the text grows as far as all of it agrees; where more than one is left, they are listed.
    mutating func take(_ completions: Completions) {
        guard completions.path == prompt.text else { return }
        guard let first = completions.names.first else {
            found = completions
            return
        }
        var common = first[...]
        for name in completions.names { common = common[..<common.endIndex(sharedWith: name)] }
        if completions.isCut { common = common.prefix(completions.start.count) }
        prompt = Prompt(completions.folder + (common.count < completions.start.count ? completions.start[...] : common))
        found = completions.names.count == 1 && !completions.isCut ? nil : completions
    }
}

extension Substring {
    /// Where it stops beginning like the other text.
    fileprivate func endIndex(sharedWith other: String) -> Index {
        var (at, there) = (startIndex, other.startIndex)
        while at < endIndex, there < other.endIndex, self[at] == other[there] {
            (at, there) = (index(after: at), other.index(after: there))
        }
        return at
    }
}

/// What a folder has that begins as a path does.
struct Completions: Equatable, Sendable {
    /// The path that was asked about, as it was typed.
    let path: String
    /// Names in order; those of folders end in a slash.
    var names: [String] = []
    /// How many begin so, where not all are listed.
    var total = 0
    /// Whether the folder has more entries than were looked at.
    var isCut = false
    /// Why the folder cannot be read: the system's error number.
    var problem: Int32?

    /// The part of the path up to its last slash, and the beginning of a name behind it.
    var folder: String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }
    var start: String { String(path.dropFirst(folder.count)) }
}
