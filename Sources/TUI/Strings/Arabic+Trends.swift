import Core

extension Arabic {
    static let trend = TrendWords(
        calculation: calculation, calculationNote: calculationNote,
        calculationTitle: { $0 == .change ? "التغير" : $0 == .rate ? "لكل ألف" : calculation($0) }, absence: absence,
        marker: marker,
        total: "المجموع",
        partOfAll: "الجزء من كل المعروض",
        method: method, methodNote: methodNote, rule: rule, analysisAbsence: analysisAbsence, chartKind: chartKind,
        chartAbsence: chartAbsence, exportForm: exportForm, everyArea: "كل المناطق",
        unknownAreas: { "ليست في هذه الأرقام: \($0.joined(separator: "، "))." },
        similarTo: { "\($0) والسبع الأشبه بها حسب \($1.joined(separator: " و"))" }, indicator: indicator,
        differenceOn: { "\($0) عن \($1) (\($2))" }, inTwelveMonths: { "\($0) في الاثني عشر شهرا من \($1) إلى \($2)" },
        sinceApril: { count, first, last, change in
            "\(count) من \(first) إلى \(last)" + (change.map { "، \($0) عن الأشهر نفسها قبل سنة" } ?? "")
        },
        indexOn: { "\($0) باعتبار \($1) مئة (\($2))" },
        rankOf: { rank, count, isByRate, before, period in
            "المرتبة \(rank) من \(count) حسب \(isByRate ? "المعدل" : "العدد")، والأولى هي الأعلى"
                + (before.map { "؛ \($0) في \(period)" } ?? "")
        },
        sumOf: { "مجموع \($0) من الأرقام" }, printed: "المطبوع",
        otherSeason: "شهران مختلفان من السنة: الموسم وحده يغيّر هذه الأرقام. year-on-year يقارن الشهر بمثله.", computed: "المحسوب",
        intervalFits: "لا تتغير الأعداد أكثر من الصدفة، كما تفترض الفترة.",
        intervalUnknown: "تفترض الفترة توزيع بواسون؛ والأرقام أقل من أن تبيّن هل تتغير الأعداد أكثر.",
        signalsTitle: { found, series, readings, chance in
            "تبرز \(found) من \(readings) من الأرقام في \(series) من السلاسل"
                + (chance.map { "؛ والصدفة وحدها تعطي نحو \($0)" } ?? "") + "."
        },
        noSignals: "لا شيء يبرز بهذه الطريقة. m لتجربة غيرها.", newestFirst: "الأحدث أولا", strongestFirst: "الأقوى أولا",
        signalBound: "الحد", signalReason: "السبب",
        standsOut: { "\($0) \($2 ? "فوق" : "تحت") الحد \($1)" }, standsOutByRule: { $0 },
        doesNotStandOut: { "\($0) لا يبرز: ضمن \($1)" }, spread: { "تتغير القيم \($0) أضعاف الصدفة" },
        nothingKnown: "لا شيء معروف هنا", askAbout: { "كما في \($0): اسأل المجلس عن \($1)" },
        written: { "كُتب: \($0)" }, viewSaved: { "حُفظ. V يفتحه هنا، و concord view '\($0)' في أي مكان." },
        viewProblem: { "لم يُقرأ العرض كاملا: \($0)." }, nameOfView: "اسم العرض",
        funnelSentence: funnelSentence,
        drilled: "Esc للرجوع إلى الأعلى")

    private static func funnelSentence(_ outside: [String], _ count: String, _ times: String, _ arePeers: Bool) -> String {
        let among = "من \(count) من المناطق" + (arePeers ? " بين النظراء" : "")
        let spread = "تتغير المناطق \(times) أضعاف الصدفة، والحدود موسعة لذلك"
        guard !outside.isEmpty else { return "\(among) لا تبعد واحدة أكثر مما يفسره التفاوت المعتاد والصدفة. \(spread)" }
        return "\(among) لا يقع خارج حدود ٩٩٫٨٪ إلا \(outside.joined(separator: " و")). \(spread)"
    }

    private static func calculation(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "العدد"
        case .share: "الحصة من العوامل الدافعة"
        case .rate: "المعدل لكل ١٬٠٠٠"
        case .change: "التغير عن الفترة السابقة"
        case .difference: "الفرق عن قبل سنة"
        case .rolling: "اثنا عشر شهرا متتالية"
        case .toDate: "منذ بداية السنة"
        case .index: "الرقم القياسي"
        case .rank: "المرتبة"
        }
    }

    private static func calculationNote(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "كما نُشر"
        case .share: "مجموع الفئات عوامل لا جرائم"
        case .rate: "من السكان"
        case .change: "داخل سلسلة واحدة"
        case .difference: "الشهر أو السنة نفسها"
        case .rolling: "حتى هذا الشهر"
        case .toDate: "من أبريل"
        case .index: "١٠٠ في فترة الأساس: b يحددها"
        case .rank: "حسب المعدل حيث يُعرف السكان"
        }
    }

    private static func absence(_ reason: Absence, _ words: AbsenceWords) -> String {
        switch reason {
        case .notAtHand: "غير متاح: ليس في السلسلة رقم كهذا (الغائب ليس صفرا)"
        case .noEarlierPeriod: "تبدأ السلسلة هنا: لا شيء للمقارنة"
        case .baseNotAtHand: "لا مقارنة: رقم \(words.base) غير متاح في هذه السلسلة"
        case .otherSeries:
            "مرفوض: \(words.base) في سلسلة أخرى (\(words.series))؛ لا تُقارن الأرقام إلا داخل سلسلة واحدة"
                + (words.reason.isEmpty ? "" : ". " + words.reason) + (words.instead.map { ". كلاهما في \($0): v يختارها" } ?? "")
        case .breakBetween: "مرفوض: تغير ما يُعد بين الاثنين. \(words.reason)"
        case .differentThings: "مرفوض: هذه تعد أشياء مختلفة"
        case .baseIsZero: "لا نسبة: الرقم المقسوم عليه صفر"
        case .partOfYear: "\(words.months) من ١٢ شهرا: لا يُقارن جزء من سنة"
        case .tooFewMonths: "يلزم اثنا عشر شهرا متتالية، وليست كلها متاحة"
        case .onlyMonthly: "لا تجيب عن هذا إلا الأرقام الشهرية: هذه بالسنة المالية"
        case .noPopulation: "لا معدل: لا سكان، أو قلة منهم، أو لا عدد مرفقا"
        case .flagsOverlap: "لا حصة: العلامات متداخلة ولا مجموع لها"
        case .totalNotAtHand: "لا حصة: ليس في السلسلة رقم للعوامل الدافعة؛ قد يكون في غيرها (v)"
        case .noPartOfFactors: "لا حصة: الجرائم ليست جزءا من العوامل الدافعة"
        case .factorsAreNotOffences: "لا مجموع: مجموع الفئات عوامل دافعة لا جرائم، فقد تحمل الجريمة الواحدة عدة فئات"
        case .partsAndTheirTotal: "لا مجموع: أحد الصفوف هو مجموع غيره"
        case .flagsDoNotAdd: "لا مجموع: العلامات متداخلة، فتُعد الجريمة ذات العلامتين مرتين"
        case .seriesDoNotAdd: "لا مجموع: السلاسل تصف الجرائم نفسها"
        case .severalPeriods: "لا معدل ولا تغير ولا مرتبة لمجموع عدة فترات"
        case .marker(let sign): marker(sign)
        case .notACount: "مرفوض: ليس هذا عددا لأشياء، فلا يُجمع ولا يُقارن: كما نُشر فقط"
        case .nothingToRank: "لا مرتبة: هو مجموع، أو بلا سكان، أو لا شيء إلى جانبه"
        }
    }

    private static func marker(_ marker: Marker) -> String {
        switch marker {
        case .notAvailable: "غير متاح: كما يقول الناشر (الغائب ليس صفرا)"
        case .notApplicable: "لا ينطبق: كما يقول الناشر"
        case .confidential: "محجوب كي لا يُعرف به أحد: ليس صفرا، ولا يُحسب به شيء"
        case .low: "قليل يُقرَّب إلى الصفر وليس صفرا: لا يُحسب به شيء"
        case .noneRecorded: "لم يُسجل شيء في المسح كما يشير الناشر: لا رقم يُحسب به"
        case .nilOrNotApplicable: "شرطة: لا شيء أو لا ينطبق، ولا يعلم أيهما إلا الناشر، فليست رقما"
        case .error: "علّمه الناشر خطأ"
        case .revised: "منقح"
        case .provisional: "أولي"
        case .estimated: "تقديري"
        case .forecast: "متوقع"
        case .breakInSeries: "انقطاع في السلسلة"
        case .unreliable: "قليل الموثوقية"
        case .total: "مجموع"
        case .average: "متوسط"
        }
    }

    private static func method(_ method: SignalMethod) -> String {
        switch method {
        case .c1: "EARS C1"
        case .c2: "EARS C2"
        case .c3: "EARS C3"
        case .auto: "مخطط ضبط يُختار تلقائيا"
        case .c: "مخطط c"
        case .u: "مخطط u"
        case .p: "مخطط p"
        case .laney: "مخطط ليني u′"
        case .xmr: "مخطط XmR"
        case .ewma: "مخطط EWMA"
        case .cusum: "CUSUM"
        }
    }

    private static func methodNote(_ method: SignalMethod) -> String {
        switch method {
        case .c1: "مقابل الأشهر السبعة السابقة"
        case .c2: "بفاصل شهرين"
        case .c3: "ثلاثة أشهر معا"
        case .auto: "حسب مقدار تغير القيم"
        case .c: "أعداد"
        case .u: "معدلات من السكان"
        case .p: "حصص"
        case .laney: "بسعة تغير القيم"
        case .xmr: "قيم مفردة"
        case .ewma, .cusum: "تحولات صغيرة دائمة"
        }
    }

    private static func rule(_ rule: RunRule) -> String {
        switch rule {
        case .beyond: "خارج الحدود"
        case .run: "ثماني قيم متتالية في جهة واحدة"
        case .trend: "ست قيم متتالية صاعدة أو هابطة"
        case .twoOfThree: "قيمتان من ثلاث قرب حد واحد"
        case .quiet: "خمس عشرة قيمة متتالية قرب الوسط"
        }
    }

    private static func analysisAbsence(_ absence: AnalysisAbsence) -> String {
        switch absence {
        case .tooFewValues(let needed, let known):
            "قصيرة: يلزم \(strings.number(needed)) من القيم المعروفة، والمتاح \(strings.number(known))"
        case .constant: "كل القيم متساوية: لا شيء يتغير"
        case .noPopulation: "لا سكان للقسمة عليهم"
        case .noShare: "ليست جزءا من مجموع، أو المجموع غير متاح"
        case .onlyMonthly: "لا تكفي لهذا إلا الأرقام الشهرية"
        case .gap: "قيمة بين غيرها غير متاحة"
        case .notACount: "ليس عددا لأشياء: نسبة أو رقم قياسي أو أيام"
        }
    }

    private static func chartKind(_ kind: ChartKind) -> String {
        switch kind {
        case .line: "خط"
        case .bars: "أعمدة"
        case .shares: "حصص"
        case .control: "ضبط"
        case .funnel: "قمع"
        case .heat: "حرارة"
        case .multiples: "مصغرات"
        }
    }

    private static func chartAbsence(_ absence: ChartAbsence) -> String {
        switch absence {
        case .needsPeriods: "يحتاج هذا الرسم إلى الفترات في الأعمدة: x يبدّل الصفوف والأعمدة."
        case .needsParts: "تحتاج الحصص إلى صفوف لها مجموع: فئات ضمن العوامل الدافعة، أو مناطق."
        case .needsResidents: "يحتاج القمع إلى ثلاث مناطق أو أكثر لها سكان، وإلى فترة كاملة."
        case .nothingKnown: "لا شيء يُرسم: لا قيمة معروفة هنا."
        case .analysis(let absence): "لا مخطط ضبط: " + analysisAbsence(absence) + "."
        }
    }

    private static func exportForm(_ form: ExportForm) -> String {
        switch form {
        case .csv: "للجداول والبرامج"
        case .json: "مع المصدر والتغطية والملاحظات"
        case .md: "Markdown"
        case .table: "نص كما يُعرض"
        case .svg: "صورة للوثائق"
        case .text: "الرسم بالكلمات"
        case .ods: "جدول بغلاف وملاحظات"
        case .safeODS: "آمن للمشاركة: تُخفى الأعداد الصغيرة"
        case .safeCSV: "كذلك للبرامج"
        }
    }

    private static func indicator(_ indicator: Indicator) -> String {
        switch indicator {
        case .residents: "السكان"
        case .rate: "المعدل"
        case .strands: "توزع الفئات"
        }
    }
}
