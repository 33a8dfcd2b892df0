import Glibc
import Pseudoterminal

/// What a running process has used so far.
enum Usage {
    /// CPU time of all its threads in nanoseconds.
    static func cpu(_ process: Int32) -> Int64 {
        // The clock of another process, as clock_getcpuclockid makes its number.
        var time = timespec()
        clock_gettime(~process << 3 | 2, &time)
        return Clock.nanoseconds(time)
    }

    /// The most memory it ever had resident, in megabytes; nil when it is gone.
    static func peakMemory(_ process: Int32) -> Double? {
        guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("VmHWM:") else { continue }
            return Double(text.filter(\.isNumber)).map { $0 / 1024 }
        }
        return nil
    }
}
