extension Profile {
    /// A profile for files like the one of a report: read by the same map or layout, recognised by the titles that do not change from
    /// release to release.
    public init(name: String, like report: ImportReport, _ preview: FilePreview?) {
        let wanted = report.map?.sheet ?? report.brought.first?.sheet
        let sheet = preview?.sheets.first { $0.name == wanted } ?? preview?.sheets.first
        if let map = report.map {
            self.init(name: name, map: map)
            header = map.titles
        } else {
            self.init(name: name, layout: report.layout)
            header = uniqued(
                (sheet?.titles ?? []).filter { !$0.isEmpty && !TableHead.parts($0).contains(where: TableHead.isPeriodTitle) })
        }
    }

    /// A name for a profile of that file: its own without folders and ending, other than these.
    public static func name(for file: String, besides taken: [String]) -> String {
        let whole = file.split(separator: "/").last.map(String.init) ?? file
        let stem = whole.lastIndex(of: ".").map { String(whole[..<$0]) } ?? whole
        var name = String(stem.drop { $0 == "." })
        while name.utf8.count > 90 { name.removeLast() }
        if name.isEmpty { name = "profile" }
        let known = Set(taken.map { Folded($0) })
        guard known.contains(Folded(name)) else { return name }
        return (2...).lazy.map { "\(name)-\($0)" }.first { !known.contains(Folded($0)) } ?? name
    }
}

extension ColumnMap {
    /// The titles that it names, each once, in order: what a file must have to be read by it.
    public var titles: [String] {
        uniqued(columns.values.compactMap { if case .title(let title) = $0 { title } else { nil } }.sorted())
    }
}
