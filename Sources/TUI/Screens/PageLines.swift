import Core

/// The lines of a page at a width: sections with their facts, long texts broken, each fact with its source.
struct PageLines {
    enum Line: Equatable {
        case title(String)
        case heading(String)
        /// A line of a fact: its label (on the first line), a stretch of its text, and what stands behind it.
        case fact(Int, label: String, text: String, remark: String)
        case empty
    }

    private(set) var lines: [Line] = []
    private(set) var facts: [Fact] = []

    init(_ dossier: Dossier, width: Int, state: AppState) {
        let strings = state.strings
        let labelWidth = max(10, min(24, width * 2 / 5))
        let title =
            if case .figure = dossier.subject { state.shortName(of: dossier.subject) } else {
                dossier.name.text(in: state.language)
            }
        for line in Wrapping.lines(title, width: width) { lines.append(.title(line)) }
        for section in dossier.sections {
            let isFirstRegister = section.heading == .register && facts.isEmpty
            if !isFirstRegister { lines += [.empty, .heading(PageLines.heading(section, strings))] }
            for fact in section.facts {
                let (text, remark) = strings.fact(fact, library: state.library)
                append(fact, strings.factLabel(fact), text, remark, width: width, labelWidth: labelWidth)
            }
        }
    }

    /// The heading of a section; of figures with what their numbers are.
    private static func heading(_ section: DossierSection, _ strings: Strings) -> String {
        let figures = section.facts.lazy.compactMap { fact in
            if case .figures(let line) = fact.content { line } else { nil as FigureLine? }
        }.first
        return strings.section(section.heading) + (figures.map { strings.colon + strings.figuresTitle($0) } ?? "")
    }

    private mutating func append(_ fact: Fact, _ label: String, _ text: String, _ remark: String, width: Int, labelWidth: Int) {
        let index = facts.count
        facts.append(fact)
        let room = max(8, width - labelWidth - 1)
        let fits = TextWidth.of(text) + TextWidth.of(remark) + 2 <= room
        // A text of several paragraphs keeps them.
        let texts = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Wrapping.lines(String($0), width: room)
        }
        for (at, line) in texts.enumerated() {
            lines.append(.fact(index, label: at == 0 ? label : "", text: line, remark: fits ? remark : ""))
        }
        guard !fits, !remark.isEmpty else { return }
        for line in Wrapping.lines(remark, width: room) { lines.append(.fact(index, label: "", text: "", remark: line)) }
    }

    /// The lines of a fact.
    func lines(of fact: Int) -> ClosedRange<Int> {
        func belongs(_ line: Line) -> Bool {
            if case .fact(fact, _, _, _) = line { true } else { false }
        }
        guard let first = lines.firstIndex(where: belongs), let last = lines.lastIndex(where: belongs) else { return 0...0 }
        return first...last
    }

    /// The fact on a line, or the next one near it.
    func fact(near line: Int) -> Int {
        for at in lines.indices where at >= line { if case .fact(let fact, _, _, _) = lines[at] { return fact } }
        return facts.count - 1
    }

}
