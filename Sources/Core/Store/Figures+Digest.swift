extension Figures {
    /// SHA-256 of what the figures say, wherever they came from: the content of a file that is counted while it streams by, and
    /// too large to be hashed byte by byte meanwhile.
    public var digest: String {
        var hash = SHA256()
        var text = dataset + "\n" + series.coverage.id + "\n" + series.release.id + "\n"
        for (axis, members) in axes { text += axis.rawValue + "\n" + members.map { $0.key + "\n" }.joined() }
        for (offset, marker) in markers.sorted(by: { $0.key < $1.key }) { text += "\(offset) \(marker)\n" }
        text.withUTF8 { hash.update(UnsafeRawBufferPointer($0)) }
        Packing.bytes(counts, row: periods.count).withUnsafeBytes { hash.update($0) }
        return hash.digest()
    }
}
