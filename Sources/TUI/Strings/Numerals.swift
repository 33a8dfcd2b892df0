/// How a language writes numbers.
struct Numerals: Sendable {
    /// Code point of its digit zero.
    let zero: UInt32
    let group: String
    let decimal: String
    let percent: String

    static let english = Numerals(zero: 0x30, group: ",", decimal: ".", percent: "%")
    static let arabic = Numerals(zero: 0x660, group: "٬", decimal: "٫", percent: "٪")

    /// The text with the digits of the language.
    func digits(_ text: String) -> String {
        guard zero != 0x30 else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            out.append(isDigit ? Unicode.Scalar(zero + scalar.value - 0x30) ?? scalar : scalar)
        }
        return String(out)
    }
}

extension Strings {
    /// A whole number with separators: 1,140,525.
    func number(_ number: Int) -> String {
        var digits = String(abs(number))
        var grouped = ""
        while digits.count > 3 {
            grouped = words.numerals.group + digits.suffix(3) + grouped
            digits.removeLast(3)
        }
        return (number < 0 ? "−" : "") + words.numerals.digits(digits + grouped)
    }

    /// A whole number without separators.
    func plainNumber(_ number: Int) -> String { words.numerals.digits(String(number)) }
    func year(_ year: Int) -> String { words.numerals.digits(String(year)) }

    /// A number with a fixed number of decimals, rounded half away from zero.
    func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((abs(value) * Double(scale)).rounded(.toNearestOrAwayFromZero))
        let whole = number(scaled / scale)
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + whole }
        let fraction = String(scaled % scale)
        return sign + whole + words.numerals.decimal
            + words.numerals.digits(String(repeating: "0", count: places - fraction.count) + fraction)
    }

    /// A change in whole percent with its sign, as the Home Office prints it.
    func change(_ parts: Double) -> String { signed(Int((parts * 100).rounded(.toNearestOrAwayFromZero))) }

    func signed(_ percent: Int) -> String {
        (percent > 0 ? "+" : percent < 0 ? "−" : "") + number(abs(percent)) + words.numerals.percent
    }

    /// A share in percent with one decimal.
    func share(_ parts: Double) -> String { decimal(parts * 100, places: 1) + words.numerals.percent }

    func position(_ at: Int, _ count: Int) -> String { number(at) + "/" + number(count) }
}
