/// Reads `schedule.xml` as Pentabarf, frab, pretalx and the c3voc schema write it.
public enum ScheduleXMLReader {
    /// Where the file is damaged or cut off, the sessions before that place are kept and it is told; without any it is an error.
    /// `offset` knows the zones of the venue's clock; an event that says its own offset needs none.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits(),
        offset: @escaping ZoneOffset = { _, _ in nil }
    ) throws(ReadError) -> Imported<FileProgramme> {
        try withText(bytes) { (text, _) throws(ReadError) in
            let content = ScheduleContent(
                ScheduleBuilder(layout: .scheduleXML, file: file, limits: limits, offset: offset), limits: limits)
            let stream = try XMLStream(part: file, visitor: content, limits: limits)
            content.stream = stream
            do throws(ReadError) {
                try stream.feed(text, isLast: true)
            } catch .damagedXML(let part, let line) {
                let count = content.builder.sessionCount
                guard count > 0 else { throw .damagedXML(part: part, line: line) }
                content.builder.issues.add(.agenda(.cutOff(sessions: count)), row: line)
            }
            return content.builder.finish()
        }
    }
}

/// Hears a schedule: the conference, its tracks, then days, rooms and events.
private final class ScheduleContent: XMLVisitor {
    private(set) var failure: ReadError?
    var builder: ScheduleBuilder
    unowned var stream: XMLStream?

    private enum Place {
        case schedule, conference, tracks, day, room, event, persons, links, attachments, recording
        /// Elements with text and no elements of their own.
        case leaf, person, link, attachment, track
        /// Markup that was written into a text without escaping it.
        case markup
        case passedOver
    }

    private let limits: Limits
    private var places: [Place] = []
    private var leaf = ""
    private var text: [UInt8] = []
    /// The id of a person, the name of a track, the address of a link or an attachment.
    private var attribute = ""
    private var day: ScheduleDay?
    private var room = ""
    private var event = ScheduleEvent(line: 0)
    private var venue: [String] = []
    private var start = ""

    init(_ builder: ScheduleBuilder, limits: Limits) { (self.builder, self.limits) = (builder, limits) }

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        let place = place(of: name.text, attributes)
        places.append(place)
    }

    private func place(of name: String, _ attributes: XMLAttributes) -> Place {
        switch places.last {
        case nil:
            if name != "schedule" { failure = .noSuchLayout }
            return .schedule
        case .schedule:
            switch name {
            case "conference": return .conference
            case "tracks": return .tracks
            case "day":
                day = ScheduleDay(
                    date: attributes["date"] ?? "", start: attributes["start"] ?? "", end: attributes["end"] ?? "")
                if let day { builder.add(day: day) }
                room = ""
                return .day
            case "generator":
                builder.keep("generator", [attributes["name"], attributes["version"]].compactMap { $0 }.joined(separator: " "))
                return .passedOver
            default: return startLeaf(name)
            }
        case .conference: return name == "track" ? startTrack(attributes) : startLeaf(name)
        case .tracks: return name == "track" ? startTrack(attributes) : .passedOver
        case .day where name == "room":
            room = attributes["name"] ?? ""
            builder.add(room: room, id: attributes["guid"] ?? "", line: stream?.line)
            return .room
        case .day, .room: return name == "event" ? startEvent(attributes) : .passedOver
        case .event:
            switch name {
            case "persons": return .persons
            case "links": return .links
            case "attachments": return .attachments
            case "recording": return .recording
            default: return startLeaf(name)
            }
        case .recording: return startLeaf(name)
        case .persons:
            return name == "person" ? start(.person, attributes["guid"] ?? attributes["code"] ?? attributes["id"]) : .passedOver
        case .links: return name == "link" ? start(.link, attributes["href"]) : .passedOver
        case .attachments: return name == "attachment" ? start(.attachment, attributes["href"]) : .passedOver
        case .leaf, .person, .link, .attachment, .track, .markup:
            text += ("<" + name + ">").utf8
            return .markup
        case .passedOver: return .passedOver
        }
    }

    private func start(_ place: Place, _ attribute: String?) -> Place {
        text.removeAll(keepingCapacity: true)
        self.attribute = attribute ?? ""
        return place
    }

    private func startLeaf(_ name: String) -> Place {
        leaf = name
        return start(.leaf, nil)
    }

    private func startTrack(_ attributes: XMLAttributes) -> Place { start(.track, attributes["name"]) }

    private func startEvent(_ attributes: XMLAttributes) -> Place {
        event = ScheduleEvent(line: stream?.line ?? 0)
        event[.guid] = attributes["guid"] ?? ""
        event[.id] = attributes["id"] ?? ""
        event[.code] = attributes["code"] ?? ""
        return .event
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        switch places.last {
        case .leaf, .person, .link, .attachment, .track, .markup:
            guard text.count + bytes.count <= limits.field else {
                failure = .fieldTooLong(row: stream?.line ?? 0, limit: limits.field)
                return
            }
            text += bytes
        default: break
        }
    }

    func closed(_ name: XMLName) {
        guard let place = places.popLast() else { return }
        switch place {
        case .leaf: closeLeaf()
        case .person: event.add(Participant(name: trimmed, id: attribute))
        case .link: keepReference("link")
        case .attachment: keepReference("attachment")
        case .track: builder.add(track: attribute.isEmpty ? trimmed : attribute)
        case .markup: text += ("</" + name.text + ">").utf8
        case .event: closeEvent()
        case .conference:
            builder.programme.place = venue.filter { !$0.isEmpty }.joined(separator: ", ")
        case .room: room = ""
        case .day: day = nil
        case .schedule, .tracks, .persons, .links, .attachments, .recording, .passedOver: break
        }
    }

    private var trimmed: String { text.withUnsafeBufferPointer { MarkupText.trimmed($0) } }

    private func closeLeaf() {
        switch places.last {
        case .event:
            guard let field = ScheduleEvent.Field.byName[leaf] else {
                if !text.isEmpty { event.keep(leaf, trimmed) }
                return
            }
            guard !text.isEmpty else { return }
            let isLong = field == .abstract || field == .text
            event[field] = isLong ? text.withUnsafeBufferPointer { MarkupText.plain($0) } : trimmed
        case .recording: event.addRecording(leaf, trimmed)
        case .conference: addToConference(leaf, trimmed)
        case .schedule:
            switch leaf {
            case "version": builder.programme.version = trimmed
            case "url": builder.keep("url", trimmed)
            default: builder.keep(leaf, trimmed)
            }
        default: break
        }
    }

    private func addToConference(_ name: String, _ value: String) {
        switch name {
        case "venue", "city": venue.append(value)
        case "start": start = value
        default: builder.addToConference(name, value)
        }
        if name == "end" { builder.setDays(from: start, to: value) }
    }

    private func keepReference(_ name: String) {
        let words = trimmed
        event.keep(name, words.isEmpty || words == attribute ? attribute : attribute + " " + words)
    }

    private func closeEvent() {
        if event[.room].isEmpty { event[.room] = room }
        do throws(ReadError) { try builder.add(event, on: day) } catch { failure = error }
    }
}
