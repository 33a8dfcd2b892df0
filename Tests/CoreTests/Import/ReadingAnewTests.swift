import Testing

@testable import Core

/// A file that is read anew takes the place of its first reading; profiles that are taught; reports that are kept.
@Suite struct ReadingAnewTests {
    private func read(_ map: String, profile: Profile? = nil) throws -> ReadFile {
        var request = ImportRequest(path: Repository.root + "/Tests/CoreTests/Fixtures/returns.csv")
        request.map = try ColumnMap(text: map)
        request.profile = profile
        return try Importer.read(request, library: try Bundled.library())
    }

    private let whole = "area=Where,period=When,category=What,count=\"How many\""

    @Test func theFirstReadingIsTakenBackByTheSecond() throws {
        let store = try Store()
        let moment = Moment(day: Day(number: 20_000))
        let first = try store.keep(try read(whole), at: moment, author: "a") { _ in "" }
        guard case .stored(let id) = first.outcome else { return #expect(first.outcome == .nothing) }
        let second = try store.keep(
            try read("area=Where,period=When,count=\"How many\""), at: moment, author: "a", replacing: id
        ) { _ in "" }
        guard case .stored = second.outcome else { return #expect(second.outcome == .nothing) }
        let log = try store.log()
        #expect(log.map(\.isInForce) == [false, true] && log[1].revision.undoes == id)
        #expect(try store.figures().count == 1)
        // Taking it back gives the first reading again.
        #expect(try store.undoLastImport(at: moment, author: "a")?.revision.id == log[1].revision.id)
        #expect(try store.log().map(\.isInForce) == [true, false, true])
    }

    @Test func theSameReadingReplacesNothing() throws {
        let store = try Store()
        let moment = Moment(day: Day(number: 20_000))
        let first = try store.keep(try read(whole), at: moment, author: "a") { _ in "" }
        guard case .stored(let id) = first.outcome else { return #expect(first.outcome == .nothing) }
        let again = try store.keep(try read(whole), at: moment, author: "a", replacing: id) { _ in "" }
        #expect(again.outcome == .known(id))
        #expect(try store.log().map(\.isInForce) == [true])
    }

    @Test func aRevisionIsTakenBackByItsId() throws {
        let store = try Store()
        let moment = Moment(day: Day(number: 20_000))
        let first = try store.keep(try read(whole), at: moment, author: "a") { _ in "" }
        guard case .stored(let id) = first.outcome else { return #expect(first.outcome == .nothing) }
        #expect(try store.undo(id, at: moment, author: "a")?.revision.id == id)
        #expect(try store.undo(id, at: moment, author: "a") == nil)
    }

    @Test func aTaughtNameIsKnownInTheNextFile() throws {
        let first = try read(whole).report
        #expect(first.openAreas.keys.map(\.text).sorted() == ["Armley", "Headingley", "Sheffeild"])
        var profile = Profile(name: "returns", like: first, nil)
        #expect(profile.header == ["How many", "What", "When", "Where"] && profile.map.text == whole)
        profile.areas["Sheffeild"] = EntryID(.council, "SHF")
        let second = try read(whole, profile: try Profile(text: profile.text)).report
        #expect(second.openAreas.keys.map(\.text).sorted() == ["Armley", "Headingley"])
    }

    @Test func aKnownLayoutHasAProfileWithoutAMap() throws {
        var report = ImportReport(file: "boroughs.csv", layout: .metropolitanBoroughs, mapping: "metropolitanBoroughs")
        let preview = try FilePreview.read(path: Repository.root + "/Tests/CoreTests/Fixtures/boroughs.csv")
        report.outcome = .looked
        var profile = Profile(name: "boroughs", like: report, preview)
        profile.areas["Barnett"] = EntryID(.council, "BNE")
        #expect(profile.text.contains("layout metropolitanBoroughs") && !profile.text.contains("map "))
        #expect(!profile.header.isEmpty && profile.header.allSatisfy { Period($0) == nil })
        let again = try Profile(text: profile.text)
        #expect(again == profile && again.matches(header: preview.sheets[0].titles))
        var request = ImportRequest(path: Repository.root + "/Tests/CoreTests/Fixtures/boroughs.csv")
        request.profile = again
        #expect(try Importer.read(request, library: try Bundled.library()).report.layout == .metropolitanBoroughs)
    }

    @Test(
        arguments: [
            ("/a/b/returns.csv", [], "returns"), ("returns", [], "returns"), (".hidden.csv", [], "hidden"), ("", [], "profile"),
            ("returns.csv", ["Returns", "returns-2"], "returns-3"),
        ] as [(String, [String], String)])
    func aNewProfileIsNamedAfterItsFile(file: String, taken: [String], name: String) {
        #expect(Profile.name(for: file, besides: taken) == name)
    }

    @Test func aKeptReportIsReadAgain() throws {
        let text = """
            {"about": {"file": "a.csv"}, "notes": [], "rows": [{"key": "read", "place": null, "text": "long"},
            {"key": "more", "place": "C2", "text": "odd \\"x\\""}]}
            """
        let kept = try #require(KeptReport(text))
        #expect(
            kept.file == "a.csv" && kept.lines.map(\.text) == ["long", "odd \"x\""] && kept.lines.map(\.place) == ["", "C2"])
        for other in ["", "[]", "{}", "{\"about\": 1}", "told"] { #expect(KeptReport(other) == nil) }
    }
}
