import CNcurses
import Core
import FoundationEssentials
import Glibc

/// The terminal, through curses. The only file that knows it. It cannot be copied, so there is one owner; when that goes,
/// the terminal is as it was before.
struct NcursesScreen: ~Copyable, Screen {
    private let window: UnsafeMutablePointer<WINDOW>
    private let terminal: OpaquePointer
    private let signals: Int32
    private let mailbox: Mailbox
    private let theme: Theme
    private var pairs: [ColourPair: Int32] = [:]
    private let hasColour: Bool
    private var shown: Grid?
    private var characters = CharacterAssembler()
    /// Room for the stretch being sent.
    private var text: [wchar_t] = []

    private struct ColourPair: Hashable {
        let foreground: Int16
        let background: Int16
    }

    /// `nil` when curses does not know the terminal type or cannot drive it.
    init?(theme: Theme, isColourWanted: Bool, mailbox: Mailbox) {
        TextWidth.useUnicode()
        signals = nc_signal_descriptor()
        guard let terminal = newterm(nil, nc_stdout(), nc_stdin()) else { return nil }
        guard let window = nc_stdscr(), nc_can_move_cursor() != 0 else {
            endwin()
            delscreen(terminal)
            return nil
        }
        self.terminal = terminal
        self.window = window
        self.theme = theme
        self.mailbox = mailbox
        var colour = false
        if isColourWanted, has_colors() {
            start_color()
            colour = use_default_colors() == OK
        }
        hasColour = colour
        NcursesScreen.takeTerminal(window)
    }

    deinit {
        NcursesScreen.giveTerminalBack()
        delscreen(terminal)
    }

    private static func takeTerminal(_ window: UnsafeMutablePointer<WINDOW>) {
        raw()
        noecho()
        nonl()
        keypad(window, true)
        set_escdelay(25)
        wtimeout(window, 0)
        mousemask(nc_mouse_wanted, nil)
        mouseinterval(0)
        send(bidiOff)
    }

    private static func giveTerminalBack() {
        curs_set(1)
        endwin()
        send(bidiOn)
    }

    /// Terminals that reorder right-to-left text by themselves are told not to: every cell is placed by the program.
    private static var bidiOff: String { "\u{1B}[8l" }
    private static var bidiOn: String { "\u{1B}[8h" }

    private static func send(_ text: String) {
        fflush(nc_stdout())
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { chars in
                if let start = chars.baseAddress { _ = nc_write_all(STDOUT_FILENO, start, chars.count) }
            }
        }
    }

    var size: Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        guard nc_terminal_size(STDOUT_FILENO, &rows, &columns) != 0 else {
            return Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
        }
        return Size(width: Int(columns), height: Int(rows))
    }

    mutating func show(_ grid: Grid) {
        if shown?.size != grid.size {
            resizeterm(Int32(grid.size.height), Int32(grid.size.width))
            clearok(window, true)
            werase(window)
            shown = nil
        }
        for y in 0..<grid.size.height { showRow(y, of: grid) }
        if let cursor = grid.cursor {
            curs_set(1)
            wmove(window, Int32(cursor.y), Int32(cursor.x))
        } else {
            curs_set(0)
        }
        wrefresh(window)
        shown = grid
    }

    /// Hands the stretches of a row that changed to curses, one call per role.
    private mutating func showRow(_ y: Int, of grid: Grid) {
        let width = grid.size.width
        let row = grid.cells[y * width..<(y + 1) * width]
        let before = shown.map { $0.cells[y * width..<(y + 1) * width] } ?? ArraySlice(repeating: GridCell(), count: width)
        let offset = before.startIndex - row.startIndex
        var at = row.startIndex
        while at < row.endIndex {
            if before[at + offset] == row[at] {
                at += 1
                continue
            }
            // The second half of a wide character is sent with its first.
            if row[at].scalar == 0, at > row.startIndex { at -= 1 }
            let (start, role) = (at, row[at].role)
            text.removeAll(keepingCapacity: true)
            while at < row.endIndex, row[at].role == role, at == start || row[at].scalar == 0 || before[at + offset] != row[at] {
                let cell = row[at]
                if cell.scalar != 0 { text.append(wchar_t(bitPattern: cell.scalar)) }
                if cell.mark != 0 { text.append(wchar_t(bitPattern: cell.mark)) }
                if cell.secondMark != 0 { text.append(wchar_t(bitPattern: cell.secondMark)) }
                at += 1
            }
            setStyle(theme.style(of: role))
            mvwaddnwstr(window, Int32(y), Int32(start - row.startIndex), text, Int32(text.count))
        }
    }

    private mutating func setStyle(_ style: Style) {
        var attributes = nc_normal
        if style.isBold { attributes |= nc_bold }
        if style.isDim { attributes |= nc_dim }
        if style.isUnderlined { attributes |= nc_underline }
        var foreground = style.foreground
        var background = style.background
        if !hasColour {
            if style.isReversedWithoutColour { attributes |= nc_reverse }
            foreground = nil
            background = nil
        } else if style.isReversed {
            attributes |= nc_reverse
        }
        _ = nc_set_style(window, attributes, pair(foreground, background))
    }

    private mutating func pair(_ foreground: Colour?, _ background: Colour?) -> Int32 {
        guard hasColour, foreground != nil || background != nil else { return 0 }
        let isRich = nc_colors() >= 256
        let key = ColourPair(
            foreground: foreground.map { isRich ? $0.rich : $0.basic } ?? -1,
            background: background.map { isRich ? $0.rich : $0.basic } ?? -1)
        if let known = pairs[key] { return known }
        let number = Int32(pairs.count + 1)
        guard init_extended_pair(number, Int32(key.foreground), Int32(key.background)) == OK else { return 0 }
        pairs[key] = number
        return number
    }

    mutating func next(within milliseconds: Int?) -> Message? {
        while true {
            if let message = waitingSignal() ?? waitingKey() ?? mailbox.take() { return message }
            var waits = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
                pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            let ready = poll(&waits, nfds_t(waits.count), milliseconds.map(Int32.init) ?? -1)
            if ready == 0 { return nil }
            if ready < 0, errno != EINTR { return .hangUp }
            if waits[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0, waits[0].revents & Int16(POLLIN) == 0 {
                return .hangUp
            }
            if waits[0].revents & Int16(POLLIN) != 0, let key = waitingKey() ?? endOfInput() { return key }
        }
    }

    private func waitingSignal() -> Message? {
        switch nc_next_signal(signals) {
        case 0: nil
        case SIGWINCH: .resize(size)
        case SIGCONT: .resumed
        case SIGTSTP: .key(Key.control("z"))
        case let number: .signal(Int(number))
        }
    }

    /// Input was ready, yet curses has no key: a character has come in part, or was none, or the input has ended. An ended one
    /// stays ready with nothing in it.
    private func endOfInput() -> Message? {
        var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, 0) > 0 else { return nil }
        var waiting: Int32 = 0
        guard ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0 else { return .hangUp }
        return waiting == 0 ? .hangUp : nil
    }

    /// The next key that has come. Characters are put together here: curses loses one whose bytes come in parts.
    private mutating func waitingKey() -> Message? {
        while true {
            let code = wgetch(window)
            switch code {
            case ERR: return nil
            case 0..<0x100:
                guard let scalar = characters.take(UInt8(truncatingIfNeeded: code)) else { continue }
                return Key(character: scalar.value).map(Message.key) ?? .ignored
            case KEY_MOUSE: return mouse()
            default: return key(code).map(Message.key) ?? .ignored
            }
        }
    }

    private func mouse() -> Message {
        var event = MEVENT()
        guard getmouse(&event) == OK else { return .ignored }
        let action: Mouse.Action? =
            event.bstate & nc_button1_pressed != 0
            ? .press : event.bstate & nc_wheel_up != 0 ? .wheelUp : event.bstate & nc_wheel_down != 0 ? .wheelDown : nil
        return action.map { .mouse(Mouse(action: $0, x: Int(event.x), y: Int(event.y), at: milliseconds())) } ?? .ignored
    }

    /// Time of a click, for telling a double click.
    private func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    private func key(_ code: Int32) -> Key? {
        switch code {
        case KEY_UP: .up
        case KEY_DOWN: .down
        case KEY_LEFT: .left
        case KEY_RIGHT: .right
        case KEY_HOME: .home
        case KEY_END: .end
        case KEY_PPAGE: .pageUp
        case KEY_NPAGE: .pageDown
        case KEY_ENTER: .enter
        case KEY_BACKSPACE: .backspace
        case KEY_DC: .delete
        case KEY_BTAB: .backTab
        case nc_key_f(1)...nc_key_f(12): .function(Int(code - nc_key_f(0)))
        default: nil
        }
    }

    mutating func copy(_ text: String) {
        NcursesScreen.send("\u{1B}]52;c;" + Data(text.utf8).base64EncodedString() + "\u{7}")
    }

    mutating func bell() { NcursesScreen.send("\u{7}") }

    mutating func suspend() {
        NcursesScreen.giveTerminalBack()
        nc_stop()
        NcursesScreen.takeTerminal(window)
        forget()
    }

    mutating func forget() {
        reset_prog_mode()
        clearok(window, true)
        werase(window)
        shown = nil
    }
}
