import Core

/// The forms that the agenda is exported in.
enum AgendaExportForm: String, CaseIterable, Sendable {
    case ics, csv, json, md, programme
}

extension AppState {
    /// Writes what the list shows: what is starred, filtered, of one programme.
    mutating func agendaExportEffects(_ form: AgendaExportForm) -> [Effect] {
        let export = AgendaExport(Array(agendaListing.slots), library: library, own: own, strings: strings, clock: clock)
        do throws(ReadError) {
            return [.export(name: "concord-agenda." + form.ending, bytes: try export.bytes(as: form, at: clockNow.instant))]
        } catch {
            notice = strings.imports.readError(error)
            return []
        }
    }
}

extension AgendaExportForm {
    var ending: String { self == .programme ? "md" : rawValue }
}
