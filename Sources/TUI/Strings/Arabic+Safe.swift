import Core

extension Arabic {
    static let safe = SafeWords(
        title: "آمن للمشاركة",
        rule: { rule in
            "تُخفى الأعداد من \(plain(1)) إلى \(plain(rule.threshold - 1)) بالعلامة [c] ومعها غيرها، فلا يُستنتج أي منها بأقل من "
                + "\(plain(rule.width + 1)) قيم ممكنة"
                + (rule.base.map { "؛ ويُقرَّب ما عداها إلى \(plain($0))، والمجاميع على حدة، ومنها تُحسب الحصص والمعدلات" } ?? "")
                + "."
        },
        report: { small, all, zeros, more, lost in
            "من \(all) من الأرقام أُخفي \(small) لصغره" + (zeros.map { "، و\($0) من الأصفار لأنها تدل على مكان الكل" } ?? "")
                + "، ومعها \(more) أخرى (مجموعها \(lost))."
        },
        narrowest: { "لا يقترب المهاجم من رقم مخفي أكثر من \($0) إلى \($1)." },
        nothingBounds: "لا مجموع يحد ما أُخفي.",
        notExact: "تُجمع هذه الأرقام بثلاث طرق أو أكثر: الهجوم غير مستنفد.",
        refusal: refusal, exportOf: { "تصدير آمن من \($0)" },
        signs: [("[c]", "سري: أُخفي كي لا يُعرف به أحد"), ("[x]", "غير متاح"), ("[z]", "لا ينطبق")],
        workbook: WorkbookWords(
            cover: "الغلاف", contents: "المحتويات", notes: "الملاحظات", worksheet: "الورقة", title: "العنوان",
            noteNumber: "رقم الملاحظة", noteText: "نص الملاحظة", oneTable: "في هذه الورقة جدول واحد.",
            seeNotes: "تشير بعض الخلايا إلى ملاحظات في ورقة الملاحظات.", note: "ملاحظة", language: "ar", isRightToLeft: true))

    private static func plain(_ number: Int) -> String { Numerals.arabic.digits(String(number)) }

    private static func refusal(_ refusal: SafetyRefusal, _ figure: String, _ earlier: String) -> String {
        switch refusal {
        case .nothing: "لا شيء للتصدير."
        case .notCounts: "لا تُؤمَّن النسب والمؤشرات والأعداد ذات الكسور: الأعداد وحدها تُخفى وتُقرّب."
        case .onlyCountsSharesAndRates:
            "لا تصير آمنة للمشاركة إلا الأعداد والحصص والمعدلات: المقاييس الأخرى تكشف كثيرا من الأعداد."
        case .severalSeries: "لا تصير آمنة للمشاركة إلا سلسلة واحدة: الفرق بين سلسلتين يكشف ما تخفيه كل منهما."
        case .orderedByFigures: "الترتيب حسب الأرقام يكشف المخفي: أزل الترتيب أو رتب حسب الاسم."
        case .recoverable(_, let interval):
            "لم يُصدَّر: يمكن استنتاج أن \(figure) بين \(plain(interval.lower)) و\(interval.upper.map(plain) ?? "ما لا حد له")."
        case .undoes(_, let interval, _):
            "لم يُصدَّر: مع التصدير الآمن بتاريخ \(earlier) يمكن استنتاج أن \(figure) بين \(plain(interval.lower)) و"
                + "\(interval.upper.map(plain) ?? "ما لا حد له"). صدّر الصفوف والأعمدة نفسها؛ --anew يعد ما سبق غير منشور."
        case .otherRule(let rule, _):
            "لم يُصدَّر: التصدير الآمن بتاريخ \(earlier) يخفي ما دون \(plain(rule.threshold)) و"
                + (rule.base.map { "يقرّب إلى \(plain($0))" } ?? "لا يقرّب")
                + ". قاعدتان تكشفان ما تخفيه كل منهما: استعمل القاعدة نفسها؛ --anew يعد ما سبق غير منشور."
        case .changedSince:
            "لم يُصدَّر: لم تعد الأرقام أرقام التصدير الآمن بتاريخ \(earlier)، فلا يُعرف ما يكشفه الاثنان. --anew يعد ما سبق غير منشور."
        case .tooLarge(let count, let limit):
            "لم يُصدَّر: \(plain(count)) من الأرقام تربطها مجاميع، أكثر من \(plain(limit)) التي يمكن مهاجمتها. صدّر أقل في المرة."
        }
    }
}
