import Testing

@testable import Core

@Suite struct BundledTableTests {
    @Test func columnsAreFoundByName() throws {
        try withTable("name,code\nBirmingham,BIR\n") { table in
            let (code, name) = (try table["code"], try table["name"])
            let found = table.next()
            #expect(found)
            #expect(table.text(code) == "BIR" && table.text(name) == "Birmingham")
        }
    }

    @Test func whatIsMissingIsSaidWithItsPlace() throws {
        try withTable("code,count\nBIR,many\n") { table in
            #expect(throws: BundleError(table: "towns", line: 1, problem: "there is no column force")) { try table["force"] }
            let count = try table["count"]
            while table.next() {
                #expect(throws: BundleError(table: "towns", line: 2, problem: "count is \"many\"")) {
                    try table.need(table.integer(count), count)
                }
            }
        }
        #expect(throws: BundleError.self) { try BundledTable("no such table") }
    }

    @Test func listsAreSplitAndEmptyFieldsUnknown() throws {
        try withTable("a,b,c\nrace;religion,,\"CBD,WAF\"\n") { table in
            let columns = (try table["a"], try table["b"], try table["c"])
            while table.next() {
                #expect(table.list(columns.0) == ["race", "religion"])
                #expect(table.list(columns.1).isEmpty && table.optional(columns.1) == nil)
                #expect(table.list(columns.2) == ["CBD", "WAF"])
            }
        }
    }

    @Test func everyFileIsEmbeddedAsItIs() throws {
        let files = try Repository.files(in: "assets").filter { $0.hasSuffix(".csv") }
        #expect(files.count > 20)
        for file in files {
            var table = try BundledTable(String(file.dropLast(4)))
            var embedded = [table.header]
            while table.next() { embedded.append((0..<table.header.count).map { table.text(BundledTable.Column(index: $0)) }) }
            #expect(embedded == records(try #require(Repository.bytes("assets/" + file))), "\(file)")
        }
    }

    private func withTable(_ text: String, _ body: (inout BundledTable) throws -> Void) throws {
        try Array(text.utf8).withUnsafeBufferPointer { buffer in
            var table = BundledTable(name: "towns", bytes: buffer)
            try body(&table)
        }
    }
}
