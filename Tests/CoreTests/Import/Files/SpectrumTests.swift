import Testing

@testable import Core

/// The csv-spectrum set: each file and what it must give.
@Suite(.enabled(if: Fixture.areDelivered)) struct SpectrumTests {
    @Test(arguments: [
        "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf", "quotes_and_newlines",
        "simple", "simple_crlf", "utf8",
    ])
    func agrees(name: String) throws {
        let expected = try #require(try json(name))
        let read = try table(Fixture.delivered("csv/csvs/\(name).csv"))
        #expect(objects(read.value) == expected)
        #expect(read.issues.isEmpty)
    }

    /// The set's own answer has another telephone number; the rest must agree.
    @Test func coordinates() throws {
        let expected = try #require(try json("location_coordinates")?.first)
        let found = try #require(objects(try table(Fixture.delivered("csv/csvs/location_coordinates.csv")).value).first)
        #expect(found.count == 4)
        for key in expected.keys where key != "Contact Phone Number" { #expect(found[key] == expected[key]) }
    }

    private func objects(_ table: RawTable) -> [[String: String]] {
        let rows = texts(table)
        return rows.dropFirst().map { Dictionary(zip(rows[0], $0), uniquingKeysWith: { first, _ in first }) }
    }

    private func json(_ name: String) throws -> [[String: String]]? {
        let value = try Fixture.delivered("csv/json/\(name).json").withUnsafeBufferPointer { try JSONValue.read($0, depth: 8) }
        let list: [JSONValue]
        switch value {
        case .list(let values): list = values
        case .some(let value): list = [value]
        case nil: return nil
        }
        return list.map { value in
            guard case .object(let members) = value else { return [:] }
            return Dictionary(
                members.map { key, value in
                    if case .string(let text) = value { (key, text) } else { (key, "\(value)") }
                }, uniquingKeysWith: { first, _ in first })
        }
    }
}
