import Testing

@testable import Core

@Suite struct ScheduleTableTests {
    @Test func sched() throws {
        let read = try schedule(Fixture.schedule("sched.csv"))
        #expect(read.value.layout == .scheduleTable)
        #expect(
            read.value.sessions.map(writtenTimes) == [["2024-10-26T09:30 45"], ["2024-10-26T10:30 90"], ["2024-10-26T14:00 0"]])
        #expect(read.value.sessions.map(\.uid) == ["k1", "k2", "k3"])
        #expect(read.value.sessions.map(\.status) == [.confirmed, .confirmed, .cancelled])
        let first = read.value.sessions[0]
        #expect(first.people.map(\.name) == ["Speaker 1", "Speaker 2"])
        #expect(first.text == "Welcome.\n\nCoffee after.")
        #expect(first.track == "Plenary")
        #expect(first.kept == ["seats=200"])
        #expect(first.line == 2)
        #expect(read.value.rooms == ["Hall A", "Hall B"])
        #expect(read.odd.map(\.0) == [4])
        #expect(read.kinds == [.endBeforeStart])
    }

    @Test func pretalx() throws {
        let read = try schedule(Fixture.schedule("pretalx.csv"))
        #expect(read.value.sessions.map(writtenTimes) == [["2025-03-28T10:00 30 +60"], ["2025-03-28T09:30 90 +60"]])
        #expect(read.value.sessions[0].people.map(\.name) == ["Speaker 1", "Speaker 2"])
        #expect(read.value.sessions.map(\.recording) == [.recorded, .notRecorded])
        #expect(read.value.sessions.map(\.language) == ["fr", "en"])
        #expect(read.issues == [])
    }

    @Test func plain() throws {
        let read = try schedule(Fixture.schedule("plain.csv"))
        #expect(
            read.value.sessions.map(writtenTimes) == [
                ["2024-10-26T09:30 45"], ["2024-10-26T23:30 45"], ["2024-10-27"], ["2024-10-26"],
            ])
        #expect(read.value.sessions[0].people == [Participant(name: "Speaker 9", role: .chair)])
        #expect(read.value.sessions[0].categories == ["trust", "reporting"])
        #expect(
            read.kinds == [.keptAside(reason: .badStart, text: "Odd time"), .noUIDs(count: 4)])
    }

    @Test(arguments: [
        ("3/2/2024", "4/13/2024", "2024-03-02"), ("3/2/2024", "13/4/2024", "2024-02-03"), ("3/2/2024", "", "2024-02-03"),
        ("3 February 2024", "", "2024-02-03"), ("Sat, 3rd Feb 2024", "", "2024-02-03"), ("February 3, 2024", "", "2024-02-03"),
        ("2024/02/03", "", "2024-02-03"),
    ])
    func dates(text: String, other: String, found: String) throws {
        let read = try schedule("Title;Date;Start;Room\nA;\(text);10:00;R\nB;\(other);10:00;R\n")
        #expect(read.value.sessions.first?.times.first?.written == found + "T10:00")
    }
}
