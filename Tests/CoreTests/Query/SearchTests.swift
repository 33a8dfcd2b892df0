import Testing

@testable import Core

/// Looking for names over everything at once.
@Suite struct SearchTests {
    private static func library() throws -> Library {
        var library = try Bundled.library().adding(NetworkTableTests.table)
        library.own.apply(.note(EntryID(.council, "LUT"), "ask about the mural"), in: library.agenda)
        return library
    }

    @Test(arguments: [
        ("birmingham", "council:BIR"), ("Birmingam", "council:BIR"), ("brimingham", "council:BIR"), ("briming", "council:BIR"),
        ("leicseter", "council:LCE"), ("coventyr u", "body:coventry-university"), ("بيرمنغهام", "council:BIR"),
        ("ysgol none", nil), ("coventry uni", "body:coventry-university"), ("zoe bery", "person:b"), ("شباب", "body:trust"),
        ("hate crime hub", "body:hub"), ("mural", "council:LUT"), ("preven partnership", "practice:leicester-prevent"),
        ("gwynedd", "council:GWN"), ("holocaust memorial", "day:holocaust-memorial-day"),
        ("aarhus", "city:Aarhus"), ("", nil), ("  ", nil),
    ])
    func theBestHit(text: String, id: String?) throws {
        let hits = Search(try Self.library()).hits(text)
        #expect(hits.first?.id.description == id, "\(hits.prefix(5).map { "\($0.id) \($0.rank)" })")
    }

    @Test func betterHitsComeFirst() throws {
        let hits = Search(try Self.library()).hits("leicester")
        #expect(zip(hits, hits.dropFirst()).allSatisfy { $0.rank <= $1.rank })
        #expect(hits.prefix(3).contains { $0.id == EntryID(.council, "LCE") })
        #expect(hits.contains { $0.id == EntryID(.practice, "leicester-prevent") } || hits.count < 200)
    }

    @Test(arguments: [
        ("leeds", "leeds", 1, 0), ("leeds", "leds", 1, 1), ("leeds", "ledes", 1, 1), ("leeds", "luton", 1, nil), ("a", "", 1, 1),
        ("manchester", "mancehstre", 2, 2), ("manchester", "mancehstre", 1, nil), ("", "", 0, 0),
    ])
    func lettersThatDiffer(a: String, b: String, bound: Int, distance: Int?) {
        #expect(NameIndex.distance(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: bound) == distance)
        #expect(NameIndex.distance(Array(b.unicodeScalars), Array(a.unicodeScalars), atMost: bound) == distance)
    }
}
