/// What is said of people, with the statements behind it.
extension Library {
    /// The roles of a person, those that were corrected among them, each with the body that it is held in.
    func said(of person: Person, _ today: Day) -> [Fact] {
        let days = network.days ?? today...today
        let isBundled = network.people.contains { $0.key == person.key }
        let statements = network.statements.filter { $0.subject == person.id } + network.added.statements(about: person.id)
        var facts: [Fact] = []
        for (number, statement) in statements.filter({
            $0.property == .role && !$0.value.english.isEmpty && $0.holds(within: days)
        }).enumerated() {
            var role = fact(statement, Fact(.role, .name(statement.value)))
            // The note of a bundled person has a line of its own.
            if isBundled, number == 0 { role.note = "" }
            facts.append(role)
            if let body = statement.object { facts.append(Fact(.body, name(of: body) ?? Name(body.key), to: body)) }
        }
        if isBundled, !person.printedRole.isEmpty { facts.append(Fact(.printedRole, .text(person.printedRole))) }
        return facts
    }

    private func fact(_ statement: Statement, _ plain: Fact) -> Fact {
        var fact = plain
        fact.tell(statement)
        (fact.confidence, fact.note) = (statement.confidence, statement.note)
        return fact
    }
}

extension Network {
    /// What is said last of a property of an entry, of what came in and stands.
    func latest(_ claim: NetworkClaim, of id: EntryID) -> Statement? {
        guard let entry = added.index(of: id) else { return nil }
        let property = Property.claim(claim.rawValue)
        return added.statements(about: entry).last { added.confidence($0).stands && added.property($0) == property }
            .map(added.statement)
    }

    /// A person with the role that corrects the bundled one, where one does.
    public func withLatestRole(_ person: Person) -> Person {
        guard added.corrections.contains(person.said.identity),
            let role = added.statements(about: person.id).last(where: {
                $0.property == .role && $0.confidence.stands && $0.corrects != nil
            })
        else { return person }
        return Person(
            key: person.key, name: person.name, role: role.value, printedRole: person.printedRole, body: role.object,
            asOf: role.asOf ?? "", note: person.note, source: role.source)
    }
}
