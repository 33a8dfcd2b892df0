import Core

extension English {
    static let linkBrowsing = LinkBrowsingWords(
        tab: "Links", column: linkColumn, linksOf: { "links of \($0)" },
        noLinks: { "\($0): no links are known." },
        unknownField: { "There is no field \"\($0):\". Fields are from:, relation:, to:, source:, confidence:." },
        surroundings: { "Around \($0)" }, more: { "\(English.strings.number($0)) more: Enter shows them" },
        others: { "+\(English.strings.number($0))" }, links: { plural($0, "link", "links") },
        shown: { "\($0)–\($1) of \($2)" }, nothingAround: { "Nothing around it matches \"\($0)\". Esc takes the filter away." },
        pathTitle: "How they are linked", weakest: "weakest link", allStated: "all links are stated by their sources",
        samePlace: "It is the same entry.", noSuchEntry: { "There is no entry \($0)." },
        notLinked: { "\($0) and \($1) are not linked: no chain of links leads from one to the other." },
        markSet: { "\($0) is marked: ' lists the marks, P shows the path between two." },
        markGone: { "\($0) is not marked any more." },
        since: { "since \($0)" }, until: { "until \($0)" },
        fromUntil: { "\($0) to \($1)" }, notConfirmed: "not confirmed since", onBehalfOf: { "on behalf of \($0)" },
        whichDate: "The network as of when?  2018, 2018-10, 2018-10-29",
        noSuchDate: { "\"\($0)\" is no date. Write it as in 2018, 2018-10 or 2018-10-29." },
        asOfNotice: { "The network as of \($0): roles, links, names and councils that held then. Esc or @ takes it back." },
        asOfHeader: { "NETWORK AS OF \($0)" }, backToPresent: "The network of today again.", step: "Step", depth: "Depth",
        entry: "Entry", confidence: "Confidence", evidence: "Evidence", unopened: "Not opened")

    private static func linkColumn(_ column: LinkColumn) -> String {
        switch column {
        case .from: "From"
        case .relation: "Relation"
        case .to: "To"
        case .since: "Since"
        case .source: "Source"
        }
    }

    static func linkWords(_ command: Command) -> (String, String)? {
        switch command {
        case .display: ("What is known, the tree around it, the map around it", "tree, map")
        case .visit: ("Go to the selected entry", "go to it")
        case .links: ("The links of what is selected, or all", "links")
        case .path: ("The path between two marked entries", "path")
        case .asOf: ("The network as of a date, or of today again", "as of")
        case .historyBack: ("Back to the entry opened before", "back")
        case .historyForward: ("Forward again", "forward")
        case .places: ("The entries opened last", "places")
        case .setMark: ("Mark the entry to come back to, or no longer", "set mark")
        case .marks: ("The entries with a mark", "marks")
        default: nil
        }
    }

    static func linkScope(_ scope: Scope) -> String? {
        switch scope {
        case .tree: "The tree around an entry"
        case .surroundings: "The map around an entry"
        case .links: "The table of links"
        case .chain: "A path between two entries"
        default: nil
        }
    }

    static func ownLinkWords(_ scope: Scope, _ command: Command) -> (String, String)? {
        switch (scope, command) {
        case (.tree, .open): ("Open or fold what stands below it", "open, fold")
        case (.tree, .moveRight): ("Deeper", "deeper")
        case (.tree, .moveLeft): ("Fold it, or to the entry above", "fold")
        case (.surroundings, .open): ("Go to the selected entry and its map", "go to it")
        case (.surroundings, .pageUp): ("The entries before", "before")
        case (.surroundings, .pageDown): ("The next entries", "next ones")
        case (.surroundings, .filter): ("Only what matches", "filter")
        case (.links, .open): ("Open the entry under the cursor", "open")
        case (.links, .links): ("All links", "all links")
        case (.chain, .open): ("Go to the selected entry", "go to it")
        case (.page, .links): ("All links of the entry", "links")
        default: nil
        }
    }

    static func unavailableLinks(_ reason: Unavailability) -> String? {
        switch reason {
        case .onlyOnEntryPage: "This works on an opened entry: Enter opens what is selected."
        case .onlyInTree: "This works in the tree and the map around an entry: v on its page."
        case .noPlace: "No other entry was opened yet."
        case .noMarks: "No entry is marked yet: M marks one to come back to."
        case .markTwo: "Mark two entries with Space, or one and select another."
        default: nil
        }
    }
}
