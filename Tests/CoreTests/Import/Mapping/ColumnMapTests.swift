import Testing

@testable import Core

@Suite struct ColumnMapTests {
    @Test(arguments: [
        "area=Ward,period=Date,category=Type,count=Number", "area=#1,period=#2,count=#3", "area:=Leeds,period=Month,count=Count",
        "area=\"Force, name\",year=Year,month=Month,count=\"Number = n\"", "area=Ward,period=Date", "area=A,wide=periods",
        "area=A,period=B,wide=categories,sheet=\"Table 1\",header=3,header-rows=2,measure=incidents,decimal=comma",
        "area=\"a \\\"b\\\" \\\\ c\",period=\"#1\",count=x", "area-code=LAD19CD,year=FY,quarter=Q,count=N",
        "area=A,period=B,wide=categories,leave-out=Total,leave-out=#7,leave-out=\"a, b\"",
    ])
    func textIsReadAndWritten(text: String) throws { #expect(try ColumnMap(text: text).text == text) }

    @Test func whatItSays() throws {
        let map = try ColumnMap(text: " area = Ward , period:=2018/19,count=#4 ")
        #expect(map.columns == [.area: .title("Ward"), .count: .number(4)])
        #expect(map.fixed == [.period: "2018/19"])
        #expect(!map.countsRows)
        #expect(try ColumnMap(text: "area=a,period=b").countsRows)
    }

    @Test(
        arguments: [
            ("", .missing(.area)), ("aera=Ward", .noSuchPart("aera", nearest: ["area"])), ("area", .noValue("area")),
            ("area=", .noValue("area")),
            ("area=A,area=B", .partTwice("area")), ("area=\"A", .unclosedQuote), ("area=\"A\"b", .unclosedQuote),
            ("wide=rows", .wrongValue(part: "wide", value: "rows", allowed: ["periods", "categories"])),
            ("area=#0", .wrongValue(part: "area", value: "#0", allowed: ["#1"])),
            ("header=x", .wrongValue(part: "header", value: "x", allowed: ["1"])),
        ] as [(String, MapError)])
    func errors(text: String, error: MapError) { #expect(throws: error) { try ColumnMap(text: text) } }

    @Test func columnsAreFoundByTitle() throws {
        let titles = ["Wärd", "Date ", "Race / Count", ""]
        let map = try ColumnMap(text: "area=ward,period=DATE,count=count")
        #expect(try map.resolve(titles).roles == [.area: 0, .period: 1, .count: 2])
        let wrong = try ColumnMap(text: "area=word,period=date,count=count")
        #expect(throws: MapError.noSuchColumn("word", nearest: ["Wärd"])) { try wrong.resolve(titles) }
        let twice = try ColumnMap(text: "area=ward,period=date,count=#2")
        #expect(throws: MapError.columnTwice("Date ")) { try twice.resolve(titles) }
        let timeless = try ColumnMap(text: "area=ward,count=count")
        #expect(throws: MapError.missing(.period)) { try timeless.resolve(titles) }
    }

    @Test func incidentsHaveTheirColumns() throws {
        let map = try ColumnMap(text: "area=ward,year=y,month=m,category=c,type=t")
        let found = try map.incidentColumns(titles: ["t", "c", "m", "y", "ward"], firstRow: 1)
        #expect(found == IncidentColumns(area: 4, date: nil, year: 3, month: 2, category: 1, type: 0, firstRow: 1))
        let yearly = try ColumnMap(text: "area=ward,year=y")
        #expect(throws: MapError.missing(.period)) { try yearly.incidentColumns(titles: ["ward", "y"], firstRow: 1) }
    }

    @Test func anyMapIsReadAsItIsWritten() throws {
        var numbers = SeededNumbers(state: 5)
        for _ in 0..<500 {
            var map = ColumnMap()
            for role in ColumnMap.Role.allCases where Bool.random(using: &numbers) {
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: map.columns[role] = .number(Int.random(in: 1...99, using: &numbers))
                case 1 where role != .count: map.fixed[role] = RandomText.text(&numbers)
                default: map.columns[role] = .title(RandomText.text(&numbers))
                }
            }
            map.wide = [nil, .periods, .categories].randomElement(using: &numbers) ?? nil
            if Bool.random(using: &numbers) { map.sheet = RandomText.text(&numbers) }
            if map == ColumnMap() { continue }
            #expect(try ColumnMap(text: map.text) == map, "\(map.text)")
        }
    }
}

/// Texts that are no maps are refused, and what is read is written so that it is read again.
@Suite struct ColumnMapRobustnessTests {
    @Test func changedMaps() {
        var numbers = SeededNumbers(state: 17)
        let whole = Array("area=\"Force, name\",period:=2018/19,count=#3,wide=periods,header=2,measure=offences".utf8)
        for _ in 0..<3000 {
            var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &numbers)))
            for _ in 0..<2 where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(in: 0x20...0x7E, using: &numbers)
            }
            let read = Result { () throws(MapError) in try ColumnMap(text: String(decoding: bytes, as: UTF8.self)) }
            guard case .success(let map) = read else { continue }
            #expect(Result { () throws(MapError) in try ColumnMap(text: map.text) } == .success(map))
        }
    }
}

/// Short texts of letters that readers stumble over.
enum RandomText {
    static func text(_ numbers: inout SeededNumbers) -> String {
        let letters = Array("ab c,=:\"\\#'é\n\r;ا1-".unicodeScalars)
        var text = String.UnicodeScalarView("x".unicodeScalars)
        for _ in 0..<Int.random(in: 0...8, using: &numbers) { text.append(letters.randomElement(using: &numbers) ?? "a") }
        return String(text)
    }
}
