/// Why a file cannot be read at all.
public enum ReadError: Error, Hashable, Sendable {
    /// The system's error number (`errno`).
    case cannotOpen(code: Int32)
    /// A folder, a pipe or a device.
    case notAFile
    case changedWhileRead
    case empty
    /// Neither text nor a spreadsheet.
    case notText
    /// Larger than this many bytes.
    case tooLarge(limit: Int)
    case unclosedQuote(row: Int)
    case fieldTooLong(row: Int, limit: Int)
    case tooManyColumns(row: Int, limit: Int)
    case tooManyRows(limit: Int)
    /// Filled rows that a sheet only says to be repeated.
    case repeatedTooOften(row: Int, limit: Int)
    case tooManyCells(limit: Int)
    case tooManyAreas(limit: Int)
    /// More kinds of offence, motives or agencies than that: the column holds something else.
    case tooManyKinds(limit: Int)
    /// More incidents with a number of their own than are told apart.
    case tooManyIdentities(limit: Int)
    /// A record is longer than this many bytes.
    case recordTooLong(row: Int, limit: Int)
    case tooManyFigures(limit: Int)
    /// The packed file is damaged or cut off.
    case damagedArchive
    /// The packed file needs a password or an unusual method.
    case unsupportedArchive
    /// Unpacked it would be larger than is sensible.
    case expandsTooMuch(limit: Int)
    /// A part that every such file has is missing.
    case missingPart(String)
    /// The XML is damaged or cut off.
    case damagedXML(part: String, line: Int)
    /// The JSON is damaged or cut off.
    case damagedJSON(line: Int)
    /// XML with a document type is refused.
    case documentType(part: String)
    case nestedTooDeep(limit: Int)
    /// A line of JSON lines that is no object.
    case notAnObject(line: Int)
    /// Packed, but neither ODS nor XLSX.
    case notASpreadsheet
    case noSuchLayout
    /// The column map and the file do not fit together.
    case map(MapError)
    /// Street-level crimes of police.uk: nothing there says which were hate crimes.
    case noHateCrimeFlag
    /// No line of it begins a calendar.
    case notACalendar
    /// A key for a programme that holds neither a letter nor a digit, and one that an event of the program itself has.
    case noKey(String)
    case keyTaken(String)
    /// A library is missing or is another version; this package of Debian brings it.
    case noLibrary(package: String)
    /// Whoever asked for it asked for its end.
    case cancelled
}

/// What a reader accepts at most. Every limit is far above any real table.
public struct Limits: Sendable {
    /// Bytes of a file that is read whole.
    public var file = 1 << 30
    /// Bytes of a field or a cell.
    public var field = 1 << 20
    /// Characters of the name of a person, a body or anything else of the network.
    public var name = 1000
    public var columns = 16_384
    /// Rows of one table, empty ones not counted.
    public var rows = 1_048_576
    /// Filled rows of a file that are there by repetition alone: a short file must not take long.
    public var repeatedRows = 65_536
    /// Bytes of a record of a text file that is read block by block.
    public var record = 16 << 20
    /// Areas that incidents are counted for: England and Wales have some 7,500 wards.
    public var areas = 16_384
    /// Different texts of motives, of offences, and of agencies.
    public var kinds = 65_536
    /// Incidents that are told apart by a number of their own.
    public var identities = 4_000_000
    /// Counts of a cube: areas × months × strands × kinds of offence.
    public var counts = 1 << 26
    /// FileFigures taken from a file.
    public var figures = 1_000_000
    /// Filled cells of a file.
    public var cells = 4_000_000
    /// Elements or values within each other.
    public var depth = 64
    /// Times that are kept of one event that repeats, and of all events of a file.
    public var times = 5000
    public var allTimes = 500_000
    /// Bytes of all parts of a packed file together, and of all texts of its cells.
    public var expanded = 256 << 20
    /// How many times as large as packed a part may be, from one megabyte on.
    public var ratio = 250

    public init() {}
}
