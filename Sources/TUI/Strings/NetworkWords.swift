import Core

/// Words about what came into the network.
extension Strings {
    /// The kind of file.
    func networkLayout(_ layout: NetworkLayout) -> String {
        switch (layout, words.language) {
        case (.popolo, .english): "people and organisations as Popolo JSON"
        case (.popolo, .arabic): "أشخاص ومنظمات بصيغة Popolo JSON"
        case (.vCard, .english): "vCards"
        case (.vCard, .arabic): "بطاقات vCard"
        case (.nodes, .english): "a table of entries"
        case (.nodes, .arabic): "جدول بيانات الجهات"
        case (.links, .english): "a table of links"
        case (.links, .arabic): "جدول روابط"
        case (.register, .english): "a register of councils"
        case (.register, .arabic): "سجل مجالس"
        case (.form, .english): "said in a form"
        case (.form, .arabic): "قيل في استمارة"
        }
    }

    /// How much a file brought: entries by kind, links, other statements.
    func brought(_ network: ImportReport.NetworkBrought) -> String {
        let entries = network.entries.map { words.kind($0.kind) + " " + number($0.count) }
        let isEnglish = words.language == .english
        let links = isEnglish ? "links" : "روابط", claims = isEnglish ? "other statements" : "أقوال أخرى"
        return (entries + [links + " " + number(network.links), claims + " " + number(network.claims)])
            .joined(separator: words.comma)
    }
}
