import Testing

@testable import Core

@Suite struct SortingTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func values(
        _ column: DirectoryColumn, _ directory: Directory = .councils, descending: Bool, withEnded: Bool = true,
        language: Language = .english
    ) throws -> [Value] {
        let index = try #require(directory.columns.firstIndex(of: column))
        var listing = Listing(directory, of: library)
        return listing.list(
            Filter(), order: Order(column: index, isDescending: descending), withEnded: withEnded, language: language,
            library: library
        ).map { $0.values[index] }
    }

    @Test(arguments: [false, true])
    func unknownComesLastEitherWay(descending: Bool) throws {
        let values = try values(.population, descending: descending)
        let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }
        #expect(numbers == (descending ? numbers.sorted(by: >) : numbers.sorted()))
        let unknown = values.suffix(from: numbers.count)
        #expect(unknown.count == 471 - numbers.count && !unknown.isEmpty)
        #expect(unknown.allSatisfy { $0 == .unknown })
    }

    @Test(arguments: [false, true])
    func textsAreOrderedAsPeopleLookForThem(descending: Bool) throws {
        let names = try values(.name, .cities, descending: descending).compactMap {
            if case .text(let text) = $0 { text } else { nil }
        }
        let folded = names.map { Folded($0).text }
        #expect(folded == (descending ? folded.sorted(by: >) : folded.sorted()))
        let near = names.filter { $0.hasPrefix("M") && $0.count <= 8 && $0 != "Mombasa" && $0 != "Mumbai" && $0 != "Mokolo" }
        #expect(
            near
                == (descending
                    ? ["Montréal", "Méri", "Medellín", "Malmö", "Malaga"] : ["Malaga", "Malmö", "Medellín", "Méri", "Montréal"]))
    }

    @Test func forcesUnknownLast() throws {
        for descending in [false, true] {
            let values = try values(.force, descending: descending)
            let firstUnknown = try #require(values.firstIndex(of: .unknown))
            #expect(values[firstUnknown...].allSatisfy { $0 == .unknown })
            #expect(values[firstUnknown...].count == 16)
        }
    }

    @Test func equalValuesKeepTheirOrder() throws {
        let index = try #require(Directory.councils.columns.firstIndex(of: .region))
        var listing = Listing(.councils, of: library)
        let plain = listing.list(Filter("region:wales"), library: library).map(\.id)
        for descending in [false, true] {
            let order = Order(column: index, isDescending: descending)
            #expect(listing.list(Filter("region:wales"), order: order, library: library).map(\.id) == plain)
        }
        #expect(plain.count == 22)
    }

    @Test func arabicNamesAreOrderedInArabic() throws {
        let names = try values(.name, .themes, descending: false, language: .arabic).compactMap { value -> String? in
            if case .name(let name) = value { Folded(name.text(in: .arabic)).text } else { nil }
        }
        #expect(names.count == 10 && names == names.sorted())
    }
}
