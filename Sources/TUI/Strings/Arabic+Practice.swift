import Core

extension Arabic {
    static let practice = PracticeWords(
        points: { plural($0, "نقطة واحدة", "نقطتان", "نقاط", "نقطة") },
        parts: {
            "الموضوع \(number($0.theme))، المكان \(number($0.place))، الحالة \(number($0.status))، الثقة \(number($0.confidence))، "
                + "العمر \(number($0.age))"
        },
        kilometres: { number($0) + " كم" }, itself: "له", sameFigures: "في منطقة قوة الشرطة نفسها",
        alike: { "الشبه: المرتبة \(number($0)) من \(number($1))" },
        alikeBy: { "تتشابه المناطق حسب \($0.joined(separator: " و"))، داخل سلسلة واحدة." },
        onThemes: { "في موضوع: " + $0 }, onStrands: { "حسب الفئة: " + $0 }, noOwner: "لا يُذكر صاحبها",
        rule:
            "من ١٠٠ نقطة: للموضوع المطلوب ٤٠ (و٢٠ إن كانت الفئات وحدها هي نفسها)، وللمكان ٣٠ (الأفضل من القرب، ناقصا واحدة لكل ١٠ كم، "
            + "ومن الشبه)، وللأساس ٣٠: الحالة ١٠ (جارٍ) والثقة ١٠ (مذكور) والعمر ١٠ ناقصا واحدة لكل سنة.",
        pointsTitle: "النقاط", distanceTitle: "كم", likenessTitle: "الشبه", themeTitle: "الموضوع", confidenceTitle: "الثقة",
        partsTitle: "تفصيل النقاط")
}
