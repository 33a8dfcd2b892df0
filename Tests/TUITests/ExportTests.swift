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

    /// What is to be safe is held against what went out before, which the store knows.
    @Test func safeToShareIsAskedOfTheStore() throws {
        let driver = try driver("/west<Tab>e<End><Enter>")
        guard case .exportSafe(let view, .csv)? = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
        let export = try FigureExport([view], driver.state.library, driver.state.strings, rule: DisclosureRule(base: 5))
        let text = String(decoding: try #require(export.bytes(as: .csv)), as: UTF8.self)
        #expect(text.contains("West Mercia,1330,1240,"), "\(text)")
    }
}
