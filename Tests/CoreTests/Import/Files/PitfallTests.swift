import Testing

@testable import Core

/// What real bulletins did to readers: a fixture for each.
@Suite struct PitfallTests {
    private func read(_ fixture: String) throws -> Imported<FileFigures> {
        try figures(FilePacking.spreadsheet(Fixture.bytes(fixture + ".xml")))
    }

    private func one(_ fixture: String) throws -> [Observation] {
        try #require(try read(fixture).value.tables.first).observations
    }

    @Test func footnotesGluedToLabels() throws {
        let read = try read("01-glued-footnotes")
        let glued = read.value.tables[0]
        #expect(glued.title == "Table 2: Hate crimes recorded by the police, by monitored strand, 2016/17 to 2017/18")
        #expect(glued.titleNotes == [1, 2])
        #expect(glued.observations.map(\.period) == [2016, 2017, 2016, 2017].map { .financialYear($0) })
        #expect(glued.observations.map(\.notes) == [[], [3], [4], [4, 3]])
        #expect(glued.observations[2].category == "Other offences")
        let raised = read.value.tables[1]
        #expect(raised.title == "Table 3: Hate crimes recorded by the police 2018/19")
        #expect(raised.titleNotes == [1, 2])
        #expect(raised.observations[1].notes == [2])
        #expect(read.issues.isEmpty)
    }

    /// One sheet says Religion, another Total Religion; bulletins of later years say more.
    @Test(
        arguments: [
            ("Religion", "religion"), ("Total Religion", "religion"), ("Religion or beliefs", "religion"),
            ("Race or ethnicity", "race"),
            ("Transgender", "transgender"), ("Transgender identity", "transgender"), ("SEXUAL ORIENTATION", "sexual_orientation"),
        ])
    func wordsForStrands(label: String, strand: String) { #expect(StrandText.strand(label) == strand) }

    @Test func displayedTextAndStoredValue() throws {
        let read = try read("02-displayed-and-stored")
        let found = try #require(read.value.tables.first).observations
        #expect(found.map(\.text) == ["11", "9", "12.3"])
        #expect(found.map(\.value) == [10.842781769196227, 2.5, 12.26])
        #expect(found.map(\.count) == [nil, nil, nil])
        #expect(read.issues.map(\.kind) == [.displayDiffers(shown: "9", stored: "2.5")])
        #expect(read.issues.first?.row == 5)
    }

    @Test func numbersKeptAsText() throws {
        let found = try one("03-numbers-as-text")
        #expect(found.map(\.count) == [35944, 35945, 313, 364])
        #expect(found.map(\.text) == ["35,944", "35,945", "313", "364"])
    }

    @Test func mergedCellsAndTwoRowsOfHeaders() throws {
        let found = try one("04-merged-headers")
        let table = try #require(try read("04-merged-headers").value.tables.first)
        #expect((table.unit, table.coverage) == ("Percentages", "England and Wales, recorded crime"))
        #expect(found.count == 6)
        #expect(found[0].category == "Public order offences")
        #expect(found[0].details == ["Monitored hate crime strand", "Race"])
        #expect(found.map(\.strands) == [["race"], ["religion"], [], ["race"], ["religion"], []])
        #expect(found[2].details == ["Total"])
        #expect(found[2].notes == [4])
        #expect(found[3].category == "Total")
        #expect(found.allSatisfy { $0.measure == .percent && $0.period == .financialYear(2018) })
    }

    @Test func countsAndPercentagesInOneTable() throws {
        let found = try one("05-mixed-units")
        #expect(found.map(\.measure) == [.factors, .factors, .percentChange, .offences, .offences, .percentChange])
        #expect(found[2].base == .financialYear(2017) && found[2].period == .financialYear(2018))
        #expect(found[2].count == nil)
    }

    @Test func notesAndSourcesBelow() throws {
        let read = try read("06-notes-below")
        let table = try #require(read.value.tables.first)
        #expect(table.sources == ["Police recorded crime, Home Office"])
        #expect(table.notes.map(\.number) == [1, 2])
        #expect(table.notes[1].text == "More than one religion can be targeted.")
        #expect(table.observations.map(\.notes) == [[2], [2]])
        #expect(table.observations.map(\.measure) == [.offences, .offences])
        // Nobody knows whether `Other3` has a note: there is none of that number.
        #expect(table.observations[1].category == "Other3")
    }

    @Test func monthsByCalendarYears() throws {
        let found = try one("07-month-matrix")
        let pairs = found.sorted { ($0.period?.label ?? "") < ($1.period?.label ?? "") }.map { ($0.periodText, $0.count) }
        #expect(pairs.map(\.0) == ["2013-11", "2013-12", "2014-01", "2014-02", "2014-11", "2014-12", "2015-01", "2015-02"])
        #expect(pairs.map(\.1) == [2373, 2331, 2409, 2139, 3121, 2789, 2899, 2909])
        #expect(found.allSatisfy { $0.measure == .aggravated })
    }

    @Test func markersAreValuesWithMeaning() throws {
        let found = try one("08-markers")
        #expect(found.map(\.value) == [nil, nil, nil, nil, 0, nil, nil, 12, nil, nil])
        #expect(
            found.map(\.markers) == [
                [.notAvailable], [.notAvailable], [.nilOrNotApplicable], [.confidential], [], [.notAvailable], [.confidential],
                [.revised], [.low], [.nilOrNotApplicable],
            ])
    }

    @Test func headingsWithoutValues() throws {
        let found = try one("09-headings")
        #expect(
            found.map { $0.details.first } == [
                "Hate crime flagged", "Hate crime flagged", "Non-hate crime flagged", "Charge/summons",
            ])
        #expect(
            found.map(\.category) == [
                "Criminal Damage and Arson", "Public order offences", "Criminal Damage and Arson", "All offences",
            ])
    }

    @Test func theIndexContradictsATable() throws {
        let read = try read("10-index-contradicts")
        #expect(read.value.tables.count == 3)
        #expect(
            read.issues.map(\.kind) == [
                .indexContradicts(
                    index: "Figure 7: Percentage of selected offences, 29 forces",
                    title: "Figure 7: Percentage of selected offences, 26 forces"),
                .indexDiffers(
                    index: "Figure 8: Median days, flagged and non-flagged offences",
                    title: "Figure 8: Median days, flagged and all offences"),
            ])
        #expect(read.issues.map(\.sheet) == ["Figure_7", "Figure_8"])
    }
}
