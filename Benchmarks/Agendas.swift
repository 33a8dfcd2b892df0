import Glibc
import Pseudoterminal

/// Measures calendars: their import as whole processes, and the agenda panel over 20,000 events, a fifth of them recurring; calcurse does
/// the same where it is installed.
func measureAgendas(_ program: String, _ effort: Effort, _ name: String, _ workspace: Workspace, _ results: inout Results) throws
{
    let schedule = "../shared/fixtures/agendas/fosdem-2024.xml"
    if access(schedule, R_OK) == 0 {
        let runs = try (0...effort.commands).map { try workspace.bring(schedule, by: program, store: "schedule-\($0)") }
        results.add(.schedule, name, runs.dropFirst().map(\.milliseconds))
    }
    guard let file = try workspace.events(20_000) else {
        results.note("No calendar was imported: ../shared/tools/gen_incidents.py or python3 is not there.")
        return
    }
    let imports = try (0...effort.imports).map { try workspace.bring(file, by: program, store: "calendar-\($0)") }
    results.add(.agendaImport, name, imports.dropFirst().map(\.milliseconds))
    let subject = Subject(
        name: name, path: program,
        arguments: ["--now", "2024-06-03T09:00", "--store", workspace.path + "/calendar-0/concord.db"],
        environment: workspace.environment, directory: nil, ready: "CONCORD", quiet: .milliseconds(20), isSlow: false,
        follows: false,
        steps: [
            .init(figure: .agendaDay, prepare: "3\u{8}t", presses: [">", ">", "<"]),
            .init(
                figure: .agendaFilter, presses: [.init("p", after: "/"), "l", "a", "n", " ", "0", "1"], after: "\u{1B}"),
            .init(figure: .agendaHeld, presses: [.init(String(repeating: "j", count: 30), after: "t")]),
        ])
    try measureStarts([subject], effort, &results, as: .agendaFirstFrame)
    for _ in 1...effort.sessions { try measureKeys(subject, effort, &results, stepsOnly: true) }
    try measureCalcurse(file, effort, workspace, &results)
}

private func measureCalcurse(_ file: String, _ effort: Effort, _ workspace: Workspace, _ results: inout Results) throws {
    guard let path = Subjects.find("calcurse") else {
        results.note("calcurse is not installed: apt-get install calcurse")
        return
    }
    let folder = workspace.path + "/calcurse"
    let run = try Command.run(path, ["-D", folder, "-i", file], workspace.environment)
    guard run.status == 0 else { return results.note("calcurse ended with \(run.status) at the import.") }
    results.add(.agendaImport, "calcurse", [run.milliseconds])
    let subject = Subject(
        name: "calcurse", path: path, arguments: ["-D", folder], environment: workspace.environment, directory: nil,
        ready: "Calendar", quiet: .milliseconds(60), isSlow: true, follows: false,
        steps: [.init(figure: .agendaDay, presses: ["t", "t"])])
    try measureStarts([subject], effort, &results, as: .agendaFirstFrame)
    try measureKeys(subject, effort, &results, stepsOnly: true)
}

extension Workspace {
    /// Brings a calendar into a new store by the program itself.
    fileprivate func bring(_ file: String, by program: String, store: String) throws -> Command {
        mkdir("\(path)/\(store)", 0o700)
        let run = try Command.run(program, ["import", file, "--store", "\(path)/\(store)/concord.db"], environment)
        guard run.status <= 1 else { throw Failure(description: "importing \(file) ended with \(run.status)") }
        return run
    }

    /// A generated calendar, kept for the next run; `nil` when it cannot be made.
    fileprivate func events(_ count: Int) throws -> String? { try generated("ics", count, "events-\(count).ics") }
}
