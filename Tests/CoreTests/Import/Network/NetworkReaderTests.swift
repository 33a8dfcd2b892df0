import Testing

@testable import Core

@Suite struct NetworkReaderTests {
    private func find(_ bytes: [UInt8]) -> NetworkLayout? { bytes.withUnsafeBufferPointer { NetworkReader.find($0) } }

    @Test(arguments: [
        ("BEGIN:VCARD\r\nVERSION:3.0\r\n", NetworkLayout.vCard), ("\u{FEFF}\n begin:vcard\n", .vCard), ("BEGIN:VCALENDAR\n", nil),
        ("{\"persons\": [{\"id\": \"1\", \"name\": \"A\"}]}", .popolo), ("{\"persons\": [], \"organizations\": []}", .popolo),
        ("{\"memberships\": [{\"person_id\": \"1\", \"organ", .popolo), ("{\"persons\": 3}", nil), ("{\"people\": [1, 2]}", nil),
        ("[{\"id\": \"1\", \"name\": \"A\", \"classification\": \"party\"}]", .popolo), ("[{\"id\": 1, \"name\": \"A\"}]", nil),
        ("{\"id\": \"1\", \"name\": \"A\", \"family_name\": \"B\"}\n{\"id\": \"2\"}", .popolo), ("{\"incident_id\": 1}\n", nil),
        ("{\"schedule\": {\"conference\": {}}}", nil), ("from,relation,to\n", .links),
        ("From;Relation;To;Since\na;b;c;d", .links),
        ("from,to\n", nil), ("id,kind,name\n", .nodes), ("ID\tKind\tName\tEmail\n", .nodes), ("id,name\n", nil),
        ("id,kind,name,start,room\n", nil), ("local-authority-code,official-name,gss-code\n", .register),
        ("LAD23CD,LAD23NM,PFA23CD,PFA23NM\n", .register), ("LAD23CD,LAD23NM\n", nil),
        ("LAD23CD,LAD23NM,PFA23CD,PFA23NM,Count\n", nil),
        ("Area,Start,End,Count\n", nil), ("", nil), ("\u{FEFF}", nil), ("\"from,relation,to", nil),
    ])
    func byTheFirstBytes(text: String, layout: NetworkLayout?) { #expect(find(Array(text.utf8)) == layout) }

    @Test func otherFixturesAreNone() throws {
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") where name != "lookup.csv" {
            #expect(find(try Fixture.bytes(name)) == nil, "\(name)")
        }
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Schedules") {
            #expect(find(try Fixture.bytes("Schedules/" + name)) == nil, "\(name)")
        }
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Network") {
            let bytes = try Fixture.network(name)
            #expect(find(bytes) != nil, "\(name)")
            #expect(bytes.withUnsafeBufferPointer { AgendaFile.find($0) } == nil, "\(name)")
        }
    }

    @Test(.enabled(if: Fixture.areDelivered)) func deliveredFilesAreNone() throws {
        for folder in ["tables", "csv/csvs", "csv/json", "agendas", "agendas/schedule_schema"] {
            for name in try Repository.files(in: "../shared/fixtures/" + folder) {
                #expect(find(try Fixture.delivered(folder + "/" + name)) == nil, "\(name)")
            }
        }
    }

    /// What is bad is told with its line, and the rest goes on.
    @Test(arguments: [
        (
            "from,relation,to\nbody:luton,works with,body:nobody\nbody:luton,works with,body:leeds\n", 1,
            [(2, NetworkIssue.linkToNowhere(from: "body:luton", relation: "works with", to: "body:nobody"))]
        ),
        (
            "from,relation,to\nbody:luton,part of,body:leeds\nbody:leeds,part of,body:luton\n", 2,
            [(2, .cycle(relation: "part of", entries: ["body:leeds", "body:luton"]))]
        ),
        ("from,relation,to\nbody:luton,part of,body:luton\n", 1, [(2, .cycle(relation: "part of", entries: ["body:luton"]))]),
        (
            "from,relation,to,since,until\nbody:luton,hosted,body:leeds,2020,2019-12\n", 1,
            [(2, .datesContradict(since: "2020", until: "2019-12"))]
        ),
        ("from,relation,to,since\nbody:luton,hosted,body:leeds,soon\n", 1, [(2, .badDate("soon"))]),
        ("from,relation,to,confidence\nbody:luton,hosted,body:leeds,sure\n", 1, [(2, .unknownConfidence("sure"))]),
        ("from,relation,to\nbody:luton,,body:leeds\n,hosted,\n", 0, [(2, .noEnds), (3, .noEnds), (0, .nothingFound)]),
        ("id,kind,name\nx,body,One\nx,body,Two\n", 1, [(3, .idTwice("body:x"))]),
        ("id,kind,name\nx,body,\ny,gadget,Two\n", 0, [(2, .noName("x")), (3, .unknownKind("gadget"))]),
        ("id,kind,name\nx,body,a\u{1B}[31mb\n", 0, [(2, .unsafeText("a␛[31mb"))]),
        ("id,kind,name\nx,body,a\u{202E}b\n", 0, [(2, .unsafeText("a⟨202E⟩b"))]),
        ("id,kind,name\nscn,body,Another thing\n", 0, [(2, .idOfAnother("scn", name: "Another thing"))]),
        ("id,kind,name\nx,body,Home Office\n", 1, [(2, .sameName("Home Office", known: "body:home-office"))]),
        ("id,kind,name\n", 0, [(0, .nothingFound)]),
        (
            "BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nfree text\nEND:VCARD\n", 0,
            [
                (1, .keptAside(reason: .unclosed, text: "A")), (6, .keptAside(reason: .notUnderstood, text: "free text")),
                (7, .keptAside(reason: .notUnderstood, text: "END:VCARD")),
            ]
        ),
        (
            "BEGIN:VCARD\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nFN:B\nPHOTO:data:image/png;base64,AA\nEND:VCARD\n", 0,
            [(1, .noName("")), (6, .propertyLeftOut("PHOTO"))]
        ),
        (
            "BEGIN:VCARD\nFN:A\nKIND:thing\nRELATED:urn:uuid:1\nEND:VCARD", 0,
            [(1, .unknownKind("thing")), (4, .linkToNowhere(from: "body:a", relation: "related to", to: "urn:uuid:1"))]
        ),
        ("{\"persons\": [{\"id\": \"1\", \"name\": \"A\"},\n{\"id\": \"2\", \"na", 0, [(2, .cutOff(entries: 1))]),
        (
            "{\"persons\": [{\"id\": \"1\"},\n{\"id\": \"2\", \"name\": \"B\"}], \"votes\": [{}, {}]}", 0,
            [(1, .noName("1")), (0, .notTaken("votes", count: 2))]
        ),
        (
            "{\"id\": \"1\", \"name\": \"A\", \"family_name\": \"A\"}\n{\"id\": \"2\", \"name\": \"B\", \"family_name\": \"B\"}\n{\"id\"",
            2,
            [(3, .cutOff(entries: 2))]
        ),
    ])
    func badInputIsTold(text: String, statements: Int, issues: [(Int, NetworkIssue)]) throws {
        let read = try network(text)
        #expect(read.value.statements.count == statements, "\(read.said)")
        #expect(read.odd.map { "\($0.0 ?? 0) \($0.1)" } == issues.map { "\($0.0) \($0.1)" })
    }

    @Test func longNamesAreCut() throws {
        let read = try network("id,kind,name\nx,body,\(String(repeating: "é", count: 10_000))\n")
        #expect(read.value.entries[0].name.english == String(repeating: "é", count: 999) + "…")
        #expect(read.odd.map(\.1) == [.nameTooLong(limit: 1000)])
    }

    /// Nothing of a file that could turn text or give a terminal orders is left in what was read.
    @Test func nothingActsOnATerminal() throws {
        let bad = "a\u{1B}]0;x\u{7}b\u{202E}c\u{9B}d"
        let files = [
            "id,kind,name,name_ar,word,odd \(bad),note\nx\(bad),body,n\(bad),ن\(bad),w\(bad),v\(bad),t\(bad)\n",
            "from,relation,to,source,note\nbody:luton,knows \(bad),body:leeds,s\(bad),n\(bad)\n",
            "BEGIN:VCARD\nUID:\(bad)\nFN:\(bad)\nTITLE:\(bad)\nORG:\(bad)\nNOTE:\(bad)\nX-ODD;TYPE=\(bad):\(bad)\nEND:VCARD\n",
            "{\"persons\": [{\"id\": \"x\\u001b\", \"name\": \"a\\u001bb\", \"odd\\u202e\": {\"k\\u0007\": \"v\\u009b\"}}]}",
        ]
        for file in files {
            let read = try network(file)
            let entries = read.value.entries.flatMap { [$0.id.key, $0.name.english, $0.name.arabic ?? "", $0.word] }
            let said = read.value.statements.flatMap { statement in
                [statement.subject.key, statement.property.text, statement.value.english, statement.source, statement.note]
            }
            for text in entries + said {
                let isSafe = text.unicodeScalars.allSatisfy { !$0.actsOnTerminal || $0 == "\n" }
                #expect(isSafe, "\(text.debugDescription)")
            }
            #expect(!read.odd.isEmpty)
        }
    }

    @Test(arguments: [
        (String(repeating: "{\"persons\": [", count: 100), ReadError.nestedTooDeep(limit: 64)),
        (
            "{\"persons\": [{\"id\": 1, \"name\": \"A\", \"x\": " + String(repeating: "[", count: 80) + "1",
            .nestedTooDeep(limit: 64)
        ),
    ])
    func bombsAreRefused(text: String, error: ReadError) throws {
        let bytes = Array(text.utf8)
        let known = try Bundled.library().network
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in try NetworkReader.read(buffer, file: "f", layout: .popolo, network: known) }
        }
        #expect(throws: error) { try result.get() }
    }

    /// Many entries of one name, and a cycle as long as the file, are read as any others.
    @Test func manyAlike() throws {
        let same = try network("id,kind,name\n" + String(repeating: ",body,Same\n", count: 5000))
        #expect(Set(same.value.entries.map(\.id)).count == 5000 && same.value.entries.last?.id.key == "same-5000")
        let known = (0..<5000).map { "b\($0),body,Name \($0),b\(($0 + 1) % 5000)\n" }.joined()
        let ring = try network("id,kind,name,part of\n" + known)
        #expect(ring.value.statements.count == 5000 && ring.odd.count == 1)
    }
}

/// Whatever the bytes are, reading ends: with a value or with an error.
@Suite struct NetworkRobustnessTests {
    private func readAll(_ bytes: [UInt8], _ known: Network) {
        bytes.withUnsafeBufferPointer { buffer in
            _ = NetworkReader.find(buffer)
            for layout in NetworkLayout.allCases {
                _ = try? NetworkReader.read(buffer, file: "file", layout: layout, network: known)
            }
        }
    }

    @Test func everyFixtureCutAtEveryByte() throws {
        let known = try Bundled.library().network.withoutCouncils
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Network") {
            let bytes = try Fixture.network(name)
            for end in 0..<bytes.count {
                let cut = Array(bytes[..<end])
                readAll(cut, known)
                // Of JSON only whole objects are kept, and the cut is told.
                guard name.hasSuffix(".json"), let read = try? network(cut) else { continue }
                let isTold = read.odd.contains { if case .cutOff = $0.1 { true } else { false } }
                #expect(isTold || end >= bytes.count - 1, "\(name) \(end)")
            }
        }
    }

    @Test func everyFixtureWithBytesChanged() throws {
        let known = try Bundled.library().network.withoutCouncils
        var numbers = SeededNumbers(state: 20_261_126)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Network") {
            let bytes = try Fixture.network(name)
            for _ in 0..<200 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
                }
                readAll(changed, known)
            }
        }
    }
}
