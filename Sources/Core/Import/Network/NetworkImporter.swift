/// Reads files of entries and links for the store.
enum NetworkImporter {
    /// The layout of such a file by its beginning; `nil` for any other.
    static func layout(path: String) throws(ReadError) -> NetworkLayout? {
        let start = try FileBytes.start(path: path, count: 65_536)
        return start.bytes.withUnsafeBufferPointer { NetworkReader.find($0) }
    }

    static func read(
        _ request: ImportRequest, _ layout: NetworkLayout, library: Library, limits: Limits, control: ImportControl?
    ) throws(ReadError) -> ReadFile {
        let (read, content) = try FileBytes.with(path: request.path, limits: limits, control: control) {
            (bytes) throws(ReadError) in
            var hash = SHA256()
            hash.update(UnsafeRawBufferPointer(bytes))
            let file = try NetworkReader.read(
                bytes, file: request.name, layout: layout, network: library.network, limits: limits, control: control
            ) { library.name(of: $0) != nil }
            return (file, hash.digest())
        }
        try control?.check()
        let stem = request.name.lastIndex(of: ".").map { String(request.name[..<$0]) } ?? request.name
        let name = request.title ?? (read.value.title.isEmpty ? stem : read.value.title)
        var report = ImportReport(file: request.name, layout: .network, mapping: layout.rawValue)
        report.content = content
        report.issues = read.issues
        report.network = ImportReport.NetworkBrought(read.value, name: name)
        (report.rowsRead, report.rowsUsed) = (read.value.entries.count, read.value.entries.count)
        guard !read.value.entries.isEmpty || !read.value.statements.isEmpty else {
            report.outcome = .nothing
            return ReadFile(report: report)
        }
        let part = NetworkPart(
            key: request.dataset ?? stem, name: name, layout: layout,
            origin: FileOrigin(name: request.name, content: content, mapping: layout.rawValue), table: NetworkTable([read.value]))
        return ReadFile(network: [part], report: report)
    }
}

extension ImportReport.NetworkBrought {
    init(_ file: NetworkFile, name: String) {
        self.name = name
        layout = file.layout
        var counts: [EntryKind: Int] = [:]
        for entry in file.entries { counts[entry.id.kind, default: 0] += 1 }
        entries = EntryKind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }.map { Count(kind: $0, count: $1) }
        links = file.statements.count { $0.object != nil }
        claims = file.statements.count - links
    }
}
