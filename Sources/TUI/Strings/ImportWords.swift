import Core
import Glibc

/// Words about files that come in and about the store. Both languages fill every field.
struct ImportWords: Sendable {
    let issue: @Sendable (Issue.Kind) -> String
    let readError: @Sendable (ReadError) -> String
    let mapError: @Sendable (MapError) -> String
    let storeProblem: @Sendable (StoreError.Problem) -> String
    let remedy: @Sendable (StoreError.Remedy) -> String
    let layout: @Sendable (FileLayout) -> String
    /// "Rows: 86 read, 86 used".
    let rows: @Sendable (_ read: String, _ used: String) -> String
    /// "63 figures, 44 areas, 2017/18 to 2018/19 → forces (EW44@2018/19)".
    let brought: @Sendable (_ figures: Int, _ areas: Int, _ span: String, _ dataset: String, _ series: String) -> String
    let references: @Sendable (_ rows: String) -> String
    let unknownArea: @Sendable (_ name: String, _ nearest: [String]) -> String
    let ambiguousArea: @Sendable (_ name: String, _ entries: [String]) -> String
    let looked, nothing: String
    let stored: @Sendable (_ revision: String) -> String
    let known: @Sendable (_ revision: String) -> String
    let undone: @Sendable (_ what: String) -> String
    let nothingToUndo, askUndo: String
    let inForce, takenBack, revision, time, author, state: String
    let dataset, figure, earlierRelease, laterRelease, earlierChange, laterChange, turned: String
    let codesAndNames: @Sendable (Int) -> String
    /// Stars, notes and views that the person set.
    let ownThings: String
    /// What an undoing revision did.
    let undoOf: @Sendable (_ revision: String) -> String
    let profileError: @Sendable (ProfileError.Kind) -> String
    let importing: @Sendable (_ file: String) -> String
    let rowsSoFar, secondsLeft: @Sendable (String) -> String
    let stopped: String
    let pathTitle: String
    let reportTitle, changesTitle, revisionsTitle: String
    /// A reading that stands in for an earlier one.
    let insteadOf: @Sendable (_ revision: String) -> String
    let noReport, noRevisions, noChanges, alreadyBack, changedElsewhere: String
    let askUndoOf: @Sendable (_ what: String) -> String
    let changes: @Sendable (_ count: Int) -> String
    let changeWas: @Sendable (_ before: String, _ now: String) -> String
}

extension Strings {
    /// Why a store cannot be used, and what to do.
    func store(_ error: StoreError) -> String {
        error.path + self.colon + words.imports.storeProblem(error.problem) + " " + words.imports.remedy(error.remedy)
    }

    /// Where in its file an issue lies: sheet, cell or row.
    func place(_ issue: Issue) -> String {
        let cell = issue.row.map { row in issue.column.map { FilePreview.letters($0) + String(row) } ?? String(row) }
        return [issue.sheet, cell].compactMap { $0 }.joined(separator: " ")
    }
}

/// What the system says of an error number.
func systemError(_ code: Int32) -> String { String(cString: strerror(code)) }

extension Strings {
    /// A change in percent, signed and rounded.
    func signedPercent(_ percent: Double) -> String { signed(Int(percent.rounded())) }

    /// The category of a place, with its kind of offence where there are several.
    func category(_ dataset: Dataset, _ point: Point) -> String {
        let type = dataset.types.indices.contains(point.type) ? dataset.types[point.type] : nil
        return dataset.categories[point.category].name.text(in: self.language)
            + (type.map { $0.isTotal ? "" : self.comma + $0.name.text(in: self.language) } ?? "")
    }
}
