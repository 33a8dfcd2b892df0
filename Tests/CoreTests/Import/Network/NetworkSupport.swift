import Testing

@testable import Core

/// What reading a file of entries and links gives, by what its first bytes say it is, or why it does not.
func network(
    _ bytes: [UInt8], file: String = "file", limits: Limits = Limits(), isKnown: @escaping (EntryID) -> Bool = { _ in false }
) throws -> Imported<NetworkFile> {
    let known = try Bundled.library().network
    return try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in
            guard let layout = NetworkReader.find(buffer) else { throw .noSuchLayout }
            return try NetworkReader.read(buffer, file: file, layout: layout, network: known, limits: limits, isKnown: isKnown)
        }
    }.get()
}

func network(_ text: String, file: String = "file", limits: Limits = Limits()) throws -> Imported<NetworkFile> {
    try network(Array(text.utf8), file: file, limits: limits)
}

extension Imported<NetworkFile> {
    /// Issues of networks with their rows.
    var odd: [(Int?, NetworkIssue)] {
        issues.compactMap { issue in if case .network(let kind) = issue.kind { (issue.row, kind) } else { nil } }
    }

    /// What is said, as `person:a role=Leader body:b 2018/2020`.
    var said: [String] { value.statements.map(\.written) }

    /// Entries as `person:a Name | الاسم (word)`, those of sources left out.
    var named: [String] {
        value.entries.filter { $0.id.kind != .source }.map { entry in
            "\(entry.id) \(entry.name.english)" + (entry.name.arabic.map { " | " + $0 } ?? "")
                + (entry.word.isEmpty ? "" : " (\(entry.word))")
        }
    }
}

extension Statement {
    /// As in `person:a role=Leader body:b 2018/2020`: what stands beside it follows where it is not usual.
    var written: String {
        var parts = [subject.description]
        switch property {
        case .relation(let relation): parts.append(relation.text)
        case .role: parts.append("role=" + value.english)
        case .claim(let claim): parts.append(claim + "=" + value.english)
        }
        if let arabic = value.arabic { parts.append("| " + arabic) }
        if let object { parts.append(object.description) }
        if since != nil || until != nil { parts.append("\(since?.iso ?? "")/\(until?.iso ?? "")") }
        if source != "file" { parts.append("[\(source)]") }
        if let asOf { parts.append("as of " + asOf) }
        if confidence != .stated { parts.append(confidence.rawValue) }
        if let onBehalfOf { parts.append("for \(onBehalfOf)") }
        if !note.isEmpty { parts.append("(\(note))") }
        if let corrects { parts.append("corrects " + corrects) }
        return parts.joined(separator: " ")
    }
}

extension Fixture {
    static func network(_ name: String) throws -> [UInt8] { try bytes("Network/" + name) }
}

extension Network {
    /// A smaller one, for files that are read very often.
    var withoutCouncils: Network {
        Network(
            councils: Array(councils.prefix(5)), forces: Array(forces.prefix(5)), bodies: bodies, people: people, cities: [],
            themes: themes, practices: practices, commitments: commitments, statements: statements, sources: sources,
            sameAs: sameAs, terms: [:], added: .empty)
    }
}
