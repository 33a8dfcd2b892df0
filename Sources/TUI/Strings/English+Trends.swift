import Core

extension English {
    static let trend = TrendWords(
        calculation: calculation, calculationNote: calculationNote,
        calculationTitle: { $0 == .change ? "Change" : $0 == .rate ? "/1,000" : calculation($0) }, absence: absence,
        marker: marker,
        total: "Total",
        partOfAll: "part of all that are shown",
        method: method, methodNote: methodNote, rule: rule, analysisAbsence: analysisAbsence, chartKind: chartKind,
        chartAbsence: chartAbsence, exportForm: exportForm, everyArea: "All areas",
        unknownAreas: { "Not in these figures: \($0.joined(separator: ", "))." },
        similarTo: { "\($0) and the seven most similar by \($1.joined(separator: " and "))" }, indicator: indicator,
        differenceOn: { "\($0) on \($1) (\($2))" }, inTwelveMonths: { "\($0) in the twelve months from \($1) to \($2)" },
        sinceApril: { count, first, last, change in
            "\(count) from \(first) to \(last)" + (change.map { ", \($0) on the same months a year before" } ?? "")
        },
        indexOn: { "\($0) with \($1) as 100 (\($2))" },
        rankOf: { rank, count, isByRate, before, period in
            "rank \(rank) of \(count) by \(isByRate ? "rate" : "count"), 1 is the highest"
                + (before.map { "; \($0) in \(period)" } ?? "")
        },
        sumOf: { "the sum of \($0) figures" }, printed: "Printed",
        otherSeason:
            "Different months of the year: season alone moves these figures. year-on-year sets a month against the same one.",
        computed: "computed",
        intervalFits: "The counts vary no more than chance, as the interval assumes.",
        intervalUnknown: "The interval takes the counts for Poisson; there are too few figures to tell whether they vary more.",
        signalsTitle: { found, series, readings, chance in
            "\(found) of \(readings) figures in \(series) series stand out"
                + (chance.map { "; chance alone would give about \($0)" } ?? "") + "."
        },
        noSignals: "Nothing stands out by this method. m tries another.", newestFirst: "newest first",
        strongestFirst: "strongest first",
        signalBound: "Bound", signalReason: "Why",
        standsOut: { "\($0) is \($2 ? "above" : "below") the limit of \($1)" }, standsOutByRule: { $0 },
        doesNotStandOut: { "\($0) does not stand out: within \($1)" },
        spread: { "The values vary \($0) times as much as chance" }, nothingKnown: "nothing is known here",
        askAbout: { "as of \($0): ask the council about \($1)" },
        written: { "Written: \($0)" }, viewSaved: { "Saved. V opens it here, concord view '\($0)' anywhere." },
        viewProblem: { "The view could not be read in full: \($0)." }, nameOfView: "Name of the view",
        funnelSentence: funnelSentence,
        drilled: "Esc goes back up")

    private static func funnelSentence(_ outside: [String], _ count: String, _ times: String, _ arePeers: Bool) -> String {
        let among = "Of \(count) areas" + (arePeers ? " among the peers" : "")
        let spread = "The areas vary \(times) times as much as chance, and the limits are widened for it"
        guard let last = outside.last else {
            return "\(among) none lies further out than common spread and chance explain. \(spread)"
        }
        let names = outside.count == 1 ? last : outside.dropLast().joined(separator: ", ") + " and " + last
        return "\(among) only \(names) \(outside.count == 1 ? "lies" : "lie") outside the 99.8% limits. \(spread)"
    }

    private static func calculation(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "count"
        case .share: "share of the motivating factors"
        case .rate: "rate per 1,000"
        case .change: "change on the period before"
        case .difference: "difference to a year ago"
        case .rolling: "rolling 12 months"
        case .toDate: "year to date"
        case .index: "index"
        case .rank: "rank"
        }
    }

    private static func calculationNote(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "as published"
        case .share: "strands add up to factors, not offences"
        case .rate: "of the residents"
        case .change: "within one series"
        case .difference: "the same month or year"
        case .rolling: "up to and with the month"
        case .toDate: "from April on"
        case .index: "100 in a base period: b sets it"
        case .rank: "by rate where residents are known"
        }
    }

    private static func absence(_ reason: Absence, _ words: AbsenceWords) -> String {
        switch reason {
        case .notAtHand: "not at hand: the series has no such figure (absent is not zero)"
        case .noEarlierPeriod: "the series starts here: nothing to compare with"
        case .baseNotAtHand: "not to be compared: the figure of \(words.base) is not at hand in this series"
        case .otherSeries:
            "refused: \(words.base) stands in another series (\(words.series)); figures compare only within one"
                + (words.reason.isEmpty ? "" : ". " + words.reason)
                + (words.instead.map { ". Both stand in \($0): v picks it" } ?? "")
        case .breakBetween: "refused: what is counted changed between the two. \(words.reason)"
        case .differentThings: "refused: these count different things"
        case .baseIsZero: "no ratio: the figure to divide by is 0"
        case .partOfYear: "\(words.months) of 12 months: a part of a year is not compared"
        case .tooFewMonths: "twelve months in a row are needed, and not all are at hand"
        case .onlyMonthly: "only monthly figures answer this: these are by financial year"
        case .noPopulation: "no rate: nobody lives there, too few do, or no population is bundled"
        case .flagsOverlap: "no share: flags overlap and add up to no total"
        case .totalNotAtHand: "no share: the series has no figure of the motivating factors at hand; another may (v)"
        case .noPartOfFactors: "no share: offences are no part of the motivating factors"
        case .factorsAreNotOffences:
            "no total: strands add up to motivating factors, never to offences, as one offence can carry several"
        case .partsAndTheirTotal: "no total: one of the rows is the total of the others already"
        case .flagsDoNotAdd: "no total: flags overlap, so an offence with two of them would count twice"
        case .seriesDoNotAdd: "no total: the series tell of the same crimes"
        case .severalPeriods: "a sum over several periods has no rate, change or rank"
        case .marker(let sign): marker(sign)
        case .notACount: "refused: this is no count of things, so it is neither added up nor compared: only as published"
        case .nothingToRank: "no rank: it is a total, has no residents to divide by, or has nothing beside it"
        }
    }

    private static func marker(_ marker: Marker) -> String {
        switch marker {
        case .notAvailable: "not available: the publisher says so (absent is not zero)"
        case .notApplicable: "not applicable: the publisher says so"
        case .confidential: "hidden so that no person can be told by it: it is not zero, and nothing is calculated with it"
        case .low: "so low that it rounds to zero, and not zero: nothing is calculated with it"
        case .noneRecorded: "none recorded in the survey, as the publisher marks it: no figure to calculate with"
        case .nilOrNotApplicable: "a dash: none or not applicable, only the publisher knows which, so it is no number"
        case .error: "marked as an error by the publisher"
        case .revised: "revised"
        case .provisional: "provisional"
        case .estimated: "estimated"
        case .forecast: "forecast"
        case .breakInSeries: "break in the series"
        case .unreliable: "of low reliability"
        case .total: "a total"
        case .average: "an average"
        }
    }

    private static func method(_ method: SignalMethod) -> String {
        switch method {
        case .c1: "EARS C1"
        case .c2: "EARS C2"
        case .c3: "EARS C3"
        case .auto: "control chart, chosen by itself"
        case .c: "c chart"
        case .u: "u chart"
        case .p: "p chart"
        case .laney: "Laney's u′ chart"
        case .xmr: "XmR chart"
        case .ewma: "EWMA chart"
        case .cusum: "CUSUM"
        }
    }

    private static func methodNote(_ method: SignalMethod) -> String {
        switch method {
        case .c1: "against the seven months before"
        case .c2: "with a gap of two months"
        case .c3: "three months together"
        case .auto: "by how much the values vary"
        case .c: "counts"
        case .u: "rates of the residents"
        case .p: "shares"
        case .laney: "as wide as the values vary"
        case .xmr: "single values"
        case .ewma: "small lasting shifts"
        case .cusum: "small lasting shifts"
        }
    }

    private static func rule(_ rule: RunRule) -> String {
        switch rule {
        case .beyond: "outside the limits"
        case .run: "eight in a row on one side of the centre"
        case .trend: "six in a row rising or falling"
        case .twoOfThree: "two of three near one limit"
        case .quiet: "fifteen in a row close to the centre"
        }
    }

    private static func analysisAbsence(_ absence: AnalysisAbsence) -> String {
        switch absence {
        case .tooFewValues(let needed, let known): "too short: \(needed) known values are needed, \(known) are at hand"
        case .constant: "all values are equal: nothing varies"
        case .noPopulation: "no residents to divide by"
        case .noShare: "no part of a total, or the total is not at hand"
        case .onlyMonthly: "only monthly figures are long enough for this"
        case .gap: "a value between others is not at hand"
        case .notACount: "no count of things: percent, an index or days"
        }
    }

    private static func chartKind(_ kind: ChartKind) -> String {
        switch kind {
        case .line: "Line"
        case .bars: "Bars"
        case .shares: "Shares"
        case .control: "Control"
        case .funnel: "Funnel"
        case .heat: "Heat"
        case .multiples: "Multiples"
        }
    }

    private static func chartAbsence(_ absence: ChartAbsence) -> String {
        switch absence {
        case .needsPeriods: "This chart needs periods on the columns: x swaps rows and columns."
        case .needsParts: "Shares need rows that add up to a total: strands within motivating factors, or areas."
        case .needsResidents: "A funnel needs three areas or more with residents, and a whole period."
        case .nothingKnown: "Nothing to draw: none of these values is known."
        case .analysis(let absence): "No control chart: " + analysisAbsence(absence) + "."
        }
    }

    private static func exportForm(_ form: ExportForm) -> String {
        switch form {
        case .csv: "for spreadsheets and programs"
        case .json: "with origin, coverage and notes"
        case .md: "Markdown"
        case .table: "text, as it is shown"
        case .svg: "a picture for documents"
        case .text: "the chart in words"
        case .ods: "a spreadsheet with cover and notes"
        case .safeODS: "safe to share: small counts hidden"
        case .safeCSV: "the same for programs"
        }
    }

    private static func indicator(_ indicator: Indicator) -> String {
        switch indicator {
        case .residents: "residents"
        case .rate: "rate"
        case .strands: "mix of strands"
        }
    }
}
