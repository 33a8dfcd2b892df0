import Testing

@testable import Core

@Suite struct MarkerTests {
    @Test(
        arguments: [
            ("1,234", 1234, []), ("[x]", nil, [.notAvailable]), ("[z]", nil, [.notApplicable]), ("[c]", nil, [.confidential]),
            ("[low]", nil, [.low]), ("1,234 [r]", 1234, [.revised]), ("12 [r][e]", 12, [.revised, .estimated]),
            ("5 [p]", 5, [.provisional]),
            ("..", nil, [.notAvailable]), (":", nil, [.notAvailable]), ("-", nil, [.nilOrNotApplicable]),
            ("*", nil, [.confidential]),
            ("~", nil, [.low]), ("N/A", nil, [.notAvailable]), ("0", 0, []), ("12r", 12, [.revised]), ("11%", 11, []),
            (" 7 ", 7, []),
        ] as [(String, Double?, [Marker])])
    func cells(text: String, value: Double?, markers: [Marker]) throws {
        let read = try #require(Markers.official.read(text))
        #expect(read.value == value)
        #expect(read.markers == markers)
    }

    @Test(arguments: ["abc", "1,2", "[q]", "", "1 2", "10,00", "%", "--", "12x[r]"])
    func otherTextIsNoFigure(text: String) { #expect(Markers.official.read(text) == nil) }

    @Test func theStoredValueCountsBeforeTheDisplayedOne() {
        #expect(Markers.official.read("11", stored: 10.84)?.value == 10.84)
        #expect(Markers.official.read("-", stored: 0)?.value == nil)
    }
}

@Suite struct PeriodTextTests {
    @Test(
        arguments: [
            ("2017/18", 2017, []), ("2017-18", 2017, []), ("2011-12", 2011, []), ("2017/183", 2017, [3]),
            ("2017/181,2", 2017, [1, 2]),
            ("2017/2018", 2017, []), ("1999/00", 1999, []), (" 2018/19 ", 2018, []),
        ] as [(String, Int, [Int])])
    func financialYears(text: String, year: Int, notes: [Int]) throws {
        let read = try #require(PeriodText.financialYear(text))
        #expect(read.period == .financialYear(year))
        #expect(read.notes == notes)
    }

    @Test(arguments: ["2017/19", "2017", "201718", "2017/18 to", "a017/18", "2017/18a", "2017/18123", ""])
    func otherTextIsNoYear(text: String) { #expect(PeriodText.financialYear(text) == nil) }

    @Test func months() {
        #expect(PeriodText.month("201004") == Month(year: 2010, month: 4))
        #expect(PeriodText.month("2010-04-30") == Month(year: 2010, month: 4))
        for text in ["201013", "2010/04", "2010-04-99", "20104", "x01004", "2010-4", ""] {
            #expect(PeriodText.month(text) == nil)
        }
        #expect(PeriodText.monthNumber("September") == 9)
        #expect(PeriodText.financialYears(in: "of 2017/18 to 2018/19, 12017/18") == [.financialYear(2017), .financialYear(2018)])
    }
}
