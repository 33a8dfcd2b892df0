import Core

extension Arabic {
    static let map = MapWords(
        by: { colouring in
            switch colouring {
            case .region: "خريطة حسب الإقليم"
            case .network: "خريطة حسب أول صلة بالشبكة"
            case .rate: "خريطة حسب المعدل"
            }
        },
        noTie: "لا صلة معروفة", noRate: "لا رقم (وليس صفرا)",
        source: { $0 == .forces ? "قوات الشرطة" : "أحياء لندن" },
        rates: { source, category, period, coverage in "\(source): \(category) في \(period) لكل ١٬٠٠٠ من السكان (\(coverage))" },
        notCompared: "أرباع كل سلسلة وحدها: لا تقارن السلسلتان.",
        rate: { rate, category, period, force in
            "\(rate) لكل ١٬٠٠٠ من السكان في \(period): \(category)" + (force.map { "، \($0)" } ?? "")
        },
        alsoHere: { "وهنا أيضا (n): \($0)" },
        dots: "النقاط ما قرب من موقع مجلس؛ ولا يُرسم ساحل.",
        noPosition: { "لا موقع في السجل لـ \($0)." },
        withoutPosition: { "\(strings.councils($0)) بلا موقع" },
        magnified: { "× \(strings.number($0))" }, nothingHere: "ليس لأي مجلس مطابق موقع.")
}
