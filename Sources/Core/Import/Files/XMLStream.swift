import CExpat

/// Hears what an XML stream holds. A failure that it sets ends the stream.
protocol XMLVisitor: AnyObject {
    var failure: ReadError? { get }
    func opened(_ name: XMLName, _ attributes: XMLAttributes)
    func closed(_ name: XMLName)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// A part of a spreadsheet, or a file of its own, read through expat piece by piece. A document type is refused, so there are no entities of a file's own.
final class XMLStream {
    private let parser: XML_Parser
    private let part: String
    private let visitor: any XMLVisitor
    private let deepest: Int
    private var depth = 0
    private var failure: ReadError?

    init(part: String, visitor: any XMLVisitor, limits: Limits) throws(ReadError) {
        guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(UInt8(ascii: " "))) else {
            throw .damagedXML(part: part, line: 0)
        }
        self.parser = parser
        self.part = part
        self.visitor = visitor
        deepest = limits.depth
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { stream, name, attributes in
                guard let name, let attributes else { return }
                XMLStream.at(stream)?.opened(XMLName(name), XMLAttributes(first: attributes))
            },
            { stream, name in
                guard let name else { return }
                XMLStream.at(stream)?.closed(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { stream, text, count in
            guard let text, let stream = XMLStream.at(stream) else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                stream.visitor.text(UnsafeBufferPointer(start: $0, count: Int(count)))
            }
            stream.stopIfFailed()
        }
        XML_SetStartDoctypeDeclHandler(parser) { stream, _, _, _, _ in
            guard let stream = XMLStream.at(stream) else { return }
            stream.stop(.documentType(part: stream.part))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// The line that is being read, from 1.
    var line: Int { Int(XML_GetCurrentLineNumber(parser)) }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> XMLStream? {
        pointer.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        depth += 1
        guard depth <= deepest else { return stop(.nestedTooDeep(limit: deepest)) }
        visitor.opened(name, attributes)
        stopIfFailed()
    }

    private func closed(_ name: XMLName) {
        depth -= 1
        visitor.closed(name)
        stopIfFailed()
    }

    private func stopIfFailed() {
        if let failure = visitor.failure { stop(failure) }
    }

    private func stop(_ error: ReadError) {
        if failure == nil { failure = error }
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool = false) throws(ReadError) {
        let status = bytes.withMemoryRebound(to: XML_Char.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
        }
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw .damagedXML(part: part, line: Int(XML_GetCurrentLineNumber(parser))) }
    }
}

/// A name with its namespace, as expat gives it: `namespace local`. Valid only within the call that hands it over.
struct XMLName {
    private let full: UnsafePointer<XML_Char>
    private let local: UnsafePointer<XML_Char>

    init(_ name: UnsafePointer<XML_Char>) {
        full = name
        var (at, local) = (name, name)
        while at.pointee != 0 {
            if at.pointee == 0x20 { local = at + 1 }
            at += 1
        }
        self.local = local
    }

    /// The local name, whatever its namespace.
    var text: String { String(cString: local) }

    /// Whether the local name is this one, whatever its namespace.
    func `is`(_ name: StaticString) -> Bool {
        let count = name.utf8CodeUnitCount
        for index in 0..<count where UInt8(bitPattern: local[index]) != name.utf8Start[index] { return false }
        return local[count] == 0
    }

    /// Whether it is this name in the namespace of OpenDocument whose prefix mostly is `space`.
    func `is`(_ space: StaticString, _ name: StaticString) -> Bool {
        guard self.is(name) else { return false }
        // …:xmlns:table:1.0 table-row
        let count = space.utf8CodeUnitCount
        guard local - full > count + 6, local[-2] == 0x30 else { return false }
        let start = local - 5 - count
        guard start[-1] == 0x3A else { return false }
        for index in 0..<count where UInt8(bitPattern: start[index]) != space.utf8Start[index] { return false }
        return true
    }
}

/// The attributes of an element. Valid only within the call that hands them over.
struct XMLAttributes {
    let first: UnsafeMutablePointer<UnsafePointer<XML_Char>?>

    /// The value of that attribute, by its local name.
    subscript(name: StaticString) -> String? {
        var at = first
        while let found = at[0], let value = at[1] {
            if XMLName(found).is(name) { return String(cString: value) }
            at += 2
        }
        return nil
    }

    func integer(_ name: StaticString) -> Int? { self[name].flatMap { Int($0) } }
}
