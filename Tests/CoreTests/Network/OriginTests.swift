import Testing

@testable import Core

/// Publisher, licence, attribution and date go wherever the figures go.
@Suite struct OriginTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    @Test func everyFileComesFromExactlyOnePlace() throws {
        let files = try Repository.files(in: "assets").filter { $0.hasSuffix(".csv") && $0 != "origins.csv" }
        #expect(library.origins.flatMap(\.files).sorted() == files)
    }

    @Test func nothingIsLeftUnsaid() {
        for origin in library.origins {
            let all = [origin.contents, origin.publisher, origin.title, origin.licence, origin.attribution, origin.date]
            #expect(!origin.files.isEmpty && !all.contains(""), "\(origin.files)")
        }
    }

    @Test(arguments: [
        ("councils.csv", "CC BY 4.0", "mySociety"), ("forces.csv", "Open Government Licence v3.0", "National Statistics"),
        ("hate-crime-national.csv", "Open Government Licence v3.0", "Open Government Licence"),
        ("london-flags.csv", "Open Government Licence v3.0", "Metropolitan Police"),
    ])
    func licenceAndAttribution(file: String, licence: String, named: String) throws {
        let origin = try #require(library.origins.first { $0.files.contains(file) })
        #expect(Folded(origin.licence).contains(Folded(licence)))
        #expect(Folded(origin.attribution).contains(Folded(named)))
    }

    @Test(arguments: [
        ("national", "hate-crime-national.csv"), ("forces", "hate-crime-forces.csv"), ("aggravated", "aggravated-monthly.csv"),
        ("london", "london-flags.csv"),
    ])
    func everyDatasetKnowsItsOwn(id: String, file: String) throws {
        #expect(try library.dataset(id).origin.files.contains(file))
    }
}
