import Core
import Testing

@testable import TUI

extension Driver {
    /// The path of a file of the tests.
    static func fixture(_ name: String) -> String { Golden.folder + "../CoreTests/Fixtures/" + name }

    /// The message of a file whose columns are to be said, as the worker sends it.
    static func mapping(_ name: String) throws -> Message {
        let path = fixture(name)
        let preview = try FilePreview.read(path: path, areas: AreaIndex(network: try library.network))
        return .mapping(try #require(MapDraft(preview)), ImportRequest(path: path), problem: nil)
    }

    /// What comes of an import, kept in a store that is gone with it.
    static func imported(_ request: ImportRequest) throws -> Message {
        let store = try Store()
        let read = try Importer.read(request, library: try library)
        let report = try store.keep(read, at: Moment(day: Day(number: 20_781)), author: "") { _ in "" }
        return .imported(report, request, try library.adding(try store.figures()))
    }

    /// A request for the returns, with all their columns said.
    static func returns() throws -> ImportRequest {
        var request = ImportRequest(path: fixture("returns.csv"))
        request.map = try ColumnMap(text: "area=Where,period=When,category=What,count=\"How many\"")
        return request
    }
}
