/// Someone whom an ATTENDEE, an ORGANIZER or a PARTICIPANT names.
struct CalendarPerson {
    var participant: Participant
    /// Whether the participant stands for all that the file says.
    var isWhole: Bool

    /// `nil` for a room, a resource, or nobody.
    init?(_ line: ContentLine) {
        if let kind = line["CUTYPE"]?.uppercased(), kind == "ROOM" || kind == "RESOURCE" { return nil }
        let value = line.value
        let isMail = value.prefix(7).lowercased() == "mailto:"
        let email = line["EMAIL"] ?? (isMail ? String(value.dropFirst(7)) : "")
        let name = line["CN"].flatMap { $0.isEmpty ? nil : $0 } ?? email
        guard !name.isEmpty || !value.isEmpty else { return nil }
        let role = line["ROLE"]?.uppercased()
        participant = Participant(
            name: name.isEmpty ? value : name, role: line.name == "ORGANIZER" ? .organiser : CalendarWords.role(role),
            id: isMail ? "" : value, email: email)
        isWhole =
            !line.hasParameters(besides: ["CN", "ROLE", "EMAIL"]) && !(isMail && line["EMAIL"] != nil)
            && [nil, "CHAIR", "REQ-PARTICIPANT"].contains(role) && !(line.name == "ORGANIZER" && role != nil)
    }

    /// How the ids begin that are made up for people without one, as a PARTICIPANT has to have one.
    static let madeID = "concord-person-"

    /// RFC 9073; `nil` for nobody.
    init?(component lines: [String]) {
        (participant, isWhole) = (Participant(name: "", role: .other), true)
        for text in lines.dropFirst().dropLast() {
            let isKnown = withContentLine(text) { line in
                switch line.name {
                case "UID": participant.id = line.plain.hasPrefix(CalendarPerson.madeID) ? "" : line.plain
                case "SUMMARY": participant.name = line.plain
                case "PARTICIPANT-TYPE": participant.role = CalendarWords.role(participant: line.value.uppercased())
                case "CALENDAR-ADDRESS":
                    guard line.value.prefix(7).lowercased() == "mailto:" else { return false }
                    participant.email = String(line.value.dropFirst(7))
                default: return false
                }
                return !line.hasParameters(besides: [])
            }
            if isKnown != true { isWhole = false }
        }
        if participant.name.isEmpty {
            participant.name = participant.email.isEmpty ? participant.id : participant.email
            isWhole = false
        }
        if participant.name.isEmpty { return nil }
        if CalendarWords.participant(participant.role) != type(in: lines) { isWhole = false }
    }

    private func type(in lines: [String]) -> String? {
        lines.lazy.compactMap { withContentLine($0) { $0.name == "PARTICIPANT-TYPE" ? $0.value : nil } ?? nil }.first
    }
}

/// Words of iCalendar for what sessions hold.
enum CalendarWords {
    static func status(_ text: String) -> SessionStatus? {
        switch text.uppercased() {
        case "CONFIRMED": .confirmed
        case "TENTATIVE": .tentative
        case "CANCELLED", "CANCELED": .cancelled
        default: nil
        }
    }

    static func word(_ status: SessionStatus) -> String? {
        switch status {
        case .unsaid: nil
        case .confirmed: "CONFIRMED"
        case .tentative: "TENTATIVE"
        case .cancelled: "CANCELLED"
        }
    }

    static func role(_ text: String?) -> Participant.Role {
        switch text {
        case "CHAIR": .chair
        case "NON-PARTICIPANT": .other
        default: .attendee
        }
    }

    static func role(participant text: String) -> Participant.Role {
        switch text {
        case "SPEAKER", "PERFORMER": .speaker
        case "X-CHAIR": .chair
        case "X-ORGANISER": .organiser
        case "ACTIVE", "INACTIVE": .attendee
        case "CONTACT", "BOOKING-CONTACT", "EMERGENCY-CONTACT", "PUBLICITY-CONTACT", "PLANNER-CONTACT": .contact
        default: .other
        }
    }

    static func participant(_ role: Participant.Role) -> String {
        switch role {
        case .speaker: "SPEAKER"
        case .chair: "X-CHAIR"
        case .organiser: "X-ORGANISER"
        case .attendee: "ACTIVE"
        case .contact: "CONTACT"
        case .other: "X-OTHER"
        }
    }
}
