import Pseudoterminal
import Testing

/// The change of the Metropolitan Police from 2017/18 to 2018/19 never stands without its warning.
struct WarningTests {
    @Test(arguments: [
        "table --dataset forces --measure change", "table --dataset forces --measure change --format md",
        "table --dataset forces --measure change --format json", "table --dataset forces --measure change --ci",
        "compare 2017/18 2018/19 --dataset forces --area E23000001",
        "compare 2017/18 2018/19 --dataset forces --area E23000001 --format json",
        "explain forces 'Metropolitan Police' 2018/19 --measure change",
        "explain forces 'Metropolitan Police' 2018/19 --measure change --format json",
    ])
    func isThere(arguments: String) throws {
        let run = try ShellCommand("\"$concord\" \(arguments) >out 2>err")
        #expect(run.status == .exited(0) && run.out.contains("is not safe"), "\(run.out)\(run.err)")
    }
}
