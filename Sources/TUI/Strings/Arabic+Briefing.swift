import Core

extension Arabic {
    static let briefing = BriefingWords(
        title: { "موجز: \($0)" }, asKnown: { "كما هو معروف في \($0)." }, heading: heading, form: form,
        ended: { day, successors in
            successors.isEmpty
                ? "انتهى هذا المجلس في \(day)." : "انتهى هذا المجلس في \(day). حل محله: \(successors.joined(separator: "، "))."
        },
        caveat: caveat, duration: duration, range: { "\($0) إلى \($1)" }, intervalTitle: "فترة الثقة ٩٥٪",
        amongAll: "بين كل المناطق", amongSimilar: { "بينه وبين السبع الأشبه به حسب \($0.joined(separator: " و"))" },
        amongGroup: { "بين مجموعة \($0)" }, noPeers: "لا مناطق أشبه: لا سكان أو لا يُعرف عددهم.",
        notLookedThrough: { "لا يمكن قول شيء عن أرقامه وحدها (\($0))." },
        widerSignals: { "\($0) كلها (\($1))" }, semicolon: "؛ ",
        coincides: { "يتزامن مع " + $0 }, nothingCoincides: "لا يُعرف حدث يتزامن معه",
        ownPractices: "ممارساته", otherPractices: "ممارسات غيره، قربا أو شبها",
        noPractices: "لا تُعرف ممارسة.", noPeople: "لا يُعرف أشخاص هنا.", noCommitments: "لا تُعرف التزامات.",
        noNext: "لا يُعرف شيء قادم.", noConflicts: "لا أقوال تتعارض.",
        stale: { "قبل \(plural($0, "سنة واحدة", "سنتين", "سنوات", "سنة")): يُتحقق منه قبل استعماله" }, noEvidence: "لا دليل بعد",
        evidence: { "الدليل: " + $0 }, areaTitle: "المنطقة", roleTitle: "المنصب", sourceTitle: "المصدر", saidTitle: "ما قيل",
        version: { "أعده \($0) من هذه الأرقام:" },
        signs: "! للرقم ملاحظة، p كما نُشر (أساسه غير متاح)، ≠ لا يُقارن، · غير متاح، – بلا معنى. الغائب ليس صفرا.")

    private static func heading(_ part: BriefingPart) -> String {
        switch part {
        case .figures: "الأرقام"
        case .position: "الموقع بين غيره"
        case .caveats: "قبل استعمال هذه الأرقام"
        case .signals: "ما يبرز"
        case .practices: "الممارسات"
        case .people: "الأشخاص"
        case .commitments: "الالتزامات"
        case .next: "القادم"
        case .conflicts: "أقوال تتعارض"
        case .sources: "المصادر"
        }
    }

    private static func form(_ form: BriefingForm) -> String {
        switch form {
        case .md: "موجز بصيغة Markdown للنصوص"
        case .html: "موجز صفحة للطباعة"
        case .json: "للبرامج"
        }
    }

    private static func duration(_ months: Int) -> String {
        let (years, rest) = (months / 12, months % 12)
        let parts = [
            years > 0 ? plural(years, "سنة", "سنتين", "سنوات", "سنة") : nil,
            rest > 0 ? plural(rest, "شهر", "شهرين", "أشهر", "شهرا") : nil,
        ]
        let text = parts.compactMap(\.self).joined(separator: " و")
        return text.isEmpty ? "أقل من شهر" : text
    }

    private static func caveat(_ caveat: Caveat, _ words: CaveatWords) -> String {
        switch caveat {
        case .ofForce(_, let councils):
            "هذه أرقام \(words.force)، وفي منطقتها \(plural(councils, "مجلس واحد", "مجلسان", "مجالس", "مجلسا")): ليست أرقام مجلس واحد وحده."
        case .endedBefore:
            "انتهى المجلس في \(words.day)، قبل أن تبدأ هذه الأرقام (\(words.period)): تصف منطقة قوة الشرطة التي كان فيها."
        case .age(_, let months): "تنتهي الأرقام في \(words.period)، قبل هذا الموجز بـ \(duration(months))."
        case .recordedIsNotPrevalence:
            "المسجل ليس مدى الانتشار: تبين الأرقام ما وصل إلى الشرطة وكيف سُجل، لا كم يحدث."
        case .offencesAreNotFactors:
            "الجرائم ليست العوامل الدافعة: قد تحمل الجريمة الواحدة عدة فئات، فمجموع الفئات عوامل لا جرائم."
        case .flagsOverlap: "العلامات متداخلة: لا مجموع لها."
        case .residentsOf: "المعدلات لكل ١٬٠٠٠ من سكان \(words.year)، مهما كانت سنة الأرقام."
        case .counting: "يتغير ما يُعد في \(words.day): لا تُقارن الأرقام قبله بما بعده. \(words.text)."
        case .note: "\(words.lines): \(words.text)."
        case .release: "يقول الإصدار: \(words.text)."
        case .fewCounts: "المعدود أقل من عشرة (\(words.lines)): زيادة قليلة أو نقص قليل يغيّران النسبة كثيرا."
        case .spread(true?): strings.intervalTooNarrow
        case .spread(false?): trend.intervalFits
        case .spread(nil): trend.intervalUnknown
        }
    }
}
