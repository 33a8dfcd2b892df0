extension ColumnMap {
    /// Reads `area=Ward,period=Date,category=Type,count=Number`; titles with commas in quotes, columns by number as `#3`,
    /// what holds for the whole file as `area:=Leeds`, and `wide=periods`, `sheet=…`, `header=3`, `header-rows=2`, `measure=…`,
    /// `decimal=comma`, `leave-out=Total` as often as there are such columns.
    public init(text: String) throws(MapError) {
        var rest = text.unicodeScalars[...]
        var seen: Set<String> = []
        while true {
            rest = rest.drop { $0 == " " }
            guard let sign = rest.firstIndex(of: "=") else {
                let part = String(rest).trimmed
                if part.isEmpty, seen.isEmpty { throw .missing(.area) }
                throw ColumnMap.partNames.contains(part) ? .noValue(part) : .noSuchPart(part, nearest: ColumnMap.near(part))
            }
            var name = String(rest[..<sign]).trimmed
            let isFixed = name.hasSuffix(":")
            if isFixed { name = name.dropLast().trimmed }
            rest = rest[rest.index(after: sign)...].drop { $0 == " " }
            let isQuoted = rest.first == "\""
            let value: String
            if isQuoted {
                guard let (word, behind) = QuotedText.read(quoted: rest) else { throw .unclosedQuote }
                (value, rest) = (word, behind.drop { $0 == " " })
                guard rest.isEmpty || rest.first == "," else { throw .unclosedQuote }
            } else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                (value, rest) = (String(rest[..<end]).trimmed, rest[end...])
            }
            guard !value.isEmpty else { throw .noValue(name) }
            guard seen.insert(name).inserted || name == ColumnMap.leaveOut else { throw .partTwice(name) }
            try set(name, value, isFixed: isFixed, isQuoted: isQuoted)
            if rest.isEmpty { break }
            rest = rest.dropFirst()
        }
    }

    private mutating func set(_ name: String, _ value: String, isFixed: Bool, isQuoted: Bool) throws(MapError) {
        if let role = Role(rawValue: name) {
            if isFixed {
                guard role != .count else { throw .wrongValue(part: name, value: value, allowed: []) }
                fixed[role] = value
            } else {
                columns[role] = try ColumnMap.column(name, value, isQuoted: isQuoted)
            }
            return
        }
        guard !isFixed else { throw .noSuchPart(name + ":", nearest: ColumnMap.near(name)) }
        switch name {
        case "wide":
            guard let wide = Wide(rawValue: value) else {
                throw .wrongValue(part: name, value: value, allowed: Wide.allCases.map(\.rawValue))
            }
            self.wide = wide
        case ColumnMap.leaveOut: leftOut.append(try ColumnMap.column(name, value, isQuoted: isQuoted))
        case "sheet": sheet = value
        case "header": headerRow = try ColumnMap.number(name, value, most: Limits().rows)
        case "header-rows": headerRows = try ColumnMap.number(name, value, most: 8)
        case "measure":
            guard let measure = Measure(rawValue: value) else {
                throw .wrongValue(part: name, value: value, allowed: Measure.allCases.map(\.rawValue))
            }
            self.measure = measure
        case "decimal":
            guard let decimal = Decimal(rawValue: [",": "comma", ".": "point"][value] ?? value) else {
                throw .wrongValue(part: name, value: value, allowed: Decimal.allCases.map(\.rawValue))
            }
            self.decimal = decimal
        default: throw .noSuchPart(name, nearest: ColumnMap.near(name))
        }
    }

    private static func column(_ part: String, _ value: String, isQuoted: Bool) throws(MapError) -> Column {
        guard !isQuoted, value.first == "#" else { return .title(value) }
        guard let number = Int(value.dropFirst()), (1...Limits().columns).contains(number) else {
            throw .wrongValue(part: part, value: value, allowed: ["#1"])
        }
        return .number(number)
    }

    private static func number(_ part: String, _ value: String, most: Int) throws(MapError) -> Int {
        guard let number = Int(value), (1...most).contains(number) else {
            throw .wrongValue(part: part, value: value, allowed: ["1"])
        }
        return number
    }

    private static let leaveOut = "leave-out"
    private static let partNames =
        Role.allCases.map(\.rawValue) + ["wide", leaveOut, "sheet", "header", "header-rows", "measure", "decimal"]
    private static func near(_ part: String) -> [String] { nearest(to: part, among: partNames) }

    /// The map as `init(text:)` reads it.
    public var text: String {
        var parts: [String] = []
        for role in Role.allCases {
            switch columns[role] {
            case .some(let column): parts.append(role.rawValue + "=" + column.text)
            case nil: if let value = fixed[role] { parts.append(role.rawValue + ":=" + QuotedText.write(value)) }
            }
        }
        if let wide { parts.append("wide=" + wide.rawValue) }
        parts += leftOut.map { ColumnMap.leaveOut + "=" + $0.text }
        if let sheet { parts.append("sheet=" + QuotedText.write(sheet)) }
        if let headerRow { parts.append("header=\(headerRow)") }
        if let headerRows { parts.append("header-rows=\(headerRows)") }
        if let measure { parts.append("measure=" + measure.rawValue) }
        if let decimal { parts.append("decimal=" + decimal.rawValue) }
        return parts.joined(separator: ",")
    }
}

extension ColumnMap.Column {
    /// The title, in quotes where it needs them, or `#3`.
    fileprivate var text: String {
        switch self {
        case .title(let title): QuotedText.write(title)
        case .number(let number): "#\(number)"
        }
    }
}
