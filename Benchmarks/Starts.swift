import Pseudoterminal

/// Starts all programs in turn, over and over, so that a busy moment of the machine strikes all of them.
/// With a figure of its own the time to the first frame is that, and nothing else is told.
func measureStarts(_ subjects: [Subject], _ effort: Effort, _ results: inout Results, as own: Figure? = nil) throws {
    var samples: [String: [Figure: [Double]]] = [:]
    for round in 0...effort.starts {
        for subject in subjects where round <= effort.slowStarts || !subject.isSlow {
            let start = try measureStart(subject)
            if round == 0 { continue }  // the first one reads the files into memory
            for (figure, value) in start { samples[subject.name, default: [:]][figure, default: []].append(value) }
        }
    }
    for (name, figures) in samples {
        for (figure, values) in figures where own == nil || figure == .firstFrame { results.add(own ?? figure, name, values) }
    }
}

/// A program showed nothing of what was waited for.
struct NotReady: Error, CustomStringConvertible {
    let name: String, awaited: String, screen: String

    var description: String { "\(name) did not show “\(awaited)”:\n\(screen)" }
}

private func measureStart(_ subject: Subject) throws -> [Figure: Double] {
    let session = try Session(subject)
    let terminal = session.terminal
    var first: Session.Burst?, last: Session.Burst?
    while !terminal.screen.shows(subject.ready) {
        guard let burst = session.burst(quiet: subject.quiet, limit: .seconds(10)) else {
            throw NotReady(name: subject.name, awaited: subject.ready, screen: terminal.screen.text)
        }
        first = first ?? burst
        last = burst
    }
    guard let first, let last else { return [:] }
    let bytes = terminal.screen.received
    session.settle(.milliseconds(300))
    return [
        .firstByte: Double(first.first - terminal.started) / 1e6,
        .firstFrame: last.milliseconds(since: terminal.started),
        .firstFrameBytes: Double(bytes),
        .bytesAfterFirstFrame: Double(terminal.screen.received - bytes),
    ]
}
