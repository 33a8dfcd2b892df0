import Core

extension AppState {
    /// What came of an import: the new figures, and the report on top.
    mutating func take(_ report: ImportReport, _ request: ImportRequest, _ library: Library) {
        work = nil
        replace(library)
        var view = ReportView(lines: ReportSheet(report: report, strings: strings).lines)
        (view.request, view.report) = (request, report)
        layers.removeAll { if case .report = $0 { true } else { false } }
        layers.append(.report(view))
        if let key = report.agenda?.key, focus == .agenda, let programme = library.agenda.programme(key) {
            showProgramme(programme)
        }
        // What came into the network is shown in its list.
        if let kind = report.network?.entries.max(by: { $0.count < $1.count })?.kind, focus == .councils,
            let directory = Directory.allCases.first(where: { $0.kind == kind })
        {
            showTab(directory)
        }
        // The first of the figures that came in is shown.
        if let first = report.brought.first, let index = library.trends.index(of: first.dataset), focus == .trends {
            showDataset(index)
        }
    }

    /// An import ended without anything new to show.
    mutating func endWork() {
        work = nil
        setMeanwhile = []
    }

    /// The path that was typed, to be imported.
    mutating func importEffects(_ path: String) -> [Effect] {
        let path = path.trimmed
        var request = ImportRequest(path: path)
        request.today = now.day
        return path.isEmpty ? [] : start(request)
    }

    /// Another program changed the store. A list of the datasets that is open shows them as they are now.
    mutating func refresh(_ library: Library) {
        let open = layers
        replace(library)
        if open.count != layers.count, case .picker(.dataset, let prompt, let cursor)? = open.last {
            layers = Array(open.dropLast()) + [.picker(.dataset, prompt, cursor: cursor)]
            moveInLayer(by: 0)
        }
        notice = strings.imports.changedElsewhere
    }
}

/// Something that takes a while.
struct Work: Equatable, Sendable {
    /// The file's name.
    let file: String
    /// How far it is.
    var told = ""
}
