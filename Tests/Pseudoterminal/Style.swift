/// How a cell looks, apart from its text.
public struct Style: Hashable, Sendable {
    /// Bold, reverse and the like.
    public var attributes: Attributes = []
    /// Colour of the text.
    public var foreground: Colour = .normal
    /// Colour behind the text.
    public var background: Colour = .normal

    /// Plain, in the terminal's own colours.
    public init() {}

    /// What select graphic rendition can turn on besides colours.
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let italic = Attributes(rawValue: 4)
        public static let underline = Attributes(rawValue: 8)
        public static let blink = Attributes(rawValue: 16)
        public static let reverse = Attributes(rawValue: 32)
        public static let invisible = Attributes(rawValue: 64)
        public static let struckOut = Attributes(rawValue: 128)
    }

    /// A colour as the program named it; which shade that is, the terminal decides.
    public enum Colour: Hashable, Sendable {
        /// The terminal's own.
        case normal
        /// One of the palette, 0 to 255.
        case index(UInt8)
        /// Red, green and blue.
        case rgb(UInt8, UInt8, UInt8)
    }
}
