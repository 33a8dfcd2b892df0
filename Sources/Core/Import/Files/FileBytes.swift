/// Reads a file whole. It is copied in blocks, not mapped: a mapped file that shrinks ends the program.
public enum FileBytes {
    /// Gives `body` the bytes. Pipes, devices and folders are refused without waiting for them.
    public static func with<Result>(
        path: String, limits: Limits = Limits(), control: ImportControl? = nil,
        _ body: (UnsafeBufferPointer<UInt8>) throws(ReadError) -> Result
    ) throws(ReadError) -> Result {
        let file = try OpenFile(path: path)
        guard file.size <= limits.file else { throw .tooLarge(limit: limits.file) }
        control?.begin(bytes: file.size)
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: file.size)
        defer { bytes.deallocate() }
        for start in stride(from: 0, to: file.size, by: 1 << 20) {
            try control?.check()
            let block = UnsafeMutableRawBufferPointer(
                rebasing: UnsafeMutableRawBufferPointer(bytes)[start..<min(file.size, start + 1 << 20)])
            try file.source.read(into: block, at: start)
            control?.advance(bytes: block.count, rows: 0)
        }
        try file.checkUnchanged()
        return try body(UnsafeBufferPointer(bytes))
    }

    /// The first bytes of a file, up to so many, and the size of the whole.
    static func start(path: String, count: Int) throws(ReadError) -> (bytes: [UInt8], size: Int) {
        let file = try OpenFile(path: path)
        var bytes = [UInt8](repeating: 0, count: min(count, file.size))
        let read = bytes.withUnsafeMutableBytes { buffer in
            Result { () throws(ReadError) in try file.source.read(into: buffer, at: 0) }
        }
        try read.get()
        return (bytes, file.size)
    }
}

extension FileFigures {
    /// Reads the figures of the file at that path; its issues name the file without its folders. Incidents are counted block by
    /// block, whatever the size of the file; other files are read whole.
    public static func read(
        path: String, limits: Limits = Limits(), control: ImportControl? = nil
    ) throws(ReadError) -> Imported<FileFigures> {
        let file = try OpenFile(path: path)
        if let known = try KnownIncidents(file.source, limits: limits) {
            let counted = try IncidentCounter.count(
                path: path, rules: known.rules, separator: known.separator, limits: limits, control: control)
            return known.figures(counted, file: file.name)
        }
        return try FileBytes.with(path: path, limits: limits, control: control) { (bytes) throws(ReadError) in
            try read(bytes, file: file.name, limits: limits)
        }
    }
}
