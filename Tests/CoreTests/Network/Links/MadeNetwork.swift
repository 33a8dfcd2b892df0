@testable import Core

/// Networks made for tests of links.
enum MadeNetwork {
    static let empty = NetworkFile(layout: .links)

    /// A library whose network has, beside the bundled one, what lines say: `a relation b`, with a confidence and dates behind it where
    /// they are told, as in `a works-with b inferred 2016 2018-05`. Names are keys of bodies.
    static func library(_ lines: String...) throws -> Library { try library(lines) }

    static func library(_ lines: [String]) throws -> Library {
        var file = NetworkFile(layout: .links)
        file.title = "made"
        for line in lines {
            let parts = line.split(separator: " ").map(String.init)
            let ends = [parts[0], parts[2]].map { EntryID($0) ?? EntryID(.body, $0) }
            for end in ends where EntryID(parts[0]) == nil || end.kind == .body {
                if try Bundled.library().name(of: end) == nil { file.entries.append(FileEntry(end, Name("Body " + end.key))) }
            }
            let relation = parts[1] == "role" ? nil : Relation(parts[1].split(separator: "-").joined(separator: " "))
            file.statements.append(
                Statement(
                    subject: ends[0], property: relation.map(Property.relation) ?? .role,
                    value: Name(relation?.text ?? "Chair"), object: ends[1], source: "made",
                    confidence: parts.count > 3 ? Confidence(rawValue: parts[3]) ?? .stated : .stated,
                    since: parts.count > 4 ? PartialDate(iso: parts[4]) : nil,
                    until: parts.count > 5 ? PartialDate(iso: parts[5]) : nil))
        }
        return try Bundled.library().adding(NetworkTable([file]))
    }

    /// Bodies and links between them by a fixed seed: some are one real thing, some are weak, some have ended.
    static func random(bodies: Int, links: Int, seed: UInt64) -> [Statement] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let confidences: [Confidence] = [.stated, .stated, .inferred, .probable, .superseded, .ambiguous, .corrected]
        return (0..<links).map { _ in
            let relation = next(8) == 0 ? KnownRelation.sameAs : [.worksWith, .memberOf, .partOf][next(3)]
            return Statement(
                EntryID(.body, "n\(next(bodies))"), .known(relation), EntryID(.body, "n\(next(bodies))"), source: "made",
                confidence: confidences[next(confidences.count)], until: next(4) == 0 ? PartialDate(year: 2010 + next(10)) : nil)
        }
    }
}
