/// Tells agendas from other files.
public enum AgendaFile {
    /// The layout of an agenda by its first bytes, a few thousand of them; `nil` where it is none that is known.
    public static func find(_ bytes: UnsafeBufferPointer<UInt8>) -> AgendaLayout? {
        let start = UnsafeBufferPointer(rebasing: bytes.prefix(look))
        // Text that is no text at all, and an empty file, are nobody's.
        guard let found = try? withText(start, { text, _ in find(text: text) }) else { return nil }
        return found
    }

    /// How many bytes are looked at.
    private static let look = 65_536

    private static func find(text: UnsafeBufferPointer<UInt8>) -> AgendaLayout? {
        guard let first = text.firstIndex(where: { !MarkupText.isSpace($0) }) else { return nil }
        let rest = UnsafeBufferPointer(rebasing: text[first...])
        switch rest[0] {
        case UInt8(ascii: "<"): return isSchedule(rest) ? .scheduleXML : nil
        case UInt8(ascii: "{"): return holdsConference(rest) ? .scheduleJSON : nil
        default:
            if startsWith(rest, "BEGIN:VCALENDAR") { return .iCalendar }
            return isTable(rest) ? .scheduleTable : nil
        }
    }

    /// Whether letters follow, in any case.
    private static func startsWith(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString, at start: Int = 0) -> Bool {
        guard bytes.count - start >= word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount {
            let byte = bytes[start + index]
            let capital = (97...122).contains(byte) ? byte - 32 : byte
            let wanted = word.utf8Start[index]
            guard capital == ((97...122).contains(wanted) ? wanted - 32 : wanted) else { return false }
        }
        return true
    }

    /// Whether the first element is a schedule; a declaration, comments and a document type may stand before, which reading refuses.
    private static func isSchedule(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        while at + 1 < bytes.count {
            guard bytes[at] == UInt8(ascii: "<") else {
                at += 1
                continue
            }
            if bytes[at + 1] == UInt8(ascii: "?") || bytes[at + 1] == UInt8(ascii: "!") {
                let isComment = startsWith(bytes, "<!--", at: at)
                at += 1
                while at < bytes.count,
                    bytes[at] != UInt8(ascii: ">") || (isComment && !(bytes[at - 1] == 45 && bytes[at - 2] == 45))
                {
                    at += 1
                }
                // Declarations within a document type.
                continue
            }
            let end = at + 9
            guard startsWith(bytes, "<schedule", at: at), end < bytes.count else { return false }
            return bytes[end] == UInt8(ascii: ">") || MarkupText.isSpace(bytes[end])
        }
        return false
    }

    /// Whether a JSON object begins with a schedule of a conference.
    private static func holdsConference(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // What is no JSON at all is nobody's.
        let start = try? JSONValue.readFile(bytes, limits: Limits()).value
        return start?["schedule"]?["conference"] != nil
    }

    private static func isTable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var reader = DelimitedReader(text, separator: Separator.find(text))
        // A first record that is not closed is no header.
        guard (try? reader.next()) == true, reader.fields.count > 1 else { return false }
        let titles = (0..<reader.fields.count).map { reader.string($0) }
        return FileLayout.recognise(header: titles) == nil && ScheduleColumns(titles: titles).areSessions
    }
}
