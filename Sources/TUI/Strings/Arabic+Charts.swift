import Core

extension Arabic {
    static let chart = ChartWords(
        unit: chartUnit, kind: chartKindInSentence, triggers: "حدث محفز", centre: "الوسط", smoothed: "المتوسط الممهد",
        limits: "الحدود", pattern: "نمط غير عادي", rule: chartRule, smoothedOutside: "المتوسط الممهد خارج الحدود",
        sumOutside: "المجموع التراكمي بعيد عن الوسط",
        standingOut: { "القيم البارزة: \($0)" }, range: { "من \($0) إلى \($1)" }, shortRange: { "من \($0) إلى \($1)" },
        level: { "حدود \($0)" },
        outsideLevel: { "خارج حدود \($0)" }, within: "ضمن الحدود", residents: "عدد السكان", millions: { "\($0) مليون" },
        commonScale: { "مقياس واحد: \($0)، \($1)، \($2)" }, semicolon: "؛ ", opening: { "\($0)، \($1): \($2)" },
        inPeriod: { "في \($0)" },
        fromTo: { "من \($0) إلى \($1)" }, rows: rowCount,
        journey: { first, firstPeriod, last, lastPeriod in
            firstPeriod == lastPeriod ? "\(first) في \(firstPeriod)" : "\(first) في \(firstPeriod)، و\(last) في \(lastPeriod)"
        },
        extremes: { "أعلاها \($0) في \($1)، وأدناها \($2) في \($3)" }, highestRow: { "الأعلى: \($0)، \($1)." },
        lowestRow: { "الأدنى: \($0)، \($1)." }, unknownValues: { "عدد القيم غير المعروفة: \(strings.number($0))" },
        parts: { "لا يُعرف إلا جزء منها: \($0)." }, method: { "الطريقة: \($0)." },
        centreOf: { "الوسط \($0)." }, smoothedTo: { "المتوسط الممهد \($0) في \($1)." }, limitsIn: { "الحدود \($0) في \($1)." },
        noneStandsOut: "لا تبرز أي قيمة.", commonRate: { "المعدل العام \($0) لكل ألف من السكان." },
        funnelSpread: { "تتغير المناطق \($0) أضعاف الصدفة (فاي)؛ وفوق الواحد توسع الحدود لذلك." }, outsideAreas: outsideAreas,
        coincides: { "\($0) يتزامن مع: \($1)." }, allValues: "كل القيم:", sourceLine: { "المصدر: \($0)" })

    private static func outsideAreas(_ percent: String, _ areas: [String]) -> String {
        areas.isEmpty ? "لا تقع أي منطقة خارج حدود \(percent)." : "خارج حدود \(percent): \(areas.joined(separator: "؛ "))."
    }

    private static func rowCount(_ count: Int) -> String {
        switch count {
        case 1: "صف واحد"
        case 2: "صفان"
        case _ where (3...10).contains(count % 100): "\(strings.number(count)) صفوف"
        case _ where (11...99).contains(count % 100): "\(strings.number(count)) صفا"
        default: "\(strings.number(count)) صف"
        }
    }

    private static func chartUnit(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "العدد المسجل"
        case .share: "الحصة من المجموع"
        case .rate: "لكل ألف من السكان"
        case .change: "التغير عن الفترة السابقة"
        case .difference: "الفرق عن قبل سنة"
        case .rolling: "العدد في اثني عشر شهرا"
        case .toDate: "العدد منذ أبريل"
        case .index: "رقم قياسي، فترة الأساس ١٠٠"
        case .rank: "المرتبة، والأولى هي الأعلى"
        }
    }

    private static func chartKindInSentence(_ kind: ChartKind) -> String {
        switch kind {
        case .line: "مخطط خطي"
        case .bars: "مخطط أعمدة"
        case .shares: "حصص متراكمة"
        case .control: "مخطط ضبط"
        case .funnel: "مخطط قمعي"
        case .heat: "خريطة حرارية"
        case .multiples: "مخططات خطية مصغرة بمقياس واحد"
        }
    }

    private static func chartRule(_ rule: RunRule?) -> String {
        switch rule {
        case nil, .beyond: "خارج الحدود"
        case .run: "ثماني قيم متتالية في جهة واحدة من الوسط"
        case .trend: "ست قيم متتالية صاعدة أو هابطة"
        case .twoOfThree: "قيمتان من ثلاث قرب حد واحد"
        case .quiet: "خمس عشرة قيمة متتالية قرب الوسط"
        }
    }
}
