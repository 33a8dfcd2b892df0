import Core

/// Lines about a file or about the store, to be read.
struct ReportView: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// What became of a file.
        case file
        /// What newer releases changed.
        case changes
    }

    let lines: [String]
    var kind = Kind.file
    var scroll = 0
    /// What was asked for, so that it can be read in another way; `nil` for what was kept.
    var request: ImportRequest?
    /// `nil` where the file could not be read.
    var report: ImportReport?

    /// The request to read the file anew: with the map that it was read by, in place of what came in.
    var correction: ImportRequest? {
        guard var request else { return nil }
        request.map = report?.map ?? request.map
        switch report?.outcome {
        case .stored(let id), .known(let id): request.replaces = id
        case .looked, .nothing, nil: break
        }
        return request
    }

    /// The names that the register does not have.
    var openAreas: OpenAreas? {
        guard let report, let correction else { return nil }
        return OpenAreas(report, correction)
    }
}
