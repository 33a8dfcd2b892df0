import Testing

@testable import Core

/// Numbers counted by another program, with another parser.
@Suite(.enabled(if: Fixture.areDelivered)) struct DeliveredScheduleTests {
    private func spans(_ programme: FileProgramme) -> [TimeSpan] {
        programme.sessions.flatMap(\.times).compactMap { if case .time(let span) = $0 { span } else { nil } }
    }

    @Test func fosdem2012() throws {
        let read = try schedule(Fixture.delivered("agendas/fosdem-2012.xml"))
        let programme = read.value
        #expect(programme.sessions.count == 442)
        #expect(Set(programme.sessions.map(\.uid)).count == 442)
        #expect(programme.rooms.count == 23)
        #expect(programme.rooms.prefix(3) == ["UD2.218A", "AW1.121", "Chavanne"])
        #expect(programme.tracks.count == 37)
        #expect(Set(programme.sessions.flatMap(\.people)).count == 513)
        #expect(programme.sessions.reduce(0) { $0 + $1.kept.filter { $0.hasPrefix("link=") }.count } == 322)
        let spans = spans(programme)
        #expect(spans.count == 442)
        #expect(spans.min { $0.wall < $1.wall }?.start == Moment("2012-02-04T10:30"))
        #expect(spans.map(\.end).max() == Moment("2012-02-05T18:00"))
        #expect(spans.reduce(0) { $0 + $1.length / 60 } == 16_980)
        #expect(spans.allSatisfy { $0.offset == nil })
        #expect(programme.place == "ULB (Université Libre de Bruxelles), Brussels")
        #expect(read.issues == [])
        #expect(programme.sessions.allSatisfy { !$0.abstract.contains("<p>") && !$0.abstract.contains("&#") })
    }

    @Test func fosdem2024() throws {
        let read = try schedule(Fixture.delivered("agendas/fosdem-2024.xml"))
        let programme = read.value
        #expect(programme.sessions.count == 674)
        #expect(Set(programme.sessions.map(\.uid)).count == 674)
        #expect(programme.rooms.count == 32)
        #expect(programme.rooms.prefix(2) == ["Janson", "J.1.106"])
        #expect(programme.tracks.count == 66)
        #expect(programme.tracks.first == "Lightning talks")
        #expect(Set(programme.sessions.flatMap(\.people)).count == 738)
        #expect(programme.sessions.reduce(0) { $0 + $1.people.count } == 826)
        let references = programme.sessions.flatMap(\.kept).filter { $0.hasPrefix("link=") || $0.hasPrefix("attachment=") }
        #expect(references.count == 447)
        let spans = spans(programme)
        #expect(spans.min { $0.wall < $1.wall }?.start == Moment("2024-02-03T10:30"))
        #expect(spans.map(\.end).max() == Moment("2024-02-04T17:00"))
        #expect(spans.reduce(0) { $0 + $1.length / 60 } == 17_565)
        #expect(programme.kept.contains("day_change=09:00:00"))
        #expect(read.issues == [])
    }

    /// The example that comes with the schema.
    @Test func hub() throws {
        let read = try schedule(Fixture.delivered("agendas/schedule_schema/voc_hub-schedule2.json"))
        #expect(read.value.rooms == ["Saal 1", "Saal GLITCH", "Saal ZIGZAG", "Stage HUFF", "Stage YELL"])
        #expect(read.value.tracks.count == 7)
        #expect(read.value.sessions.map(writtenTimes) == [["2024-12-27T10:30 30 +60"], ["2024-12-28T00:15 40 +60"]])
        #expect(read.value.sessions.map(\.track) == ["CCC", "Hardware & Making"])
        #expect(read.value.sessions.map(\.people.count) == [3, 1])
        #expect(read.issues == [])
    }
}
