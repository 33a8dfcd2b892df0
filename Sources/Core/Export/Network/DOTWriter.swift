/// Writes DOT (graphviz.org): entries with names, edges with relations. It is not read again.
enum DOTWriter {
    static func bytes(of selection: NetworkSelection) -> [UInt8] {
        var text = "digraph network {\nrankdir=LR;\nnode [shape=box];\n"
        for entry in selection.entries {
            text +=
                "\(quoted(entry.id.description)) [label=\(quoted(entry.name.english)), class=\(quoted(entry.id.kind.rawValue))];\n"
        }
        for statement in selection.statements {
            guard let object = statement.object else { continue }
            let style = statement.confidence == .stated ? "" : ", style=dashed"
            text += "\(quoted(statement.subject.description)) -> \(quoted(object.description)) "
            text += "[label=\(quoted(label(statement)))\(style)];\n"
        }
        return Array((text + "}\n").utf8)
    }

    /// The words of an edge: the relation, the role, the property.
    static func label(_ statement: Statement) -> String {
        switch statement.property {
        case .relation(let relation): relation.text
        case .role: statement.value.english
        case .claim(let property): property
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            default: quoted += String(scalar).visible
            }
        }
        return quoted + "\""
    }
}
