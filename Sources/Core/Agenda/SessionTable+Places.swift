extension SessionTable {
    /// Whether a text of a session names a place: in its own spelling, as a word, and not as the first word, which is written large anyway.
    func namesPlace(_ name: String, at index: Int) -> Bool {
        let texts =
            [self[.title][index], self[.subtitle][index], self[.track][index]] + SessionTable.list(self[.categories][index])
        // A name of several words is no word by chance.
        return texts.contains { text in
            text.ranges(of: name).contains { range in
                let before = text[..<range.lowerBound].last, behind = text[range.upperBound...].first
                guard !(before?.isLetter ?? false), !(behind?.isLetter ?? false) else { return false }
                return name.contains(" ") || text == name || before != nil
            }
        }
    }
}
