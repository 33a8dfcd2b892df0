import Testing

@testable import Core

@Suite struct IncidentTests {
    private func counts(_ figures: FileFigures) -> [String: Int] {
        Dictionary(
            figures.tables[0].observations.map { ("\($0.area) \($0.periodText) \($0.category)", $0.count ?? -1) },
            uniquingKeysWith: { first, _ in first })
    }

    /// An incident with three motives of two strands counts once in each strand and once in the total.
    @Test func motivesBecomeStrands() throws {
        let read = try figures(Fixture.bytes("fbi.csv"))
        #expect(
            counts(read.value) == [
                "Alaska 2009-02 ": 3, "Alaska 2009-02 race": 2, "Alaska 2009-02 religion": 1, "Alabama 2010-12 ": 1,
                "Alabama 2010-12 sexual_orientation": 1,
            ])
        #expect((read.value.rowsRead, read.value.rowsUsed) == (6, 4))
        #expect(
            read.issues.map(\.kind) == [
                .notAPeriod("2010-13-19"), .leftOut(.noPeriod, label: "", rows: 1, sum: 1),
                .ragged(fields: 3, expected: 9), .leftOut(.incomplete, label: "", rows: 1, sum: 1),
                .agencies(year: 2009, count: 2), .agencies(year: 2010, count: 1), .noStrand("Anti-Female", count: 1),
            ])
    }

    @Test func areasAreBounded() {
        var text = "incident_id,data_year,state_name,incident_date,bias_desc\n"
        for area in 0..<5000 { text += "1,2009,area \(area),2009-02-17,Anti-White\n" }
        #expect(throws: ReadError.tooManyAreas(limit: 4096)) { try figures(Array(text.utf8)) }
    }

    @Test func aComplaintWithSeveralArrestsCountsOnce() throws {
        let read = try figures(Fixture.bytes("new-york.csv"))
        #expect(
            counts(read.value) == [
                "KINGS 2022-03 ": 2, "KINGS 2022-03 religion": 1, "KINGS 2022-03 sexual_orientation": 1, "BRONX 2022-04 ": 1,
            ])
        #expect(read.issues.map(\.kind) == [.countedOnce(rows: 4, complaints: 3), .noStrand("60 YRS AND OLDER", count: 1)])
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theWholeFBIFile() throws {
        let read = try figures(Fixture.delivered("tables/fbi_hate_crime_2009_2020.csv"))
        let found = read.value.tables[0].observations
        #expect((read.value.rowsRead, read.value.rowsUsed) == (81_666, 81_666))
        #expect(found.filter { $0.category.isEmpty }.compactMap(\.count).reduce(0, +) == 81_666)
        #expect(Set(found.map(\.area)).count == 51)
        #expect(
            read.issues.map(\.kind) == [
                .coverageUnknown, .noStrand("Anti-Female", count: 314), .noStrand("Anti-Male", count: 133),
            ])
    }

    @Test(.enabled(if: Fixture.areDelivered)) func theWholeNewYorkFile() throws {
        let read = try figures(Fixture.delivered("tables/nypd_hate_crimes.csv"))
        let found = read.value.tables[0].observations
        #expect(found.filter { $0.category.isEmpty }.compactMap(\.count).reduce(0, +) == 2200)
        #expect(read.value.rowsRead == 2406)
        #expect(read.issues.first?.kind == .countedOnce(rows: 2406, complaints: 2200))
    }

    /// Element 8A of NIBRS, as domain notes have it.
    @Test(
        arguments: [
            ("Anti-Arab", "race"), ("Anti-Hispanic or Latino", "race"),
            ("Anti-Native Hawaiian or Other Pacific Islander", "race"),
            ("Anti-Islamic (Muslim)", "religion"), ("Anti-Jehovah's Witness", "religion"), ("Anti-Sikh", "religion"),
            ("Anti-Heterosexual", "sexual_orientation"), ("Anti-Lesbian (Female)", "sexual_orientation"),
            ("Anti-Mental Disability", "disability"), ("Anti-Gender Non-Conforming", "transgender"), ("Anti-Male", nil),
            ("", nil),
        ] as [(String, String?)])
    func motives(text: String, strand: String?) { #expect(BiasMotive.strand(text) == strand) }
}
