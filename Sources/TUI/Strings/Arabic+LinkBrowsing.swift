import Core

extension Arabic {
    static let linkBrowsing = LinkBrowsingWords(
        tab: "الروابط", column: linkColumn, linksOf: { "روابط \($0)" }, noLinks: { "\($0): لا روابط معروفة." },
        unknownField: { "لا يوجد حقل «\($0):». الحقول هي from: و relation: و to: و source: و confidence:." },
        surroundings: { "حول \($0)" }, more: { "\(Arabic.strings.number($0)) أخرى: يعرضها Enter" },
        others: { "+\(Arabic.strings.number($0))" },
        links: { plural($0, "رابط واحد", "رابطان", "روابط", "رابطا") }, shown: { "\($0)–\($1) من \($2)" },
        nothingAround: { "لا شيء حوله يطابق «\($0)». Esc يزيل التصفية." }, pathTitle: "كيف يرتبطان", weakest: "أضعف رابط",
        allStated: "كل الروابط تذكرها مصادرها", samePlace: "هو المدخل نفسه.", noSuchEntry: { "لا يوجد مدخل \($0)." },
        notLinked: { "لا رابط بين \($0) و\($1): لا سلسلة روابط تصل أحدهما بالآخر." },
        markSet: { "وُضعت علامة على \($0): ' يعرض العلامات، وP يعرض الطريق بين اثنين." },
        markGone: { "أُزيلت العلامة عن \($0)." }, since: { "منذ \($0)" }, until: { "حتى \($0)" },
        fromUntil: { "من \($0) إلى \($1)" }, notConfirmed: "لم يؤكَّد بعدها", onBehalfOf: { "نيابة عن \($0)" },
        whichDate: "الشبكة كما في أي تاريخ؟  2018, 2018-10, 2018-10-29",
        noSuchDate: { "«\($0)» ليس تاريخا. اكتبه مثل 2018 أو 2018-10 أو 2018-10-29." },
        asOfNotice: { "الشبكة كما في \($0): ما كان ساريا من مناصب وروابط وأسماء ومجالس. Esc أو @ للعودة." },
        asOfHeader: { "الشبكة كما في \($0)" }, backToPresent: "الشبكة كما هي اليوم من جديد.", step: "الخطوة", depth: "العمق",
        entry: "المدخل", confidence: "الثقة", evidence: "الدليل", unopened: "غير مفتوح")

    private static func linkColumn(_ column: LinkColumn) -> String {
        switch column {
        case .from: "من"
        case .relation: "العلاقة"
        case .to: "إلى"
        case .since: "منذ"
        case .source: "المصدر"
        }
    }

    static func linkWords(_ command: Command) -> (String, String)? {
        switch command {
        case .display: ("ما يُعرف، والشجرة حوله، والخريطة حوله", "شجرة وخريطة")
        case .visit: ("اذهب إلى المدخل المختار", "اذهب إليه")
        case .links: ("روابط المختار، أو كلها", "روابط")
        case .path: ("الطريق بين مدخلين محددين", "طريق")
        case .asOf: ("الشبكة كما في تاريخ، أو كما هي اليوم", "كما في")
        case .historyBack: ("عودة إلى ما فُتح قبله", "قبله")
        case .historyForward: ("إلى ما بعده من جديد", "بعده")
        case .places: ("آخر ما فُتح من مداخل", "أماكن")
        case .setMark: ("ضع علامة على المدخل للعودة إليه، أو أزلها", "علامة")
        case .marks: ("المداخل ذات العلامة", "علامات")
        default: nil
        }
    }

    static func linkScope(_ scope: Scope) -> String? {
        switch scope {
        case .tree: "الشجرة حول مدخل"
        case .surroundings: "الخريطة حول مدخل"
        case .links: "جدول الروابط"
        case .chain: "طريق بين مدخلين"
        default: nil
        }
    }

    static func ownLinkWords(_ scope: Scope, _ command: Command) -> (String, String)? {
        switch (scope, command) {
        case (.tree, .open): ("فتح ما تحته أو طيه", "فتح وطي")
        case (.tree, .moveRight): ("طيه، أو إلى ما فوقه", "طي")
        case (.tree, .moveLeft): ("أعمق", "أعمق")
        case (.surroundings, .open): ("الذهاب إلى المدخل المختار وخريطته", "اذهب إليه")
        case (.surroundings, .pageUp): ("المداخل السابقة", "السابقة")
        case (.surroundings, .pageDown): ("المداخل التالية", "التالية")
        case (.surroundings, .filter): ("ما يطابق وحده", "تصفية")
        case (.links, .open): ("فتح المدخل تحت المؤشر", "افتح")
        case (.links, .links): ("كل الروابط", "كل الروابط")
        case (.chain, .open): ("الذهاب إلى المدخل المختار", "اذهب إليه")
        case (.page, .links): ("كل روابط المدخل", "روابط")
        default: nil
        }
    }

    static func unavailableLinks(_ reason: Unavailability) -> String? {
        switch reason {
        case .onlyOnEntryPage: "يعمل هذا في مدخل مفتوح: Enter يفتح المختار."
        case .onlyInTree: "يعمل هذا في الشجرة والخريطة حول مدخل: v في صفحته."
        case .noPlace: "لم يُفتح مدخل آخر بعد."
        case .noMarks: "لا علامة على أي مدخل بعد: M يضع علامة للعودة إليه."
        case .markTwo: "حدد مدخلين بـ Space، أو واحدا واختر آخر."
        default: nil
        }
    }
}
