/// People and links of an entry, with the dates that they hold, and what holds no more.
extension Library {
    /// What is not said of anew within so many years is stale.
    private static let yearsUntilStale = 2

    /// The days that a page speaks of: those of the network, else today.
    private func daysOfPage(_ today: Day) -> ClosedRange<Day> { network.days ?? today...today }

    /// The people with a role in an entry.
    func people(of id: EntryID, _ today: Day) -> [Fact] {
        let days = daysOfPage(today)
        return network.statements(leadingTo: id).filter {
            $0.property == .role && $0.holds(within: days)
        }.map { fact(ofRole: $0, days) }
    }

    private func fact(ofRole statement: Statement, _ days: ClosedRange<Day>) -> Fact {
        var fact = Fact(.person, name(of: statement.subject) ?? Name(statement.subject.key), to: statement.subject)
        fact.tell(statement)
        (fact.note, fact.about, fact.confidence) = (statement.value.english, statement.value, statement.confidence)
        fact.isStale = isStale(statement, days)
        return fact
    }

    /// Every link from and to an entry, with what it says and where that comes from.
    func links(of id: EntryID, _ today: Day) -> [Fact] {
        let same = network.identities(of: id)
        let days = daysOfPage(today)
        var facts: [Fact] = []
        for statement in network.statements + same.flatMap({ network.added.statements(of: $0, upTo: Library.mostLinks) }) {
            guard case .relation(let relation) = statement.property, let object = statement.object,
                statement.holds(within: days)
            else { continue }
            for (end, other, reversed) in [(statement.subject, object, false), (object, statement.subject, true)]
            where same.contains(end) {
                var fact = Fact(.relation(relation, reversed: reversed), name(of: other) ?? Name(other.key), to: other)
                fact.tell(statement)
                fact.confidence = statement.confidence
                fact.note = statement.note
                fact.isStale = isStale(statement, days)
                facts.append(fact)
            }
        }
        return facts
    }

    /// At most so many links of one entry stand on its page, in either direction; the table of links has all.
    static let mostLinks = 200

    /// Who left before the days of the page, which roles a person held before, and which links have ended.
    func noLonger(of id: EntryID, _ today: Day) -> [Fact] {
        let days = daysOfPage(today)
        let same = network.identities(of: id)
        var facts: [Fact] = []
        for statement in same.flatMap({ network.added.everStated(of: $0, endedBefore: days.lowerBound, upTo: Library.mostLinks) })
        where statement.confidence.stands {
            let isAbout = same.contains(statement.subject)
            guard let other = isAbout ? statement.object : statement.subject else { continue }
            var fact: Fact
            switch statement.property {
            case .role where isAbout:
                fact = Fact(.role, .value(.name(statement.value)), link: .entry(other))
                fact.about = name(of: other)
            case .role:
                fact = Fact(.person, name(of: other) ?? Name(other.key), to: other)
                fact.note = statement.value.english
            case .relation(let relation):
                fact = Fact(.relation(relation, reversed: !isAbout), name(of: other) ?? Name(other.key), to: other)
                fact.note = statement.note
            case .claim: continue
            }
            fact.tell(statement)
            facts.append(fact)
        }
        return facts
    }

    /// Whether a source spoke of it years before and none has since.
    private func isStale(_ statement: Statement, _ days: ClosedRange<Day>) -> Bool {
        guard statement.until == nil, let said = statement.asOf.flatMap({ PartialDate(iso: $0) }),
            days.lowerBound.civil.year - said.year >= Library.yearsUntilStale
        else { return false }
        return !network.statements(about: statement.subject).contains { other in
            other.property == statement.property && other.object == statement.object && other.confidence.stands
                && (other.asOf.flatMap { PartialDate(iso: $0) } ?? other.since).map { said < $0 } ?? false
        }
    }
}

extension Fact {
    /// Takes the dates and the source of a statement.
    mutating func tell(_ statement: Statement) {
        (asOf, since, until) = (statement.asOf, statement.since, statement.until)
        (source, self.statement) = (statement.source, statement)
    }
}

extension Network {
    /// What is told as evidence that a commitment was kept.
    public func evidence(of id: EntryID) -> [Statement] {
        statements(about: id).filter {
            $0.property == .claim(NetworkClaim.evidence.rawValue) && $0.confidence.stands && !$0.value.english.isEmpty
        }
    }
}

extension NetworkTable {
    /// What was said of an entry, or led to it, and ended before a day; of either at most so many.
    fileprivate func everStated(of id: EntryID, endedBefore day: Day, upTo most: Int) -> [Statement] {
        guard let entry = index(of: id) else { return [] }
        func hasEnded(_ number: Int) -> Bool {
            PartialDate(packed: statements.until[number]).map { $0.last < day } ?? false
        }
        return statements(about: entry).lazy.filter(hasEnded).prefix(most).map(statement)
            + statements(leadingTo: entry).lazy.map { Int($0) }.filter(hasEnded).prefix(most).map(statement)
    }
}
