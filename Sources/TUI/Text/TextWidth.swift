import CFriBidi
import Glibc

/// How many cells a character takes, as the C library (and so curses) counts them.
enum TextWidth {
    /// 0 for combining marks and format characters, 2 for wide ones; 1 for what the C library does not know.
    static func of(_ scalar: UInt32) -> Int {
        if scalar < 0x300 { return scalar == 0xAD ? 0 : 1 }
        let width = wcwidth(wchar_t(bitPattern: scalar))
        return width < 0 ? 1 : Int(width)
    }

    static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1.value) }
    }

    /// Makes the C library count in UTF-8, whatever locale is or is not installed.
    static func useUnicode() {
        setlocale(LC_ALL, "")
        if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
        setlocale(LC_NUMERIC, "C")
    }
}
