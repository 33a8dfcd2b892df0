import Core

/// Words about links and about what is written of the network. Both languages fill every field.
struct LinkWords: Sendable {
    let from, relation, to, since, until, source, confidence: String
    let role: String
    /// A heading over the entries of a kind.
    let kinds: @Sendable (EntryKind) -> String
    let asOf, onBehalfOf: @Sendable (String) -> String
    let span: @Sendable (_ since: String, _ until: String) -> String

    static func of(_ language: Language) -> LinkWords {
        switch language {
        case .english: English.links
        case .arabic: Arabic.links
        }
    }
}

extension English {
    static let links = LinkWords(
        from: "From", relation: "Relation", to: "To", since: "Since", until: "Until", source: "Source", confidence: "Confidence",
        role: "role", kinds: linkedKinds, asOf: { "as of \($0)" }, onBehalfOf: { "on behalf of \($0)" },
        span: { since, until in
            switch (since.isEmpty, until.isEmpty) {
            case (true, true): ""
            case (false, true): "since \(since)"
            case (true, false): "until \(until)"
            case (false, false): "\(since) to \(until)"
            }
        })

    private static func linkedKinds(_ kind: EntryKind) -> String {
        switch kind {
        case .council: "Councils"
        case .force: "Police forces"
        case .body: "Bodies"
        case .person: "People"
        case .city: "Cities"
        case .theme: "Themes"
        case .practice: "Practices"
        case .commitment: "Commitments"
        case .event: "Events"
        case .session: "Sessions"
        case .trigger: "Dated events"
        case .observance: "Awareness days"
        case .source: "Sources"
        }
    }
}

extension Arabic {
    static let links = LinkWords(
        from: "من", relation: "العلاقة", to: "إلى", since: "منذ", until: "حتى", source: "المصدر", confidence: "الثقة",
        role: "الصفة", kinds: linkedKinds, asOf: { "كما في \($0)" }, onBehalfOf: { "نيابة عن \($0)" },
        span: { since, until in
            switch (since.isEmpty, until.isEmpty) {
            case (true, true): ""
            case (false, true): "منذ \(since)"
            case (true, false): "حتى \(until)"
            case (false, false): "من \(since) إلى \(until)"
            }
        })

    private static func linkedKinds(_ kind: EntryKind) -> String {
        switch kind {
        case .council: "المجالس المحلية"
        case .force: "قوات الشرطة"
        case .body: "الهيئات"
        case .person: "الأشخاص"
        case .city: "المدن"
        case .theme: "المواضيع"
        case .practice: "الممارسات"
        case .commitment: "الالتزامات"
        case .event: "الفعاليات"
        case .session: "الجلسات"
        case .trigger: "أحداث مؤرخة"
        case .observance: "أيام التوعية"
        case .source: "المصادر"
        }
    }
}
