import Pseudoterminal

/// Works through all steps of a program in one session, then looks at what it has used.
///
/// - Parameter stepsOnly: idle time and memory are not told.
/// - Returns: the most memory that was resident, in MB.
@discardableResult
func measureKeys(_ subject: Subject, _ effort: Effort, _ results: inout Results, stepsOnly: Bool = false) throws -> Double {
    let session = try Session(subject)
    guard session.terminal.wait(until: { $0.shows(subject.ready) }) else {
        throw NotReady(name: subject.name, awaited: subject.ready, screen: session.terminal.screen.text)
    }
    session.settle(.milliseconds(400))
    if !stepsOnly { results.add(.idle, subject.name, [idleMilliseconds(session)]) }
    for step in subject.steps { measure(step, session, effort, &results) }
    let memory = Usage.peakMemory(session.terminal.process) ?? 0
    if !stepsOnly, memory > 0 { results.add(.memory, subject.name, [memory]) }
    return memory
}

/// The CPU time of a second in which nothing is asked.
private func idleMilliseconds(_ session: Session) -> Double {
    let process = session.terminal.process
    let before = Usage.cpu(process)
    _ = session.burst(quiet: .zero, limit: .seconds(1))
    return Double(Usage.cpu(process) - before) / 1e6
}

private func measure(_ step: Subject.Step, _ session: Session, _ effort: Effort, _ results: inout Results) {
    let subject = session.subject
    var times: [Double] = [], bytes: [Double] = [], followTimes: [Double] = [], followBytes: [Double] = []
    var unanswered = 0
    session.pressAside(step.prepare)
    let rounds: Int
    switch step.figure {
    case _ where subject.isSlow: rounds = effort.slowRounds
    case .rowMove: rounds = effort.moves
    // Many keys in each round.
    case .trendKey: rounds = max(2, effort.rounds / 3)
    default: rounds = effort.rounds
    }
    for _ in 0..<rounds {
        for press in step.presses {
            session.pressAside(press.aside)
            if let answer = session.press(press.keys) {
                times.append(answer.milliseconds)
                bytes.append(Double(answer.bytes))
            } else {
                unanswered += 1
            }
            if subject.isSlow { session.settle() }
            guard subject.follows else { continue }
            let before = Usage.cpu(session.terminal.process)
            if let burst = session.burst(quiet: subject.quiet, limit: .milliseconds(150)) {
                followTimes.append(Double(Usage.cpu(session.terminal.process) - before) / 1e6)
                followBytes.append(Double(burst.bytes))
            }
        }
        session.pressAside(step.after)
    }
    results.add(step.figure, subject.name, times)
    if step.figure == .rowMove {
        results.add(.rowMoveBytes, subject.name, bytes)
        results.add(.follow, subject.name, followTimes)
        results.add(.followBytes, subject.name, followBytes)
    }
    if unanswered > 0 {
        results.note(
            "\(subject.name): \(step.figure.name): \(unanswered) of \(unanswered + times.count) keys changed nothing.")
    }
}
