/// Where keys hold, and what they do there.
extension Arabic {
    static func scope(_ scope: Scope) -> String {
        switch scope {
        case .anywhere: "في كل مكان"
        case .councils: "المجالس"
        case .trends: "الاتجاهات"
        case .agenda: "جدول الأعمال"
        case .map: "خريطة المجالس"
        case .chart: "الرسم البياني"
        case .signals: "قائمة ما يبرز"
        case .page: "صفحة مفتوحة"
        case .tree, .surroundings, .links, .chain: linkScope(scope) ?? ""
        case .layer: "المساعدة والمصادر والتقارير"
        case .mapper: "بيان أعمدة ملف"
        case .report: "تقرير استيراد"
        case .areas: "أسماء مناطق ليست في السجل"
        case .revisions: "قائمة ما استُورد"
        case .form: "استمارة"
        case .clashes: "تعارض المميّز بنجمة"
        case .path: "أثناء كتابة مسار"
        case .naming: "أثناء كتابة اسم للحفظ"
        case .asking: "أثناء كتابة يوم أو ملاحظة أو اسم مجموعة"
        case .typing: "أثناء الكتابة وفي قوائم الاختيار"
        }
    }

    static func ownCommand(_ scope: Scope, _ command: Command) -> CommandWords? {
        ownWords(scope, command).map { CommandWords(label: $0.0, short: $0.1) }
    }

    /// The screen is mirrored: what lies further on lies to the left.
    private static func ownWords(_ scope: Scope, _ command: Command) -> (String, String)? {
        switch (scope, command) {
        case (.councils, .export), (.page, .export): ("كتابة موجز عن المجلس أو قوة الشرطة", "موجز")
        case (.agenda, .open): ("ما يُعرف عن الجلسة أو الحدث", "افتح")
        case (.agenda, .moveUp): ("واحد إلى أعلى: في القاعة نفسها أو اليوم نفسه", "اختر")
        case (.agenda, .moveDown): ("واحد إلى أسفل: في القاعة نفسها أو اليوم نفسه", "اختر")
        case (.agenda, .moveLeft): ("يوم إلى الأمام، وفي عرض القاعات قاعة إلى اليسار", "يسار")
        case (.agenda, .moveRight): ("يوم إلى الوراء، وفي عرض القاعات قاعة إلى اليمين", "يمين")
        case (.agenda, .pageUp): ("أسبوع إلى الوراء، وفي عرض القاعات شاشة من الساعات", "أسبوع سابق")
        case (.agenda, .pageDown): ("أسبوع إلى الأمام، وفي عرض القاعات شاشة من الساعات", "أسبوع تال")
        case (.agenda, .previousTab): ("العرض السابق: أيام، قاعات، أسبوع، شهر", "عروض")
        case (.agenda, .nextTab): ("العرض التالي: أيام، قاعات، أسبوع، شهر", "عروض")
        case (.map, .moveUp): ("أقرب مجلس شمالا", "اختر")
        case (.map, .moveDown): ("أقرب مجلس جنوبا", "اختر")
        case (.map, .moveLeft): ("أقرب مجلس غربا", "غرب")
        case (.map, .moveRight): ("أقرب مجلس شرقا", "شرق")
        case (.map, .pageUp): ("خمسة مجالس شمالا", "شمال")
        case (.map, .pageDown): ("خمسة مجالس جنوبا", "جنوب")
        case (.map, .map): ("عودة إلى القائمة", "قائمة")
        case (.chart, .chart), (.signals, .signals): ("عودة إلى الجدول", "جدول")
        case (.mapper, .moveLeft): ("العمود إلى اليسار", "العمود")
        case (.mapper, .moveRight): ("العمود إلى اليمين", "العمود")
        case (.mapper, .previousTab): ("الورقة السابقة", "الأوراق")
        case (.mapper, .nextTab): ("الورقة التالية", "الأوراق")
        case (.mapper, .open): ("استيراد الملف كما بُيّن هنا", "استيراد")
        case (.mapper, .copyView): ("نسخ سطر أمر يستورد الملف هكذا", "سطر أمر")
        case (.mapper, .back): ("ترك الملف من غير استيراد", "رجوع")
        case (.areas, .open): ("هذه هي المنطقة المقصودة بالاسم", "هي هذه")
        case (.areas, .back): ("خروج من غير حفظ ما اختير", "رجوع")
        case (.revisions, .open): ("تقرير الاستيراد المختار", "تقريره")
        case (.revisions, .undoImport): ("إلغاء الاستيراد المختار", "إلغاؤه")
        case (.clashes, .open): ("الأخذ بالحل المختار", "خذ به")
        case (.layer, .open): ("إغلاق", "إغلاق")
        case (.layer, .back): ("إغلاق", "رجوع")
        case (.layer, .copy): ("نسخ ما فيه", "نسخ")
        case (.form, .moveUp): ("الحقل أعلاه", "الحقل")
        case (.form, .moveDown): ("الحقل أدناه", "الحقل")
        case (.form, .moveLeft): ("حرف إلى اليسار", "يسار")
        case (.form, .moveRight): ("حرف إلى اليمين", "يمين")
        case (.form, .moveToStart): ("إلى أول النص", "أوله")
        case (.form, .moveToEnd): ("إلى آخر النص", "آخره")
        case (.form, .open): ("متابعة: يفتح القائمة، وفي آخر حقل يحفظ", "تابع")
        case (.form, .back): ("خروج من غير حفظ", "خروج")
        case (.path, .open): ("استيراد الملف", "استيراد")
        case (.naming, .open): ("حفظ بهذا الاسم", "حفظ")
        case (.asking, .open): ("الذهاب إلى اليوم أو حفظ الملاحظة أو الإضافة إلى المجموعة", "تم")
        case (.typing, .open): ("فتح المختار أو الأخذ به", "افتح")
        default: ownLinkWords(scope, command)
        }
    }
}
