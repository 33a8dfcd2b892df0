import Testing

@testable import Core

/// What is typed further is looked for among what was found before, and finds the same.
@Suite struct NarrowingTests {
    private func agenda() throws -> Agenda {
        var file = FileProgramme(layout: .scheduleXML)
        file.title = "Planning"
        file.sessions = try [
            ("Planning 01", "A", "law"), ("Plan for Leeds", "B", "hate crime"), ("Plenary", "Planetarium", "law"),
            ("Supper", "A", ""), ("Leeds 01", "B 01", "plan"),
        ].enumerated().map { number, facts in
            var one = try session("\(number)", "2026-12-0\(number + 1)T09:00/60", title: facts.0, room: facts.1)
            (one.categories, one.language) = ([facts.2], number == 1 ? "en" : "ar")
            return one
        }
        let programme = Programme(
            file, key: "planning", name: "Planning", origin: FileOrigin(name: "f", content: "c", mapping: "m"))
        return try Bundled.library().adding([programme]).agenda
    }

    private static let typed = [
        "", "p", "pl", "plan", "plan ", "plan 0", "plan 01", "planning 01", "room:", "room:p", "room:pl", "room:b", "room:b plan",
        "l", "la", "law", "theme:h", "theme:hate", "council:l", "council:leeds", "language:e", "speaker:x", "kind:t", "kind:trig",
        "zzz", "plan -x:y", "01 plan",
    ]

    @Test func whatGoesOnFindsTheSame() throws {
        let agenda = try agenda(), groups = Groups(own: [], of: try Bundled.library())
        let day = try #require(Day(iso: "2026-12-01"))
        let queries = Self.typed.map { text in
            var query = AgendaQuery(days: day + -400...day + 400)
            query.filter = AgendaFilter(text, groups: groups)
            return query
        }
        let all = queries.map { SlotList(agenda.slots($0)) }
        var pairs = 0
        for (wide, found) in zip(queries, all) {
            for (query, expected) in zip(queries, all) where query.narrows(wide) {
                let narrowed = agenda.slots(query, among: found, of: wide)
                #expect(Array(narrowed) == Array(expected) && narrowed.dayStarts == expected.dayStarts)
                // What was narrowed is narrowed further.
                for (further, last) in zip(queries, all) where further.narrows(query) {
                    #expect(Array(agenda.slots(further, among: narrowed, of: query)) == Array(last))
                }
                pairs += query == wide ? 0 : 1
            }
        }
        #expect(pairs > Self.typed.count)
        var later = queries[0]
        later.days = day...day
        #expect(!later.narrows(queries[0]) && queries[1].narrows(queries[0]) && !queries[0].narrows(queries[1]))
    }

    @Test(arguments: [
        ("pl", "p", true), ("p", "pl", false), ("plan 01", "plan 0", true), ("01 plan", "pl", true), ("lan", "plan", false),
        ("room:pl", "room:p", true), ("room:pl", "pl", false), ("council:leeds", "council:l", false),
        ("theme:hate", "theme:h", false),
        ("theme:hate x", "theme:hate", true), ("", "p", false), ("p", "", true),
    ]) func whatNarrowsWhat(text: String, wider: String, isNarrower: Bool) throws {
        let groups = Groups(own: [], of: try Bundled.library())
        #expect(AgendaFilter(text, groups: groups).narrows(AgendaFilter(wider, groups: groups)) == isNarrower)
    }
}
