import Core

extension Arabic {
    static func section(_ heading: DossierSection.Heading) -> String {
        switch heading {
        case .register: "السجل"
        case .summary: "ملخص"
        case .network: "في الشبكة"
        case .people: "الأشخاص"
        case .links: "الروابط"
        case .practices: "الممارسات"
        case .nearby: "ممارسات قريبة أو في منطقة شبيهة"
        case .commitments: "الالتزامات"
        case .themes: "المواضيع"
        case .councils: "المجالس"
        case .figures: "الأرقام"
        case .agenda: "جدول الأعمال"
        case .sessions: "الجلسات"
        case .claims: "ما قيل عنه"
        case .noLonger: "لم يعد ساريا"
        case .coincides: "يتزامن مع"
        case .ask: "من يُسأل"
        case .next: "التالي في الموضوع"
        }
    }

    static func label(_ label: Label) -> String {
        switch label {
        case .room: "القاعة"
        case .track: "المسار"
        case .subtitle: "العنوان الفرعي"
        case .category: "الفئات"
        case .recording: "مسجّلة"
        case .description: "الوصف"
        case .url: "الصفحة"
        case .joinURL: "المشاركة عبر"
        case .ownNote: "ملاحظتك"
        case .moreTimes: "مرات أخرى"
        case .zone: "المنطقة الزمنية"
        case .sessionCount: "الجلسات"
        case .roomCount: "القاعات"
        case .horizon: "التكرار محسوب لـ"
        case .file: "الملف"
        case .clash: "يتعارض مع"
        case .named: "يذكر"
        case .part(let role): part(role)
        case .code: "الرمز"
        case .gss: "رمز الإحصاء"
        case .type: "النوع"
        case .nation: "البلد"
        case .region: "الإقليم"
        case .county: "المقاطعة"
        case .combinedAuthority: "السلطة المشتركة"
        case .policeForce: "قوة الشرطة"
        case .population(let year): "السكان \(strings.year(year))"
        case .position: "الموقع"
        case .start: "منذ"
        case .end: "حتى"
        case .member: "يضم"
        case .replacedBy: "حل محله"
        case .replaces: "حل محل"
        case .sameAs: "هو نفسه"
        case .kind: "النوع"
        case .country: "البلد"
        case .steering: "لجنة التوجيه"
        case .note: "ملاحظة"
        case .role: "المنصب"
        case .printedRole: "المنصب كما طُبع"
        case .person: "شخص"
        case .body: "الهيئة"
        case .owner: "صاحبها"
        case .theme: "موضوع"
        case .practice: "ممارسة"
        case .status: "الحالة"
        case .due: "الموعد"
        case .strands: "الفئات"
        case .summary: "ملخص"
        case .place: "المكان"
        case .when: "متى"
        case .timeNotPublished: "الوقت (غير منشور)"
        case .event: "الحدث"
        case .session: "جلسة"
        case .participant: "يشارك"
        case .council: "مجلس"
        case .scope: "النطاق"
        case .publisher: "الناشر"
        case .published: "نُشر"
        case .language: "اللغة"
        case .figure: "المسجل"
        case .commitment: "التزام"
        case .tie(let kind):
            switch kind {
            case .international: "المدن القوية"
            case .uk: "الشبكة البريطانية"
            case .conference: "المؤتمر"
            case .practice: "ممارسة"
            }
        case .trigger: "حدث مؤرخ"
        case .observance: "يوم توعية"
        case .method(let method): trend.method(method)
        case .nothing: ""
        case .relation(let relation, let reversed): self.relation(relation, reversed)
        case .claim(let property): claims[property] ?? NetworkClaim(rawValue: property).map(formClaim) ?? property
        }
    }

    /// Properties of the claims; others are shown as the facts word them.
    private static let claims = [
        "duration": "المدة", "start": "البداية", "end": "النهاية", "standing": "المكانة", "relations with": "العلاقات مع",
        "members": "الأعضاء",
        "subject": "الموضوع", "quoted as saying": "نُقل عنه", "announced": "أعلن", "title": "اللقب", "name": "الاسم",
        "kind": "النوع",
        "formal name": "الاسم الرسمي",
    ]

    static func relation(_ relation: Relation, _ reversed: Bool) -> String {
        guard case .known(let known) = relation else {
            if case .other(let text) = relation { return reversed ? "← " + text : text }
            return ""
        }
        switch known {
        case .oversees: return reversed ? "يشرف عليه" : "يشرف على"
        case .hosted: return reversed ? "استضافه" : "استضاف"
        case .announced: return reversed ? "أعلن عنه" : "أعلن عن"
        case .complements: return reversed ? "يكمله" : "يكمل"
        case .coOrganised: return reversed ? "شارك في تنظيمه" : "شارك في تنظيم"
        case .worksWith: return "يعمل مع"
        case .learnsWith: return "يطور التعلم مع"
        case .coChairs: return reversed ? "يشارك في رئاسته" : "يشارك في رئاسة"
        case .welcomesJoining: return reversed ? "يرحب بالانضمام إليه" : "يرحب بالانضمام إلى"
        case .keenToLink: return reversed ? "يود الارتباط به" : "يود الارتباط بـ"
        case .quotedAbout: return reversed ? "نُقل كلامه عنه" : "نُقل كلامه عن"
        case .memberOf: return reversed ? "من أعضائه" : "عضو في"
        case .ownedBy: return reversed ? "صاحب" : "صاحبه"
        case .concerns: return reversed ? "موضوع" : "يتناول"
        case .partOf: return reversed ? "من أجزائه" : "جزء من"
        case .policedBy: return reversed ? "من مجالس منطقتها" : "شرطته"
        case .takesPartIn: return reversed ? "من المشاركين" : "يشارك في"
        case .replacedBy: return reversed ? "حل محل" : "حل محله"
        case .sameAs: return "هو نفسه"
        }
    }

    static func command(_ command: Command) -> CommandWords {
        let (label, short) = words(command)
        return CommandWords(label: label, short: short)
    }

    private static func words(_ command: Command) -> (String, String) {
        switch command {
        case .moveUp: ("واحد إلى أعلى", "اختر")
        case .moveDown: ("واحد إلى أسفل", "اختر")
        case .moveLeft: ("واحد إلى اليسار", "يسار")
        case .moveRight: ("واحد إلى اليمين", "يمين")
        case .pageUp: ("صفحة إلى أعلى", "صفحة أعلى")
        case .pageDown: ("صفحة إلى أسفل", "صفحة أسفل")
        case .moveToStart: ("إلى الأول", "الأول")
        case .moveToEnd: ("إلى الأخير", "الأخير")
        case .open: ("افتح المختار", "افتح")
        case .back: ("خطوة إلى الوراء", "رجوع")
        case .ownView: ("عودة إلى حيث كانت اللوحة قبل أن تتبع", "عودة")
        case .filter: ("بحث أثناء الكتابة", "بحث")
        case .sort: ("رتب حسب العمود المختار", "رتب")
        case .mark: ("حدد الصف للمقارنة", "حدد")
        case .nextPanel: ("اللوحة التالية", "لوحة")
        case .previousPanel: ("اللوحة السابقة", "لوحة")
        case .focusCouncils: ("لوحة المجالس", "المجالس")
        case .focusTrends: ("لوحة الاتجاهات", "الاتجاهات")
        case .focusAgenda: ("لوحة جدول الأعمال", "الأعمال")
        case .previousTab: ("التبويب السابق", "تبويب")
        case .nextTab: ("التبويب التالي", "تبويب")
        case .zoom: ("هذه اللوحة وحدها، أو الكل", "تكبير")
        case .pin: ("ثبت اللوحات الأخرى: لا تتبع", "تثبيت")
        case .source: ("من أين يأتي هذا", "مصدر")
        case .copy: ("انسخ مع التغطية والمصدر", "نسخ")
        case .palette: ("كل الأوامر", "أوامر")
        case .search: ("البحث في كل شيء", "بحث")
        case .help: ("مساعدة", "مساعدة")
        case .showEnded: ("أظهر المجالس المنتهية أو أخفها", "المنتهية")
        case .map: ("المجالس على خريطة", "خريطة")
        case .colouring: ("ما تميز به الخريطة المجالس: الإقليم ثم الشبكة ثم المعدل", "ألوان")
        case .closer: ("أقرب إلى المجلس المختار", "أقرب")
        case .farther: ("أبعد حتى الخريطة كلها", "أبعد")
        case .nextHere: ("المجلس التالي في المكان نفسه", "التالي هنا")
        case .saveGroup: ("إضافة المؤشر عليه إلى مجموعة خاصة", "مجموعة")
        case .dataset: ("اختر أرقاما أخرى", "أرقام")
        case .category: ("اختر فئة أو علامة", "فئة")
        case .calculation: ("عدد، حصة، معدل لكل ألف، تغير", "مقياس")
        case .series: ("اختر سلسلة: تغطية وإصدار", "سلسلة")
        case .unit: ("أشهر أو سنوات مالية", "وحدة")
        case .rowAxis: ("ما على الصفوف: فئات، مناطق، سلاسل", "صفوف")
        case .type: ("اختيار نوع الجريمة حيث تُقسم الأرقام عليها", "نوع")
        case .area: ("اختيار منطقة", "منطقة")
        case .period: ("اختيار فترة حيث لا تقع الفترات في الصفوف ولا الأعمدة", "فترة")
        case .measures: ("اختيار مقياس من القائمة", "المقاييس")
        case .base: ("اتخاذ العمود تحت المؤشر أساسا للرقم القياسي", "أساس")
        case .columnAxis: ("ما يقع في الأعمدة: فترات أو فئات أو مناطق أو سلاسل", "أعمدة")
        case .swapAxes: ("تبديل الصفوف والأعمدة", "تبديل")
        case .totals: ("إظهار المجاميع أو إخفاؤها حيث تُجمع الصفوف", "مجاميع")
        case .chartText: ("الرسم بالكلمات", "بالكلمات")
        case .signals: ("ما يبرز من الأرقام", "إشارات")
        case .method: ("كيف يُبحث عما يبرز", "طريقة")
        case .whatCoincides: ("ما يتزامن مع الرقم ومن يُسأل عنه", "اسأل")
        case .peers: ("المقارنة بين مجموعة مناطق", "نظراء")
        case .hideColumn: ("إخفاء العمود تحت المؤشر", "إخفاء")
        case .showColumns: ("كل الأعمدة من جديد بترتيبها", "كل الأعمدة")
        case .columnBack: ("نقل العمود نحو البداية", "نقل")
        case .columnOn: ("نقل العمود نحو النهاية", "نقل")
        case .freeze: ("تثبيت الأعمدة حتى المؤشر أو تركها", "تثبيت")
        case .widen: ("أعمدة أعرض", "أعرض")
        case .narrow: ("أعمدة أضيق", "أضيق")
        case .export: ("كتابة المعروض في ملف", "تصدير")
        case .importFile: ("استيراد ملف: أرقام أو تقويم أو برنامج مؤتمر", "استيراد")
        case .undoImport: ("إلغاء آخر استيراد", "إلغاء الاستيراد")
        case .revisions: ("ما استُورد وما أُلغي", "الواردات")
        case .changes: ("ما غيرته الإصدارات اللاحقة", "التغييرات")
        case .complete: ("إكمال المسار", "إكمال")
        case .mapColumns: ("بيان أعمدة الملف وقراءته من جديد", "الأعمدة")
        case .matchAreas: ("بيان المناطق التي لا تُعرف أسماؤها", "الأسماء")
        case .leaveName: ("ترك الاسم كما هو", "اتركه")
        case .takeNames: ("حفظ ما اختير وقراءة الملف من جديد", "اقرأ من جديد")
        case .isArea: ("العمود هو المنطقة", "منطقة")
        case .isAreaCode: ("العمود هو رمز المنطقة", "رمز")
        case .isPeriod: ("العمود هو الفترة: يوم أو شهر أو سنة مالية", "فترة")
        case .isYear: ("العمود هو السنة", "سنة")
        case .isMonth: ("العمود هو الشهر", "شهر")
        case .isQuarter: ("العمود هو الربع", "ربع")
        case .isCategory: ("العمود هو الفئة أو العلامة", "فئة")
        case .isType: ("العمود هو نوع الجريمة", "نوع")
        case .isCount: ("في العمود الأرقام", "عدد")
        case .leaveOut: ("ترك العمود", "اتركه")
        case .nextUse: ("الشيء التالي الذي قد يكونه العمود", "ما هو")
        case .nextWide: ("ما العناوين: أسماء أو فترات أو فئات", "العناوين")
        case .nextMeasure: ("الشيء التالي الذي قد يُعد", "يُعد")
        case .wholeArea: ("الملف كله عن منطقة واحدة: اخترها أو تراجع", "منطقة واحدة")
        case .titlesUp: ("أخذ العناوين من الصف الأعلى", "العناوين")
        case .titlesDown: ("أخذ العناوين من الصف الأسفل", "العناوين")
        case .saveProfile: ("حفظ وصف للملف التالي من هذا النوع", "حفظ")
        case .saveView: ("حفظ هذا العرض باسم", "حفظ")
        case .openView: ("فتح عرض محفوظ", "فتح عرض")
        case .copyView: ("نسخ هذا العرض سطرا لجهاز آخر", "نسخ العرض")
        case .chart: ("رسم الصف المختار أو الصفوف المحددة", "رسم")
        case .today: ("إلى اليوم", "اليوم")
        case .goNow: ("إلى الجاري الآن أو التالي", "الآن")
        case .goToDay: ("اذهب إلى يوم", "يوم")
        case .previousDay: ("اليوم السابق", "السابق")
        case .nextDay: ("اليوم التالي", "التالي")
        case .calendar: ("اختر برنامجا أو تقويما", "تقويم")
        case .star: ("ضع نجمة أو أزلها", "نجمة")
        case .onlyStarred: ("المميّز بنجمة فقط أو الكل", "المميّز")
        case .withoutPast: ("أخف ما انقضى أو أظهره", "القادم")
        case .clock: ("الأوقات بتوقيت المكان أو بتوقيتك أو بالتوقيت العالمي", "التوقيت")
        case .clashes: ("حلّ تعارض المميّز بنجمة", "تعارض")
        case .note: ("اكتب ملاحظة", "ملاحظة")
        case .triggers: ("أظهر الأحداث المؤرخة أو أخفها", "أحداث")
        case .switchLanguage: ("English: اللغة الأخرى", "English")
        case .display, .visit, .links, .path, .asOf, .historyBack, .historyForward, .places, .setMark, .marks:
            linkWords(command) ?? ("", "")
        case .redraw: ("ارسم الشاشة من جديد", "رسم")
        case .suspend: ("علق البرنامج", "تعليق")
        case .add: ("إضافة شخص أو رابط أو ممارسة أو اتصال أو ملاحظة", "إضافة")
        case .correct: ("تصحيح ما قيل", "تصحيح")
        case .store: ("حفظ ما تقوله الاستمارة", "حفظ")
        case .takeExisting: ("أخذ المدخل الموجود بهذا الاسم", "خذه")
        case .quit: ("خروج", "خروج")
        }
    }
}
