import Core
import Testing

@testable import TUI

extension Driver {
    /// The program over the bundled library with a programme of two days that came in as a table.
    static func meeting(
        width: Int = 120, height: Int = 40, language: Language = .english, now: String = "2026-12-01T10:40",
        _ table: String = meetingTable
    ) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        let library = try Driver.library.adding([try meetingProgramme(table)])
        driver.state = AppState(
            library: library, language: language, size: Size(width: width, height: height),
            now: Now(try #require(Moment(now))))
        return driver
    }

    static func meetingProgramme(_ table: String = meetingTable) throws -> Programme {
        let read = try Array(table.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(ReadError) in try ScheduleTableReader.read(bytes, file: "meeting.csv") }
        }.get()
        #expect(read.issues.isEmpty, "\(read.issues)")
        return Programme(
            read.value, key: "safer-cities", name: "Safer cities",
            origin: FileOrigin(name: "meeting.csv", content: "1", mapping: "scheduleTable"))
    }

    static let meetingTable = """
        id,title,date,start,end,room,track,speakers,tags,status,video,abstract
        open,Welcome,2026-12-01,09:30,10:00,Main hall,Plenary,Speaker 1,,confirmed,,Why we meet
        data,Reading hate crime figures,2026-12-01,10:00,11:00,Main hall,Figures,Speaker 2,Hate crime,confirmed,https://example.org/v,What counts and what compares
        trust,Third-party reporting in Leeds,2026-12-01,10:30,11:30,Room A,Practice,Speaker 3,trust,confirmed,,
        law,What the law says,2026-12-01,10:30,11:15,Room B,Law,Speaker 4,,confirmed,,
        coffee,Coffee,2026-12-01,11:00,11:30,Foyer,,,,confirmed,,
        online,Far-right online,2026-12-01,11:30,12:30,Main hall,Figures,Speaker 5,Online extremism,confirmed,,
        youth,Youth work,2026-12-01,11:20,12:00,Room B,Practice,Speaker 6,,cancelled,,
        again,Third-party reporting in Leeds,2026-12-02,09:00,10:00,Room A,Practice,Speaker 3,trust,confirmed,,
        close,What comes next,2026-12-02,10:00,11:00,Main hall,Plenary,Speaker 1,,confirmed,,
        """
}
