import Core

extension Arabic {
    static func networkIssue(_ issue: NetworkIssue) -> String {
        switch issue {
        case .linkToNowhere(let from, let relation, let to):
            "«\([from, relation, to].filter { !$0.isEmpty }.joined(separator: " "))» لا يؤدي إلى شيء: لا الملف ولا الشبكة يعرفان هذا "
                + "المدخل. تُرك"
        case .cycle(let relation, let entries):
            "«\(relation)» يعود إلى حيث بدأ: \(entries.joined(separator: " → ")). أُبقي عليه"
        case .idTwice(let id): "\(id) ورد مرتين: يبقى الأول ويُحفظ الاسم الآخر إلى جانبه"
        case .idOfAnother(let id, let name): "في الشبكة مدخل آخر بالمعرّف \(id): يبقى «\(name)» منفصلًا عنه"
        case .nameTooLong(let limit): "الاسم أطول من \(limit) حرف فقُصّ"
        case .unsafeText(let text): "محارف تحكم أو تغيير اتجاه أُظهرت بدل أن تُرسل: \(text)"
        case .datesContradict(let since, let until): "النهاية، \(until)، قبل البداية، \(since). أُبقي عليهما"
        case .badDate(let text): "«\(text)» ليس تاريخًا؛ حُفظ في الملاحظة"
        case .unknownKind(let kind): "«\(kind)» ليس نوعًا معروفًا: اعتُبر هيئة من هذا النوع"
        case .unknownConfidence(let text): "«\(text)» ليس درجة ثقة معروفة: اعتُبر مذكورًا"
        case .noName(let id): "مدخل بلا اسم تُرك" + (id.isEmpty ? "" : ": \(id)")
        case .noEnds: "رابط ينقصه طرف أو علاقة تُرك"
        case .notTaken(let list, let count): "\(list): \(count) ليست من الشبكة وتُركت"
        case .propertyLeftOut(let name): "\(name) أكبر من اللازم أو لا نفع فيه هنا فتُرك"
        case .keptAside(let reason, let text): "تُرك لأنه \(cardReason(reason)): \(text)"
        case .cutOff(let entries): "الملف تالف أو مقطوع هنا؛ أُبقي على ما قبله وعدده \(entries)"
        case .sameName(let name, let known): "«\(name)» يحمل اسم \(known): رُبطا على أنهما على الأرجح شيء واحد"
        case .registerCompared(let equal, let different, let new):
            "مجالس كما في السجل المتاح: \(equal)؛ تختلف عنه: \(different)؛ جديدة: \(new)"
        case .nothingFound: "لا مدخل ولا رابط في الملف"
        }
    }

    private static func cardReason(_ reason: AgendaIssue.Reason) -> String {
        switch reason {
        case .unclosed: "غير مغلق"
        case .tooLong: "أطول من اللازم"
        case .noStart, .badStart, .notUnderstood: "لا يُفهم"
        }
    }
}
