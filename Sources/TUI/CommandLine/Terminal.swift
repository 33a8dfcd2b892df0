import Glibc

/// The terminal that the program prints to.
enum Terminal {
    /// Its width in cells: as it says itself, else as COLUMNS says, else 80.
    static var width: Int {
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return min(Int(size.ws_col), widest) }
        return Environment["COLUMNS"].flatMap(Int.init).flatMap { $0 > 0 ? min($0, widest) : nil } ?? 80
    }

    private static let widest = 500
}
