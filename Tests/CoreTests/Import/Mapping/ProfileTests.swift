import Testing

@testable import Core

@Suite struct ProfileTests {
    private let text = """
        concord-profile 1
        # Made for the partnership's monthly return.
        name "Monthly return"
        header Ward,Date,"Type, if known",Number
        map area=Ward,period=Date,category="Type, if known",count=Number
        dataset "ward-incidents"
        title "Incidents by ward"
        coverage "Leeds"
        threshold 5
        area "Brum" = council:BIR
        category "Multi" = race,religion
        category "Other" = none
        marker "-" = none
        colour blue

        """

    @Test func everyLineIsRead() throws {
        let profile = try Profile(text: text)
        #expect(profile.name == "Monthly return")
        #expect(profile.header == ["Ward", "Date", "Type, if known", "Number"])
        #expect(profile.map.columns[.category] == .title("Type, if known"))
        #expect((profile.dataset, profile.title, profile.coverage) == ("ward-incidents", "Incidents by ward", "Leeds"))
        #expect(profile.threshold == 5)
        #expect(profile.areas == ["Brum": EntryID(.council, "BIR")])
        #expect(profile.categories == ["Multi": ["race", "religion"], "Other": []])
        #expect(profile.markers == ["-": .noneRecorded])
        #expect(profile.comments == ["Made for the partnership's monthly return."])
        #expect(profile.unknown == ["colour blue"])
        #expect(profile.text == text)
    }

    @Test func carriageReturnsAndAMarkDoNoHarm() throws {
        let bytes = [0xEF, 0xBB, 0xBF] + Array(text.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }.joined().utf8)
        let profile = try bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ProfileError) in try Profile(bytes: buffer) }
        }.get()
        #expect(try profile == Profile(text: text))
    }

    @Test(
        arguments: [
            ("", 1, .notAProfile), ("name x", 1, .notAProfile), ("concord-profile 2", 1, .newer(version: "2")),
            ("concord-profile 1\nname x", 2, .missing("map")), ("concord-profile 1\nmap area=a,period=b", 2, .missing("name")),
            ("concord-profile 1\nname x\nname y", 3, .twice("name")), ("concord-profile 1\nname", 2, .noValue("name")),
            ("concord-profile 1\nname \"x", 2, .unclosedQuote), ("concord-profile 1\n\nthreshold 0", 3, .notAThreshold("0")),
            ("concord-profile 1\narea \"x\" = BIR", 2, .notAnEntry("BIR")),
            ("concord-profile 1\ncategory \"x\" = rase", 2, .noSuchStrand("rase", nearest: ["race"])),
            ("concord-profile 1\nmarker \"x\" = nome", 2, .noSuchMarker("nome", nearest: ["none"])),
            ("concord-profile 1\nmap aera=x", 2, .map(.noSuchPart("aera", nearest: ["area"]))),
        ] as [(String, Int, ProfileError.Kind)])
    func errorsHaveTheirLine(text: String, line: Int, kind: ProfileError.Kind) {
        do throws(ProfileError) {
            _ = try Profile(text: text)
            Issue.record("\(text) was read")
        } catch {
            #expect(error.line == line)
            switch (error.kind, kind) {
            case (.noSuchMarker(let word, let near), .noSuchMarker(let wanted, let first)):
                #expect(word == wanted && near.first == first.first)
            case (.noSuchStrand(let word, let near), .noSuchStrand(let wanted, let first)):
                #expect(word == wanted && near.first == first.first)
            default: #expect(error.kind == kind)
            }
        }
    }

    @Test func anyProfileIsReadAsItIsWritten() throws {
        var numbers = SeededNumbers(state: 9)
        for _ in 0..<400 {
            var map = ColumnMap()
            map.columns[.area] = .title(RandomText.text(&numbers))
            var profile = Profile(name: RandomText.text(&numbers), map: map)
            profile.header = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in RandomText.text(&numbers) }
            if Bool.random(using: &numbers) { profile.dataset = RandomText.text(&numbers) }
            if Bool.random(using: &numbers) { profile.title = RandomText.text(&numbers) }
            if Bool.random(using: &numbers) { profile.coverage = RandomText.text(&numbers) }
            if Bool.random(using: &numbers) { profile.threshold = Int.random(in: 1...20, using: &numbers) }
            for _ in 0..<Int.random(in: 0...3, using: &numbers) {
                profile.areas[RandomText.text(&numbers)] = EntryID(.council, "BIR")
                profile.categories[RandomText.text(&numbers)] = Array(BiasMotive.order.shuffled(using: &numbers).prefix(2))
                profile.markers[RandomText.text(&numbers)] = Marker.allCases.randomElement(using: &numbers) ?? .low
            }
            profile.unknown = ["later \(Int.random(in: 0...9, using: &numbers))"]
            profile.comments = ["a = b"]
            #expect(try Profile(text: profile.text) == profile, "\(profile.text)")
        }
    }

    @Test func cutAndChangedProfilesAreReadOrRefused() throws {
        var numbers = SeededNumbers(state: 13)
        let bytes = Array(text.utf8)
        for end in bytes.indices { tryReading(Array(bytes[..<end])) }
        for _ in 0..<1000 {
            var changed = bytes
            for _ in 0..<3 {
                changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
            }
            tryReading(changed)
        }
    }

    /// What is read is written so that it is read again.
    private func tryReading(_ bytes: [UInt8]) {
        let read = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ProfileError) in try Profile(bytes: buffer) }
        }
        guard case .success(let profile) = read else { return }
        let again = Result { () throws(ProfileError) in try Profile(text: profile.text) }
        #expect(again == .success(profile))
    }

    @Test func theProfileThatNamesMostTitlesIsTaken() {
        var small = Profile(name: "small", map: ColumnMap())
        small.header = ["Ward", "date"]
        var large = Profile(name: "large", map: ColumnMap())
        large.header = ["ward", "DATE", "Number"]
        let never = Profile(name: "never", map: ColumnMap())
        #expect(Profile.matching(header: ["Date", "Ward", "number", "x"], among: [never, small, large])?.name == "large")
        #expect(Profile.matching(header: ["Date", "Ward"], among: [never, small, large])?.name == "small")
        #expect(Profile.matching(header: ["Date"], among: [never, small, large]) == nil)
    }
}
