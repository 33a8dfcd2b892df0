/// The forms that a network can be written in.
public enum NetworkFormat: String, CaseIterable, Sendable {
    /// Popolo: one JSON document. What Popolo has no place for stands in `entries`, `relations` and `claims`.
    case popolo
    /// Version 4; what it has no property for stands in `X-CONCORD-` ones.
    case vcard
    /// A table of the entries, and one of all that is said.
    case nodes, links
    case graphml, dot
    /// JSON-LD in the words of schema.org.
    case jsonld

    /// Whether all that is written can be read again.
    public var isReadAgain: Bool { [.popolo, .vcard, .nodes, .links].contains(self) }
}

extension NetworkSelection {
    /// The same selection gives the same bytes.
    public func bytes(as format: NetworkFormat) -> [UInt8] {
        switch format {
        case .popolo: PopoloWriter.bytes(of: self)
        case .vcard: CardWriter.bytes(of: self)
        case .nodes: NetworkTableWriter.nodes(of: self)
        case .links: NetworkTableWriter.links(of: self)
        case .graphml: GraphMLWriter.bytes(of: self)
        case .dot: DOTWriter.bytes(of: self)
        case .jsonld: LinkedDataWriter.bytes(of: self)
        }
    }
}
