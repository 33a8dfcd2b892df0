import Core

extension Arabic {
    static let agenda = AgendaWords(issue: agendaIssue, layout: agendaLayout)

    private static func agendaIssue(_ issue: AgendaIssue) -> String {
        switch issue {
        case .keptAside(let reason, let text): "وُضع جانبًا، \(keptAside(reason)): \(text)"
        case .unknownZone(let zone): "المنطقة الزمنية «\(zone)» غير معروفة: تؤخذ أوقاتها بتوقيت المكان"
        case .windowsZone(let zone, let meant): "المنطقة الزمنية «\(zone)» هي اسم ويندوز لـ \(meant)"
        case .badValue(let property, let text): "لا يمكن فهم \(property) «\(text)»؛ تُرك"
        case .endBeforeStart: "ينتهي قبل أن يبدأ؛ مدته غير معروفة"
        case .noLength: "مدته غير مذكورة"
        case .badRule(let rule): "لا يمكن فهم القاعدة «\(rule)»؛ أُبقيت المرة الأولى وحدها"
        case .neverHappens(let rule): "القاعدة «\(rule)» لا تعطي أي وقت؛ تبقى المرة الأولى وحدها"
        case .tooManyTimes(let limit): "يتكرر أكثر من \(limit) مرة، وهو ما يُحفظ"
        case .uidTwice(let uid): "«\(uid)» مذكور مرتين؛ تسري آخر مراجعة"
        case .orphanOverride(let uid): "تغيير لمرة واحدة من «\(uid)» الذي لا يوجد في الملف؛ يقف وحده"
        case .roomIDTwice(let id): "عدة قاعات تحمل المعرّف \(id)"
        case .noUID: "لا معرّف له؛ صيغ من قاعته ووقته وعنوانه"
        case .noZoneData(let zone): "لا يمكن معرفة المنطقة الزمنية «\(zone)» لأن هذا الجهاز بلا مناطق زمنية: ثبّت الحزمة tzdata"
        case .notShown(let component, let count): "\(count) من \(component) ليست مواعيد: تُحفظ ولا تُعرض"
        case .outsideDays(let text): "\(text) خارج أيام البرنامج"
        }
    }

    private static func keptAside(_ reason: AgendaIssue.Reason) -> String {
        switch reason {
        case .noStart: "لا بداية له"
        case .badStart: "بدايته ليست وقتًا"
        case .unclosed: "لم يُغلق"
        case .tooLong: "أطول مما يُقبل"
        case .notUnderstood: "لا يمكن فهمه"
        }
    }

    private static func agendaLayout(_ layout: AgendaLayout) -> String {
        switch layout {
        case .iCalendar: "تقويم (iCalendar)"
        case .scheduleXML: "برنامج مؤتمر (XML)"
        case .scheduleJSON: "برنامج مؤتمر (JSON)"
        case .scheduleTable: "جدول جلسات"
        }
    }
}
