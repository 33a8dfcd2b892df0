import Core

extension AppState {
    /// What a command does in the list of revisions; `nil` when it means nothing of its own there.
    mutating func actOnRevisions(_ command: Command) -> [Effect]? {
        guard case .revisions(let log, let cursor)? = layers.last else { return nil }
        func moved(by step: Int) -> Layer { .revisions(log, cursor: max(0, min(cursor + step, log.count - 1))) }
        let top = layers.count - 1
        switch command {
        case .moveUp: layers[top] = moved(by: -1)
        case .moveDown: layers[top] = moved(by: 1)
        case .pageUp: layers[top] = moved(by: -(layerHeight - 1))
        case .pageDown: layers[top] = moved(by: layerHeight - 1)
        case .moveToStart: layers[top] = moved(by: -log.count)
        case .moveToEnd: layers[top] = moved(by: log.count)
        case .changes: return [.readChanges]
        case .open: if log.indices.contains(cursor) { return [.readReport(log[cursor].revision.id)] }
        case .undoImport:
            guard log.indices.contains(cursor), log[cursor].isInForce else {
                notice = strings.imports.alreadyBack
                return []
            }
            let entry = log[cursor]
            guard isUndoAsked else {
                isUndoAsked = true
                notice = strings.imports.askUndoOf(RevisionsSheet.what(entry, strings))
                return []
            }
            isUndoAsked = false
            work = Work(file: strings.command(.undoImport).short)
            return [.undo(entry.revision.id)]
        default: return nil
        }
        return []
    }

    /// The revisions of the store: a list that is open is renewed, else it opens. The newest stands first.
    mutating func take(_ log: [LogEntry]) {
        let log = Array(log.filter { !$0.isPersonal }.reversed())
        guard !log.isEmpty else {
            layers.removeAll { if case .revisions = $0 { true } else { false } }
            notice = strings.imports.noRevisions
            return
        }
        if let at = layers.firstIndex(where: { if case .revisions = $0 { true } else { false } }),
            case .revisions(_, let cursor) = layers[at]
        {
            layers[at] = .revisions(log, cursor: min(cursor, log.count - 1))
        } else {
            layers.append(.revisions(log, cursor: 0))
        }
    }

    /// Whether the list of revisions is open anywhere.
    var showsRevisions: Bool { layers.contains { if case .revisions = $0 { true } else { false } } }
}
