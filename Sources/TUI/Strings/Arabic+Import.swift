import Core

extension Arabic {
    static let imports = ImportWords(
        issue: issue, readError: readError, mapError: mapError, storeProblem: storeProblem, remedy: remedy, layout: layout,
        rows: { "الصفوف: قُرئ \($0) واستُعمل \($1)" },
        brought: {
            "\(Arabic.strings.number($0)) من الأرقام لـ\(Arabic.strings.number($1)) من المناطق، \($2)، إلى \($3) (السلسلة \($4))"
        },
        references: { "\($0) من الرموز بأسمائها" },
        unknownArea: { name, nearest in
            "لا منطقة في السجل باسم «\(name)»؛ تُحفظ بهذا الاسم"
                + (nearest.isEmpty ? "" : ". قريب منها: \(nearest.joined(separator: "، "))")
        },
        ambiguousArea: { "«\($0)» قد تكون \($1.joined(separator: " أو "))" },
        looked: "معاينة فقط: لم يُحفظ شيء.", nothing: "لم يُستورد شيء.",
        stored: { "حُفظ في المراجعة \($0). يتراجع عنه concord undo." },
        known: { "المحتوى نفسه محفوظ من قبل في المراجعة \($0): لم يتغير شيء." },
        undone: { "أُلغي: \($0)." }, nothingToUndo: "لا استيراد يمكن إلغاؤه.",
        askUndo: "U مرة أخرى يلغي آخر استيراد؛ وأي مفتاح آخر يتركه.",
        inForce: "سارية", takenBack: "أُلغيت", revision: "المراجعة", time: "الوقت", author: "من", state: "الحالة",
        dataset: "البيانات", figure: "الرقم", earlierRelease: "الإصدار الأسبق", laterRelease: "الإصدار اللاحق",
        earlierChange: "التغير وقتها", laterChange: "التغير الآن", turned: "انقلبت الإشارة",
        codesAndNames: { "قوائم رموز وأسماء: \(Arabic.strings.number($0))" }, ownThings: "نجوم أو ملاحظات أو عروض",
        undoOf: { "إلغاء \($0)" },
        profileError: profileError, importing: { "يجري استيراد \($0) …  Esc يوقفه" },
        rowsSoFar: { "الصفوف: \($0)" }, secondsLeft: { "بقي \($0) ث" }, stopped: "توقف: المخزن كما كان.",
        pathTitle: "أي ملف يُستورد؟",
        reportTitle: "ما جرى للملف", changesTitle: "ما غيرته الإصدارات اللاحقة", revisionsTitle: "ما استُورد وما أُلغي",
        insteadOf: { "بدلا من \($0)" }, noReport: "لم يُحفظ تقرير عنه: لم يأت بملف.",
        noRevisions: "لم يُستورد شيء بعد: Ctrl-O يستورد ملفا.",
        noChanges: "لا رقم يغيره إصدار لاحق.", alreadyBack: "أُلغي من قبل.",
        changedElsewhere: "غيّر برنامج آخر المخزن: قُرئ ما فيه.", askUndoOf: { "U مرة أخرى يلغي: \($0). وأي مفتاح آخر يتركه." },
        changes: { "أرقام يعطيها إصدار لاحق للتغطية نفسها على غير ما كانت: \(Arabic.strings.number($0))" },
        changeWas: { "كان التغير \($0) وصار \($1)" })

    private static func reason(_ reason: Issue.Reason) -> String {
        switch reason {
        case .domesticAbuse: "العنف الأسري ليس جريمة كراهية"
        case .notHateCrime: "ليست جريمة كراهية"
        case .noArea: "لا منطقة مذكورة"
        case .noPeriod: "لا فترة تُعرف"
        case .unknownCategory: "الفئة غير معروفة"
        case .incomplete: "الصف ناقص"
        case .totalOfAreas: "مجموع الصفوف الأخرى"
        case .note: "سطر نص بجانب الجدول"
        case .noCount: "لا عدد"
        case .derived: "تُحسب المعدلات من السكان المعروفين"
        }
    }

    private static func issue(_ kind: Issue.Kind) -> String {
        switch kind {
        case .ragged(let fields, let expected): "حقول الصف \(number(fields)) والعناوين \(number(expected))"
        case .textAfterQuote: "بعد علامة الاقتباس نص أُبقي عليه"
        case .replacedBytes: "استُبدلت بايتات ليست نصا"
        case .titleTwice(let title): "عمودان بعنوان «\(title)»؛ يؤخذ الأول"
        case .notANumber(let text): "«\(text)» ليس رقما ولا علامة معروفة"
        case .displayDiffers(let shown, let stored): "المعروض \(shown) والمخزون \(stored)"
        case .notAPeriod(let text): "«\(text)» ليست فترة"
        case .figureTwice(let label): "رقم ثان لـ\(label)؛ يؤخذ الأول"
        case .noteMissing(let number): "الملاحظة \(number) مذكورة وليست موجودة"
        case .noFigures: "ورقة بلا أرقام"
        case .indexContradicts(let index, let title): "يقول الفهرس «\(index)» والورقة «\(title)»: الأرقام متناقضة"
        case .indexDiffers(let index, let title): "يقول الفهرس «\(index)» والورقة «\(title)»"
        case .leftOut(let reason, let label, let rows, let sum):
            "تُرك: \(number(rows)) من الصفوف" + (label.isEmpty ? "" : " من «\(label)»") + "، "
                + (sum > 0 ? "فيها \(number(sum))، " : "")
                + self.reason(reason)
        case .sumDiffers(let label, let sum, let printed): "\(label): مجموع الأجزاء \(number(sum)) والمطبوع \(number(printed))"
        case .noStrand(let text, let count): "«\(text)» ليست في فئة مرصودة: \(number(count)) في المجموع فقط"
        case .countedOnce(let rows, let complaints):
            "\(number(rows)) من الصفوف عن \(number(complaints)) من البلاغات: يُعد كل بلاغ مرة"
        case .coverageUnknown: "لا يقول الملف أي الجهات أبلغت"
        case .agencies(let year, let count): "أبلغت \(number(count)) من الجهات في \(strings.year(year))"
        case .nestedValue(let key): "في «\(key)» قائمة أو كائن؛ يُحفظ نصا"
        case .hiddenSheet: "الورقة مخفية؛ تُقرأ مع ذلك"
        case .more(let count): "\(number(count)) أخرى لا تُذكر"
        case .uncertainPeriods(let text): "لا شيء يبين كيف تُقرأ «\(text)»"
        case .tooLarge(let text): "\(text) أكبر مما يُقبل رقما؛ تُرك"
        case .notACount(let text): "«\(text)» ليس عددا؛ المعدل أو النسبة يُبيَّنان بـ measure= في الوصف"
        case .partOfYear(let year, let quarters, let rows, let sum):
            "في \(strings.numerals.digits(year)) الأرباع \(quarters.map(number).joined(separator: "، ")) فقط: تُرك \(number(rows)) من الصفوف فيها \(number(sum))"
        case .unitWithoutPlace(let name, let rows, let sum): "ليس لـ\(name) مكان: \(number(rows)) من الصفوف فيها \(number(sum))"
        case .codeTwice(let code): "الرمز \(code) مكرر"
        case .agenda(let issue): Arabic.agenda.issue(issue)
        case .network(let issue): Arabic.networkIssue(issue)
        case .columnsLeftOut(let titles, let count):
            "أعمدة لم يؤخذ منها شيء: " + titles.map { "«\($0)»" }.joined(separator: "، ")
                + (count > titles.count ? " و\(number(count - titles.count)) غيرها" : "")
        case .calendarYears(let text):
            "تؤخذ سنوات مثل \(text) من يناير إلى ديسمبر؛ فإن كانت مالية فلتُكتب مثل 2018/19"
        case .afterRecord(let month, let recorded):
            "\(Arabic.strings.month(month)) بعد شهر التسجيل \(Arabic.strings.month(recorded))؛ تُعد في الشهر الذي يذكره"
        case .subtotals(let names): "مجاميع صفوف أخرى تُركت من المناطق: \(names.joined(separator: "، "))"
        }
    }

    private static func readError(_ error: ReadError) -> String {
        switch error {
        case .cannotOpen(let code): "لا يُفتح: \(systemError(code)). تحقق من المسار والأذون"
        case .notAFile: "مجلد أو أنبوب أو جهاز. أعط ملفا"
        case .changedWhileRead: "تغير أثناء قراءته. أعد المحاولة حين لا يكتب فيه شيء"
        case .empty: "فارغ"
        case .notText: "ليس نصا ولا جدولا. احفظه بصيغة CSV أو ODS أو XLSX"
        case .tooLarge(let limit): "أكبر من \(number(limit / 1_000_000)) ميغابايت"
        case .unclosedQuote(let row): "السطر \(row): علامة اقتباس لا تُغلق. أغلقها أو احذفها"
        case .fieldTooLong(let row, let limit): "السطر \(row): حقل أطول من \(number(limit)) بايت. أتنقص علامة اقتباس؟"
        case .tooManyColumns(let row, let limit): "السطر \(row): الأعمدة أكثر من \(number(limit))"
        case .tooManyRows(let limit): "صفوفه أكثر من \(number(limit))"
        case .repeatedTooOften(let row, let limit):
            "الصف \(row): صفوف لا يُذكر إلا أنها مكررة، أكثر من \(number(limit)). احفظ الجدول من جديد أو بصيغة CSV"
        case .tooManyCells(let limit):
            "خلاياه المملوءة أكثر من \(number(limit)). قسّمه، أو أعط ملفا فيه صف لكل حادثة، فهذا يُعد مهما كبر"
        case .tooManyAreas(let limit): "مناطقه أكثر من \(number(limit)). هل عمود المنطقة صحيح؟"
        case .tooManyFigures(let limit): "أرقامه أكثر من \(number(limit)). هل الأعمدة صحيحة؟"
        case .tooManyKinds(let limit): "أنواع الجرائم فيه أكثر من \(number(limit)). هل العمود صحيح؟"
        case .tooManyIdentities(let limit): "الحوادث المذكورة فيه برقمها أكثر من \(number(limit))"
        case .recordTooLong(let row, let limit): "السطر \(row) أطول من \(number(limit)) بايت. أتنقص علامة اقتباس؟"
        case .damagedArchive: "تالف أو مقطوع. أحضره من جديد"
        case .unsupportedArchive: "مقفل بكلمة سر أو مضغوط بطريقة غير معتادة. احفظه من جديد بغيرها"
        case .expandsTooMuch(let limit): "يبلغ بعد فك ضغطه أكثر من \(number(limit / 1_000_000)) ميغابايت"
        case .missingPart(let part): "ينقصه الجزء \(part). أحضره أو احفظه من جديد"
        case .damagedJSON(let line): "تالف في السطر \(line). أحضره من جديد"
        case .damagedXML(let part, let line): "تالف في \(part)، السطر \(line). أحضره أو احفظه من جديد"
        case .documentType(let part): "فيه تعريف نوع في \(part) لا حاجة إليه في مثل هذه الملفات: رُفض"
        case .nestedTooDeep(let limit): "متداخل بعمق يزيد على \(number(limit))"
        case .notAnObject(let line): "السطر \(line) ليس كائن JSON"
        case .notASpreadsheet: "مضغوط وليس جدولا. فكه وأعط ما فيه"
        case .noSuchLayout: "لا يُعرف شكله من عناوينه. بين أعمدته بـ ‎--map"
        case .map(let error): mapError(error)
        case .cancelled: "أُوقف: المخزن كما كان"
        case .notACalendar: "ليس تقويما: لا سطر فيه هو BEGIN:VCALENDAR"
        case .noLibrary(let package): "يحتاج إلى مكتبة ليست في هذا الجهاز: ثبّت الحزمة \(package)"
        case .noKey(let text): "لا يُحفظ باسم «\(text)»: يلزم حرف أو رقم. أعط اسما آخر بـ ‎--dataset"
        case .keyTaken(let key): "لا يُحفظ باسم «\(key)»: هو اسم فعالية تأتي مع البرنامج. أعط اسما آخر بـ ‎--dataset"
        case .noHateCrimeFlag: "جرائم شوارع من police.uk: لا شيء فيها يبين جرائم الكراهية، فلا يُستورد"
        }
    }

    private static func mapError(_ error: MapError) -> String {
        func near(_ names: [String]) -> String { names.isEmpty ? "" : ". أتقصد \(names.joined(separator: "، "))؟" }
        return switch error {
        case .noSuchPart(let part, let nearest): "لا جزء «\(part)» في الوصف" + near(nearest)
        case .partTwice(let part): "\(part) مكرر في الوصف"
        case .noValue(let part): "لا قيمة لـ\(part)"
        case .unclosedQuote: "علامة اقتباس في الوصف لا تُغلق"
        case .wrongValue(let part, let value, let allowed): "\(part) لا يكون «\(value)»: \(allowed.joined(separator: "، "))"
        case .noSuchColumn(let title, let nearest): "لا عمود بعنوان «\(title)»" + near(nearest)
        case .columnTwice(let title): "للعمود «\(title)» معنيان"
        case .missing(let role): "أي عمود هو \(role.rawValue)؟ بينه بـ ‎--map \(role.rawValue)=TITLE"
        case .noSuchSheet(let name, let nearest): "لا ورقة باسم «\(name)»" + near(nearest)
        case .noHeader(let row): "لا صف \(row) تؤخذ منه العناوين"
        }
    }

    private static func storeProblem(_ problem: StoreError.Problem) -> String {
        switch problem {
        case .cannotOpen: "لا يُفتح المخزن ولا يُنشأ."
        case .readOnly: "لا يُسمح بالكتابة في المخزن."
        case .diskFull: "القرص ممتلئ؛ المخزن كما كان."
        case .busy: "برنامج آخر يكتب في المخزن."
        case .damaged(let aside): "المخزن تالف" + (aside.map { "؛ نُقل إلى \($0)." } ?? ".")
        case .newer(let version, let known): "كتب المخزنَ برنامج أحدث (المخطط \(version)؛ هذا يعرف \(known))."
        case .notAStore: "ليس هذا مخزن Concord."
        case .unknownRevision(let id): "لا مراجعة \(id.text)."
        case .misshapen: "الأرقام لا تلائم محاورها."
        case .inputOutput(let code, let message): "فشلت القراءة أو الكتابة (\(code)، \(message))."
        case .refused(let code, let message): "رفضت قاعدة البيانات (\(code)، \(message))."
        }
    }

    private static func remedy(_ remedy: StoreError.Remedy) -> String {
        switch remedy {
        case .chooseAnotherPath: "اختر مسارا آخر بـ ‎--store."
        case .allowWriting: "اسمح بالكتابة في مجلده أو اختر غيره بـ ‎--store."
        case .freeSpace: "أفرغ مساحة وأعد المحاولة."
        case .closeTheOther: "انتظر حتى يفرغ أو أغلقه."
        case .updateProgram: "حدّث Concord."
        case .importAgain: "استورد ملفاتك من جديد."
        case .checkTheDisk: "افحص القرص."
        case .report: "يرجى الإبلاغ عن هذا."
        }
    }

    private static func layout(_ layout: FileLayout) -> String {
        switch layout {
        case .bulletin: "جداول نشرة وزارة الداخلية"
        case .forceTable: "قوات الشرطة حسب السنة والفئة"
        case .metropolitanBoroughs: "شرطة العاصمة: الأحياء والعلامات حسب الشهر"
        case .fbiIncidents: "حوادث كراهية لدى FBI، تُعد ولا تُحفظ"
        case .newYorkComplaints: "بلاغات كراهية في نيويورك، تُعد ولا تُحفظ"
        case .agenda: "برنامج أو تقويم"
        case .network: "جهات من الشبكة وما يربطها"
        case .incidents: "مستخرج حوادث، تُعد ولا تُحفظ"
        case .offencesOpenData: "الجرائم المسجلة حسب القوة والجريمة والربع"
        case .streetCrimes: "جرائم الشوارع من police.uk"
        case .references: "قائمة رموز وأسماء"
        case .tables: "جداول مرقمة في مصنف"
        case .mapped: "جدول يُقرأ بوصف أعمدته"
        }
    }

    private static func profileError(_ kind: ProfileError.Kind) -> String {
        func near(_ names: [String]) -> String { names.isEmpty ? "" : ". أتقصد \(names.joined(separator: "، "))؟" }
        return switch kind {
        case .notAProfile: "السطر الأول يجب أن يكون «concord-profile 1»"
        case .newer(let version): "كتب هذا الوصف برنامج أحدث (\(version))"
        case .twice(let word): "«\(word)» مكرر"
        case .noValue(let word): "لا قيمة لـ«\(word)»"
        case .unclosedQuote: "علامة اقتباس لا تُغلق"
        case .missing(let word): "ينقص «\(word)»"
        case .map(let error): mapError(error)
        case .notAThreshold(let text): "«\(text)» ليس عددا صحيحا من ١ فصاعدا"
        case .notAnEntry(let text): "«\(text)» ليس مدخلا مثل council:BIR"
        case .noSuchStrand(let text, let nearest): "لا فئة «\(text)»" + near(nearest)
        case .noSuchMarker(let text, let nearest): "لا علامة «\(text)»" + near(nearest)
        case .noSuchLayout(let text, let nearest): "لا شكل «\(text)»" + near(nearest)
        case .notText: "ليس نصا"
        case .tooLong(let limit): "أطول من \(number(limit)) بايت"
        }
    }
}
