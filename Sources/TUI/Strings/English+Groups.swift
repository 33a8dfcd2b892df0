import Core

extension English {
    static let groups = GroupWords(
        kind: groupKind, error: groupError, group: "Group", groupKind: "Kind", unknown: "Unknown names",
        nameOfGroup: "Name of the group: what is marked is added to it",
        saved: { name, added, known in
            "\(plural(added, "council was", "councils were")) added to the group \(name)"
                + (known > 0 ? "; \(strings.number(known)) \(known == 1 ? "was" : "were") in it already." : ".")
        },
        isBuiltIn: { "\"\($0)\" is the name of a group that is always there: choose another." },
        needsColumns: { "\($0), line 1: the columns group and area are needed." },
        cannotBeRead: { "\($0) cannot be read, and is left as it is." },
        takesExpression: { "Enter compares among \(plural($0, "area", "areas")): groups put together with + - & ( )" },
        noAreas: { "No area of these figures is in \($0)." })

    private static func groupKind(_ kind: GroupKind) -> String {
        switch kind {
        case .own: "own group"
        case .network: "network"
        case .region: "region"
        case .nation: "nation"
        case .type: "type of council"
        case .authority: "combined authority"
        case .county: "county"
        case .force: "police force"
        case .council: "council"
        }
    }

    private static func groupError(_ error: GroupError) -> String {
        let what: String
        switch error.problem {
        case .empty: what = "a group is needed, as in members & London"
        case .tooLong(let limit): what = "more than \(strings.number(limit)) characters are not read"
        case .tooDeep(let limit): what = "more than \(limit) parentheses within each other are not read"
        case .noName: what = "a group or a council is needed here"
        case .noSign: what = "a sign is needed here: + joins, - takes away, & keeps what is in both"
        case .openQuote: what = "the quote that begins here has no end"
        case .openParenthesis: what = "the parenthesis that opens here is not closed"
        case .strayParenthesis: what = "the parenthesis that closes here was not opened"
        case .unknown(let name, let kind, let near):
            let kinds = kind.map(groupKind) ?? "group, council or police force"
            what =
                "there is no \(kinds) \"\(name.visible)\""
                + (near.isEmpty ? "" : "; did you mean \(near.map(\.visible).joined(separator: ", "))?")
        case .circle(let name): what = "the group \"\(name.visible)\" is made of itself"
        }
        let place = error.place > 1 ? "at character \(error.place): " : ""
        return (error.group.map { "In the group \"\($0.visible)\" " } ?? "") + (place.isEmpty ? what : place + what)
    }
}
