import Testing

@testable import Core

/// What a person says of columns, key by key, and what would be read by it.
@Suite struct MapDraftTests {
    private func draft(_ text: String, map: ColumnMap? = nil) throws -> MapDraft {
        let index = AreaIndex(network: try Bundled.library().network)
        let preview = try Array(text.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(ReadError) in try FilePreview.read(bytes, isCut: false, areas: index) }
        }.get()
        return try #require(MapDraft(preview, map: map))
    }

    private static let returns = """
        Where,When,What,How many,Notes
        Headingley,2019-04,Race,5,
        Armley,2019-04,Religion,2,checked
        Headingley,2019-05,Race,7,
        """
    private static let wide = "Ward,Year,Race,Religion,Total\nArmley,2018/19,5,6,11\nWetherby,2018/19,7,8,15\n"
    private static let incidents = "Town,On,Motive\nLeeds,2019-04-03,Race\nLeeds,2019-04-09,Religion\nYork,2019-05-01,Race\n"

    @Test func whatIsMissingIsTold() throws {
        var draft = try draft(MapDraftTests.returns)
        #expect(draft.trial.problem == .map(.missing(.area)) && draft.use(of: 0) == .leftOut)
        #expect(draft.use(of: 1) == .role(.period) && !draft.isCertain(1))
        draft.say(.role(.area), 0)
        #expect(draft.trial.problem == nil && draft.isCertain(0))
        #expect((draft.trial.areas, draft.trial.periods, draft.trial.categories, draft.trial.figures) == (2, 2, 2, 3))
        #expect((draft.trial.first, draft.trial.last) == (Period("2019-04"), Period("2019-05")))
        #expect(draft.leftOut == ["Notes"] && draft.trial.isWhole)
        #expect(draft.map.text == "area=Where,period=When,category=What,count=\"How many\"")
    }

    @Test func onlyWhatIsPossibleIsOffered() throws {
        let draft = try draft(MapDraftTests.returns)
        #expect(draft.uses(of: 0) == [.role(.area), .role(.areaCode), .role(.category), .role(.type), .leftOut])
        #expect(draft.canBe(.count, 3) && !draft.canBe(.area, 3) && !draft.canBe(.count, 2) && !draft.canBe(.period, 0))
        #expect(draft.wides.isEmpty)
    }

    @Test func aRoleHasOneColumn() throws {
        var draft = try draft(MapDraftTests.returns)
        draft.say(.role(.area), 0)
        draft.say(.role(.area), 4)
        #expect(draft.use(of: 0) == .leftOut && draft.use(of: 4) == .role(.area))
        draft.say(.role(.category), 4)
        #expect(draft.use(of: 2) == .leftOut && draft.trial.problem == .map(.missing(.area)))
    }

    @Test func aColumnGoesThroughAllThatItCanBe() throws {
        var draft = try draft(MapDraftTests.returns)
        let uses = draft.uses(of: 0)
        var seen: [ColumnUse] = []
        for _ in uses {
            draft.sayNext(0)
            seen.append(draft.use(of: 0))
        }
        #expect(seen == uses)
    }

    @Test func columnsOfFiguresAreLeftOut() throws {
        var draft = try draft(MapDraftTests.wide)
        #expect(draft.map.text == "area=Ward,period=Year,wide=categories")
        #expect(draft.use(of: 4) == .figures && draft.trial.categories == 3 && draft.trial.figures == 6)
        draft.say(.leftOut, 4)
        #expect(draft.map.text == "area=Ward,period=Year,wide=categories,leave-out=Total")
        #expect(draft.trial.categories == 2 && draft.leftOut == ["Total"])
        // A count is one column: the titles then name columns.
        draft.say(.role(.count), 4)
        #expect(draft.map.text == "area=Ward,period=Year,count=Total")
        draft.sayNextWide()
        #expect(draft.wide == .categories && draft.use(of: 4) == .figures)
    }

    @Test func withoutACountRowsAreIncidents() throws {
        var draft = try draft(MapDraftTests.incidents)
        draft.say(.role(.area), 0)
        draft.say(.role(.period), 1)
        #expect(draft.trial.isIncidents && draft.trial.problem == nil)
        #expect((draft.trial.figures, draft.trial.areas, draft.trial.periods) == (3, 2, 2))
    }

    @Test func theTitlesStandInAnotherRow() throws {
        var draft = try draft("Return of the partnership,,,\nMade by hand,,x,\n" + MapDraftTests.returns)
        draft.say(.role(.area), 0)
        let found = try #require(draft.headerRow)
        draft.moveTitles(by: -1)
        #expect(draft.headerRow == found - 1 && draft.map.headerRow == found - 1)
        draft.moveTitles(by: 1)
        #expect(draft.headerRow == found && draft.map.headerRow == nil && draft.use(of: 0) == .role(.area))
        for _ in 0..<40 { draft.moveTitles(by: -1) }
        #expect(draft.headerRow == 1)
    }

    @Test func oneAreaForTheWholeFile() throws {
        var draft = try draft("When,Number\n2019-04,5\n2019-05,6\n")
        #expect(draft.trial.problem == .map(.missing(.area)))
        draft.say(area: "Leeds")
        #expect(draft.trial.problem == nil && draft.trial.figures == 2)
        #expect(draft.map.text == "area:=Leeds,period=When,count=Number")
        draft.say(area: nil)
        #expect(draft.trial.problem == .map(.missing(.area)))
    }

    @Test func itGoesOnFromAMap() throws {
        let map = try ColumnMap(text: "area=Notes,period=When,count=\"How many\",measure=incidents")
        let draft = try draft(MapDraftTests.returns, map: map)
        #expect(draft.map == map && draft.use(of: 4) == .role(.area) && draft.use(of: 2) == .leftOut)
    }

    @Test func measuresGoRound() throws {
        var draft = try draft(MapDraftTests.returns)
        draft.say(.role(.area), 0)
        for measure in Measure.allCases {
            draft.sayNextMeasure()
            #expect(draft.measure == measure && draft.map.text.hasSuffix("measure=" + measure.rawValue))
        }
        draft.sayNextMeasure()
        #expect(draft.measure == nil)
    }

    /// Whatever is said in whatever order is a map that can be written and read again.
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64]) func anythingSaidIsAMap(seed: UInt64) throws {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(bound))
        }
        for text in [MapDraftTests.returns, MapDraftTests.wide, MapDraftTests.incidents] {
            var draft = try draft(text)
            for _ in 0..<60 {
                let column = next(draft.titles.count + 1)
                switch next(6) {
                case 0: draft.sayNextWide()
                case 1: draft.sayNextMeasure()
                case 2: draft.moveTitles(by: next(2) * 2 - 1)
                case 3: draft.sayNext(min(column, draft.titles.count - 1))
                default:
                    let uses = draft.uses(of: column)
                    draft.say(uses[next(uses.count)], column)
                }
                let map = draft.map
                if !map.text.isEmpty { #expect(try ColumnMap(text: map.text).text == map.text) }
                #expect(draft.trial.problem != nil || draft.trial.figures > 0)
            }
        }
    }
}
