/// All that is known of one entry, in sections, each fact with its source: what a detail page shows and what `concord show`
/// prints.
public struct Dossier: Equatable, Sendable {
    public let subject: Selection
    public let name: Name
    public let sections: [DossierSection]
}

/// Facts under one heading.
public struct DossierSection: Equatable, Sendable {
    public enum Heading: String, CaseIterable, Sendable {
        case register, summary, network, people, links, practices, nearby, commitments, themes, councils, figures, agenda,
            sessions,
            claims
        case coincides
        /// Who left, and what holds no more.
        case noLonger
        /// Of a figure: whom to ask, and what comes next on the theme.
        case ask, next
    }

    public let heading: Heading
    public var facts: [Fact]
}

/// One fact.
public struct Fact: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
        case value(Value)
        case when(When)
        case position(Position)
        /// A line of the figures of a force or borough.
        case figures(FigureLine)
        case noFigures(FigureBasis)
        /// A figure, and what is said of it.
        case cell(FigureID, Cell)
        /// Whether a method finds that a figure stands out; `nil`: it cannot tell, for a reason.
        case verdict(Verdict)
        /// Nothing is known of this.
        case nothingKnown
        case sessionStatus(SessionStatus)
        /// A text that exists in English alone.
        case englishText(String)
    }

    public let label: Label
    public let content: Content
    /// Where Enter leads.
    public var link: Link?
    /// Key of the source, where it comes from the network's sources.
    public var source: String?
    public var asOf: String?
    /// From when and until when it holds, where known.
    public var since: PartialDate?
    public var until: PartialDate?
    /// Years have passed since a source spoke of it, and none has since.
    public var isStale = false
    public var confidence: Confidence?
    /// Another value for the same property stands beside it.
    public var isConflicting = false
    public var note = ""
    /// When it is or was, beside its name.
    public var when: When?
    /// What it can be asked about.
    public var about: Name?
    /// Of a practice, or of a council to ask about one: why it stands where it does.
    public var ranked: RankedPractice?
    /// The statement that it is, where it is one: what can be corrected.
    public var statement: Statement?

    public enum Link: Hashable, Sendable {
        case entry(EntryID)
        case trend(TrendFocus)
    }

    init(_ label: Label, _ content: Content, link: Link? = nil) {
        self.label = label
        self.content = content
        self.link = link
    }

    init(_ label: Label, _ value: Value) { self.init(label, .value(value)) }

    init(_ label: Label, _ name: Name, to entry: EntryID) { self.init(label, .value(.name(name)), link: .entry(entry)) }
}

/// What a fact is about; `Strings` words it.
public enum Label: Hashable, Sendable {
    case code, gss, type, nation, region, county, combinedAuthority, policeForce, population(Int), position, start, end
    case member, replacedBy, replaces, sameAs, kind, country, steering, note, role, printedRole, person, body, owner, theme,
        practice
    case status, due, strands, summary, place, when, timeNotPublished, event, session, participant, council, scope, publisher
    case published, language, figure, commitment, tie(Tie.Kind), trigger, observance
    /// How a figure was looked at.
    case method(SignalMethod)
    case nothing
    /// Of sessions and programmes.
    case room, track, subtitle, category, recording, description, url, joinURL, ownNote, moreTimes, zone, sessionCount, roomCount,
        horizon, file, clash
    case part(Participant.Role)
    /// A council, a body, a theme that a session names.
    case named
    /// A link: the relation as it reads from the subject, or from the object.
    case relation(Relation, reversed: Bool)
    /// A claim, by its property in the words of the facts.
    case claim(String)
}

/// The figures of one category for an area: the two latest periods, the change and the rate.
public struct FigureLine: Equatable, Sendable {
    /// The figure of the latest period.
    public let figure: FigureID
    public let category: Name
    public let isTotal: Bool
    public let earlier: Period
    public let latest: Period
    public let before: Cell
    public let now: Cell
    public let change: Cell
    public let rate: Cell
}

/// What a method finds of one figure.
public struct Verdict: Equatable, Sendable {
    public let method: SignalMethod
    public let calculation: Calculation
    public let value: Double?
    public let lower: Double?
    public let upper: Double?
    /// The patterns that are complete at the figure; empty: it does not stand out.
    public let alarms: [Analysis.Alarm]
    public let absence: AnalysisAbsence?
}

/// What can be selected, and what a page is of.
public enum Selection: Hashable, Sendable {
    case entry(EntryID)
    case figure(FigureID)
}
