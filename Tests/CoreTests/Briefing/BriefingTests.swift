import Testing

@testable import Core

@Suite struct BriefingTests {
    private let library: Library
    private let today: Day

    init() throws {
        library = try Bundled.library()
        today = try #require(Day(iso: "2026-11-24"))
    }

    private func briefing(_ id: String, groups: [PeerGroup] = []) throws -> Briefing {
        try #require(library.briefing(on: EntryID(id) ?? EntryID(.council, ""), day: today, groups: groups))
    }

    @Test func everyCouncilAndForceHasOne() throws {
        let ids = library.network.councils.map(\.id) + library.network.forces.map(\.id)
        #expect(library.network.councils.count == 471)
        for id in ids {
            let briefing = try briefing(id.description)
            // Figures, or the reason why there are none.
            #expect((briefing.figures == nil) == (briefing.noFigures != nil), "\(id)")
            #expect((briefing.figures == nil) == (library.trend(of: id) == nil), "\(id)")
            #expect(
                (briefing.figures == nil) == briefing.caveats.isEmpty && (briefing.figures == nil) == (briefing.signals == nil))
            #expect(!briefing.origins.isEmpty && !briefing.next.isEmpty)
            if let council = library.network.council(id.key), id.kind == .council {
                #expect(briefing.ended == council.end)
                let successors = briefing.register.filter { $0.label == .replacedBy }.count
                #expect(successors == library.network.successors(of: council).count, "\(id)")
            }
            for position in briefing.figures?.positions ?? [] where !position.areas.isEmpty {
                #expect(position.areas.contains { $0.figure.point.area == briefing.figures?.focus.area }, "\(id)")
            }
        }
        for id in ["body:scn", "person:ward", "council:XXX", "area:none"] {
            #expect(library.briefing(on: try #require(EntryID(id)), day: today) == nil)
        }
    }

    /// Every figure is the one that the table of its dataset has at the place.
    @Test(arguments: ["council:LCE", "council:HCK", "area:E23000001", "area:BTP", "council:CMA"])
    func figuresAreThoseOfTheTable(id: String) throws {
        let made = try briefing(id)
        let figures = try #require(made.figures)
        let dataset = library.trends.datasets[figures.focus.dataset]
        for line in figures.lines + figures.positions.flatMap(\.areas) {
            for (cell, calculation) in [(line.now, Calculation.count), (line.change, .change), (line.rate, .rate)] {
                let point = line.figure.point
                var slice = Slice(dataset: figures.focus.dataset, rows: .category, at: point, calculation: calculation)
                slice.byYear = dataset.isMonthly
                let table = dataset.table(slice)
                let row = try #require(table.rows.firstIndex(of: .one(point.category)))
                let column = try #require(table.columns.firstIndex { $0.column?.period == line.latest })
                #expect(table.cell(row: row, column: column) == cell, "\(id) \(calculation)")
            }
        }
        let entry = try #require(EntryID(id))
        let page = try #require(library.dossier(of: entry, today: today))
        let shown = page.sections.flatMap(\.facts).compactMap { if case .figures(let line) = $0.content { line } else { nil } }
        #expect(shown == figures.lines)
    }

    @Test func leicesterIsSaidWithItsCaveats() throws {
        let briefing = try briefing("council:LCE")
        let figures = try #require(briefing.figures)
        let line = figures.lines[figures.headline]
        #expect(line.before.content == .count(1437) && line.now.content == .count(1600) && line.change.wholePercent == 11)
        #expect(
            briefing.caveats.starts(with: [
                .ofForce(EntryID(.force, "E23000021"), councils: 10), .age(.financialYear(2018), months: 91),
            ]))
        for caveat in [Caveat.recordedIsNotPrevalence, .offencesAreNotFactors, .residentsOf(2018), .spread(isWide: true)] {
            #expect(briefing.caveats.contains(caveat), "\(caveat)")
        }
        #expect(figures.positions.map(\.among) == [.all, .similar([.residents])])
        #expect(figures.positions[0].rank.content == .rank(17, of: 42, before: 20))
        #expect(figures.positions[1].areas.count == 8)
        #expect(briefing.own.map(\.practice.key) == ["leicester-prevent"] && briefing.people.map(\.asOf) == ["2018"])
        #expect(briefing.commitments.map(\.commitment.key) == ["c3"] && briefing.commitments[0].evidence.isEmpty)
        #expect(briefing.conflicts.map(\.entry) == [EntryID(.event, "conference-2018")])
        #expect(briefing.sources.map(\.key) == ["article", "birmingham-news", "scn-page"])
        // Two years say nothing of what stands out: the country's months do.
        let signals = try #require(briefing.signals)
        #expect(!signals.isOwn && signals.newest.map(\.period.label) == ["2017-06", "2016-07"])
        #expect(
            briefing.versions.map(\.dataset) == ["forces", "aggravated"]
                && briefing.versions.allSatisfy { $0.content.count == 64 })
    }

    @Test func aBoroughHasFiguresAndSignalsOfItsOwn() throws {
        let briefing = try briefing("council:HCK")
        let signals = try #require(briefing.signals)
        #expect(signals.isOwn && signals.newest.count == 5 && signals.newest.first?.period.label == "2021-05")
        let area = try #require(briefing.figures).focus.area
        #expect(signals.newest.allSatisfy { $0.point.area == area })
        #expect(briefing.caveats.contains(.flagsOverlap) && !briefing.caveats.contains(.offencesAreNotFactors))
        #expect(briefing.caveats.contains { if case .counting = $0 { true } else { false } })
        #expect(!briefing.caveats.contains { if case .ofForce = $0 { true } else { false } })
        #expect(briefing.versions.map(\.dataset) == ["london"])
    }

    @Test func notesOfTheRowsAreCaveats() throws {
        let notes = try briefing("area:E23000001").caveats.compactMap {
            if case .note(let note, let lines) = $0 { (note, lines) } else { nil }
        }
        #expect(notes.count == 1 && notes[0].0.contains("19,800") && notes[0].1 == Array(0...6))
        let transport = try briefing("area:BTP")
        #expect(
            transport.figures?.positions.map(\.among) == [.all] && transport.figures?.positions[0].rank.absence == .nothingToRank)
    }

    @Test func whyThereAreNone() throws {
        for (id, basis) in [
            ("council:ABD", FigureBasis.otherBasis), ("council:WMCA", .noForceOfItsOwn), ("area:S23000009", .otherBasis),
            ("council:NTCA", .noForceOfItsOwn), ("council:NIR-A", .otherBasis),
        ] {
            #expect(try briefing(id).noFigures == basis, "\(id)")
        }
    }

    @Test func anEndedCouncilNamesItsSuccessors() throws {
        let cumbria = try briefing("council:CMA")
        #expect(cumbria.ended?.iso == "2023-03-31")
        let successors = cumbria.register.filter { $0.label == .replacedBy }.map(\.link)
        #expect(successors == [.entry(EntryID(.council, "CBD")), .entry(EntryID(.council, "WAF"))])
        #expect(!cumbria.caveats.contains { if case .endedBefore = $0 { true } else { false } })
        // One that ended before the figures begin says so.
        let early = library.network.councils.filter { $0.end.map { $0.iso < "2017-04-01" } ?? false && $0.figures.hasFigures }
        for council in early {
            let caveats = try briefing(council.id.description).caveats
            #expect(caveats.contains { if case .endedBefore = $0 { true } else { false } }, "\(council.code)")
        }
    }

    @Test func ownGroupsAreComparedAmong() throws {
        let groups = [
            PeerGroup(name: "ours", areas: ["Leicestershire", "Kent", "E23000014"]),
            PeerGroup(name: "others", areas: ["Kent", "Surrey"]),
        ]
        let made = try briefing("council:LCE", groups: groups)
        let positions = try #require(made.figures).positions
        #expect(positions.map(\.among) == [.all, .similar([.residents]), .group("ours")])
        let names = positions[2].areas.map { library.trends.datasets[$0.figure.dataset].areas[$0.figure.point.area].name.english }
        #expect(names == ["Kent", "West Midlands", "Leicestershire"])
        #expect(positions[2].rank.content == .rank(3, of: 3, before: 3))
    }

    @Test func aForceNamesThePeopleOfTheNetworkInIt() throws {
        let force = try briefing("area:E23000014")
        #expect(force.people.map(\.link) == [.entry(EntryID(.person, "ward"))])
        #expect(force.commitments.map(\.commitment.key) == ["c1"])
    }

    @Test func theSameInTheSameOut() throws {
        #expect(try briefing("council:LUT") == briefing("council:LUT"))
        let later = try #require(library.briefing(on: EntryID(.council, "LUT"), day: today + 400))
        let now = try briefing("council:LUT")
        #expect(later != now && later.versions == now.versions)
    }

    @Test func aFigureMakesAnotherVersion() throws {
        let before = try briefing("council:LCE").versions
        var datasets = library.trends.datasets
        let forces = try #require(library.trends.index(of: "forces"))
        datasets[forces].cube[Point(series: 0, category: 0, area: 0, period: 0)] = 1
        let changed = library.with(trends: Trends(datasets: datasets))
        let after = try #require(changed.briefing(on: EntryID(.council, "LCE"), day: today)).versions
        #expect(before[0].content != after[0].content && before[1] == after[1])
    }
}
