import Core

/// A briefing for programs: one JSON object with a member for each part, figures as plain numbers.
struct BriefingSheets {
    let briefing: Briefing
    let library: Library
    let strings: Strings

    init(_ briefing: Briefing, _ library: Library, _ strings: Strings) {
        (self.briefing, self.library, self.strings) = (briefing, library, strings)
    }

    var json: String {
        var members = [("about", about)]
        members += parts.map { ($0.0, $0.1.text(as: .json)) }
        let lines = members.map { JSONText.quoted($0.0) + ": " + $0.1.split(separator: "\n").joined(separator: "\n  ") }
        return "{\n  " + lines.joined(separator: ",\n  ") + "\n}\n"
    }

    private var about: String {
        var told = [
            ("id", briefing.subject.description), ("name", briefing.name.text(in: strings.language)), ("day", briefing.day.iso),
            ("program", Concord.release),
        ]
        if let day = briefing.ended { told.append(("ended", day.iso)) }
        if let basis = briefing.noFigures { told.append(("no_figures", strings.noFigures(basis))) }
        if let figures = briefing.figures {
            let dataset = library.trends.datasets[figures.focus.dataset]
            told += [
                ("dataset", dataset.id), ("area", dataset.areas[figures.focus.area].name.english),
                ("series", dataset.series[figures.lines[figures.headline].figure.point.series].key),
            ]
        }
        return "{ " + told.map { JSONText.quoted($0.0) + ": " + JSONText.quoted($0.1) }.joined(separator: ", ") + " }"
    }

    private var parts: [(String, Sheet)] {
        [
            (BriefingPart.figures.rawValue, lines(briefing.figures?.lines ?? [])), ("ranks", ranks), ("peers", peers),
            (BriefingPart.caveats.rawValue, caveats), (BriefingPart.signals.rawValue, signals),
            (BriefingPart.practices.rawValue, PracticeSheet(briefing.own + briefing.practices, library, strings).forPrograms),
            (BriefingPart.people.rawValue, people), (BriefingPart.commitments.rawValue, commitments),
            (BriefingPart.next.rawValue, next), (BriefingPart.conflicts.rawValue, conflicts),
            (BriefingPart.sources.rawValue, sources), ("versions", versions),
        ]
    }

    private func sheet(_ keys: [String], numeric: Set<String> = [], _ rows: [[String]]) -> Sheet {
        Sheet(columns: keys.map { SheetColumn($0, key: $0, isNumeric: numeric.contains($0)) }, rows: rows)
    }

    private static let numbers = ["before", "now", "change", "change_lower", "change_upper", "rate", "rate_lower", "rate_upper"]

    private func lines(_ lines: [FigureLine]) -> Sheet {
        sheet(
            ["strand", "area", "from", "to"] + BriefingSheets.numbers + ["published_change"],
            numeric: Set(BriefingSheets.numbers), lines.map(row))
    }

    private func row(_ line: FigureLine) -> [String] {
        let dataset = library.trends.datasets[line.figure.dataset]
        func number(_ value: Double?) -> String { value.map { $0.isFinite ? fixed($0) : "" } ?? "" }
        func count(_ cell: Cell) -> String {
            if case .count(let count) = cell.content { String(count) } else { number(cell.number) }
        }
        let ends = [line.change, line.rate].map { dataset.interval($0, at: line.figure.place) }
        let isPublished = if case .publishedChange = line.change.content { true } else { false }
        return [
            dataset.categories[line.figure.point.category].id, dataset.areas[line.figure.point.area].name.english,
            line.earlier.label, line.latest.label, count(line.before), count(line.now), number(line.change.number),
            number(ends[0]?.lower), number(ends[0]?.upper), number(line.rate.number), number(ends[1]?.lower),
            number(ends[1]?.upper), isPublished ? "yes" : "no",
        ]
    }

    private var ranks: Sheet {
        let positions = briefing.figures?.positions ?? []
        return sheet(
            ["among", "rank", "of", "before"], numeric: ["rank", "of", "before"],
            positions.map { position in
                guard case .rank(let rank, let count, let before) = position.rank.content else {
                    return [position.among.key, "", "", ""]
                }
                return [position.among.key, String(rank), String(count), before.map { String($0) } ?? ""]
            })
    }

    private var peers: Sheet {
        let positions = briefing.figures?.positions ?? []
        var sheet = lines([])
        sheet.columns.insert(SheetColumn("among", key: "among"), at: 0)
        sheet.rows = positions.flatMap { position in position.areas.map { [position.among.key] + row($0) } }
        return sheet
    }

    private var caveats: Sheet {
        let texts = BriefingWriting(briefing, library, strings).caveats.flatMap { block in
            if case .list(let items) = block { items.map(\.text) } else { [String]() }
        }
        return sheet(
            ["kind", "text"],
            zip(briefing.caveats, texts).map { caveat, text in [String("\(caveat)".prefix { $0 != "(" }), text] })
    }

    private var signals: Sheet {
        let found = briefing.signals
        return sheet(
            ["dataset", "area", "strand", "period", "value", "bound", "method", "coincides"], numeric: ["value", "bound"],
            (found?.newest ?? []).map { signal in
                let dataset = library.trends.datasets[signal.figure.dataset]
                let events = library.triggers(coincidingWith: signal.figure).map(\.name.english)
                return [
                    dataset.id, dataset.areas[signal.point.area].name.english, dataset.categories[signal.point.category].id,
                    signal.period.label, fixed(signal.value), signal.bound.map(fixed) ?? "", signal.method.rawValue,
                    events.joined(separator: "; "),
                ]
            })
    }

    private var people: Sheet {
        sheet(
            ["name", "role", "as_of", "source", "id"],
            briefing.people.map { fact in
                let id = if case .entry(let id)? = fact.link { id.description } else { "" }
                return [strings.fact(fact, library: library).text, fact.note, fact.asOf ?? "", fact.source ?? "", id]
            })
    }

    private var commitments: Sheet {
        sheet(
            ["text", "owner", "status", "due", "source", "evidence", "id"], numeric: ["evidence"],
            briefing.commitments.map { one in
                let commitment = one.commitment
                return [
                    commitment.text, commitment.owner?.description ?? "", commitment.status, commitment.due ?? "",
                    commitment.source,
                    String(one.evidence.count), commitment.id.description,
                ]
            })
    }

    private var next: Sheet {
        sheet(
            ["first", "last", "name", "place", "id"],
            briefing.next.map { item in
                [
                    item.when.first.iso, item.when.last?.iso ?? "", item.name.text(in: strings.language), item.place,
                    item.id.description,
                ]
            })
    }

    private var conflicts: Sheet {
        sheet(
            ["entry", "property", "value", "source", "confidence"],
            briefing.conflicts.flatMap { conflict in
                conflict.claims.statements.map { statement in
                    [
                        conflict.entry.description, conflict.claims.property, statement.value.english, statement.source,
                        statement.confidence.rawValue,
                    ]
                }
            })
    }

    private var sources: Sheet {
        sheet(
            ["key", "title", "publisher", "date", "licence", "attribution"],
            briefing.origins.map {
                [$0.files.joined(separator: "; "), $0.title, $0.publisher, $0.date, $0.licence, $0.attribution]
            }
                + briefing.sources.map { [$0.key, $0.title, $0.publisher, $0.published, "", ""] })
    }

    private var versions: Sheet {
        sheet(
            ["dataset", "series", "published", "sha256"],
            briefing.versions.map {
                [$0.dataset, $0.series.key, $0.series.release.published?.iso ?? "", $0.content]
            })
    }
}

extension BriefingPosition.Among {
    /// A stable word for programs.
    fileprivate var key: String {
        switch self {
        case .all: "all"
        case .similar(let indicators): "similar:" + indicators.map(\.rawValue).joined(separator: ",")
        case .group(let name): "group:" + name
        }
    }
}
