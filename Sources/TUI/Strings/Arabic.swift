import Core

/// The Arabic words.
enum Arabic {
    static let strings = Strings(words)

    private static let words: Words = Words(
        language: .arabic, numerals: .arabic, dates: dates,
        summary: "المجالس · أرقام جرائم الكراهية · جداول الأعمال", arrow: " ← ", comma: "، ", colon: ": ", crumb: "‹",
        filterLabel: "بحث:", scroll: "تمرير",
        nothingSelected: "لم يُختر شيء.", pinnedHint: "مثبتة: اللوحات الأخرى باقية   p إلغاء",
        unpinned: "تتبع اللوحات الأخرى من جديد.",
        linkedHint: { "\($0) = مرتبط باختيارك   p تثبيت" }, linkedTo: { "مرتبط بـ \($0)" }, dataTo: "البيانات حتى: ",
        force: { "قوة شرطة " + $0 }, reachName: reachName,
        tooSmall: {
            "يحتاج كونكورد إلى نافذة \(strings.plainNumber($0.width))×\(strings.plainNumber($0.height)) أو أكبر؛ هذه \(strings.plainNumber($1.width))×\(strings.plainNumber($1.height)). كبّرها، أو q للخروج."
        },
        panel: panel, directory: directory, column: column, group: group, tieKind: tieKind, kind: kind, datasetTab: datasetTab,
        axis: axis,
        measure: measure, agendaTab: agendaTab, picker: picker, scope: scope,
        section: section, label: label, relation: relation, command: command, ownCommand: ownCommand, unavailable: unavailable,
        noFigures: noFigures,
        copied: { "نُسخ: \($0)" }, nothingMatches: { "لا شيء يطابق «\($0)». Esc يزيل التصفية." },
        unknownField: { "لا يوجد حقل «\($0):». الحقول هي region: و type: و force: و network: و in:." }, unknown: "غير معروف",
        yes: "نعم", no: "لا",
        englishOnly: "بالإنجليزية", conflicts: "تتعارض مع قيمة أخرى", source: "المصدر", asOf: { "كما في \($0)" },
        councils: { plural($0, "مجلس واحد", "مجلسان", "مجالس", "مجلسا") },
        events: { plural($0, "فعالية واحدة", "فعاليتان", "فعاليات", "فعالية") },
        sessions: { plural($0, "جلسة واحدة", "جلستان", "جلسات", "جلسة") },
        practices: { plural($0, "ممارسة واحدة", "ممارستان", "ممارسات", "ممارسة") },
        people: { plural($0, "شخص واحد", "شخصان", "أشخاص", "شخصا") },
        themes: { plural($0, "موضوع واحد", "موضوعان", "مواضيع", "موضوعا") },
        triggers: { plural($0, "حدث مؤرخ واحد", "حدثان مؤرخان", "أحداث مؤرخة", "حدثا مؤرخا") },
        figures: { plural($0, "رقم واحد", "رقمان", "أرقام", "رقما") },
        marked: { plural($0, "صف واحد محدد", "صفان محددان", "صفوف محددة", "صفا محددا") },
        moreLines: { plural($0, "سطر آخر", "سطران آخران", "أسطر أخرى", "سطرا آخر") + " ↓" },
        days: { plural($0, "يوم واحد", "يومان", "أيام", "يوما") }, inDays: inDays, dayOf: { "اليوم \($0) من \($1)" },
        sparkTitle: "الاتجاه", changeAndRate: "التغير، لكل ١٬٠٠٠ من السكان",
        byYear: "سنوات مالية", byMonth: "أشهر", monthsOf: { "\($0) من ١٢" }, months: { "\($0) من ١٢ شهرا" },
        changeOn: { "\($0) عن \($1)" }, asPublished: "كما نُشر؛ الأساس غير متاح", shareOf: { "\($0) من \($1)" },
        perThousand: { "\($0) لكل ١٬٠٠٠ من السكان" }, residents: { "\($0) من السكان في \($1)" },
        releaseOf: { id, day in day.map { "إصدار \(id) (\($0))" } ?? "إصدار \(id)" },
        interval: { "فترة الثقة ٩٥٪: من \($0) إلى \($1)" },
        intervalTooNarrow: "تفترض أن الأعداد عشوائية تماما (بواسون)؛ وحيث تتغير أكثر، كالأعداد الوطنية وأعداد القوات، "
            + "تكون أضيق من اللازم.",
        lowerEnd: "الأدنى", upperEnd: "الأعلى", times: { "\($0) هو \($1) × \($2) في \($3)" },
        notComparable: { "\($0) و \($1) سلسلتان: لا تُقارن أرقامهما." },
        datesConflict: "تواريخ متعارضة", today: "اليوم",
        onNow: "الآن", next: "التالي", timeNotPublished: "الوقت غير منشور", ongoing: "مستمر",
        nothingOnDay: "لا شيء يبدأ في هذا اليوم",
        stillOn: { "ما زال جاريا: \($0)" }, coincidesWith: { "يتزامن مع \(strings.period($0)) (من ٤٥ يوما قبله)" },
        helpTitle: "مساعدة",
        paletteTitle: "كل الأوامر", sourceTitle: "من أين يأتي هذا",
        searchHint: "اكتب اسما: مجالس وجهات وأشخاص ومدن ومواضيع وممارسات والتزامات وجلسات وأيام وملاحظاتك. "
            + "تُغتفر زلة المفاتيح، ولا تهم الحركات ولا صور كتابة الحروف.",
        nothingLikeIt: { "لا شيء اسمه قريب من «\($0)»." }, helpIntroduction: helpIntroduction, origin: origin,
        overview: overview, trend: trend, chart: chart, imports: imports, agenda: agenda, mapper: mapper, safe: safe,
        groups: groups, map: map, practice: practice, briefing: briefing,
        forms: forms, links: linkBrowsing)

    /// One, two, three to ten, and from eleven on: each with its own form of the noun.
    static func plural(_ count: Int, _ one: String, _ two: String, _ few: String, _ many: String) -> String {
        switch count {
        case 1: return one
        case 2: return two
        case 0, 3...10: return strings.number(count) + " " + few
        default:
            switch count % 100 {
            case 3...10: return number(count) + " " + few
            // After whole hundreds, and one and two above them, the noun has no ending of its own.
            case 0...2: return number(count) + " " + many.split(separator: " ").map(withoutEnding).joined(separator: " ")
            default: return number(count) + " " + many
            }
        }
    }

    private static func withoutEnding(_ word: Substring) -> Substring { word.hasSuffix("ا") ? word.dropLast() : word }

    /// A number in Arabic digits, grouped by thousands.
    static func number(_ number: Int) -> String { strings.number(number) }

    private static func inDays(_ days: Int) -> String {
        days == 1 ? "غدا" : days == 2 ? "بعد يومين" : "بعد " + plural(days, "يوم", "يومين", "أيام", "يوما")
    }

    private static let dates = DateWords(
        months: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        shortMonths: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
        shortWeekdays: ["ن", "ث", "ر", "خ", "ج", "س", "ح"])

    private static func reachName(_ dataset: String) -> String {
        switch dataset {
        case "national": "إنجلترا وويلز"
        case "forces": "القوات"
        case "aggravated": "المشددة"
        case "london": "لندن"
        default: dataset
        }
    }

    private static func panel(_ panel: Panel) -> String {
        switch panel {
        case .councils: "المجالس"
        case .trends: "الاتجاهات"
        case .agenda: "جدول الأعمال"
        }
    }

    private static func directory(_ directory: Directory) -> String {
        switch directory {
        case .councils: "المجالس"
        case .bodies: "الهيئات"
        case .people: "الأشخاص"
        case .cities: "المدن"
        case .themes: "المواضيع"
        case .practices: "الممارسات"
        case .commitments: "الالتزامات"
        }
    }

    private static func column(_ column: DirectoryColumn) -> String {
        switch column {
        case .name: "الاسم"
        case .type: "النوع"
        case .region: "الإقليم"
        case .force: "قوة الشرطة"
        case .population: "السكان"
        case .network: "الشبكة"
        case .kind: "النوع"
        case .role: "المنصب"
        case .body: "الهيئة"
        case .country: "البلد"
        case .steering: "لجنة التوجيه"
        case .strands: "الفئات"
        case .practices: "الممارسات"
        case .owners: "أصحابها"
        case .status: "الحالة"
        case .asOf: "كما في"
        case .due: "الموعد"
        case .evidence: "الدليل"
        }
    }

    private static func group(_ group: DirectoryGroup, _ directory: Directory) -> String {
        switch group {
        case .linked: "مرتبط"
        case .network: directory == .councils ? "أعضاء الشبكة وشركاؤها" : "مرتبط بالشبكة أو بالمؤتمر"
        case .withFigures: "مجالس لها أرقام، حسب السكان"
        case .otherBasis: "بلا أرقام هنا: اسكتلندا وأيرلندا الشمالية تنشران على أساس آخر"
        case .noForceOfItsOwn: "بلا أرقام: السلطات المشتركة والاستراتيجية بلا قوة شرطة خاصة بها"
        case .ended: "مجالس انتهت"
        case .all: "غيرها"
        }
    }

    private static func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .international: "المدن القوية"
        case .uk: "الشبكة البريطانية"
        case .conference: "المؤتمر"
        case .practice: "ممارسة"
        }
    }

    private static func kind(_ kind: EntryKind) -> String {
        switch kind {
        case .council: "مجلس"
        case .force: "منطقة قوة شرطة"
        case .body: "هيئة"
        case .person: "شخص"
        case .city: "مدينة عضو"
        case .theme: "موضوع"
        case .practice: "ممارسة"
        case .commitment: "التزام"
        case .event: "حدث"
        case .session: "جلسة"
        case .trigger: "حدث مؤرخ"
        case .observance: "يوم توعية"
        case .source: "مصدر"
        }
    }

    private static func datasetTab(_ dataset: Dataset) -> String {
        switch dataset.id {
        case "national": "إنجلترا وويلز"
        case "forces": "القوات"
        case "aggravated": "المشددة"
        case "london": "لندن"
        default:
            dataset.name.text(in: .arabic).count > 20
                ? dataset.name.text(in: .arabic).prefix(19) + "…" : dataset.name.text(in: .arabic)
        }
    }

    private static func axis(_ axis: Axis) -> String {
        switch axis {
        case .series: "السلسلة"
        case .category: "الفئة أو العلامة"
        case .type: "نوع الجريمة"
        case .area: "المنطقة"
        case .period: "الفترة"
        }
    }

    private static func measure(_ measure: Measure) -> String {
        switch measure {
        case .offences: "جريمة"
        case .factors: "عاملا دافعا"
        case .flagged: "جريمة معلَّمة"
        case .aggravated: "جريمة مشددة"
        case .incidents: "حادثة"
        case .targets: "هدفا"
        case .residents: "من السكان"
        case .number: "مما يُعد"
        case .percent: "في المئة"
        case .percentChange: "تغير في المئة"
        case .index: "رقم قياسي"
        case .medianDays: "يوما (الوسيط)"
        case .per1000Residents: "لكل ١٬٠٠٠ من السكان"
        case .per100000Residents: "لكل ١٠٠٬٠٠٠ من السكان"
        }
    }

    private static func picker(_ picker: Picker) -> String {
        switch picker {
        case .place: "أي مدخل من آخر ما فُتح؟"
        case .mark: "أي مدخل من ذوات العلامة؟"
        case .calendar: "أي برنامج أو تقويم؟"
        case .briefing: "اكتب موجزا عنه في ملف في هذا المجلد: بأي صيغة؟"
        case .agendaExport: "تصدير المعروض"
        case .dataset: "أي أرقام؟"
        case .series: "أي سلسلة؟ لا تُقارن الأرقام إلا داخل سلسلة واحدة."
        case .category: "أي فئة أو علامة؟"
        case .type: "أي نوع من الجرائم؟"
        case .area: "أي منطقة؟"
        case .period: "أي فترة؟"
        case .measure: "أي مقياس؟"
        case .peers: "المقارنة بين أي مناطق؟"
        case .method: "كيف يُبحث عما يبرز؟"
        case .export: "اكتب المعروض في ملف في هذا المجلد: بأي صيغة؟"
        case .view: "أي عرض محفوظ؟"
        case .addition: forms.addTitle
        case .entry: "أي مجلس أو قوة؟ الكتابة تضيّق القائمة."
        }
    }

    private static func unavailable(_ reason: Unavailability) -> String {
        switch reason {
        case .onlyInCouncils: "هذا يعمل في لوحة المجالس: اضغط 1 أولا."
        case .onlyInListOfCouncils: "هذا يعمل في قائمة المجالس: [ و ] ينتقلان بين القوائم."
        case .onlyOnMap: "هذا يعمل على خريطة المجالس: اضغط 1 ثم m."
        case .notOnMap: "ليس للخريطة ترتيب: m يعود إلى القائمة."
        case .nothingMarked: "لا شيء مؤشر عليه: المسافة تؤشر على مجلس."
        case .onlyInTrends: "هذا يعمل في لوحة الاتجاهات: اضغط 2 أولا."
        case .noProgrammes: "لا برنامج ولا تقويم هنا بعد. Ctrl-O يستورد ملفا."
        case .noClashes: "لا تعارض فيما مُيّز بنجمة. * تضع نجمة على جلسة."
        case .onlyInAgenda: "هذا يعمل في لوحة جدول الأعمال: اضغط 3 أولا."
        case .onlyMonthly: "هذه الأرقام تُنشر بالسنة المالية فقط."
        case .oneSeries: "هذه الأرقام سلسلة واحدة: تغطية واحدة في إصدار واحد."
        case .oneCategory: "لهذه الأرقام فئة واحدة فقط."
        case .noTypes: "هذه الأرقام غير مقسمة على أنواع الجرائم."
        case .oneArea: "لهذه الأرقام منطقة واحدة فقط."
        case .noBriefing: "الموجز عن مجلس أو قوة شرطة: اختر واحدا أو افتح صفحته."
        case .noSavedViews: "لا عرض محفوظا بعد: W يحفظ هذا باسم."
        case .nothingNamed: "يحتاج العرض إلى اسم."
        case .onlyControlChart: "لا يُختار إلا بين طرق مخطط الضبط: ] يذهب إليه."
        case .notAmongSignals: "هذا يعمل في الجدول: اضغط ! أولا."
        case .oneAxis: "لا شيء آخر يصلح للصفوف: لهذه الأرقام منطقة واحدة وفئة واحدة وسلسلة واحدة."
        case .nothingSelected: "لم يُختر شيء."
        case .noLink: "لا يقود هذا إلى شيء آخر."
        case .notOnPage: "لا يفعل هذا شيئا في صفحة مفتوحة: اضغط Esc أولا."
        case .importing: "لم ينته استيراد بعد: Esc يوقفه."
        case .notInAgenda: "جدول الأعمال مرتب حسب أيامه."
        case .onlyInMapper: "يعمل هذا حيث تُبيَّن الأعمدة: Ctrl-O لملف ثم m في تقريره."
        case .onlyInReport: "يعمل هذا في تقرير استيراد: Ctrl-O يستورد ملفا."
        case .onlyInRevisions: "يعمل هذا في قائمة ما استُورد: اضغط I أولا."
        case .onlyOnPage: "يعمل هذا في صفحة مفتوحة: Enter يفتح واحدة."
        case .notSaid: "هذا من السجل أو محسوب: لم يقله أحد فلا يُصحح هنا."
        case .correctedAlready: "صُحح هذا من قبل: صحح ما حل محله."
        case .onlyInForm: "يعمل هذا في استمارة: a في لوحة المجالس أو في صفحة يفتح واحدة."
        case .noNamesake: "لا مدخل آخر بهذا الاسم."
        case .onlyInAreas: "يعمل هذا حيث تُعرَّف الأسماء: اضغط a في تقرير الاستيراد."
        case .onlyInPath: "يعمل هذا أثناء كتابة مسار: Ctrl-O."
        case .notInColumn: "لا قيمة في هذا العمود تُقرأ كذلك."
        case .noWideTitles: "لا عنوان هو فترة أو فئة تحتها أرقام."
        case .onlyIncidents: "كل صف حادثة: تُعد الحوادث."
        case .oneRow: "ليس إلا هذا الصف."
        case .oneSheet: "في الملف ورقة واحدة."
        case .noFile: "تقرير سابق: استورد الملف من جديد بـ Ctrl-O لقراءته بغير ذلك."
        case .onlyOnEntryPage, .onlyInTree, .noPlace, .noMarks, .markTwo: unavailableLinks(reason) ?? ""
        case .allAreasKnown: "كل مناطق الملف في السجل."
        }
    }

    static func noFigures(_ basis: FigureBasis) -> String {
        switch basis {
        case .otherBasis: "بلا أرقام: اسكتلندا وأيرلندا الشمالية تنشران على أساس آخر."
        case .noForceOfItsOwn: "بلا أرقام: السلطات المشتركة والاستراتيجية بلا قوة شرطة خاصة بها."
        case .force, .borough: "لا أرقام مرفقة لها."
        }
    }

    private static let helpIntroduction = [
        "يعرض كونكورد المجالس وأرقام جرائم الكراهية وجداول الأعمال معا.",
        "اختر شيئا في لوحة: تتجه اللوحتان الأخريان إلى ما يرتبط به (◆).",
        "الأرقام منشورة: i يبين من أين يأتي الرقم، و y ينسخه معه مصدره.",
        "لا تُقارن الأرقام إلا داخل سلسلة: تغطية واحدة في إصدار واحد (v).",
        "في الجدول: ! له ملاحظة، p تغير كما نُشر، ≠ لا يُقارن،",
        "· غير متاح، – بلا معنى. الغائب ليس صفرا.",
        "كلمات البحث تطابق الأسماء والرموز والأقاليم والقوات؛ و region: و type:",
        "و force: و network: تبحث في حقل واحد، مثل region:wales؛",
        "و in: في مجموعة أو مجموعات تُركّب بـ + - & ( )، مثل in:members أو",
        "in:(members & London). مجموعاتك في groups.csv، و W يضيف إليها المؤشر عليه.",
        "جدول الأعمال يعرض ما استُورد من تقاويم وبرامج مؤتمرات بالأيام والقاعات",
        "والأسابيع والأشهر ([ ])، وحقوله room: و track: و theme: و speaker:",
        "و council: و kind: و language: و group:. ‏n ما يجري الآن، * تضع نجمة،",
        "x يحل تعارض ما مُيّز بها.",
    ]

    private static let origin = OriginWords(
        section: "القسم", property: "الخاصية", contents: "المحتوى", publisher: "الناشر", title: "العنوان", release: "الإصدار",
        coverage: "التغطية", licence: "الرخصة",
        attribution: "الإسناد",
        date: "التاريخ", file: "الملف", counted: "المعدود", value: "القيمة", note: "ملاحظة", formula: "الصيغة",
        history: "كل إصدار",
        notAtHand: "غير متاح",
        register: "السجل", sheet: "الورقة", cell: "الخلية", content: "SHA-256", imported: "وقت الإدخال", mapping: "طريقة القراءة",
        alsoIn: "ورد أيضا في")

    private static let overview = OverviewWords(
        title: "كونكورد: مجالس شبكة وأرقام جرائم الكراهية وجداول الأعمال",
        contents: { "\($0) من المجالس، \($1) من قوات الشرطة، \($2) من المدن الأعضاء، \($3) من الأرقام." },
        needsTerminal: "تحتاج اللوحة إلى طرفية وليس هنا واحدة. من دونها:",
        commands: [
            "concord councils --filter leicester", "concord table --dataset forces --measure change",
            "concord agenda --from 2026-11-01",
            "concord sources", "concord --help",
        ])
}
