import Core
import Glibc
import Pseudoterminal

/// Measures imports as whole processes, and DuckDB, where Python has it, with the same file and the same result in turn.
func measureImports(_ effort: Effort, _ name: String, _ workspace: Workspace, _ results: inout Results) throws {
    let tables = "../shared/fixtures/tables/"
    let files = [(Figure.fbi, "fbi_hate_crime_2009_2020.csv"), (.bulletin, "hate-crime-1819-hosb2419-tables.ods")]
    for (figure, file) in files where access(tables + file, R_OK) == 0 {
        let runs = try (0...effort.commands).map { try workspace.importing(tables + file, round: $0, store: "\(figure)") }
        results.add(figure, name, runs.dropFirst().map(\.milliseconds))
    }
    guard let input = try workspace.incidents(effort.incidents) else {
        results.note("No file of incidents was imported: ../shared/tools/gen_incidents.py or python3 is not there.")
        return
    }
    let python = getenv("DUCKDB_PYTHON").map { String(cString: $0) } ?? "/usr/bin/env"
    let arguments = python == "/usr/bin/env" ? ["python3"] : []
    var (own, other): ([Double], [Double]) = ([], [])
    var (progress, memory): ([Double], [Double]) = ([], [])
    for round in 0..<effort.imports {
        let run = try workspace.importing(input, round: round, store: "incidents")
        own.append(run.milliseconds)
        progress.append(run.firstProgress)
        memory.append(run.memory)
        let database = "\(workspace.path)/duck-\(round).db"
        let duck = try Command.run(python, arguments + ["-c", duckDB, input, database], workspace.environment)
        if let seconds = Double(duck.output.filter { !$0.isWhitespace }) { other.append(seconds * 1000) }
    }
    results.add(.incidents, name, own)
    results.add(.firstProgress, name, progress)
    results.add(.incidentsMemory, name, memory)
    if let median = Distribution(own).median, let theirs = Distribution(other).median {
        results.add(.incidents, "DuckDB", other)
        results.add(.incidentsRatio, name, [median / theirs])
    } else {
        results.note("DuckDB is not there: pip install duckdb, or DUCKDB_PYTHON=… for the Python that has it.")
    }
    results.note(
        "Imported were \(effort.incidents) incidents; DuckDB is timed from connecting to closing, without Python's start.")
    results.add(.incidentsOpening, name, try (0..<effort.rounds).map { _ in try openStore(workspace.store("incidents", 0)) })
}

/// Milliseconds until a store is open and its newest figures are shown by area and year.
private func openStore(_ path: String) throws -> Double {
    try milliseconds {
        let store = try Store(path: path, at: Moment(day: Day(number: 20_781)))
        guard let newest = try store.releases(of: "incidents").last, let figures = try store.figures(of: newest) else {
            return -1
        }
        return pivot(figures).count
    }
}

/// The same cube, counted and stored.
private let duckDB = """
    import sys, time
    import duckdb
    start = time.perf_counter()
    connection = duckdb.connect(sys.argv[2])
    connection.execute(
        "CREATE TABLE cube AS SELECT area_code, date_trunc('month', date) AS month, strand, offence_type, count(*) AS incidents "
        f"FROM read_csv('{sys.argv[1]}') GROUP BY ALL")
    connection.close()
    print(time.perf_counter() - start)
    """

extension Workspace {
    /// A process that imported a file.
    struct Import {
        let milliseconds: Double, firstProgress: Double, memory: Double
    }

    func store(_ name: String, _ round: Int) -> String { "\(path)/\(name)-\(round)/concord.db" }

    /// Imports a file into a new store by a process of its own.
    func importing(_ file: String, round: Int, store name: String) throws -> Import {
        let run = try Command.run("/proc/self/exe", ["--import", file, store(name, round)], environment)
        let numbers = run.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard run.status == 0, numbers.count == 3, numbers[2] > 0 else {
            throw Failure(description: "importing \(file) ended with \(run.status): \(run.output)")
        }
        return Import(milliseconds: run.milliseconds, firstProgress: numbers[0], memory: numbers[1])
    }

    /// A generated file of so many incidents, kept for the next run; `nil` when it cannot be made.
    func incidents(_ count: Int) throws -> String? { try generated("incidents", count, "incidents-\(count).csv") }

    /// A file that the generator makes, kept for the next run.
    func generated(_ kind: String, _ count: Int, _ name: String) throws -> String? {
        let folder = (getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") + "/concord-bench-inputs"
        let file = "\(folder)/\(name)", generator = "../shared/tools/gen_incidents.py"
        if access(file, R_OK) == 0 { return file }
        guard access(generator, R_OK) == 0 else { return nil }
        mkdir(folder, 0o700)
        let made = try Command.run("/usr/bin/env", ["python3", generator, kind, "\(count)", file + ".new"], environment)
        guard made.status == 0, rename(file + ".new", file) == 0 else { return nil }
        return file
    }
}
