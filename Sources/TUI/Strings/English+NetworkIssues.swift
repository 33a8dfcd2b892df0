import Core

extension English {
    static func networkIssue(_ issue: NetworkIssue) -> String {
        switch issue {
        case .linkToNowhere(let from, let relation, let to):
            "\"\([from, relation, to].filter { !$0.isEmpty }.joined(separator: " "))\" leads to nowhere: neither the file nor the network "
                + "has that entry. It is left out"
        case .cycle(let relation, let entries):
            "\"\(relation)\" leads back to where it begins: \(entries.joined(separator: " → ")). It is kept"
        case .idTwice(let id): "\(id) stands twice: the first stays, the other name is kept beside it"
        case .idOfAnother(let id, let name): "the network has another entry with the id \(id): \"\(name)\" is kept apart"
        case .nameTooLong(let limit): "the name is longer than \(limit) characters and was cut"
        case .unsafeText(let text): "control characters or changes of direction are shown instead: \(text)"
        case .datesContradict(let since, let until): "it ends, \(until), before it begins, \(since). Both are kept"
        case .badDate(let text): "\"\(text)\" is no date; it is kept as a note"
        case .unknownKind(let kind): "\"\(kind)\" is no kind of entry: it is taken for a body of that kind"
        case .unknownConfidence(let text): "\"\(text)\" is no confidence: it is taken as stated"
        case .noName(let id): "an entry without a name is left out" + (id.isEmpty ? "" : ": \(id)")
        case .noEnds: "a link without both ends and a relation is left out"
        case .notTaken(let list, let count): "\(list): \(count) are no part of a network and are left out"
        case .propertyLeftOut(let name): "\(name) is too large or of no use here and is left out"
        case .keptAside(let reason, let text): "left out, \(cardReason(reason)): \(text)"
        case .cutOff(let entries): "the file is damaged or cut off here; the \(entries) entries before are kept"
        case .sameName(let name, let known): "\"\(name)\" has the name of \(known): they are linked as probably the same"
        case .registerCompared(let equal, let different, let new):
            "councils as in the register at hand: \(equal); with differences: \(different); new: \(new)"
        case .nothingFound: "the file holds no entry and no link"
        }
    }

    private static func cardReason(_ reason: AgendaIssue.Reason) -> String {
        switch reason {
        case .unclosed: "it is not closed"
        case .tooLong: "it is too long"
        case .noStart, .badStart, .notUnderstood: "it cannot be understood"
        }
    }
}
