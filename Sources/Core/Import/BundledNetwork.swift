/// Reads the network from the bundled tables.
enum BundledNetwork {
    static func read() throws(BundleError) -> Network {
        let people = try people()
        return Network(
            councils: try councils(), forces: try forces(), bodies: try bodies(), people: people, cities: try cities(),
            themes: try themes(), practices: try practices(), commitments: try commitments(),
            statements: try links() + roles(of: people) + claims(), sources: try sources(), sameAs: try sameAs(),
            terms: try terms(), added: .empty)
    }

    private static func councils() throws(BundleError) -> [Council] {
        var table = try BundledTable("councils")
        let (code, gss, name, short) = (try table["code"], try table["gss"], try table["name"], try table["short_name"])
        let (type, nation, region, county) = (try table["type"], try table["nation"], try table["region"], try table["county"])
        let (combined, force, population) = (
            try table["combined_authority"], try table["police_force"], try table["population_2020"]
        )
        let (latitude, longitude) = (try table["latitude"], try table["longitude"])
        let (start, end, successors) = (try table["start_date"], try table["end_date"], try table["replaced_by"])
        var councils: [Council] = []
        councils.reserveCapacity(512)
        while table.next() {
            councils.append(
                Council(
                    code: table.text(code), gss: table.optional(gss), name: table.text(name), shortName: table.text(short),
                    type: table.text(type), nation: table.text(nation), region: table.text(region),
                    county: table.optional(county),
                    combinedAuthority: table.optional(combined), force: table.optional(force),
                    population: table.integer(population),
                    position: Double(table.text(latitude)).flatMap { north in
                        Double(table.text(longitude)).map { Position(latitude: north, longitude: $0) }
                    },
                    start: table.day(start), end: table.day(end), replacedBy: table.list(successors)))
        }
        return councils
    }

    private static func forces() throws(BundleError) -> [PoliceForce] {
        var table = try BundledTable("forces")
        let (code, name, nation) = (try table["code"], try table["name"], try table["nation"])
        let years = table.header.enumerated().compactMap { index, title in
            title.hasPrefix("population_") ? Int(title.dropFirst(11)).map { (index, $0) } : nil
        }
        var forces: [PoliceForce] = []
        while table.next() {
            var populations: [Int: Int] = [:]
            for (index, year) in years { populations[year] = table.integer(at: index) }
            forces.append(
                PoliceForce(code: table.text(code), name: table.text(name), nation: table.text(nation), populations: populations))
        }
        return forces
    }

    private static func bodies() throws(BundleError) -> [Body] {
        var table = try BundledTable("bodies")
        let (id, english, arabic) = (try table["id"], try table["name_en"], try table["name_ar"])
        let (kind, note) = (try table["kind"], try table["note"])
        var bodies: [Body] = []
        while table.next() {
            bodies.append(
                Body(key: table.text(id), name: table.name(english, arabic), kind: table.text(kind), note: table.text(note)))
        }
        return bodies
    }

    private static func people() throws(BundleError) -> [Person] {
        var table = try BundledTable("people")
        let (id, english, arabic) = (try table["id"], try table["name_en"], try table["name_ar"])
        let (role, roleArabic, printed) = (try table["role_en"], try table["role_ar"], try table["role_ar_printed"])
        let (body, asOf, note) = (try table["organisation"], try table["as_of"], try table["note"])
        var people: [Person] = []
        while table.next() {
            people.append(
                Person(
                    key: table.text(id), name: table.name(english, arabic), role: table.name(role, roleArabic),
                    printedRole: table.text(printed), body: EntryID(.body, table.text(body)), asOf: table.text(asOf),
                    note: table.text(note), source: "article"))
        }
        return people
    }

    private static func cities() throws(BundleError) -> [City] {
        var table = try BundledTable("cities")
        let (city, country, steering) = (try table["city"], try table["country"], try table["steering_committee"])
        var cities: [City] = []
        while table.next() {
            cities.append(
                City(name: table.text(city), country: table.text(country), onSteeringCommittee: table.text(steering) == "yes"))
        }
        return cities
    }

    private static func themes() throws(BundleError) -> [Theme] {
        var table = try BundledTable("themes")
        let (id, english, arabic, strands) = (try table["id"], try table["name_en"], try table["name_ar"], try table["strands"])
        var themes: [Theme] = []
        while table.next() {
            themes.append(Theme(key: table.text(id), name: table.name(english, arabic), strands: table.list(strands)))
        }
        return themes
    }

    private static func practices() throws(BundleError) -> [Practice] {
        var table = try BundledTable("practices")
        let (id, english, arabic, owner) = (try table["id"], try table["name_en"], try table["name_ar"], try table["owner"])
        let (themes, status, asOf, summary) = (
            try table["themes"], try table["status"], try table["as_of"], try table["summary_en"]
        )
        var practices: [Practice] = []
        while table.next() {
            practices.append(
                Practice(
                    key: table.text(id), name: table.name(english, arabic), owners: table.list(owner).map { EntryID(.body, $0) },
                    themes: table.list(themes).map { EntryID(.theme, $0) }, status: table.text(status), asOf: table.text(asOf),
                    summary: table.text(summary), source: "article"))
        }
        return practices
    }

    private static func commitments() throws(BundleError) -> [Commitment] {
        var table = try BundledTable("commitments")
        let (id, text, owner) = (try table["id"], try table["text_en"], try table["owner"])
        let (status, due, source) = (try table["status"], try table["due"], try table["source"])
        var commitments: [Commitment] = []
        while table.next() {
            commitments.append(
                Commitment(
                    key: table.text(id), text: table.text(text), owner: try table.need(EntryID(table.text(owner)), owner),
                    status: table.text(status), due: table.optional(due), source: table.text(source)))
        }
        return commitments
    }

    private static func links() throws(BundleError) -> [Statement] {
        var table = try BundledTable("links")
        let (from, relation, to) = (try table["from"], try table["relation"], try table["to"])
        let (source, confidence, note) = (try table["source"], try table["confidence"], try table["note"])
        var links: [Statement] = []
        while table.next() {
            links.append(
                Statement(
                    subject: try table.need(EntryID(table.text(from)), from), property: .relation(Relation(table.text(relation))),
                    value: Name(table.text(relation)), object: try table.need(EntryID(table.text(to)), to),
                    source: table.text(source),
                    asOf: nil, confidence: try table.need(Confidence(rawValue: table.text(confidence)), confidence),
                    note: table.text(note)))
        }
        return links
    }

    private static func roles(of people: [Person]) -> [Statement] {
        people.map { person in
            Statement(
                subject: person.id, property: .role, value: person.role, object: person.body, source: person.source,
                asOf: person.asOf,
                confidence: .stated, note: person.note)
        }
    }

    private static func claims() throws(BundleError) -> [Statement] {
        var table = try BundledTable("claims")
        let (subject, property, text) = (try table["subject"], try table["property"], try table["text"])
        let (source, confidence, note) = (try table["source"], try table["confidence"], try table["note"])
        let value = try table["value"]
        var claims: [Statement] = []
        while table.next() {
            let remark = [table.text(text), table.text(note)].filter { !$0.isEmpty }.joined(separator: "; ")
            claims.append(
                Statement(
                    subject: try table.need(EntryID(table.text(subject)), subject), property: .claim(table.text(property)),
                    value: Name(table.text(value)), object: nil, source: table.text(source), asOf: nil,
                    confidence: try table.need(Confidence(rawValue: table.text(confidence)), confidence), note: remark))
        }
        return claims
    }

    private static func sources() throws(BundleError) -> [Source] {
        var table = try BundledTable("sources")
        let (id, title, publisher) = (try table["id"], try table["title"], try table["publisher"])
        let (published, language, note) = (try table["published"], try table["language"], try table["note"])
        var sources: [Source] = []
        while table.next() {
            sources.append(
                Source(
                    key: table.text(id), title: table.text(title), publisher: table.text(publisher),
                    published: table.text(published),
                    language: table.text(language), note: table.text(note)))
        }
        return sources
    }

    private static func sameAs() throws(BundleError) -> [(EntryID, EntryID)] {
        var table = try BundledTable("same-as")
        let (one, other) = (try table["one"], try table["other"])
        var pairs: [(EntryID, EntryID)] = []
        while table.next() {
            pairs.append((try table.need(EntryID(table.text(one)), one), try table.need(EntryID(table.text(other)), other)))
        }
        return pairs
    }

    private static func terms() throws(BundleError) -> [Term: TermNames] {
        var table = try BundledTable("terms")
        let (kind, id, arabic) = (try table["kind"], try table["id"], try table["name_ar"])
        let (short, shortArabic) = (try table["short_en"], try table["short_ar"])
        var terms: [Term: TermNames] = [:]
        while table.next() {
            let term = Term(try table.need(Term.Kind(rawValue: table.text(kind)), kind), table.text(id))
            let whole = Name(table.text(id), arabic: table.text(arabic))
            let short = Name(table.optional(short) ?? whole.english, arabic: table.optional(shortArabic) ?? whole.arabic)
            terms[term] = TermNames(whole: whole, short: short)
        }
        return terms
    }

    static func origins() throws(BundleError) -> [Origin] {
        var table = try BundledTable("origins")
        let (file, contents, publisher, title) = (
            try table["file"], try table["contents"], try table["publisher"], try table["title"]
        )
        let (licence, attribution, date) = (try table["licence"], try table["attribution"], try table["date"])
        var origins: [Origin] = []
        while table.next() {
            origins.append(
                Origin(
                    files: table.list(file).map { String($0.drop { $0 == " " }) }, contents: table.text(contents),
                    publisher: table.text(publisher), title: table.text(title), licence: table.text(licence),
                    attribution: table.text(attribution), date: table.text(date)))
        }
        return origins
    }
}

extension BundledTable {
    /// The field, or `nil` when it is empty: unknown, not empty text.
    func optional(_ column: Column) -> String? {
        let text = text(column)
        return text.isEmpty ? nil : text
    }
}
