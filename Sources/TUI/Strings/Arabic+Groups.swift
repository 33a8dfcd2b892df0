import Core

extension Arabic {
    static let groups = GroupWords(
        kind: groupKind, error: groupError, group: "المجموعة", groupKind: "النوع", unknown: "أسماء مجهولة",
        nameOfGroup: "اسم المجموعة: يضاف إليها ما أُشّر عليه",
        saved: { name, added, known in
            "أضيف \(councilCount(added)) إلى المجموعة \(name)" + (known > 0 ? "؛ وفيها من قبل \(strings.number(known))." : ".")
        },
        isBuiltIn: { "«\($0)» اسم مجموعة موجودة دائما: اختر اسما آخر." },
        needsColumns: { "\($0)، السطر ١: لا بد من العمودين group و area." },
        cannotBeRead: { "تعذرت قراءة \($0)، ويبقى كما هو." },
        takesExpression: { "Enter يقارن بين \(strings.number($0)) من المناطق: مجموعات تُركّب بـ + - & ( )" },
        noAreas: { "ليس في هذه الأرقام منطقة من \($0)." })

    private static func councilCount(_ count: Int) -> String { strings.councils(count) }

    private static func groupKind(_ kind: GroupKind) -> String {
        switch kind {
        case .own: "مجموعة خاصة"
        case .network: "الشبكة"
        case .region: "إقليم"
        case .nation: "بلد"
        case .type: "نوع مجالس"
        case .authority: "سلطة مشتركة"
        case .county: "مقاطعة"
        case .force: "قوة شرطة"
        case .council: "مجلس"
        }
    }

    private static func groupError(_ error: GroupError) -> String {
        let what: String
        switch error.problem {
        case .empty: what = "لا بد من مجموعة، مثل members & London"
        case .tooLong(let limit): what = "لا يُقرأ أكثر من \(strings.number(limit)) حرف"
        case .tooDeep(let limit): what = "لا يُقرأ أكثر من \(strings.number(limit)) من الأقواس المتداخلة"
        case .noName: what = "لا بد هنا من مجموعة أو مجلس"
        case .noSign: what = "لا بد هنا من علامة: + تجمع، - تطرح، & تبقي المشترك"
        case .openQuote: what = "علامة الاقتباس المفتوحة هنا لا تُغلق"
        case .openParenthesis: what = "القوس المفتوح هنا لا يُغلق"
        case .strayParenthesis: what = "القوس المغلق هنا لم يُفتح"
        case .unknown(let name, let kind, let near):
            let kinds = kind.map(groupKind) ?? "مجموعة أو مجلس أو قوة شرطة"
            what =
                "لا يوجد باسم «\(name.visible)»: \(kinds)"
                + (near.isEmpty ? "" : "؛ أتقصد \(near.map(\.visible).joined(separator: "، "))؟")
        case .circle(let name): what = "المجموعة «\(name.visible)» مركبة من نفسها"
        }
        let place = error.place > 1 ? "عند الحرف \(strings.number(error.place)): " : ""
        return (error.group.map { "في المجموعة «\($0.visible)» " } ?? "") + place + what
    }
}
