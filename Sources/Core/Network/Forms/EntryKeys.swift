extension Library {
    /// An id that nothing has, readable from the name: `person:ian-ward`, with a number where that is taken.
    func freeID(_ kind: EntryKind, for name: String) -> EntryID {
        let stem = Library.key(of: name) ?? kind.rawValue
        var id = EntryID(kind, stem)
        var number = 2
        while isTaken(id) {
            id = EntryID(kind, stem + "-\(number)")
            number += 1
        }
        return id
    }

    /// The words of a name in small letters with hyphens between, as many as make a short key; `nil` where there are none.
    private static func key(of name: String) -> String? {
        var key = ""
        for word in Folded(name).text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
            if !key.isEmpty, key.count + word.count + 1 > 40 { break }
            key += (key.isEmpty ? "" : "-") + word.prefix(40)
        }
        return key.isEmpty ? nil : key
    }

    /// Whether anything is called so or spoken of so.
    private func isTaken(_ id: EntryID) -> Bool { name(of: id) != nil || network.added.index(of: id) != nil }

    /// Whether a statement is there and stands: in the facts, in what came in, or in the tables of practices and commitments.
    func says(_ statement: Statement) -> Bool {
        network.statements(about: statement.subject).contains { $0.identity == statement.identity && $0.confidence.stands }
            || tabled(statement.subject).contains { $0.identity == statement.identity }
                && !network.added.corrections.contains(statement.identity)
    }

    /// What the bundled tables of practices and commitments say of an entry, as statements. Roles of people are among the facts.
    public func tabled(_ id: EntryID) -> [Statement] {
        func claim(_ claim: NetworkClaim, _ value: String, _ source: String, _ asOf: String? = nil) -> Statement {
            Statement(subject: id, property: .claim(claim.rawValue), value: Name(value), source: source, asOf: asOf)
        }
        switch id.kind {
        case .practice:
            guard network.added.name(of: id) == nil, let practice = network.practice(id.key), !practice.status.isEmpty else {
                return []
            }
            return [claim(.status, practice.status, practice.source, practice.asOf)]
        case .commitment:
            guard network.added.name(of: id) == nil, let commitment = network.commitment(id.key) else { return [] }
            return [claim(.status, commitment.status, commitment.source)]
                + (commitment.due.map { [claim(.due, $0, commitment.source)] } ?? [])
        default: return []
        }
    }
}

extension Person {
    /// The role as a statement.
    var said: Statement {
        Statement(
            subject: id, property: .role, value: role, object: body, source: source, asOf: asOf.isEmpty ? nil : asOf, note: "")
    }
}
