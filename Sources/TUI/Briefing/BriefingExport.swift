import Core

extension Briefing {
    /// The bytes of a briefing in a form. The same briefing gives the same bytes.
    func bytes(as form: BriefingForm, _ library: Library, _ strings: Strings) -> [UInt8] {
        let text =
            switch form {
            case .md: BriefingMarkdown(BriefingWriting(self, library, strings).document).text
            case .html: BriefingHTML(BriefingWriting(self, library, strings).document).text
            case .json: BriefingSheets(self, library, strings).json
            }
        return Array(text.utf8)
    }

    /// The name of its file, without folder: `concord-brief-LCE.html`.
    func fileName(as form: BriefingForm) -> String { "concord-brief-" + subject.key + "." + form.rawValue }
}

extension AppState {
    /// The council or police force that a briefing can be made of here: of the page that is open, or of what is selected.
    var briefingSubject: EntryID? {
        guard focus == .councils || page != nil, case .entry(let id)? = selection(in: focus) else { return nil }
        return id.kind == .council || id.kind == .force ? id : nil
    }

    /// Writes the briefing.
    mutating func briefingEffects(_ form: BriefingForm) -> [Effect] {
        guard let id = briefingSubject, let briefing = library.briefing(on: id, day: now.day, groups: peerGroups) else {
            return []
        }
        return [.export(name: briefing.fileName(as: form), bytes: briefing.bytes(as: form, library, strings))]
    }
}
