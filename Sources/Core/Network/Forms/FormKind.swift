/// What a person can say of the network in one go, in a form or on the command line.
public enum FormKind: String, CaseIterable, Sendable {
    case person, body, role, link, practice, commitment
    /// The state of a commitment or a practice, and what shows it.
    case evidence
    case contact, note
    /// A statement is put right; the original is kept beside it.
    case correction

    /// Its fields in their order. A correction has those of the statement that it corrects.
    var fields: [FormField] {
        let said: [FormField] = [.source, .date, .confidence]
        return switch self {
        case .person: [.name, .arabicName, .role, .body, .onBehalfOf, .since, .until, .note] + said
        case .body: [.name, .arabicName, .kind, .partOf, .place, .website, .note] + said
        case .role: [.person, .role, .body, .onBehalfOf, .since, .until, .note] + said
        case .link: [.subject, .relation, .object, .since, .until, .note] + said
        case .practice: [.name, .arabicName, .owner, .theme, .status, .place, .summary, .evidence] + said
        case .commitment: [.name, .arabicName, .owner, .due, .status, .note] + said
        case .evidence: [.commitment, .status, .evidence, .note] + said
        case .contact: [.about, .way, .value, .note] + said
        case .note: [.about, .text, .reach] + said
        case .correction: said
        }
    }

    /// The fields that cannot be left empty; where a statement comes from and what day it speaks of are always among them.
    var required: Set<FormField> {
        let said: Set<FormField> = [.source, .date, .confidence]
        return switch self {
        case .person, .body, .practice, .commitment: said.union([.name])
        case .role: said.union([.person, .role])
        case .link: said.union([.subject, .relation, .object])
        case .evidence: said.union([.commitment])
        case .contact: said.union([.about, .way, .value])
        case .note: said.union([.about, .text, .reach])
        case .correction: said.union([.role, .relation, .object, .value])
        }
    }

    /// The kind of entry that it makes; `nil` where it speaks of one that is there.
    public var entryKind: EntryKind? {
        switch self {
        case .person: .person
        case .body: .body
        case .practice: .practice
        case .commitment: .commitment
        case .role, .link, .evidence, .contact, .note, .correction: nil
        }
    }
}
