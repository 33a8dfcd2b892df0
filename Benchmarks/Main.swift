import Glibc
import Pseudoterminal

/// Measures Concord from outside, beside programs of its kind: `concord-bench [--quick] [PROGRAM]`. With `--import FILE STORE` it is
/// the program that is measured: it imports that file and ends.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let isQuick = arguments.contains("--quick")
        let program = arguments.first { !$0.hasPrefix("-") } ?? ".build/release/concord"
        do {
            if let file = arguments.dropFirst().first, let store = arguments.dropFirst(2).first, arguments.first == "--import" {
                return try importFile(file, into: store)
            }
            try run(program, isQuick ? .quick : .whole)
        } catch {
            print("concord-bench: \(error)")
            exit(1)
        }
    }

    private static func run(_ program: String, _ effort: Effort) throws {
        let workspace = try Workspace()
        let subjects = try Subjects(concord: program, workspace)
        print("A pseudo-terminal of \(Subject.size) cells, TERM=xterm-256color, load \(loadAverage()).")
        for missing in subjects.missing { print("\(missing.name) is not installed: apt-get install \(missing.package)") }

        say("measuring the harness …")
        let floor = try Floor(effort, workspace)
        var results = Results()
        say("measuring starts …")
        try measureStarts(subjects.all, effort, &results)
        for session in 1...effort.sessions {
            say("measuring keys, session \(session) of \(effort.sessions) …")
            for subject in subjects.all { try measureKeys(subject, effort, &results) }
        }
        say("measuring calculations …")
        try measureCalculations(effort, subjects.concord.name, &results)
        try measureIncidents(effort, subjects.concord.name, &results)
        say("measuring the store …")
        try measureStore(effort, subjects.concord.name, workspace, &results)
        say("measuring imports …")
        try measureImports(effort, subjects.concord.name, workspace, &results)
        say("measuring agendas …")
        try measureAgendas(program, effort, subjects.concord.name, workspace, &results)
        say("measuring a large network …")
        try measureNetworks(program, effort, subjects.concord.name, workspace, &results)
        say("measuring the command line …")
        let command = ["table", "--dataset", "london", "--format", "csv"]
        let runs = try (0...effort.commands).map { _ in try Command.run(program, command, workspace.environment) }
        results.add(.table, subjects.concord.name, runs.dropFirst().map(\.milliseconds))
        if let run = runs.first(where: { $0.status != 0 || $0.output.isEmpty }) {
            results.note(
                "concord \(command.joined(separator: " ")) ended with \(run.status) after \(run.output.utf8.count) bytes.")
        }

        print("")
        print(report(results, subjects))
        print("")
        print("Harness: a byte comes back through cat after \(floor.echo.described) ms,")
        print("the first byte of echo comes \(floor.start.described) ms after its start. Neither is taken off the figures.")
        for note in results.notes { print(note) }
    }

    /// Says at once what takes a while.
    private static func say(_ text: String) {
        print(text)
        fflush(nil)
    }

    private static func loadAverage() -> String {
        var load = [0.0, 0, 0]
        getloadavg(&load, 3)
        return Figure.written(load[0])
    }
}
