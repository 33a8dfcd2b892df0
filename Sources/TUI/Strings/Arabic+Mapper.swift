import Core

extension Arabic {
    static let mapper = MapperWords(
        title: { "ما أعمدة \($0)؟" },
        intro:
            "لا يُعرف شكل الملف من عناوينه. بيّن ما كل عمود لينال كل رقم منطقته وفترته وفئته؛ علامة ؟ تعني تخمينا. لا يُحفظ شيء قبل Enter.",
        correction: "يُقرأ الملف من جديد بما تبينه هنا ويحل محل ما استُورد.",
        sheet: { "الورقة \($1) من \($2): \($0)" }, use: use, column: { $1.isEmpty ? "العمود \($0):" : "العمود \($0)، \($1):" },
        titlesSay: { wide in
            switch wide {
            case nil: "العناوين أسماء أعمدة"
            case .periods: "العناوين فترات"
            case .categories: "العناوين فئات"
            }
        },
        counts: { "يُعد: " + ($0 ?? "كما في العنوان") }, oneArea: { "منطقة واحدة: " + ($0 ?? "لا") },
        areaCount: { "المناطق \(number($0))" }, months: { "الأشهر \(number($0))" }, years: { "السنوات \(number($0))" },
        categories: { "الفئات \(number($0))" }, kinds: { "أنواع الجرائم \(number($0))" }, incidents: { "الحوادث \(number($0))" },
        reads: { "يُقرأ: \($0.joined(separator: " × "))، \($1)." },
        readsIncidents: { "كل صف حادثة: \($1)، \($0.joined(separator: " × ")). تُعد ولا يُحفظ أي صف." },
        inFirstRows: { "في أول \($0) من الصفوف. " },
        leftOut: { "أعمدة متروكة: \($0.joined(separator: "، "))" + ($1 > 0 ? " و\(number($1)) أخرى." : ".") },
        rowsLeft: { "صفوف لا تعطي شيئا: \(number($0))؛ أولها \($1): \($2)." }, problem: problem,
        notYet: "ما زال شيء ناقصا: يبينه السطر الأحمر.", nameOfProfile: "احفظ وصفا: بأي اسم؟",
        saved: { "حُفظ الوصف «\($0)»: تُقرأ به من الآن الملفات التي لها هذه العناوين." },
        savedUnrecognised: { "حُفظ الوصف «\($0)». ليس لأعمدته عناوين: استعمله بـ ‎--as." },
        areasTitle: "أي مناطق هذه؟",
        areasIntro:
            "ليس في السجل منطقة بهذه الأسماء، أو فيه عدة. ما تختاره يُحفظ في وصف الملف ويُقرأ الملف من جديد: فتقف أرقامه مع المنطقة "
            + "هنا وفي الملف التالي.",
        otherEntry: "أخرى من السجل …", left: "يبقى اسمه", nothingTaken: "لم تُختر منطقة: لم يتغير شيء.",
        completion: CompletionWords(
            hint:
                "أرقام أو حوادث: CSV أو TSV أو ODS أو XLSX أو أسطر JSON. تقويم: iCalendar. برنامج مؤتمر: schedule.xml أو schedule.json "
                + "أو جدول جلسات. ‏Tab يكمل المسار؛ و~ مجلدك، والأسماء التي تبدأ بنقطة تظهر حين تكتبها.",
            nothing: "لا شيء في المجلد يبدأ هكذا.", more: { "… \($0) أخرى" },
            cut: { "مجلد طويل: نُظر في أول \($0) من محتوياته فقط." }, unreadable: { "لا يُقرأ المجلد: \($0)." }))

    private static func use(_ use: ColumnUse) -> String {
        switch use {
        case .role(.area): "منطقة"
        case .role(.areaCode): "رمز"
        case .role(.period): "فترة"
        case .role(.year): "سنة"
        case .role(.month): "شهر"
        case .role(.quarter): "ربع"
        case .role(.category): "فئة"
        case .role(.type): "نوع"
        case .role(.count): "عدد"
        case .figures: "أرقام"
        case .leftOut: "متروك"
        }
    }

    private static func problem(_ problem: MapTrial.Problem) -> String {
        switch problem {
        case .map(.missing(.area)): "تنقص المنطقة: اذهب إلى عمود الأماكن واضغط a؛ وA يسمي منطقة واحدة للملف كله."
        case .map(.missing(.period)):
            "تنقص الفترة: اذهب إلى عمود التواريخ أو الأشهر أو السنوات واضغط p؛ وy وm إن كان كل منهما وحده."
        case .map(.missing(.category)), .map(.missing(.count)):
            "ينقص العدد: اذهب إلى عمود الأعداد واضغط n. لا يُحسب قائمة حوادث إلا ملف بلا أعداد."
        case .map(let error): imports.mapError(error) + "."
        case .incidentsOutsideText: "ينقص العدد: اضغط n على عمود الأعداد؛ لا تُعد صفوف الحوادث إلا في ملفات CSV."
        case .titlesNotOnTop: "كل صف حادثة، لكنّ فوق العناوين أسطرا: أزلها من الملف أولا."
        case .nothingRead: "لا صف يعطي رقما بهذه الأعمدة."
        }
    }
}
