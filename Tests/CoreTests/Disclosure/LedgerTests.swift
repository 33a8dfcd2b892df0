import Testing

@testable import Core

/// Safe exports that follow upon others: no two may be subtracted from each other.
@Suite struct LedgerTests {
    private static let moment = Moment.noon

    /// Five areas by four strands that add up, one year.
    private func made(_ rows: [[Int32]]) throws -> Dataset {
        let bundled = try #require(try Bundled.library().trends["forces"])
        let width = rows[0].count
        var kinds = (0..<width).map {
            Category(id: "s\($0)", name: Name("S\($0)"), measure: .factors, strands: ["s\($0)"], total: width)
        }
        kinds.append(Category(id: "all", name: Name("all"), measure: .factors, strands: [], total: nil))
        var counts: [Int32] = []
        for kind in 0...width { counts += rows.map { kind < width ? $0[kind] : $0.reduce(0, +) } }
        return Dataset(
            id: "made", name: Name("made"), note: Name(""),
            areas: rows.indices.map { Area(name: Name("Area \($0)"), entry: nil, population: nil) },
            periods: [bundled.periods[0]],
            categories: kinds, series: [bundled.series[0]],
            cube: Cube(taking: [counts], categories: width + 1, areas: rows.count, periods: 1), origin: bundled.origin)
    }

    private func table(_ dataset: Dataset, areas: Set<Int>? = nil, hasTotals: Bool = true, calculation: Calculation = .count)
        -> TrendTable
    {
        var slice = Slice(dataset: 0, rows: .area, columns: .category, calculation: calculation, peers: areas)
        slice.hasTotals = hasTotals
        return dataset.table(slice)
    }

    private let rows: [[Int32]] = [[120, 14, 31, 22], [88, 9, 27, 19], [64, 2, 18, 11], [150, 21, 40, 30], [70, 12, 16, 25]]

    private func earlier(_ safe: SafeFigures) -> [EarlierExport] { [EarlierExport(safe.record, at: Self.moment)] }

    @Test func theSameAgainIsTheSame() throws {
        let dataset = try made(rows)
        let first = try SafeFigures([table(dataset)], rule: DisclosureRule())
        let again = try SafeFigures([table(dataset)], rule: DisclosureRule(), earlier: earlier(first))
        #expect(again.protection == first.protection && again.record == first.record)
        #expect(first.protection.report.secondary > 0)
    }

    /// All areas with their total, then all but one with theirs: the difference of the totals is the one that was left out.
    @Test(arguments: [nil, 5]) func oneAreaLessIsSubtracted(base: Int?) throws {
        let dataset = try made(rows)
        let rule = DisclosureRule(base: base)
        let first = try SafeFigures([table(dataset)], rule: rule)
        var (tried, refused, hidden) = (0, 0, 0)
        for left in rows.indices {
            let smaller = table(dataset, areas: Set(rows.indices).subtracting([left]))
            _ = try SafeFigures([smaller], rule: rule)
            tried += 1
            do throws(SafetyRefusal) {
                let safe = try SafeFigures([smaller], rule: rule, earlier: earlier(first))
                // What was hidden stays hidden.
                for row in smaller.rows.indices where smaller.rows[row] != .total {
                    for column in smaller.columns.indices {
                        let same = table(dataset).rows.firstIndex(of: smaller.rows[row]) ?? 0
                        let before = first.cell(table(dataset), row: same, column: column)
                        #expect(safe.cell(smaller, row: row, column: column) == before)
                        hidden += before == nil ? 1 : 0
                    }
                }
            } catch {
                guard case .undoes(_, let interval, Self.moment) = error else {
                    Issue.record("\(error)")
                    continue
                }
                #expect(interval.width ?? Int.max < rule.width)
                refused += 1
            }
        }
        #expect(tried == 5 && refused + hidden > 0)
    }

    /// Over many tables: whatever is let out after another, an attacker who has both comes no closer than the rule allows.
    @Test func bothTogetherAreSafe() throws {
        var numbers = SeededNumbers(state: 20_261_125)
        var (out, refused, recovered) = (0, 0, 0)
        for _ in 0..<60 {
            let rows = randomTable(rows: 4, columns: 3, upTo: 40, &numbers).map { $0.map(Int32.init) }
            let dataset = try made(rows)
            let whole = table(dataset), part = table(dataset, areas: [0, 1, 2])
            guard whole.rows.count == 5, part.rows.count == 4 else { continue }
            guard let first = try? SafeFigures([whole], rule: DisclosureRule()),
                let alone = try? SafeFigures([part], rule: DisclosureRule())
            else { continue }
            // The attack on both, as they would have been without a ledger.
            if try isRecovered(whole, first, part, alone) { recovered += 1 }
            do throws(SafetyRefusal) {
                let second = try SafeFigures([part], rule: DisclosureRule(), earlier: earlier(first))
                out += 1
                let isOpen = (try? isRecovered(whole, first, part, second)) ?? true
                #expect(!isOpen)
            } catch {
                refused += 1
            }
        }
        #expect(out > 10 && refused > 0 && recovered > 10, "\(out) out, \(refused) refused, \(recovered) recovered")
    }

    /// Whether an attacker who has both tables comes too close to a small count.
    private func isRecovered(_ one: TrendTable, _ first: SafeFigures, _ other: TrendTable, _ second: SafeFigures) throws -> Bool {
        var gathering = Gathering(dataset: one.dataset)
        gathering.add([one, other])
        gathering.addParts()
        let publication = Publication(counts: gathering.counts, sums: gathering.sums)
        var hidden = Array(repeating: true, count: gathering.counts.count)
        for (table, safe) in [(one, first), (other, second)] {
            for row in table.rows.indices {
                for column in table.columns.indices where safe.cell(table, row: row, column: column) != nil {
                    hidden[gathering.index[Gathering.key(table.place(row: row, column: column))] ?? 0] = false
                }
            }
        }
        do { _ = try publication.attacked(hiding: hidden, rule: DisclosureRule()) } catch { return true }
        return false
    }

    @Test func anotherRuleOrOtherFiguresAreRefused() throws {
        let dataset = try made(rows)
        let first = try SafeFigures([table(dataset)], rule: DisclosureRule(base: 5))
        #expect(throws: SafetyRefusal.otherRule(DisclosureRule(base: 5), earlier: Self.moment)) {
            try SafeFigures([table(dataset)], rule: DisclosureRule(), earlier: earlier(first))
        }
        var changed = rows
        changed[1][2] += 1
        #expect(throws: SafetyRefusal.changedSince(Self.moment)) {
            try SafeFigures([table(try made(changed))], rule: DisclosureRule(base: 5), earlier: earlier(first))
        }
        #expect(throws: SafetyRefusal.changedSince(Self.moment)) {
            try SafeFigures([table(try made(Array(rows.dropLast())))], rule: DisclosureRule(base: 5), earlier: earlier(first))
        }
        // Of another dataset nothing is told.
        let other = EarlierExport(SafeExport(dataset: "other", series: first.record.series, text: "x"), at: Self.moment)
        _ = try SafeFigures([table(dataset)], rule: DisclosureRule(), earlier: [other])
    }

    /// A share tells of its whole; months and years of one dataset tell of each other.
    @Test func tablesOfAllKindsAreReadBack() throws {
        let trends = try Bundled.library().trends
        var tried = 0
        for (id, rows, calculation) in [
            ("forces", Axis.area, Calculation.share), ("london", .area, .count), ("national", .category, .count),
        ] {
            let dataset = try #require(trends[id])
            for byYear in [false, true] {
                var slice = Slice(
                    dataset: 0, rows: rows, columns: .period, at: Point(series: dataset.defaultSeries()),
                    calculation: calculation, byYear: byYear)
                slice.hasTotals = id == "forces"
                let table = dataset.table(slice)
                let safe = try SafeFigures([table], rule: DisclosureRule(base: 5))
                let read = try #require(SafeExportText(safe.record.text, in: dataset))
                #expect(read.rule == DisclosureRule(base: 5) && read.hidden.count >= read.tables[0].rows.count)
                #expect(read.tables.map(\.rows) == [table.rows] && read.tables.map(\.columns) == [table.columns])
                _ = try SafeFigures([table], rule: DisclosureRule(base: 5), earlier: earlier(safe))
                tried += 1
                for end in stride(from: 0, to: safe.record.text.utf8.count, by: 97) {
                    _ = SafeExportText(String(decoding: safe.record.text.utf8.prefix(end), as: UTF8.self), in: dataset)
                }
            }
        }
        #expect(tried == 6)
    }

    @Test(arguments: Medium.allCases) func aStoreKeepsWhatWentOut(medium: Medium) throws {
        let folder = try Folder()
        let store = try Store.empty(medium, folder)
        let safe = try SafeFigures([table(try made(rows))], rule: DisclosureRule())
        let first = try store.append(.of(.shared(safe.record)))
        #expect(try store.append(.of(.shared(safe.record))).isUnchanged)
        #expect(try store.safeExports().map(\.earlier) == [EarlierExport(safe.record, at: .noon)])
        #expect(try store.undoLastImport(at: .noon, author: "") == nil)
        #expect(try store.log().map(\.shared) == [["made"]] && store.log().map(\.personalCount) == [0])
        #expect(try store.changes() == [.shared(safe.record)])
        _ = try store.append(.of(undoes: first.revision))
        #expect(try store.safeExports().isEmpty)
        #expect(try store.append(.of(.shared(safe.record))).added == 1)
    }
}
