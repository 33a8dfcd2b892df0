import Core

/// Words about saying what the columns of a file are, and which areas its names are. Both languages fill every field.
struct MapperWords: Sendable {
    let title: @Sendable (_ file: String) -> String
    /// What is to be done, and why.
    let intro, correction: String
    let sheet: @Sendable (_ name: String, _ number: String, _ count: String) -> String
    let use: @Sendable (ColumnUse) -> String
    /// The column under the cursor.
    let column: @Sendable (_ letters: String, _ title: String) -> String
    let titlesSay: @Sendable (ColumnMap.Wide?) -> String
    /// `nil`: what the titles say.
    let counts: @Sendable (_ measure: String?) -> String
    let oneArea: @Sendable (_ name: String?) -> String
    let areaCount, months, years, categories, kinds, incidents: @Sendable (Int) -> String
    /// "12 areas × 24 months: 288 figures".
    let reads: @Sendable (_ axes: [String], _ figures: String) -> String
    /// The same where each row is one incident.
    let readsIncidents: @Sendable (_ axes: [String], _ incidents: String) -> String
    let inFirstRows: @Sendable (_ rows: String) -> String
    let leftOut: @Sendable (_ titles: [String], _ more: Int) -> String
    let rowsLeft: @Sendable (_ rows: Int, _ place: String, _ why: String) -> String
    let problem: @Sendable (MapTrial.Problem) -> String
    /// Enter, and something is missing.
    let notYet: String
    let nameOfProfile: String
    let saved, savedUnrecognised: @Sendable (_ name: String) -> String
    let areasTitle, areasIntro, otherEntry, left, nothingTaken: String
    let completion: CompletionWords
}

/// Words about the completion of a path.
struct CompletionWords: Sendable {
    /// What can be imported, and how a path is typed.
    let hint, nothing: String
    let more: @Sendable (_ count: String) -> String
    /// The folder has more entries than were looked at.
    let cut: @Sendable (_ count: String) -> String
    let unreadable: @Sendable (_ why: String) -> String
}

extension Strings {
    /// What would be read of a file, what is left out of it, and what is missing, a sentence each.
    func told(_ draft: MapDraft) -> [(text: String, role: Role)] {
        let words = self.mapper, trial = draft.trial
        var lines: [(text: String, role: Role)] = []
        if let problem = trial.problem { lines.append((words.problem(problem), .warning)) }
        if trial.figures > 0, trial.problem == nil {
            var axes = [words.areaCount(trial.areas)]
            let isMonthly = if case .month? = trial.first { true } else { false }
            axes.append((isMonthly ? words.months : words.years)(trial.periods))
            if trial.categories > 0 { axes.append(words.categories(trial.categories)) }
            if trial.types > 0 { axes.append(words.kinds(trial.types)) }
            let span = uniqued([trial.first, trial.last].compactMap { $0 }.map(period)).joined(separator: " – ")
            axes[1] += " (" + span + ")"
            let text =
                trial.isIncidents
                ? words.readsIncidents(axes, words.incidents(trial.figures)) : words.reads(axes, self.figures(trial.figures))
            lines.append(((trial.isWhole ? "" : words.inFirstRows(number(trial.rows))) + text, .title))
        }
        let left = draft.leftOut
        if !left.isEmpty { lines.append((words.leftOut(Array(left.prefix(6)), max(0, left.count - 6)), .text)) }
        if trial.rowsLeft > 0, let loss = trial.loss, trial.problem == nil || trial.problem == .nothingRead {
            lines.append((words.rowsLeft(trial.rowsLeft, place(loss), self.imports.issue(loss.kind)), .text))
        }
        return lines
    }
}
