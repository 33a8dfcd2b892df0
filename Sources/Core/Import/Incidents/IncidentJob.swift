/// What all threads that count one file need to know.
struct IncidentJob: @unchecked Sendable {
    let source: ByteSource
    let rules: IncidentRules
    let separator: UInt8
    /// Fields of the header.
    let width: Int
    let limits: Limits
    let control: ImportControl?
    /// Bytes that are read at once.
    let block: Int
    let file: String
}
