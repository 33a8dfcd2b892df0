/// Counts as bytes: a version, how many counts there are and how many a row has, then row by row what kind it is and its counts.
/// Most rows of a large cube hold small numbers or nothing, so a row takes half a byte for a count, one byte, two, four, or none.
enum Packing {
    static let version: UInt8 = 1
    /// Version, 32 bits of counts, 32 bits of their row; lowest byte first.
    private static let head = 9
    /// More counts than any figures hold: what says so is damaged.
    private static let most = 1 << 28

    /// How the counts of a row are written.
    private enum Kind: UInt8 {
        case zeros = 0
        /// A byte, two bytes, or half a byte each. The highest number stands for `Figures.absent`, the one below it for
        /// `Figures.suppressed`.
        case bytes = 1, pairs = 2, halves = 3
        case whole = 4
        case absent = 8

        /// The bytes of a row.
        func size(_ row: Int) -> Int {
            switch self {
            case .zeros, .absent: 0
            case .halves: (row + 1) / 2
            case .bytes: row
            case .pairs: row * 2
            case .whole: row * 4
            }
        }
    }

    /// - Parameter row: counts of a row, mostly the periods.
    static func bytes(_ counts: [Int32], row: Int) -> [UInt8] {
        let row = row > 0 && counts.count.isMultiple(of: row) ? row : max(1, counts.count)
        return counts.withUnsafeBufferPointer { counts in
            let rows = counts.count / row
            return [UInt8](unsafeUninitializedCapacity: head + rows + counts.count * 4) { bytes, size in
                let raw = UnsafeMutableRawBufferPointer(bytes)
                raw[0] = version
                raw.storeBytes(of: UInt32(truncatingIfNeeded: counts.count).littleEndian, toByteOffset: 1, as: UInt32.self)
                raw.storeBytes(of: UInt32(truncatingIfNeeded: row).littleEndian, toByteOffset: 5, as: UInt32.self)
                size = head
                guard var target = raw.baseAddress.map({ $0 + head }), let start = counts.baseAddress else { return }
                for number in 0..<rows { write(start + number * row, row, &target) }
                size = UnsafeRawPointer(target) - UnsafeRawPointer(raw.baseAddress ?? target)
            }
        }
    }

    private static func write(_ counts: UnsafePointer<Int32>, _ row: Int, _ target: inout UnsafeMutableRawPointer) {
        // Of the markers' bits all but the highest are taken off, so that they do not hide how large the counts are.
        var (either, lowest, highestBits) = (UInt32(0), Int32.max, UInt32(0))
        for index in 0..<row {
            either |= counts[index] < 0 ? 0 : UInt32(bitPattern: counts[index])
            lowest = min(lowest, counts[index])
            highestBits = max(highestBits, UInt32(bitPattern: counts[index]))
        }
        let isMarked = lowest < 0
        let kind: Kind
        // Taken without a sign, the two markers are the lowest of the negative numbers; changes can lie below zero.
        if highestBits > UInt32(bitPattern: Figures.suppressed) {
            kind = .whole
        } else if either == 0, !isMarked {
            kind = .zeros
        } else if isMarked, either == 0, (0..<row).allSatisfy({ counts[$0] == Figures.absent }) {
            kind = .absent
        } else if either < 0x8 || (either <= 0xF && highest(counts, row) < 0xE) {
            kind = .halves
        } else if either < 0x80 || (either <= 0xFF && highest(counts, row) < 0xFE) {
            kind = .bytes
        } else if either < 0x8000 || (either <= 0xFFFF && highest(counts, row) < 0xFFFE) {
            kind = .pairs
        } else {
            kind = .whole
        }
        target.storeBytes(of: kind.rawValue, as: UInt8.self)
        target += 1
        switch kind {
        case .zeros, .absent: return
        case .halves:
            let place = target.assumingMemoryBound(to: UInt8.self)
            for index in 0..<row / 2 {
                place[index] = UInt8(folded(counts[index * 2]) & 0xF | (folded(counts[index * 2 + 1]) & 0xF) << 4)
            }
            if !row.isMultiple(of: 2) { place[row / 2] = UInt8(folded(counts[row - 1]) & 0xF) }
        case .bytes:
            let place = target.assumingMemoryBound(to: UInt8.self)
            // Both markers end in the bits that tell them apart: absent in 0, suppressed in 1.
            for index in 0..<row { place[index] = UInt8(truncatingIfNeeded: folded(counts[index])) }
        case .pairs:
            for index in 0..<row {
                let number = UInt16(truncatingIfNeeded: folded(counts[index])).littleEndian
                target.storeBytes(of: number, toByteOffset: index * 2, as: UInt16.self)
            }
        case .whole:
            for index in 0..<row { target.storeBytes(of: counts[index].littleEndian, toByteOffset: index * 4, as: Int32.self) }
        }
        target += kind.size(row)
    }

    private static func highest(_ counts: UnsafePointer<Int32>, _ row: Int) -> Int32 {
        var highest = Int32(0)
        for index in 0..<row { highest = max(highest, counts[index]) }
        return highest
    }

    /// A count as it is; -1 for absent, -2 for suppressed.
    @inline(__always)
    private static func folded(_ count: Int32) -> Int32 { count < 0 ? -1 &- (count & 1) : count }

    /// The other way round.
    @inline(__always)
    private static func unfolded(_ number: Int32, _ mark: Int32) -> Int32 {
        number >= mark ? Figures.absent &+ (mark &+ 1 &- number) : number
    }

    /// `nil` when the bytes are none that `bytes` gives.
    static func counts(_ bytes: UnsafeRawBufferPointer) -> [Int32]? {
        guard bytes.count >= head, bytes[0] == version else { return nil }
        let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
        let row = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 5, as: UInt32.self)))
        guard row > 0, count <= most, count.isMultiple(of: row), count / row <= bytes.count - head else { return nil }
        var isWhole = false
        let counts = [Int32](unsafeUninitializedCapacity: count) { counts, filled in
            var at = head
            while filled < count {
                guard at < bytes.count, let kind = Kind(rawValue: bytes[at]), at + 1 + kind.size(row) <= bytes.count else {
                    return
                }
                let target = counts.baseAddress.map { $0 + filled }
                if let target { read(bytes, at + 1, kind, target, row) }
                at += 1 + kind.size(row)
                filled += row
            }
            isWhole = at == bytes.count
        }
        return isWhole ? counts : nil
    }

    private static func read(
        _ bytes: UnsafeRawBufferPointer, _ at: Int, _ kind: Kind, _ target: UnsafeMutablePointer<Int32>, _ row: Int
    ) {
        switch kind {
        case .zeros: target.initialize(repeating: 0, count: row)
        case .absent: target.initialize(repeating: Figures.absent, count: row)
        case .halves:
            let source = UnsafeRawBufferPointer(rebasing: bytes[at..<at + (row + 1) / 2])
            for index in 0..<row / 2 {
                target[index * 2] = unfolded(Int32(source[index] & 0xF), 0xE)
                target[index * 2 + 1] = unfolded(Int32(source[index] >> 4), 0xE)
            }
            if !row.isMultiple(of: 2) { target[row - 1] = unfolded(Int32(source[row / 2] & 0xF), 0xE) }
        case .bytes:
            let source = UnsafeRawBufferPointer(rebasing: bytes[at..<at + row])
            for index in 0..<row { target[index] = unfolded(Int32(source[index]), 0xFE) }
        case .pairs:
            let source = UnsafeRawBufferPointer(rebasing: bytes[at..<at + row * 2])
            for index in 0..<row {
                let number = UInt16(littleEndian: source.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self))
                target[index] = unfolded(Int32(number), 0xFFFE)
            }
        case .whole:
            for index in 0..<row {
                target[index] = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: at + index * 4, as: Int32.self))
            }
        }
    }
}
