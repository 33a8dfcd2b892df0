import Core

extension Arabic {
    static let agenda = AgendaWords(
        issue: agendaIssue, layout: agendaLayout, clock: clock, shortClock: shortClock,
        clashesWith: { "تتعارض مع «\($0)»: يعرض x ما يمكن فعله." },
        whichDay: "إلى أي يوم؟  2024-02-03, +7", yourNote: "ملاحظتك",
        noSuchDay: { "«\($0)» ليس يوما. اكتبه مثل 2024-02-03 أو +7." },
        allCalendars: "كل التقاويم", sessions: { plural($0, "جلسة واحدة", "جلستان", "جلسات", "جلسة") },
        rooms: { plural($0, "قاعة واحدة", "قاعتان", "قاعات", "قاعة") },
        minutesLeft: { "بقي \(Arabic.strings.plainNumber($0)) د" }, inMinutes: { "بعد \(Arabic.strings.plainNumber($0)) د" },
        inHours: { "بعد \(Arabic.strings.plainNumber($0)) س" }, others: { "+\(Arabic.strings.plainNumber($0))" },
        starred: "المميّز", notPast: "ما لم ينقضِ", recorded: "مسجّلة", notRecorded: "غير مسجّلة",
        startsSoon: { title, minutes, room in
            "بعد \(Arabic.strings.plainNumber(minutes)) د: \(title)" + (room.isEmpty ? "" : "، \(room)")
        },
        noRooms: "لا قاعة ولا وقت لشيء في هذا اليوم. ‏< و> لأيام أخرى، و[ و] لعروض أخرى.",
        nothingStarred: "لا شيء مميّز بعد. * تضع نجمة على المختار.", times: { plural($0, "مرة واحدة", "مرتان", "مرات", "مرة") },
        people: { plural($0, "شخص واحد", "شخصان", "أشخاص", "شخصا") },
        horizon: { "ما يتكرر بلا نهاية حُسب لـ \($0)" }, nothingChanged: "لا فرق عن النسخة السابقة", isNew: "جديدة",
        isGone: "لم تعد موجودة", isReinstated: "تنعقد رغم ذلك", moved: { "نُقلت من \($0) إلى \($1)" },
        renamed: { "كانت تسمى «\($0)»" }, otherwise: { "تغيّر: \($0)" },
        changed: { what, from, to in what + " " + (from.isEmpty ? "–" : from) + " ← " + (to.isEmpty ? "–" : to) },
        clashTitle: "تعارض ما ميّزته بنجمة: Enter يختار", keepThis: "أبقِ", watchLater: "مسجّلة: شاهدها لاحقًا",
        overlap: { "تتداخلان \(Arabic.strings.plainNumber($0)) د" },
        tooTight: { "بينهما \(Arabic.strings.plainNumber($0)) د ويلزم \(Arabic.strings.plainNumber($1))" },
        alsoThen: "الجلسة نفسها", sameTitle: "العنوان نفسه والأشخاص أنفسهم", onTopic: { "أيضًا عن \($0)" },
        walk: { "يلزم للوصول \(Arabic.strings.plainNumber($0)) د وبقي \(Arabic.strings.plainNumber($1))" },
        resolved: { "أُزيلت النجمة عن «\($0)»." },
        skipped: { "يُترك «\($0)» هذه المرة، وتبقى مواعيده الأخرى مميّزة بنجمة." },
        status: status, exportForm: exportForm)

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
        case .tooManyTimes(let limit): "يتكرر أكثر مما يُحفظ من مرات: \(number(limit))"
        case .uidTwice(let uid): "«\(uid)» مذكور مرتين؛ تسري آخر مراجعة"
        case .orphanOverride(let uid): "تغيير لمرة واحدة من «\(uid)» الذي لا يوجد في الملف؛ يقف وحده"
        case .roomIDTwice(let id): "عدة قاعات تحمل المعرّف \(id)"
        case .noUID: "لا معرّف له؛ صيغ من قاعته ووقته وعنوانه"
        case .noUIDs(let count): "عدد الجلسات بلا معرّف: \(number(count))؛ صيغ من القاعة والوقت والعنوان"
        case .uidShared(let uid): "عدة جلسات تحمل المعرّف «\(uid)»؛ تميَّز كل منها بوقتها"
        case .zoneDiffers(let zone): "يقال إن البرنامج بتوقيت \(zone) وجلساته بتوقيت آخر؛ يسري توقيتها"
        case .cutOff(let sessions): "الملف تالف أو مقطوع هنا؛ أُبقي ما قبله من جلسات: \(number(sessions))"
        case .noZoneData(let zone): "لا يمكن معرفة المنطقة الزمنية «\(zone)» لأن هذا الجهاز بلا مناطق زمنية: ثبّت الحزمة tzdata"
        case .notShown(let component, let count): "\(number(count)) من \(component) ليست من المواعيد: تُحفظ ولا تُعرض"
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

    static func agendaTab(_ tab: AgendaView.Tab) -> String {
        switch tab {
        case .days: "الأيام"
        case .grid: "القاعات"
        case .week: "الأسبوع"
        case .month: "الشهر"
        }
    }

    private static func clock(_ clock: AgendaClock) -> String {
        switch clock {
        case .venue: "الأوقات بتوقيت المكان."
        case .local: "الأوقات بتوقيتك هنا."
        case .utc: "الأوقات بالتوقيت العالمي."
        }
    }

    private static func shortClock(_ clock: AgendaClock) -> String {
        switch clock {
        case .venue: "توقيت المكان"
        case .local: "التوقيت المحلي"
        case .utc: "UTC"
        }
    }

    private static func exportForm(_ form: AgendaExportForm) -> String {
        switch form {
        case .ics: "تقويم لبرامج أخرى"
        case .csv: "جدول لبرامج الجداول"
        case .json: "للبرامج"
        case .md: "جدول للنصوص"
        case .programme: "برنامج للطباعة يوما بيوم"
        }
    }

    private static func status(_ status: SessionStatus) -> String {
        switch status {
        case .unsaid: "غير مذكورة"
        case .confirmed: "مؤكدة"
        case .tentative: "غير مؤكدة"
        case .cancelled: "أُلغيت"
        }
    }

    static func part(_ role: Participant.Role) -> String {
        switch role {
        case .speaker: "المتحدث"
        case .chair: "الرئيس"
        case .organiser: "المنظم"
        case .attendee: "يحضر"
        case .contact: "للتواصل"
        case .other: "يشارك"
        }
    }
}
