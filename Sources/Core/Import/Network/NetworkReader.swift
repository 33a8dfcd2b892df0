/// Reads files that bring entries and links: Popolo, vCards, tables of entries and of links, registers of councils.
public enum NetworkReader {
    /// The layout of such a file by its first bytes, 64 KB of them; `nil` for files of figures, calendars and any others.
    public static func find(_ start: UnsafeBufferPointer<UInt8>) -> NetworkLayout? {
        let start = UnsafeBufferPointer(rebasing: start.prefix(65_536))
        // Text that is no text at all, and an empty file, are nobody's.
        guard let found = try? withText(start, { text, _ in find(text: text) }) else { return nil }
        return found
    }

    private static func find(text: UnsafeBufferPointer<UInt8>) -> NetworkLayout? {
        guard let first = text.firstIndex(where: { !MarkupText.isSpace($0) }) else { return nil }
        let rest = UnsafeBufferPointer(rebasing: text[first...])
        switch rest[0] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return PopoloReader.fits(rest) ? .popolo : nil
        default:
            if CardReader.fits(rest) { return .vCard }
            return table(rest)
        }
    }

    private static func table(_ text: UnsafeBufferPointer<UInt8>) -> NetworkLayout? {
        var reader = DelimitedReader(text, separator: Separator.find(text))
        // A first record that is not closed is no header.
        guard (try? reader.next()) == true, reader.fields.count > 1 else { return nil }
        let titles = (0..<reader.fields.count).map { reader.string($0) }
        let plain = Set(titles.map(TitleWords.plain))
        if RegisterReader.fits(plain) || LookupColumns(titles: titles) != nil { return .register }
        guard FileLayout.recognise(header: titles) == nil, !ScheduleColumns(titles: titles).areSessions else { return nil }
        if LinkTableReader.fits(plain) { return .links }
        return NodeTableReader.fits(plain) ? .nodes : nil
    }

    /// Reads the whole file. What is odd is told with its place, the rest goes on.
    /// - Parameters:
    ///   - file: its name, which is the source of what names no other.
    ///   - network: what is known already: its entries keep their ids, links may lead to them.
    ///   - isKnown: entries that are known beside it, such as events, or those of files before.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, layout: NetworkLayout, network: Network, limits: Limits = Limits(),
        control: ImportControl? = nil, isKnown: @escaping (EntryID) -> Bool = { _ in false }
    ) throws(ReadError) -> Imported<NetworkFile> {
        guard bytes.count <= limits.file else { throw .tooLarge(limit: limits.file) }
        let known = NetworkIndex(network, isKnown: isKnown)
        return try withText(bytes) { (text, _) throws(ReadError) in
            var builder = NetworkBuilder(layout, file: file, known: known, limits: limits)
            switch layout {
            case .popolo: try PopoloReader.read(text, &builder, control: control)
            case .vCard: try CardReader.read(text, &builder, control: control)
            case .nodes: try NodeTableReader.read(text, &builder, control: control)
            case .links: try LinkTableReader.read(text, &builder, control: control)
            case .register: try RegisterReader.read(text, &builder, control: control)
            // What is said in a form is no file.
            case .form: throw .noSuchLayout
            }
            try control?.check()
            return builder.finish()
        }
    }
}
