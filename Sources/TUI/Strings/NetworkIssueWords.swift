import Core

extension NetworkIssue {
    /// The kind without what it names: a stable word for programs.
    var key: String {
        switch self {
        case .linkToNowhere: "link-to-nowhere"
        case .cycle: "cycle"
        case .idTwice: "id-twice"
        case .idOfAnother: "id-of-another"
        case .nameTooLong: "name-too-long"
        case .unsafeText: "unsafe-text"
        case .datesContradict: "dates-contradict"
        case .badDate: "bad-date"
        case .unknownKind: "unknown-kind"
        case .unknownConfidence: "unknown-confidence"
        case .noName: "no-name"
        case .noEnds: "no-ends"
        case .notTaken: "not-taken"
        case .propertyLeftOut: "property-left-out"
        case .keptAside: "kept-aside"
        case .cutOff: "cut-off"
        case .sameName: "same-name"
        case .registerCompared: "register-compared"
        case .nothingFound: "nothing-found"
        }
    }
}
