/// The texts of a column as they were told apart while counting, made names of: decoded, without white space at their ends. Different
/// bytes may be one name.
struct IncidentNames {
    /// Names in the order in which they were met.
    private(set) var names: [String] = []
    /// For each part, the name of each of its texts.
    private(set) var numbers: [[Int]] = []

    init(_ parts: [[[UInt8]]], isUTF8: Bool) {
        var known: [String: Int] = [:]
        for texts in parts {
            numbers.append(
                texts.map { bytes in
                    let name = (isUTF8 ? String(decoding: bytes, as: UTF8.self) : String(windows1252: bytes)).trimmed
                    if let number = known[name] { return number }
                    known[name] = names.count
                    names.append(name)
                    return names.count - 1
                })
        }
    }

    /// Whether all texts are UTF-8. What is not must be Windows-1252.
    static func areUTF8(_ parts: [[[UInt8]]]) -> Bool {
        parts.allSatisfy { $0.allSatisfy { $0.withUnsafeBufferPointer(TextEncoding.isUTF8) } }
    }
}
