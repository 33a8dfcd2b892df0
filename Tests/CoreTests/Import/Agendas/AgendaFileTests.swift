import Testing

@testable import Core

@Suite struct AgendaFileTests {
    private func find(_ bytes: [UInt8]) -> AgendaLayout? { bytes.withUnsafeBufferPointer { AgendaFile.find($0) } }

    @Test(arguments: [
        ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", AgendaLayout.iCalendar), ("\u{FEFF}BEGIN:VCALENDAR\n", .iCalendar),
        ("\n begin:vcalendar\n", .iCalendar), ("<schedule>", .scheduleXML),
        ("<?xml version='1.0'?><!-- <schedule> > --><schedule x='1'>", .scheduleXML),
        ("<?xml version='1.0'?><!DOCTYPE schedule><schedule >", .scheduleXML), ("<schedules>", nil), ("<html><schedule>", nil),
        ("<schedule", nil), ("{\"schedule\": {\"version\": 1, \"conference\": {}}}", .scheduleJSON), ("{\"schedule\": 1}", nil),
        ("{\"Ward\": \"a\"}\n", nil), ("title,start,end,room\n", .scheduleTable),
        ("Title;Start time;Speakers\na;b;c", .scheduleTable),
        ("name,start\n", nil), ("title,end,room\n", nil), ("event_key,event_start,event_end,name\n", .scheduleTable),
        ("Area,Start,End,Count\n", nil), ("", nil), ("\u{FEFF}", nil), ("BEGIN:VCARD", nil), ("\"title,start", nil),
    ])
    func byTheFirstBytes(text: String, layout: AgendaLayout?) {
        #expect(find(Array(text.utf8)) == layout)
    }

    @Test func calendarsInUTF16() {
        #expect(find([0xFF, 0xFE] + "BEGIN:VCALENDAR\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .iCalendar)
    }

    @Test func fixturesOfFiguresAreNone() throws {
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") where name != "calendar.ics" {
            #expect(find(try Fixture.bytes(name)) == nil, "\(name)")
        }
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Schedules") {
            #expect(find(try Fixture.schedule(name)) != nil, "\(name)")
        }
    }

    @Test(.enabled(if: Fixture.areDelivered)) func deliveredFigures() throws {
        for folder in ["tables", "csv/csvs", "csv/json"] {
            for name in try Repository.files(in: "../shared/fixtures/" + folder) {
                #expect(find(try Fixture.delivered(folder + "/" + name)) == nil, "\(name)")
            }
        }
        #expect(find(try Fixture.delivered("agendas/fosdem-2012.xml")) == .scheduleXML)
        #expect(find(try Fixture.delivered("agendas/pyconuk-2015.ics")) == .iCalendar)
        #expect(find(try Fixture.delivered("agendas/schedule_schema/voc_hub-schedule2.json")) == .scheduleJSON)
        #expect(find(try Fixture.delivered("agendas/schedule_schema/pretalx_schedule.schema.json")) == nil)
    }
}
