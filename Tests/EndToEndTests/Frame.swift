import Pseudoterminal
import Testing

/// The picture that the program says it shows after these keys, trimmed.
func frame(_ size: TerminalSize, keys: String = "") throws -> String {
    let quoted = keys.isEmpty ? "" : " --keys '\(keys)'"
    let run = try ShellCommand("\"$concord\" frame --now \(Concord.today) --size \(size)\(quoted) >out 2>err")
    try #require(run.status == .exited(0), "\(run.err)")
    return VirtualTerminal.trimmed(run.out.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
}
