/// What a column of a file is: a role, one of the columns whose titles say the periods or categories, or nothing.
public enum ColumnUse: Hashable, Sendable {
    case role(ColumnMap.Role)
    /// It holds figures, and its title says of which period or category.
    case figures
    case leftOut
}

/// What a person says of the columns of a file, until it is a map: from the beginning of the file alone.
public struct MapDraft: Equatable, Sendable {
    public let preview: FilePreview
    /// The number of the sheet, from 0.
    public private(set) var sheetIndex: Int
    public private(set) var wide: ColumnMap.Wide?
    /// What is counted; `nil`: what the titles say.
    public private(set) var measure: Measure?
    /// What holds for the whole file where no column says it.
    public private(set) var fixed: [ColumnMap.Role: String] = [:]
    /// What would be read.
    public private(set) var trial = MapTrial()
    private var guess: ColumnGuess
    private var roles: [ColumnMap.Role: Int] = [:]
    private var passed: Set<Int> = []
    /// What the person said, which a new guess leaves.
    private var said: [Int: ColumnUse] = [:]
    private var isHeaderSaid = false

    /// Begins with a map, or with the guess for the sheet of which most can be told; `nil` where the file has no sheets.
    public init?(_ preview: FilePreview, map: ColumnMap? = nil) {
        let named = map?.sheet.flatMap { name in preview.sheets.firstIndex { Folded($0.name) == Folded(name) } }
        let told = preview.sheets.map(\.guess.told)
        guard let best = named ?? told.indices.max(by: { (told[$0], -$0) < (told[$1], -$1) }) else { return nil }
        self.preview = preview
        sheetIndex = best
        guess = preview.sheets[best].guess
        if let map { take(map) } else { takeGuess() }
        tryOut()
    }

    public var sheet: FilePreview.Sheet { preview.sheets[sheetIndex] }
    /// Titles by column, from 0.
    public var titles: [String] { guess.titles }
    /// The number of the row of the titles, as the file counts; `nil` where it has none.
    public var headerRow: Int? { guess.headerRow }
    /// How many rows the titles take.
    public var headerRows: Int { guess.headerRows }

    /// What the column is, from 0.
    public func use(of column: Int) -> ColumnUse {
        if let role = ColumnMap.Role.allCases.first(where: { roles[$0] == column }) { return .role(role) }
        return isFigures(column) && !passed.contains(column) ? .figures : .leftOut
    }

    /// Whether a person said what the column is, or nothing was to be guessed.
    public func isCertain(_ column: Int) -> Bool {
        guard said[column] == nil, case .role(let role) = use(of: column) else { return true }
        return guess.grade(role) == .sure || guess.choices[role]?.column != column + 1
    }

    /// All that the column can be by its values, in the order of the roles; that it is left out comes last.
    public func uses(of column: Int) -> [ColumnUse] {
        ColumnMap.Role.allCases.filter { canBe($0, column) }.map(ColumnUse.role) + (isFigures(column) ? [.figures] : [])
            + [.leftOut]
    }

    /// Whether values of the column can be read as that.
    public func canBe(_ role: ColumnMap.Role, _ column: Int) -> Bool {
        guard guess.values.indices.contains(column) else { return false }
        let seen = guess.values[column]
        return switch role {
        case .area: seen.isFilled && seen.numbers < 1
        case .areaCode, .category, .type: seen.isFilled
        case .period: seen.periods > 0
        case .year: seen.years > 0 || seen.periods > 0
        case .month: seen.months > 0
        case .quarter: seen.quarters > 0
        case .count: seen.numbers > 0
        }
    }

    /// What the titles of the other columns can say: the periods, the categories.
    public var wides: [ColumnMap.Wide] {
        ColumnMap.Wide.allCases.filter { wide in titles.indices.lazy.filter { isFigures($0, wide) }.prefix(2).count == 2 }
    }

    private func isFigures(_ column: Int) -> Bool { wide.map { isFigures(column, $0) } ?? false }

    private func isFigures(_ column: Int, _ wide: ColumnMap.Wide) -> Bool {
        guard guess.values.indices.contains(column), guess.values[column].numbers > 0, !titles[column].isEmpty else {
            return false
        }
        return wide == .categories || TableHead.parts(titles[column]).contains(where: TableHead.isPeriodTitle)
    }

    /// The map that it amounts to.
    public var map: ColumnMap {
        var map = ColumnMap()
        for (role, column) in roles { map.columns[role] = ColumnMap.Column(column, among: titles) }
        for (role, text) in fixed where roles[role] == nil { map.fixed[role] = text }
        (map.wide, map.measure) = (wide, measure)
        map.leftOut = titles.indices.filter { passed.contains($0) && isFigures($0) && !roles.values.contains($0) }
            .map { ColumnMap.Column($0, among: titles) }
        if preview.sheets.count > 1 { map.sheet = sheet.name }
        if isHeaderSaid { map.headerRow = headerRow }
        return map
    }

    /// The titles of the columns that are left out.
    public var leftOut: [String] {
        titles.indices.filter { use(of: $0) == .leftOut && guess.values[$0].isFilled }
            .map { titles[$0].isEmpty ? FilePreview.letters($0 + 1) : titles[$0] }
    }
}

extension MapDraft {
    /// Says what a column is. Another column with that role loses it, and so do roles that cannot stand beside it.
    public mutating func say(_ use: ColumnUse, _ column: Int) {
        guard titles.indices.contains(column) else { return }
        said[column] = use
        put(use, column)
        tryOut()
    }

    /// The next thing that the column can be.
    public mutating func sayNext(_ column: Int) {
        let uses = uses(of: column)
        let at = uses.firstIndex(of: use(of: column)) ?? uses.count - 1
        say(uses[(at + 1) % uses.count], column)
    }

    /// What the titles of the other columns say: nothing, the periods, the categories, of what is possible.
    public mutating func sayNextWide() {
        let all: [ColumnMap.Wide?] = [nil] + wides
        wide = all[((all.firstIndex(of: wide) ?? 0) + 1) % all.count]
        if wide != nil { roles[.count] = nil }
        if wide == .periods { for role in [ColumnMap.Role.period, .year, .month, .quarter] { roles[role] = nil } }
        if wide == .categories { roles[.category] = nil }
        tryOut()
    }

    /// The next thing that can be counted; after the last what the titles say.
    public mutating func sayNextMeasure() {
        let all: [Measure?] = [nil] + Measure.allCases
        measure = all[((all.firstIndex(of: measure) ?? 0) + 1) % all.count]
        tryOut()
    }

    /// The one area that the whole file is about; `nil` takes it back.
    public mutating func say(area: String?) {
        fixed[.area] = area
        if area != nil { (roles[.area], roles[.areaCode]) = (nil, nil) }
        tryOut()
    }

    /// Looks at another sheet and guesses anew.
    public mutating func show(sheet index: Int) {
        guard preview.sheets.indices.contains(index), index != sheetIndex else { return }
        sheetIndex = index
        guess = sheet.guess
        (said, passed, isHeaderSaid, measure) = ([:], [], false, nil)
        takeGuess()
        tryOut()
    }

    /// Takes the titles from a row further down, or up; what a person said of the columns stays.
    public mutating func moveTitles(by step: Int) {
        let rows = sheet.start.rows
        let at = rows.firstIndex { $0.number == headerRow } ?? -1
        guard rows.indices.contains(at + step), at + step < sheet.rows.count,
            let new = try? ColumnGuess(sheet.start, titlesIn: rows[at + step].number, like: guess)
        else { return }
        guess = new
        isHeaderSaid = headerRow != sheet.guess.headerRow
        takeGuess()
        for (column, use) in said.sorted(by: { $0.key < $1.key }) { put(use, column) }
        tryOut()
    }

    private mutating func put(_ use: ColumnUse, _ column: Int) {
        for role in roles.keys where roles[role] == column { roles[role] = nil }
        passed.remove(column)
        switch use {
        case .figures: if !isFigures(column) { sayWide(for: column) }
        case .leftOut: passed.insert(column)
        case .role(let role):
            roles[role] = column
            switch role {
            case .area, .areaCode: fixed[.area] = nil
            case .period: for part in [ColumnMap.Role.year, .month, .quarter] { roles[part] = nil }
            case .year: roles[.period] = nil
            case .month: (roles[.period], roles[.quarter]) = (nil, nil)
            case .quarter: (roles[.period], roles[.month]) = (nil, nil)
            case .count: wide = nil
            case .category, .type: break
            }
            if wide == .periods, [.period, .year, .month, .quarter].contains(role) { wide = nil }
            if wide == .categories, role == .category { wide = nil }
        }
    }

    private mutating func sayWide(for column: Int) {
        wide = wides.first { isFigures(column, $0) }
        if wide != nil { roles[.count] = nil }
    }

    private mutating func takeGuess() {
        roles = guess.choices.compactMapValues { $0.grade > .none ? $0.column - 1 : nil }
        wide = guess.wide
        if wide == nil, roles[.count] == nil, let column = IncidentLayout.count(among: titles) { roles[.count] = column }
    }

    private mutating func take(_ map: ColumnMap) {
        if let row = map.headerRow, let other = try? ColumnGuess(sheet.start, titlesIn: row, like: guess) {
            (guess, isHeaderSaid) = (other, true)
        }
        let folded = titles.map { Folded($0.trimmed).text }
        func index(_ column: ColumnMap.Column) -> Int? { try? column.index(titles, folded) }
        for (role, column) in map.columns {
            guard let at = index(column) else { continue }
            roles[role] = at
            said[at] = .role(role)
        }
        (wide, fixed, measure) = (map.wide, map.fixed, map.measure)
        for column in map.leftOut.compactMap(index) {
            passed.insert(column)
            said[column] = .leftOut
        }
    }

    private mutating func tryOut() {
        trial = MapTrial(map, sheet, isText: preview.format == .delimited)
    }
}

extension ColumnGuess {
    /// How much of what a map needs is told.
    fileprivate var told: Int {
        let roles: [ColumnMap.Role] = [.area, .areaCode, .period, .year, .count]
        return roles.reduce(0) { $0 + grade($1).rawValue } + 2 * wideGrade.rawValue
    }
}
