/// A file of incidents whose header is known, and how it is to be counted.
struct KnownIncidents {
    let layout: FileLayout
    let rules: IncidentRules
    let separator: UInt8
    /// Titles that stand twice, and what else the header tells.
    private let issues: [Issue.Kind]

    /// Bytes of a file that are looked at.
    static let window = 1 << 16

    /// `nil` where the beginning of a text is not known as that of such a file. Text in UTF-16 is not known.
    init?(_ source: ByteSource, limits: Limits) throws(ReadError) {
        let start = try source.bytes(at: 0, count: KnownIncidents.window)
        let known = start.withUnsafeBufferPointer { start in
            Result { () throws(ReadError) -> KnownIncidents? in
                guard FileFormat.find(start) == .delimited, let encoding = try? TextEncoding.find(start).encoding,
                    !encoding.isUTF16
                else { return nil }
                return try withText(start) { (text, encoding) throws(ReadError) in
                    try KnownIncidents(text: text, of: source, limits: limits)
                }
            }
        }
        guard let known = try known.get() else { return nil }
        self = known
    }

    private init?(text start: UnsafeBufferPointer<UInt8>, of source: ByteSource, limits: Limits) throws(ReadError) {
        separator = Separator.find(start)
        var reader = DelimitedReader(start, separator: separator, limits: limits)
        // What cannot be read of the beginning is told by whoever reads the whole.
        guard (try? reader.next()) == true else { return nil }
        let header = Header((0..<reader.fields.count).map { reader.string($0) })
        guard let layout = FileLayout.recognise(header: header.titles) else { return nil }
        let rules: IncidentRules?
        switch layout {
        case .fbiIncidents: rules = FBILayout.rules(header)
        case .newYorkComplaints: rules = NewYorkLayout.rules(header)
        case .incidents: rules = IncidentLayout.rules(header, separator: separator, samples: try source.samples())
        default: rules = nil
        }
        guard let rules else { return nil }
        (self.layout, self.rules) = (layout, rules)
        var issues = header.repeated.map(Issue.Kind.titleTwice)
        if layout == .fbiIncidents, rules.agency == nil { issues.append(.coverageUnknown) }
        self.issues = issues
    }

    /// The figures of the file that was counted so.
    func figures(_ counted: Imported<IncidentCube>, file: String) -> Imported<FileFigures> {
        var figures = FileFigures(layout: layout, tables: [])
        figures.incidents = counted.value
        (figures.rowsRead, figures.rowsUsed) = (counted.value.rowsRead, counted.value.rowsUsed)
        return Imported(figures, issues: issues.map { Issue(file: file, row: 1, kind: $0) } + counted.issues)
    }
}

extension ByteSource {
    /// Bytes at an offset, as many as there are.
    func bytes(at offset: Int, count: Int) throws(ReadError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
        let failure = bytes.withUnsafeMutableBytes { block -> ReadError? in
            do throws(ReadError) { try read(into: block, at: offset) } catch { return error }
            return nil
        }
        if let failure { throw failure }
        return bytes
    }

    /// Pieces from all over the bytes, each from behind its first line break on: files are sorted by date, so that the first records
    /// may all be of one day.
    fileprivate func samples() throws(ReadError) -> [[UInt8]] {
        let (pieces, length) = (32, 1 << 14)
        if size <= pieces * length { return [try bytes(at: 0, count: size)] }
        var samples: [[UInt8]] = []
        for number in 0..<pieces {
            let piece = try bytes(at: size / pieces * number, count: length)
            let first = piece.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? piece.count
            samples.append(Array(piece[first...].dropFirst()))
        }
        return samples
    }
}
