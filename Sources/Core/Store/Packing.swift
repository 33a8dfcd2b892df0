/// Counts as bytes: 32 bits each, lowest byte first.
enum Packing {
    static func bytes(_ counts: [Int32]) -> [UInt8] {
        counts.withUnsafeBufferPointer { counts in
            [UInt8](unsafeUninitializedCapacity: counts.count * 4) { bytes, count in
                let raw = UnsafeMutableRawBufferPointer(bytes)
                for (index, number) in counts.enumerated() {
                    raw.storeBytes(of: number.littleEndian, toByteOffset: index * 4, as: Int32.self)
                }
                count = counts.count * 4
            }
        }
    }

    /// `nil` when the bytes are not a whole number of counts.
    static func counts(_ bytes: UnsafeRawBufferPointer) -> [Int32]? {
        guard bytes.count.isMultiple(of: 4) else { return nil }
        return [Int32](unsafeUninitializedCapacity: bytes.count / 4) { counts, count in
            count = bytes.count / 4
            for index in 0..<count {
                let number = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: Int32.self))
                counts.initializeElement(at: index, to: number)
            }
        }
    }
}
