import Core
import Glibc

/// What the tests of the store start and kill: `StoreWriter MODE PATH`.
@main
struct Main {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { exit(64) }
        do throws(StoreError) {
            switch arguments[1] {
            case "forever": try append(to: arguments[2], times: Int.max)
            case "as-nobody":
                guard geteuid() != 0 || (setgid(65_534) == 0 && setuid(65_534) == 0) else { exit(69) }
                try append(to: arguments[2], times: 1)
            case "on-a-full-disk":
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 200_000, rlim_max: 200_000)
                setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
                try append(to: arguments[2], times: Int.max)
            default: exit(64)
            }
        } catch {
            say("\(error.doing) \(error.remedy)")
            exit(1)
        }
    }

    /// Appends revisions that are numbered on from those that are there, and says the number of each when it is in.
    private static func append(to path: String, times: Int) throws(StoreError) {
        let store = try Store(path: path, at: Moment(day: Day(number: 20_781)))
        var number = try store.log().count
        say("from \(number)")
        for _ in 0..<times {
            number += 1
            let changes = (0..<3).map { Change.figures(figures(number, $0)) }
            let star = Change.personal(Personal(kind: "star", key: "council:BIR", value: "\(number)"))
            _ = try store.append(Revision(at: Moment(day: Day(number: 20_781)), author: "\(number)", changes: changes + [star]))
            say("\(number)")
        }
    }

    /// Figures that are the number of their revision, all over.
    private static func figures(_ number: Int, _ part: Int) -> Figures {
        let release = Release(id: "\(number)-\(part)", publisher: "", title: "", published: nil)
        var figures = Figures(
            dataset: "killed", series: Series(coverage: Coverage(id: "A", name: "All"), release: release),
            categories: [Figures.Kind(key: "race", name: "Race")],
            areas: (0..<200).map { Figures.Member(key: "area:\($0)", name: "Area \($0)") },
            periods: (0..<20).map { Period.financialYear(2000 + $0) }, counts: [Int32](repeating: Int32(number), count: 4000),
            origin: FileOrigin(name: "file", content: "\(number)", sheet: "\(part)", mapping: ""))
        figures.notes = Dictionary(uniqueKeysWithValues: (0..<100).map { ($0 * 40, "note of \(number)") })
        return figures
    }

    private static func say(_ text: String) {
        print(text)
        fflush(nil)
    }
}
