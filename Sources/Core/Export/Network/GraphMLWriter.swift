/// Writes GraphML (graphml.graphdrawing.org): a node for each entry with its properties, an edge for all that leads from one entry to
/// another. It is not read again.
enum GraphMLWriter {
    static func bytes(of selection: NetworkSelection) -> [UInt8] {
        let places = selection.placesBySubject()
        var properties: [String] = []
        var known: Set<String> = []
        for statement in selection.statements {
            if case .claim(let property) = statement.property, statement.object == nil, known.insert(property).inserted {
                properties.append(property)
            }
        }
        properties.sort()
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
        let nodeKeys = ["kind", "name", "name_ar", "word"]
        let edgeKeys = ["relation", "value"] + StatementQualifiers.Key.allCases.map(\.rawValue)
        for name in nodeKeys { text += key("n_" + name, "node", name) }
        for (number, property) in properties.enumerated() { text += key("c\(number)", "node", property) }
        for name in edgeKeys { text += key("e_" + name, "edge", name) }
        text += "<graph edgedefault=\"directed\">\n"
        let numbers = Dictionary(uniqueKeysWithValues: properties.enumerated().map { ($1, $0) })
        for entry in selection.entries {
            text += "<node id=\"\(XMLText.escaped(entry.id.description))\">"
            for (name, value) in zip(nodeKeys, [entry.id.kind.rawValue, entry.name.english, entry.name.arabic ?? "", entry.word])
            {
                text += data("n_" + name, value)
            }
            var values: [Int: [String]] = [:]
            for place in places[entry.id] ?? [] {
                let statement = selection.statements[place]
                guard case .claim(let property) = statement.property, statement.object == nil, statement.confidence.stands,
                    let number = numbers[property]
                else { continue }
                values[number, default: []].append(statement.value.english)
            }
            for (number, values) in values.sorted(by: { $0.key < $1.key }) {
                text += data("c\(number)", values.joined(separator: "; "))
            }
            text += "</node>\n"
        }
        for statement in selection.statements {
            guard let object = statement.object else { continue }
            let ends = (XMLText.escaped(statement.subject.description), XMLText.escaped(object.description))
            text += "<edge source=\"\(ends.0)\" target=\"\(ends.1)\">" + data("e_relation", DOTWriter.label(statement))
            text += data("e_value", statement.value.english)
            for (key, value) in StatementQualifiers.pairs(of: statement) { text += data("e_" + key.rawValue, value) }
            text += "</edge>\n"
        }
        return Array((text + "</graph>\n</graphml>\n").utf8)
    }

    private static func key(_ id: String, _ domain: String, _ name: String) -> String {
        "<key id=\"\(id)\" for=\"\(domain)\" attr.name=\"\(XMLText.escaped(name))\" attr.type=\"string\"/>\n"
    }

    private static func data(_ key: String, _ value: String) -> String {
        value.isEmpty ? "" : "<data key=\"\(key)\">\(XMLText.escaped(value))</data>"
    }
}
