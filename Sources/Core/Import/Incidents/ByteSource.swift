import Glibc

/// Where bytes are read from, block by block: an open file or memory, which must outlive it.
enum ByteSource: @unchecked Sendable {
    case file(Int32, size: Int)
    case memory(UnsafeBufferPointer<UInt8>)

    var size: Int {
        switch self {
        case .file(_, let size): size
        case .memory(let bytes): bytes.count
        }
    }

    /// Fills the block with what lies at an offset. A file that has fewer bytes has changed.
    func read(into block: UnsafeMutableRawBufferPointer, at offset: Int) throws(ReadError) {
        switch self {
        case .memory(let bytes):
            block.copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[offset..<offset + block.count])))
        case .file(let file, _):
            var at = 0
            while at < block.count {
                let count = pread(file, block.baseAddress.map { $0 + at }, block.count - at, offset + at)
                if count < 0, errno == EINTR { continue }
                guard count >= 0 else { throw .cannotOpen(code: errno) }
                guard count > 0 else { throw .changedWhileRead }
                at += count
            }
        }
    }
}
