import Testing

@testable import Core

/// Groups in the filters of lists and of the agenda.
@Suite struct GroupFilterTests {
    private static let own = [PeerGroup(name: "my two", areas: ["BIR", "LUT"])]

    private func codes(_ text: String, _ directory: Directory = .councils) throws -> [String] {
        let library = try Bundled.library()
        var listing = Listing(directory, of: library)
        let filter = Filter(text, groups: Groups(own: GroupFilterTests.own, of: library))
        return listing.list(filter, library: library).map(\.id.key)
    }

    @Test(arguments: [
        ("in:members", "BIR LDS LCE LUT MAN"), ("group:members", "BIR LDS LCE LUT MAN"), ("in:members birm", "BIR"),
        ("in:members region:london", ""), ("in:\"my two\"", "BIR LUT"), ("in:(my two & members - BIR)", "LUT"),
        ("in:(members & region:\"West Midlands\") birm", "BIR"), ("in:members&London", ""),
        ("in:members in:\"my two\"", "BIR LUT"),
        ("IN:MEMBERS type:met", "BIR LDS MAN"), ("in:(members - (BIR + LDS))", "LCE LUT MAN"), ("in:nobody", ""),
        ("in:(members", ""),
    ]) func councilsPass(text: String, expected: String) throws { #expect(try codes(text).joined(separator: " ") == expected) }

    @Test(arguments: [
        (Directory.bodies, "birmingham luton"), (.people, "ward simmons"), (.cities, "Birmingham"), (.themes, ""),
    ]) func whatBelongsToACouncilPasses(directory: Directory, expected: String) throws {
        #expect(Set(try codes("in:\"my two\"", directory)) == Set(expected.split(separator: " ").map(String.init)))
    }

    @Test(
        arguments: [
            ("in:nobody", GroupError.Problem.unknown("nobody", kind: nil, near: [])), ("birm in:(a", .openParenthesis),
            ("in:members", nil),
            ("members", nil), ("in:", nil),
        ] as [(String, GroupError.Problem?)])
    func errorsAreKept(text: String, problem: GroupError.Problem?) throws {
        let error = Filter(text, groups: Groups(of: try Bundled.library())).groupError
        guard case .unknown(let name, _, _) = problem else { return #expect(error?.problem == problem) }
        guard case .unknown(name, nil, _) = error?.problem else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func groupsAreFieldsOfEveryList() {
        #expect(Filter("in:members region:x group:y zone:z").unknownFields(known: ["region"]) == ["zone"])
    }
}
