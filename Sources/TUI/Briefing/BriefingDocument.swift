import Core

/// A briefing in the words of a language, before it becomes Markdown or a page: headings with paragraphs, lists, tables and a picture.
struct BriefingDocument: Equatable {
    let language: Language
    let title: String
    /// Under the title: what the area is, and of which day the briefing is.
    var lead: [Phrase]
    var sections: [Section]
    /// At the foot: what it was made from.
    var foot: [Phrase]

    struct Section: Equatable {
        let part: BriefingPart
        let heading: String
        var blocks: [Block]
    }

    enum Block: Equatable {
        case paragraph(Phrase)
        /// What must be known to read what stands above it: in small print.
        case note(Phrase)
        /// A paragraph that says what is below it.
        case subheading(String)
        case list([Phrase])
        case table(Table)
        /// An SVG picture; a form without pictures leaves it out.
        case picture(String)
    }

    struct Table: Equatable {
        let titles: [String]
        /// Which columns hold numbers: they stand at the end of their field.
        let numeric: Set<Int>
        var rows: [[Phrase]]
        /// The row that the briefing is about.
        var own: Int?
    }

    /// A piece of text, with its language where that is not the one of the briefing.
    struct Phrase: Equatable, ExpressibleByStringLiteral {
        let text: String
        var isEnglish = false

        init(_ text: String, isEnglish: Bool = false) { (self.text, self.isEnglish) = (text, isEnglish) }
        init(stringLiteral text: String) { self.init(text) }
    }
}
