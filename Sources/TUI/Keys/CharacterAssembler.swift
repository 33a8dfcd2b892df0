/// Puts characters together from the bytes of a terminal, which may come one by one and may be no UTF-8 at all.
struct CharacterAssembler: Sendable {
    private var bits: UInt32 = 0
    private var missing = 0
    /// The least code point of the length that was announced: a longer spelling of a shorter one is no character.
    private var least: UInt32 = 0

    /// Takes a byte; gives the character that it completes, or `nil` while one is under way or where the byte belongs to none.
    mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, byte & 0xC0 == 0x80 {
            bits = bits << 6 | UInt32(byte & 0x3F)
            missing -= 1
            return missing == 0 && bits >= least ? Unicode.Scalar(bits) : nil
        }
        // What was under way ends here without a character.
        missing = 0
        switch byte {
        case 0..<0x80: return Unicode.Scalar(byte)
        case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, least: 0x80)
        case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, least: 0x800)
        case 0xF0...0xF4: begin(byte & 0x07, missing: 3, least: 0x10000)
        default: break
        }
        return nil
    }

    private mutating func begin(_ first: UInt8, missing: Int, least: UInt32) {
        (bits, self.missing, self.least) = (UInt32(first), missing, least)
    }
}
