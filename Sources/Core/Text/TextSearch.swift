import CScan

/// Looks for bytes in bytes.
enum TextSearch {
    /// Where the needle first occurs; the system's search, which takes many bytes at once.
    static func find(_ needle: [UInt8], in hay: UnsafeRawBufferPointer) -> Int? {
        guard let base = hay.baseAddress, !needle.isEmpty else { return needle.isEmpty ? 0 : nil }
        return memmem(base, hay.count, needle, needle.count).map { UnsafeRawPointer($0) - base }
    }
}
