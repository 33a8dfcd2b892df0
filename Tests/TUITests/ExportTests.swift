import Core
import Testing

@testable import TUI

/// Exports from the dashboard beyond texts.
@Suite struct ExportTests {
    private func driver(_ script: String, _ language: Language = .english) throws -> Driver {
        var driver = try Driver(language: language)
        try driver.press("2<BS>d<Down><Enter>" + script)
        return driver
    }

    private func exported(_ driver: Driver) -> (name: String, bytes: [UInt8])? {
        guard case .export(let name, let bytes)? = driver.effects.first(where: { if case .export = $0 { true } else { false } })
        else {
            return nil
        }
        return (name, bytes)
    }

    @Test(arguments: [Language.english, .arabic]) func aSpreadsheetHasItsSheets(language: Language) throws {
        let file = try #require(exported(try driver("e<Down><Down><Down><Down><Enter>", language)))
        #expect(file.name == "concord-forces.ods" && file.bytes.starts(with: [0x50, 0x4B, 3, 4]))
        let sheets = try file.bytes.withUnsafeBufferPointer { try Spreadsheet.sheets($0, file: file.name).value }
        #expect(sheets.count == 4)
        #expect(sheets[0].name == (language == .english ? "Cover" : "الغلاف"))
        #expect(sheets[3].rows.count == 3 + 44 && sheets[3].rows[3].cells[1].value != .text)
    }

    @Test func safeToShareIsRounded() throws {
        let file = try #require(exported(try driver("/west<Tab>e<End><Enter>")))
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(file.name == "concord-forces-safe.csv" && text.contains("West Mercia,1330,1240,"), "\(text)")
    }

    @Test(arguments: [(Language.english, "order by name"), (.arabic, "رتب حسب الاسم")])
    func aRefusalIsANotice(language: Language, words: String) throws {
        let refused = try driver("se<End><Enter>", language)
        #expect(exported(refused) == nil && refused.state.notice?.contains(words) == true, "\(refused.state.notice ?? "")")
    }
}
