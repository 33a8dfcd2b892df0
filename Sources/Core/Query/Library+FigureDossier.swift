extension Library {
    /// All that is known of a selection; `today` decides what comes next.
    public func dossier(of selection: Selection, today: Day) -> Dossier? {
        switch selection {
        case .entry(let id): dossier(of: id, today: today)
        case .figure(let figure): dossier(of: figure, today: today)
        }
    }

    /// What is known of a figure: how it stands among its neighbours in time, what coincides with it, and whom to ask.
    public func dossier(of figure: FigureID, today: Day) -> Dossier {
        let dataset = trends.datasets[figure.dataset]
        let category = dataset.categories[figure.point.category]
        let strands = Set(category.strands)
        let themes = network.themes.filter { !strands.isDisjoint(with: $0.strands) }
        let area = dataset.areas[figure.point.area].entry
        let practices =
            strands.isEmpty ? [] : ranked(PracticeQuery(area: area, strands: category.strands, today: today))
        let owners = uniqued(practices.flatMap { $0.owners.map(\.body) })
        func section(_ heading: DossierSection.Heading, _ facts: [Fact]) -> DossierSection {
            DossierSection(heading: heading, facts: facts.isEmpty ? [Fact(.nothing, .nothingKnown)] : facts)
        }
        return Dossier(
            subject: .figure(figure), name: category.name,
            sections: [
                section(.figures, figureFacts(figure, dataset)),
                section(.coincides, triggers(coincidingWith: figure).map(fact)),
                section(.themes, themes.map { Fact(.theme, $0.name, to: $0.id) }),
                section(.practices, practices.map(fact)), section(.people, people(of: owners)),
                section(.next, next(strands: strands, themes: themes.map(\.id), after: today)),
                section(.ask, councilsToAsk(figure, dataset, practices)),
            ])
    }

    private func category(of figure: FigureID) -> Category {
        trends.datasets[figure.dataset].categories[figure.point.category]
    }

    private func figureFacts(_ figure: FigureID, _ dataset: Dataset) -> [Fact] {
        guard category(of: figure).isCounted else {
            return [Fact(.figure, .cell(figure, dataset.cell(.count, at: figure.place)), link: nil)]
        }
        var calculations: [Calculation] = [.count, .change]
        if dataset.isMonthly, figure.place.column.expected == 1 { calculations.append(.difference) }
        if dataset.areas[figure.point.area].population != nil, category(of: figure).measure.hasRate { calculations.append(.rate) }
        var facts = calculations.map { calculation in
            Fact(.figure, .cell(figure, dataset.cell(calculation, at: figure.place)), link: nil)
        }
        for method in dataset.isMonthly ? [SignalMethod.c1, .auto] : [.auto] {
            let verdict = verdict(on: figure, by: method)
            facts.append(Fact(.method(verdict.method), .verdict(verdict)))
        }
        return facts
    }

    /// What a method finds of a figure.
    public func verdict(on figure: FigureID, by method: SignalMethod) -> Verdict {
        var options = SignalOptions(method)
        options.rules = RunRule.allCases
        let analysis = trends.datasets[figure.dataset].analysis(of: figure.place, options)
        let index = analysis.columns.firstIndex { $0.members == figure.place.column.members }
        return Verdict(
            method: analysis.method, calculation: analysis.calculation, value: index.flatMap { analysis.values[$0] },
            lower: index.flatMap { analysis.lower[$0] }, upper: index.flatMap { analysis.upper[$0] },
            alarms: analysis.alarms.filter { $0.index == index }, absence: analysis.absence)
    }

    private func fact(_ trigger: Trigger) -> Fact {
        var fact = Fact(.trigger, trigger.name, to: trigger.id)
        fact.when = trigger.when
        return fact
    }

    func people(of bodies: [EntryID]) -> [Fact] {
        network.people(in: bodies).map { person in
            var fact = Fact(.person, person.name, to: person.id)
            (fact.asOf, fact.note, fact.source) = (person.asOf, person.role.english, person.source)
            return fact
        }
    }

    /// The next session on one of the themes, and the next awareness day about one of the strands.
    private func next(strands: Set<String>, themes: [EntryID], after today: Day) -> [Fact] {
        let sessions = agenda.sessions.filter { session in session.themes.contains { themes.contains($0) } }
            .compactMap { session in agenda.item(of: session.id, near: today) }
            .filter { $0.when.first >= today }
        let days = agenda.observances.filter { !strands.isDisjoint(with: $0.strands) }
            .flatMap { observance in
                [today.civil.year, today.civil.year + 1].compactMap { year in
                    observance.days(in: year).map { (observance: observance, days: $0) }
                }
            }
            .filter { $0.days.upperBound >= today }
        var facts: [Fact] = []
        if let session = sessions.min(by: { $0.when.first < $1.when.first }) {
            var fact = Fact(.session, session.name, to: session.id)
            fact.when = session.when
            facts.append(fact)
        }
        if let day = days.min(by: { $0.days.lowerBound < $1.days.lowerBound }) {
            var fact = Fact(.observance, day.observance.name, to: day.observance.id)
            fact.when = .days(day.days)
            facts.append(fact)
        }
        return facts
    }

    /// The council that the figure is of, those of its force that belong to the network, then the owners of the practices in
    /// their order.
    private func councilsToAsk(_ figure: FigureID, _ dataset: Dataset, _ practices: [RankedPractice]) -> [Fact] {
        var facts: [Fact] = []
        func ask(_ id: EntryID, about ranked: RankedPractice?) {
            guard id.kind == .council, let name = name(of: id), !facts.contains(where: { $0.link == .entry(id) }) else { return }
            var fact = Fact(.council, name, to: id)
            if let ranked {
                (fact.asOf, fact.about, fact.source) = (ranked.practice.asOf, ranked.practice.name, ranked.practice.source)
                fact.ranked = ranked
            }
            facts.append(fact)
        }
        if let area = dataset.areas[figure.point.area].entry {
            ask(area, about: nil)
            for council in network.councils where council.force == area.key && !council.hasEnded && ties[council.id] != nil {
                ask(council.id, about: nil)
            }
        }
        for practice in practices {
            for owner in practice.owners.compactMap(\.council) { ask(owner, about: practice) }
        }
        return facts
    }
}
