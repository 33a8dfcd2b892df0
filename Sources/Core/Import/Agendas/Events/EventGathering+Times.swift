extension EventGathering {
    /// Takes in a line that says when it takes place, how often, and when not.
    mutating func readTime(_ line: ContentLine) {
        let zone = line["TZID"].flatMap { $0.isEmpty ? nil : $0 }
        switch line.name {
        case "DTSTART":
            guard startText == nil else { return reject(line) }
            startText = line.value
            start = CalendarTime(line.value, zone: zone)
            timeLines.append(line.text)
            if line.hasParameters(besides: ["TZID", "VALUE"]) { kept.add([line.text], of: line.name) }
        case "DTEND":
            guard end == nil, let time = CalendarTime(line.value, zone: zone) else { return reject(line) }
            end = time
            timeLines.append(line.text)
            if line.hasParameters(besides: ["TZID", "VALUE"]) { kept.add([line.text], of: line.name) }
        case "DURATION":
            guard duration == nil, let length = CalendarDuration(line.value) else { return reject(line) }
            duration = length
            timeLines.append(line.text)
        case "RECURRENCE-ID":
            guard occurrence == nil, let time = CalendarTime(line.value, zone: zone) else { return reject(line) }
            occurrence = time
            isRange = line["RANGE"]?.uppercased() == "THISANDFUTURE"
            session.override = String(line.text.dropFirst(line.name.count + 1))
        case "RRULE":
            rules.append(line.value)
            repeatLines.append(line.text)
        case "EXRULE":
            exclusions.append(line.value)
            repeatLines.append(line.text)
        case "RDATE":
            repeatLines.append(line.text)
            for text in line.value.split(separator: ",") {
                guard let extra = EventGathering.extra(text, zone) else {
                    tell(.badValue(property: line.name, text: String(text.prefix(80))), at: line.number)
                    continue
                }
                extras.append(extra)
            }
        default:
            repeatLines.append(line.text)
            for text in line.value.split(separator: ",") {
                guard let time = CalendarTime(text, zone: zone) else {
                    tell(.badValue(property: line.name, text: String(text.prefix(80))), at: line.number)
                    continue
                }
                exceptions.append(time)
            }
        }
    }

    /// A date, a time, or a period with its end or its duration.
    private static func extra(_ text: Substring, _ zone: String?) -> CalendarEvent.Extra? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let start = CalendarTime(parts[0], zone: zone) else { return nil }
        guard parts.count == 2 else { return CalendarEvent.Extra(start: start) }
        if let duration = CalendarDuration(parts[1]) { return CalendarEvent.Extra(start: start, duration: duration) }
        guard let end = CalendarTime(parts[1], zone: zone) else { return nil }
        return CalendarEvent.Extra(start: start, end: end)
    }
}
