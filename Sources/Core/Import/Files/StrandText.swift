/// The monitored strands by the words that files use for them.
enum StrandText {
    static func strand(_ label: String) -> String? { label.utf8.count <= 64 ? strands[Folded(label.trimmed).text] : nil }

    private static let strands = [
        "race": "race", "race or ethnicity": "race", "race and ethnicity": "race", "religion": "religion",
        "total religion": "religion", "religion or beliefs": "religion", "religion or belief": "religion",
        "sexual orientation": "sexual_orientation", "disability": "disability", "transgender": "transgender",
        "transgender identity": "transgender",
    ]
}
