/// An area's name reduced to what names it: no case, accents and punctuation, "&" as "and", "Bristol, City of" turned round.
struct AreaKey: Hashable {
    /// What the words beside the name say of the kind of area.
    enum Hint: Hashable {
        case council, force
    }

    /// The whole name.
    let plain: String
    /// Without words such as council and police.
    let short: String
    /// Without words such as borough and city too; empty where nothing else is left.
    let bare: String
    let hint: Hint?

    init(_ raw: String) {
        let words = AreaKey.words(raw)
        plain = words.joined(separator: " ")
        let officeless = words.filter { !AreaKey.offices.contains($0) }
        short = officeless.joined(separator: " ")
        bare = AreaKey.withoutKinds(officeless).joined(separator: " ")
        if words.contains(where: AreaKey.ofForces.contains) {
            hint = .force
        } else if words.contains(where: AreaKey.ofCouncils.contains) {
            hint = .council
        } else {
            hint = nil
        }
    }

    private static let ofForces: Set<String> = ["police", "constabulary"]
    private static let ofCouncils: Set<String> = ["council", "borough", "lb", "mbc", "bc", "dc", "cc", "district", "cbc", "rb"]
    private static let offices: Set<String> = [
        "police", "constabulary", "force", "service", "council", "authority", "corporation", "area", "mbc", "bc", "dc", "cc",
        "cbc", "ua",
    ]
    private static let kinds: Set<String> = [
        "city", "borough", "county", "district", "metropolitan", "royal", "london", "unitary", "lb", "rb", "mb", "combined",
        "mayoral",
    ]

    /// Takes out words for kinds, and an "of" behind one.
    private static func withoutKinds(_ words: [String]) -> [String] {
        var kept: [String] = []
        var followsKind = false
        for word in words {
            if kinds.contains(word) {
                followsKind = true
            } else {
                if !(word == "of" && followsKind) { kept.append(word) }
                followsKind = false
            }
        }
        return kept
    }

    private static func words(_ raw: String) -> [String] {
        // Nobody names an area with a page of text.
        guard raw.utf8.count <= 256 else { return [raw] }
        var words: [String] = []
        var word: [UInt8] = []
        var comma: Int?
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in Folded(raw).text.utf8 {
            switch byte {
            case 97...122, 48...57, 0x80...: word.append(byte)
            case UInt8(ascii: "'"): break
            case UInt8(ascii: "&"):
                end()
                words.append("and")
            default:
                end()
                if byte == UInt8(ascii: ",") { comma = words.count }
            }
        }
        end()
        if let comma, comma > 0, comma < words.count, words.last == "of",
            words[comma...].allSatisfy({ kinds.contains($0) || $0 == "of" || $0 == "the" })
        {
            words = Array(words[comma...] + words[..<comma])
        }
        if words.first == "the", words.count > 1 { words.removeFirst() }
        return words
    }
}
