import Core

extension Arabic {
    static let forms = FormWords(
        addTitle: "ماذا تضيف؟", kind: { formKind($0) }, kindNote: formNote, title: formTitle, correctionTitle: "تصحيح ما قيل",
        intro: "يُحفظ ما تقوله بجانب ما قاله غيرك، بمصدره وتاريخه؛ ولا يُمحى شيء. ما عليه * لا يُترك فارغا.",
        corrects: { "قيل عن \($0): \($1) (المصدر: \($2)). يبقى محفوظا ويظهر مستبدلا بما تقوله هنا." },
        speaksOf: { "\($0) (\($1)) موجود من قبل: ما تقوله هنا يقال عنه." },
        field: { formField($0, $1) }, hint: formHint, problem: { formProblem($0, $1) },
        isPrivate: "خاص: لا يدخل فيما يُصدَّر إلا إذا طُلب.", storing: "يُحفظ …",
        leaving: "Esc مرة أخرى يرمي ما كتبت؛ وأي مفتاح آخر يتابع.",
        notYet: "لم يُحفظ بعد: الخطأ مبين تحت حقله.",
        isItTheSame: "هذا الاسم موجود: Ctrl-T يأخذ صاحبه، و Ctrl-S مرة أخرى يضيف غيره.",
        changedMeanwhile: "لم يُحفظ: غيّر برنامج آخر المخزن في أثناء ذلك. انظر فيه ثم احفظ من جديد.",
        nothingFound: "لا شيء بهذا الاسم.", newSource: "مصدر جديد", ownWords: "بكلماتك", isNew: "جديد",
        stored: { "حُفظ: \($0). ‏U يلغيه." }, reach: { $0 == .own ? "لي وحدي" : "لكل من يستعمل هذا المخزن" },
        claim: formClaim, since: { "منذ \($0)" }, until: { "حتى \($0)" }, onBehalfOf: { "نيابة عن \($0)" },
        before: { "بدلا من: \($0)" })

    private static func formKind(_ kind: FormKind) -> String {
        switch kind {
        case .person: "شخص"
        case .body: "هيئة"
        case .role: "منصب"
        case .link: "رابط"
        case .practice: "ممارسة"
        case .commitment: "التزام"
        case .evidence: "دليل"
        case .contact: "وسيلة اتصال"
        case .note: "ملاحظة"
        case .correction: "تصحيح"
        }
    }

    private static func formNote(_ kind: FormKind) -> String {
        switch kind {
        case .person: "شخص جديد ومنصبه"
        case .body: "هيئة ليست هنا بعد"
        case .role: "منصب شخص موجود هنا"
        case .link: "بين أي مدخلين"
        case .practice: "ما يفعله أحد ويتعلم منه غيره"
        case .commitment: "ما أعلنه أحد"
        case .evidence: "حالة التزام أو ممارسة وما يثبتها"
        case .contact: "بريد إلكتروني أو هاتف أو عنوان"
        case .note: "ملاحظة على أي شيء"
        case .correction: "ما قيل على غير ذلك"
        }
    }

    private static func formTitle(_ kind: FormKind) -> String {
        switch kind {
        case .person: "إضافة شخص"
        case .body: "إضافة هيئة"
        case .role: "إضافة منصب"
        case .link: "إضافة رابط"
        case .practice: "إضافة ممارسة"
        case .commitment: "إضافة التزام"
        case .evidence: "بيان حالة التزام أو ممارسة"
        case .contact: "إضافة وسيلة اتصال"
        case .note: "إضافة ملاحظة"
        case .correction: forms.correctionTitle
        }
    }

    private static func formField(_ field: FormField, _ kind: FormKind) -> String {
        switch field {
        case .name: kind == .commitment ? "ما أُعلن" : "الاسم"
        case .arabicName: "الاسم بالعربية"
        case .kind: "النوع"
        case .person: "الشخص"
        case .role: "المنصب"
        case .body: "في"
        case .onBehalfOf: "نيابة عن"
        case .since: "منذ"
        case .until: "حتى"
        case .subject: "من"
        case .object: "إلى"
        case .relation: "العلاقة"
        case .partOf: "جزء من"
        case .owner: kind == .commitment ? "من أعلنه" : "صاحبها"
        case .theme: "الموضوع"
        case .status: "الحالة"
        case .place: "المكان"
        case .summary: "في جملة"
        case .website: "صفحة الويب"
        case .due: "الموعد"
        case .commitment: "الالتزام أو الممارسة"
        case .evidence: "الدليل"
        case .about: "عمّن أو عمّ"
        case .way: "الوسيلة"
        case .value: kind == .contact ? "الرقم أو العنوان" : "القيمة"
        case .text: "الملاحظة"
        case .reach: "لمن"
        case .note: "تعليق"
        case .source: "المصدر"
        case .date: "كما في"
        case .confidence: "مدى الثقة"
        }
    }

    private static func formHint(_ field: FormField, _ content: FormField.Content) -> String {
        switch (field, content) {
        case (.source, _): "من أين هذا. Enter يعرض المصادر؛ أو اكتب عنوان مصدر جديد."
        case (.date, _): "اليوم أو الشهر أو السنة المقصودة: 2018-10-29 أو 2018-10 أو 2018."
        case (_, .date): "يوم أو شهر أو سنة: 2018-10-29 أو 2018-10 أو 2018."
        case (.evidence, _): "ما يثبته: تقرير أو صفحة أو رقم."
        case (.arabicName, _): "كما يُكتب بالعربية إن عرفته."
        case (_, .entry): "Enter يفتح القائمة، والكتابة تضيّقها. Backspace يفرغ الحقل."
        case (_, .words): "Enter يفتح الكلمات المعتادة، والكتابة تضيّقها أو تقول غيرها."
        case (_, .choice): "Enter يفتح القائمة."
        default: "Enter أو Tab يتابع، و Ctrl-S يحفظ، و Esc يخرج."
        }
    }

    private static func formProblem(_ problem: FormProblem, _ name: String) -> String {
        switch problem {
        case .missing: "هذا ناقص."
        case .noDate: "لا تاريخ كهذا. اكتبه مثل 2018-10-29 أو 2018-10 أو 2018."
        case .inFuture: "هذا بعد اليوم."
        case .endsBeforeStart: "ينتهي هذا قبل أن يبدأ."
        case .unknownEntry: "لم يعد هنا \(name)."
        case .wrongKind: "لا يصلح هنا: \(name)."
        case .linkToItself: "الطرفان شيء واحد."
        case .tooLong: "أطول من اللازم: الحد \(name) من الأحرف."
        case .controlCharacter: "فيه رمز ليس نصا."
        case .noChoice: "ليس هذا من الخيارات."
        case .misshapen: "لا يصلح هذا: \(name)."
        case .saysNothing: "الحالة أو الدليل أو كلاهما."
        case .unchanged: "يقول هذا ما قيل من قبل."
        case .alreadySaid: "قيل هذا من قبل، بهذا المصدر وهذا التاريخ."
        case .namesake: "يوجد من قبل: \(name)."
        case .gone: "لم يعد هنا ما يُراد تصحيحه، أو صُحح من قبل."
        }
    }

    static func formClaim(_ claim: NetworkClaim) -> String {
        switch claim {
        case .email: "البريد الإلكتروني"
        case .phone: "الهاتف"
        case .mobile: "الهاتف المحمول"
        case .fax: "الفاكس"
        case .address: "العنوان"
        case .website: "صفحة الويب"
        case .birthday: "تاريخ الميلاد"
        case .status: "الحالة"
        case .due: "الموعد"
        case .evidence: "الدليل"
        case .country: "البلد"
        case .place: "المكان"
        case .summary: "الملخص"
        case .note: "ملاحظة"
        case .image: "الصورة"
        case .gender: "الجنس"
        case .otherName: "اسم آخر"
        case .formerName: "اسم سابق"
        case .code: "الرمز"
        case .gss: "رمز الإحصاء"
        case .type: "النوع"
        case .nation: "البلد"
        case .region: "الإقليم"
        case .county: "المقاطعة"
        case .force: "قوة الشرطة"
        case .population: "السكان"
        case .position: "الموقع"
        case .start: "البداية"
        case .end: "النهاية"
        case .combinedAuthority: "السلطة المشتركة"
        case .identifier: "المعرّف"
        case .ownNote: "ملاحظتك"
        }
    }
}
