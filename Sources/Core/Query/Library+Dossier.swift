extension Library {
    /// All that is known of an entry; `nil` when there is no such entry.
    ///
    /// - Parameter today: of what repeats the times from this day on are named first.
    public func dossier(of id: EntryID, today: Day) -> Dossier? {
        guard let name = name(of: id) else { return nil }
        var sections: [DossierSection] = []
        func add(_ heading: DossierSection.Heading, _ facts: [Fact]) {
            if !facts.isEmpty { sections.append(DossierSection(heading: heading, facts: facts)) }
        }
        let related = related(to: id)
        // Of a council people look for whom to ask and what is recorded; codes and dates come last.
        let isCouncil = id.kind == .council
        if !isCouncil { add(.register, register(id, today)) }
        let isInAgenda = id.kind == .event || id.kind == .session
        if isInAgenda {
            add(.sessions, links(related, today, .session, .session))
            add(.claims, claims(about: id))
        }
        add(.network, (ties[id] ?? []).filter { $0.kind != .practice }.map(fact))
        add(.people, people(of: id, today))
        add(.figures, figures(for: id, related))
        add(.practices, links(related, today, .practice, .practice))
        if isCouncil || id.kind == .force {
            add(.nearby, nearby(PracticeQuery(area: id, today: today)).prefix(Library.mostNearby).map(fact))
        }
        add(.commitments, commitments(of: id))
        add(.links, links(of: id, today))
        add(.themes, links(related, today, .theme, .theme))
        add(.councils, isCouncil ? [] : links(related, today, .council, .council))
        if !isInAgenda { add(.sessions, links(related, today, .session, .session)) }
        add(.coincides, coinciding(with: id))
        if !isInAgenda { add(.claims, claims(about: id)) }
        add(.noLonger, noLonger(of: id, today))
        if isCouncil { add(.register, register(id, today)) }
        return Dossier(subject: .entry(id), name: name, sections: sections)
    }

    /// How many practices of others a page names.
    private static let mostNearby = 8

    /// The practices of others, ranked: an area knows its own.
    func nearby(_ query: PracticeQuery) -> [RankedPractice] { ranked(query).filter { !$0.isOwn } }

    /// A practice with the reason for its place.
    func fact(_ ranked: RankedPractice) -> Fact {
        var fact = Fact(.practice, ranked.practice.name, to: ranked.practice.id)
        (fact.asOf, fact.note, fact.source) = (ranked.practice.asOf, ranked.practice.status, ranked.practice.source)
        fact.ranked = ranked
        return fact
    }

    private func fact(_ tie: Tie) -> Fact {
        var label = Label.tie(tie.kind)
        if case .relation(let relation) = tie.property { label = .relation(relation, reversed: tie.isReversed) }
        var fact = Fact(label, name(of: tie.object) ?? Name(tie.object.key), to: tie.object)
        fact.source = tie.source
        return fact
    }

    private func links(_ related: Related, _ today: Day, _ kind: EntryKind, _ label: Label) -> [Fact] {
        related.entries(kind).map { entry in
            var fact = Fact(label, name(of: entry) ?? Name(entry.key), to: entry)
            if kind == .session, agenda.session(entry.key) != nil { fact.source = "article" }
            if kind == .session, agenda.programmePlace(of: entry) != nil {
                fact.when = agenda.item(of: entry, near: today)?.when
            }
            if let practice = network.practice(entry.key), kind == .practice {
                (fact.asOf, fact.source) = (practice.asOf, practice.source)
                fact.note = network.latest(.status, of: entry)?.value.english ?? practice.status
            }
            return fact
        }
    }

    private func commitments(of id: EntryID) -> [Fact] {
        let same = network.identities(of: id)
        return network.commitments.filter { $0.owner.map(same.contains) ?? false }.map { commitment in
            var fact = Fact(.commitment, .englishText(commitment.text), link: .entry(commitment.id))
            fact.source = commitment.source
            fact.note = network.latest(.status, of: commitment.id)?.value.english ?? commitment.status
            return fact
        }
    }

    private func claims(about id: EntryID) -> [Fact] {
        network.claims(about: id).flatMap { group in
            group.statements.map { statement in
                var fact = Fact(.claim(group.property), .value(.text(statement.value.english)))
                fact.source = statement.source
                fact.confidence = statement.confidence
                fact.isConflicting = group.isConflict && statement.confidence.stands
                fact.note = statement.note
                fact.asOf = statement.asOf
                fact.statement = statement
                return fact
            }
        }
    }

    private func coinciding(with id: EntryID) -> [Fact] {
        guard id.kind == .trigger, let trigger = agenda.trigger(id.key) else { return [] }
        let month = trigger.when.first.month
        return agenda.triggers(coincidingWith: month.first...month.last).filter { $0.id != id }.map { other in
            Fact(.trigger, other.name, to: other.id)
        }
    }

    private func figures(for id: EntryID, _ related: Related) -> [Fact] {
        guard [.council, .force, .body, .person, .practice].contains(id.kind) else { return [] }
        guard let focus = related.trend else {
            return related.noTrend.map { [Fact(.figure, .noFigures($0))] } ?? []
        }
        var facts: [Fact] = []
        if let area = trends.datasets[focus.dataset].areas[focus.area].entry, area != id {
            facts.append(Fact(area.kind == .force ? .policeForce : .council, name(of: area) ?? Name(area.key), to: area))
        }
        return facts + figureLines(focus).map { Fact(.figure, .figures($0), link: .trend(focus)) }
    }

    /// The latest two whole years of an area, category by category.
    public func figureLines(_ focus: TrendFocus) -> [FigureLine] {
        let dataset = trends.datasets[focus.dataset]
        let series = dataset.defaultSeries()
        let last = dataset.lastPeriod(of: series)
        let columns = dataset.columns(byYear: true).filter { !$0.isPart && $0.members.lowerBound <= last }
        guard columns.count > 1 else { return [] }
        let (earlier, latest) = (columns[columns.count - 2], columns[columns.count - 1])
        return dataset.categories.indices.map { category in
            let place = Place(
                Point(series: series, category: category, type: dataset.defaultType, area: focus.area), over: latest)
            func cell(_ calculation: Calculation, _ column: Column) -> Cell {
                dataset.cell(calculation, at: place.moved(to: column))
            }
            return FigureLine(
                figure: FigureID(dataset: focus.dataset, place: place), category: dataset.categories[category].name,
                isTotal: dataset.categories[category].isTotal,
                earlier: earlier.period,
                latest: latest.period, before: cell(.count, earlier), now: cell(.count, latest), change: cell(.change, latest),
                rate: cell(.rate, latest))
        }
    }
}
