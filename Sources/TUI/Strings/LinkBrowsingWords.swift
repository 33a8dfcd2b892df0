import Core

/// Words about links, trees, maps and paths. Both languages fill every field.
struct LinkBrowsingWords: Sendable {
    let tab: String
    let column: @Sendable (LinkColumn) -> String
    let linksOf, noLinks: @Sendable (_ name: String) -> String
    let unknownField: @Sendable (_ field: String) -> String
    let surroundings: @Sendable (_ name: String) -> String
    let more, others, links: @Sendable (Int) -> String
    /// Of a map: which of how many.
    let shown: @Sendable (_ first: String, _ last: String, _ total: String) -> String
    let nothingAround: @Sendable (_ filter: String) -> String
    /// Of paths.
    let pathTitle, weakest, allStated, samePlace: String
    let noSuchEntry: @Sendable (_ id: String) -> String
    let notLinked: @Sendable (_ from: String, _ to: String) -> String
    let markSet, markGone: @Sendable (_ name: String) -> String
    /// Of dates.
    let since, until: @Sendable (_ date: String) -> String
    let fromUntil: @Sendable (_ since: String, _ until: String) -> String
    /// Of what was said as of a year, and by nobody later.
    let notConfirmed: String
    let onBehalfOf: @Sendable (_ name: String) -> String
    let whichDate: String
    let noSuchDate, asOfNotice, asOfHeader: @Sendable (_ date: String) -> String
    let backToPresent: String
    /// Titles of columns of what the command line prints.
    let step, depth, entry, confidence, evidence, unopened: String

    func noPath(_ reason: NoPath, _ from: String, _ to: String) -> String {
        switch reason {
        case .noSuchEntry(let id): noSuchEntry(id.description)
        case .notLinked: notLinked(from, to)
        }
    }
}

extension Strings {
    /// 2018, October 2018, 29 Oct 2018.
    func partialDate(_ date: PartialDate) -> String {
        let text = date.iso
        if let day = Day(iso: text) { return shortDate(day) + " " + year(day.civil.year) }
        if let month = Month(iso: text) { return self.month(month) }
        return year(date.year)
    }

    /// When a link holds, or of when its source speaks; empty where nothing is known.
    func dates(_ link: Link) -> String { dates(since: link.since, until: link.until, asOf: link.asOf) }

    func dates(since: PartialDate?, until: PartialDate?, asOf: String?) -> String {
        switch (since, until) {
        case (let since?, let until?): words.links.fromUntil(partialDate(since), partialDate(until))
        case (let since?, nil): words.links.since(partialDate(since))
        case (nil, let until?): words.links.until(partialDate(until))
        case (nil, nil): asOf.map { words.asOf(words.numerals.digits($0)) } ?? ""
        }
    }

    /// The relation as it reads from one end of a link: from what it leads to where it is reversed.
    func relation(of link: Link, reversed: Bool) -> String {
        switch link.relation {
        case .relation(let relation): return words.relation(relation, reversed)
        case .role:
            let role = link.words.text(in: words.language)
            return role.isEmpty ? words.label(.role) : role
        case .claim(let property): return words.label(.claim(property))
        }
    }

    /// Where a link comes from and how sure it is.
    func ground(_ link: Link, _ library: Library) -> String {
        var parts = [link.source.isEmpty ? words.unknown : link.source]
        if link.confidence != .stated { parts.append(confidence(link.confidence, library)) }
        return parts.joined(separator: " · ")
    }

    func confidence(_ confidence: Confidence, _ library: Library) -> String {
        library.network.term(.confidence, confidence.rawValue).whole.text(in: words.language)
    }

    /// Date, source and confidence of a link in one line.
    func remark(_ link: Link, _ library: Library) -> String {
        [dates(link), ground(link, library)].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// A path as lines to take along: each entry, and below it the link to the next.
    func chainLines(_ path: LinkPath, _ library: Library) -> [String] {
        func name(_ id: EntryID) -> String {
            (library.name(of: id) ?? Name(id.key)).text(in: words.language) + " (" + id.description + ")"
        }
        return [name(path.from)]
            + path.steps.enumerated().flatMap { number, step in
                let mark = path.weakest == number ? " · " + words.links.weakest : ""
                return [
                    "  " + relation(of: step.link, reversed: step.isReversed) + " · " + remark(step.link, library) + mark,
                    name(step.end),
                ]
            }
    }
}
