import Core

extension ReportSheet {
    /// How many changed sessions are named one by one.
    private static let mostChanges = 200

    /// What a programme or a calendar brought, and what differs from the version before.
    static func rows(_ agenda: ImportReport.AgendaBrought, _ strings: Strings) -> [[String]] {
        let words = strings.agenda
        let days = agenda.first.flatMap { first in agenda.last.map { strings.when(.days(first...max(first, $0))) } } ?? ""
        let parts = [
            words.sessions(agenda.sessions), agenda.times == agenda.sessions ? "" : words.times(agenda.times),
            agenda.rooms > 0 ? words.rooms(agenda.rooms) : "", agenda.people > 0 ? words.people(agenda.people) : "", days,
        ].filter { !$0.isEmpty }
        var rows = [
            ["agenda", "", agenda.name + " (" + agenda.key + ")" + strings.colon + parts.joined(separator: strings.comma)]
        ]
        if let horizon = agenda.horizon { rows.append(["horizon", "", words.horizon(strings.when(.days(horizon)))]) }
        guard let changes = agenda.changes else { return rows }
        if changes.isEmpty { rows.append(["unchanged", "", words.nothingChanged]) }
        for change in changes.prefix(mostChanges) {
            let when = change.when.map { strings.when($0) } ?? ""
            let said = change.differences.map { strings.difference($0) }.joined(separator: strings.comma)
            rows.append(["change", when, change.title + strings.colon + said])
        }
        if changes.count > mostChanges { rows.append(["more", "", strings.imports.issue(.more(changes.count - mostChanges))]) }
        return rows
    }
}

extension Strings {
    /// What differs in a session from the version before.
    func difference(_ difference: SessionChange.Difference) -> String {
        let words = self.agenda
        switch difference {
        case .new: return words.isNew
        case .gone: return words.isGone
        case .cancelled: return words.status(.cancelled)
        case .reinstated: return words.isReinstated
        case .moved(let from, let to):
            return words.moved(from.first.map { self.when($0) } ?? "", to.first.map { self.when($0) } ?? "")
        case .room(let from, let to): return words.changed(self.label(.room), from, to)
        case .renamed(let from, _): return words.renamed(from)
        case .people(let added, let removed):
            let names = added.map { "+" + $0.name } + removed.map { "−" + $0.name }
            return names.joined(separator: " ")
        case .track(let from, let to): return words.changed(self.label(.track), from, to)
        case .recording(_, let to): return to == .recorded ? words.recorded : words.notRecorded
        case .other(let part): return words.otherwise(self.label(part.label))
        }
    }
}

extension SessionChange.Part {
    fileprivate var label: Label {
        switch self {
        case .subtitle: .subtitle
        case .abstract: .summary
        case .text: .description
        case .kind: .kind
        case .language: .language
        case .url: .url
        case .joinURL: .joinURL
        case .categories: .category
        case .status: .status
        }
    }
}
