/// Cuts what a program writes into characters, control characters and escape sequences, across any chunk boundary.
struct EscapeParser {
    /// One thing a program told the terminal.
    enum Token {
        case character(Unicode.Scalar)
        /// C0: a byte below 0x20, or delete.
        case control(UInt8)
        /// `ESC` with any intermediates and its final byte.
        case escape([UInt8], UInt8)
        case sequence(ControlSequence)
        /// What stands between `ESC ]` and its end.
        case systemCommand([UInt8])
        /// A string for devices (DCS, SOS, PM, APC), thrown away.
        case deviceString
        /// Bytes that are neither UTF-8 nor a well-formed sequence.
        case malformed([UInt8])
    }

    private enum State {
        case ground
        case character(needed: Int)
        case escape
        case sequence
        case string(system: Bool)
        case stringEscape(system: Bool)
    }

    private var state = State.ground
    private var collected: [UInt8] = []

    /// True in the middle of a sequence or character: more must come.
    var isWaiting: Bool {
        if case .ground = state { false } else { true }
    }

    /// Takes one byte and hands on what it completes.
    mutating func take(_ byte: UInt8, _ emit: (Token) -> Void) {
        switch state {
        case .ground: begin(byte, emit)
        case .character(let needed): continueCharacter(byte, needed, emit)
        case .escape: continueEscape(byte, emit)
        case .sequence: continueSequence(byte, emit)
        case .string(let system):
            switch byte {
            case 0x07 where system: finishString(system, emit)
            case 0x1B: state = .stringEscape(system: system)
            default: collected.append(byte)
            }
        case .stringEscape(let system):
            if byte == UInt8(ascii: "\\") {
                finishString(system, emit)
            } else {
                emit(.malformed(collected))
                enter(.escape)
                continueEscape(byte, emit)
            }
        }
    }

    private mutating func enter(_ next: State, _ first: [UInt8] = []) {
        state = next
        collected = first
    }

    private mutating func begin(_ byte: UInt8, _ emit: (Token) -> Void) {
        switch byte {
        case 0x1B: enter(.escape)
        case 0x00..<0x20, 0x7F: emit(.control(byte))
        case 0x20..<0x7F: emit(.character(Unicode.Scalar(byte)))
        case 0xC2..<0xE0: enter(.character(needed: 2), [byte])
        case 0xE0..<0xF0: enter(.character(needed: 3), [byte])
        case 0xF0..<0xF5: enter(.character(needed: 4), [byte])
        default: emit(.malformed([byte]))
        }
    }

    private mutating func continueCharacter(_ byte: UInt8, _ needed: Int, _ emit: (Token) -> Void) {
        guard byte & 0xC0 == 0x80 else {
            emit(.malformed(collected))
            enter(.ground)
            return begin(byte, emit)
        }
        collected.append(byte)
        guard collected.count == needed else { return }
        let text = String(decoding: collected, as: UTF8.self)
        if text.utf8.elementsEqual(collected), let scalar = text.unicodeScalars.first {
            emit(.character(scalar))
        } else {
            emit(.malformed(collected))
        }
        enter(.ground)
    }

    private mutating func continueEscape(_ byte: UInt8, _ emit: (Token) -> Void) {
        switch byte {
        case UInt8(ascii: "[") where collected.isEmpty: enter(.sequence)
        case UInt8(ascii: "]") where collected.isEmpty: enter(.string(system: true))
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            collected.isEmpty ? enter(.string(system: false)) : finishEscape(byte, emit)
        case 0x20..<0x30: collected.append(byte)
        case 0x30..<0x7F: finishEscape(byte, emit)
        default:
            emit(.malformed([0x1B] + collected))
            enter(.ground)
            begin(byte, emit)
        }
    }

    private mutating func finishEscape(_ byte: UInt8, _ emit: (Token) -> Void) {
        emit(.escape(collected, byte))
        enter(.ground)
    }

    private mutating func continueSequence(_ byte: UInt8, _ emit: (Token) -> Void) {
        switch byte {
        case 0x20..<0x40: collected.append(byte)
        case 0x40..<0x7F:
            if let sequence = ControlSequence(body: collected, final: byte) {
                emit(.sequence(sequence))
            } else {
                emit(.malformed([0x1B, UInt8(ascii: "[")] + collected + [byte]))
            }
            enter(.ground)
        default:
            emit(.malformed([0x1B, UInt8(ascii: "[")] + collected))
            enter(.ground)
            begin(byte, emit)
        }
    }

    private mutating func finishString(_ system: Bool, _ emit: (Token) -> Void) {
        emit(system ? .systemCommand(collected) : .deviceString)
        enter(.ground)
    }
}
