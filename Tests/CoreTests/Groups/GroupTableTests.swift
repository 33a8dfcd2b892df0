import Testing

@testable import Core

/// The file of a person's groups: how it is read, and that what is added leaves the rest alone.
@Suite struct GroupTableTests {
    @Test(arguments: [
        ("group,area\nmine,Kent\nother,Surrey\nmine,BIR\n", "mine=Kent;BIR| other=Surrey|"),
        ("\u{FEFF}Area,Group\r\n\"Kent\",\"mine\"\r\n\r\nSurrey,mine", "mine=Kent;Surrey|"),
        ("group,area,expression\nmine,,members & London\nmine,LUT\n", "mine=LUT|members & London"), ("group,area\n", ""),
        ("group,area,note\n ,Kent\nmine,\n", "mine=|"),
    ]) func isRead(text: String, expected: String) throws {
        let groups = try GroupTable(text).groups.map {
            $0.name + "=" + $0.areas.joined(separator: ";") + "|" + $0.expressions.joined(separator: ";")
        }
        #expect(groups.joined(separator: " ") == expected)
    }

    @Test(arguments: ["", "\n", "name,area\nmine,Kent\n", "group\nmine\n", "group;area\nmine;Kent\n"])
    func needsItsColumns(text: String) { #expect(throws: GroupTable.NoColumns.self) { try GroupTable(text) } }

    private let councils = [(area: "council:BIR", name: "Birmingham"), (area: "council:ABC", name: "Armagh City, Banbridge")]

    @Test(arguments: [
        ("", "group,area,name\nmine,council:BIR,Birmingham\nmine,council:ABC,\"Armagh City, Banbridge\"\n"),
        ("group,area\n", "group,area\nmine,council:BIR\nmine,council:ABC\n"),
        ("group,area\nmine,Kent", "group,area\nmine,Kent\nmine,council:BIR\nmine,council:ABC\n"),
        (
            "\u{FEFF}note,Area,Group\r\n\"a\"\"b\",Kent,x\r\n",
            "\u{FEFF}note,Area,Group\r\n\"a\"\"b\",Kent,x\r\n,council:BIR,mine\r\n,council:ABC,mine\r\n"
        ),
    ]) func addingKeepsTheRest(before: String, after: String) throws {
        let bytes = try GroupTable.adding(councils, to: "mine", in: Array(before.utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == after)
    }

    /// Bytes that are no UTF-8 stay what they are.
    @Test func bytesStay() throws {
        let before = Array("group,area\nx,".utf8) + [0xE9, 0xFF] + Array(" \n".utf8)
        #expect(try GroupTable.adding(councils, to: "mine", in: before).starts(with: before))
        #expect(throws: GroupTable.NoColumns.self) { try GroupTable.adding([], to: "mine", in: Array("a,b\n".utf8)) }
    }

    @Test(arguments: ["plain", "with, comma", "\"quoted\"", " spaces ", "two\nlines", "مجموعة"]) func namesComeBack(name: String)
        throws
    {
        let bytes = try GroupTable.adding([("LUT", "")], to: name, in: [])
        #expect(try GroupTable(String(decoding: bytes, as: UTF8.self)).groups == [PeerGroup(name: name.trimmed, areas: ["LUT"])])
    }
}
