import CScan

/// Looks for bytes in bytes, many at once.
enum TextSearch {
    /// Where the needle first occurs.
    static func find(_ needle: [UInt8], in hay: UnsafeRawBufferPointer) -> Int? {
        guard !needle.isEmpty else { return 0 }
        guard let base = hay.baseAddress else { return nil }
        let found = concord_find(base.assumingMemoryBound(to: UInt8.self), hay.count, needle, needle.count)
        return found < hay.count ? found : nil
    }
}
