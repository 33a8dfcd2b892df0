extension ScheduleBuilder {
    /// What a conference says of itself, by the names of schedule.xml and schedule.json.
    mutating func addToConference(_ name: String, _ value: String) {
        guard !value.isEmpty else { return }
        switch name {
        case "title": programme.title = value
        case "acronym": programme.acronym = value
        case "url": programme.url = value
        case "time_zone_name": programme.zone = value
        case "release": programme.version = value
        case "day_change":
            dayChange = ScheduleClock.time(value)
            if dayChange == nil { issues.add(.agenda(.badValue(property: name, text: value))) }
            keep(name, value)
        case "start", "end": break
        default: keep(name, value)
        }
    }

    /// A day that the file states; the conference's own first and last day come first.
    mutating func add(day: ScheduleDay) {
        guard let date = day.date, !conferenceSaysDays else { return }
        let days = programme.days ?? date...date
        programme.days = min(days.lowerBound, date)...max(days.upperBound, date)
    }

    /// The days from one date to another, each with a time or without.
    mutating func setDays(from start: String, to end: String) {
        guard let first = WrittenTime(start), let last = WrittenTime(end), first.wall <= last.wall else { return }
        conferenceSaysDays = true
        programme.days = Moment(wallSeconds: first.wall).day...Moment(wallSeconds: last.wall).day
    }
}

extension ScheduleEvent {
    mutating func keep(_ name: String, _ value: String) {
        if !value.isEmpty { kept.append(name + "=" + value) }
    }

    /// What is said of its recording: a licence, whether it was opted out of, where it is.
    mutating func addRecording(_ name: String, _ value: String) {
        switch (name, value) {
        case (_, ""): break
        case ("license", _): self[.license] = value
        case ("optout", "true"), ("optout", "1"): recording = .notRecorded
        case ("optout", "false"), ("optout", "0"): recording = .recorded
        case ("url", _), ("link", _): self[.video] = value
        default: keep("recording_" + name, value)
        }
    }
}
