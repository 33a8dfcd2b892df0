import Core

/// The network as it was on a day, in a month or a year.
extension AppState {
    /// Asks for a date; where one is set it is taken back.
    mutating func askAsOf() {
        if asOf != nil { return endAsOf() }
        layers.append(.asking(.asOf, Prompt()))
    }

    /// Shows the network as of the typed date; nothing typed changes nothing.
    mutating func setAsOf(_ text: String) {
        let text = Folded(text.trimmed).text
        guard !text.isEmpty else { return }
        guard let date = PartialDate(iso: text) else {
            notice = strings.links.noSuchDate(text.visible)
            return
        }
        asOf = date
        replace(library)
        notice = strings.links.asOfNotice(strings.partialDate(date))
    }

    /// Back to the network of today.
    mutating func endAsOf() {
        guard let present else { return }
        let own = own
        asOf = nil
        replace(present.with(own))
        notice = strings.links.backToPresent
    }
}
