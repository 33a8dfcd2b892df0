/// What became of a form.
public enum Saying: Equatable, Sendable {
    case said(SaidForm, RevisionID)
    /// Nothing was stored: the store says otherwise than what was looked at.
    case refused([FormIssue])
}

extension Store {
    /// Keeps what a form says, as one revision. It is looked at once more within the writing, so that what another program added meanwhile
    /// keeps its key, and what was taken back is not spoken of.
    ///
    /// - Parameters:
    ///   - library: all but what came into the network.
    ///   - report: what is kept beside the revision to be read again.
    public func say(
        _ form: Form, in library: Library, today: Day, at moment: Moment, author: String, report: (SaidForm) -> String
    ) throws(StoreError) -> Saying {
        try writing { connection throws(StoreError) in
            let now = library.adding(try connection.network(try History(connection)))
            let issues = form.issues(in: now, today: today)
            guard issues.isEmpty else { return .refused(issues) }
            let said = form.said(in: now)
            let id = RevisionID()
            let revision = Revision(id: id, at: moment, author: author, report: report(said))
            try connection.insert(revision, undoing: nil, [.network(NetworkPart(form: said.file, id: id))])
            try connection.keepSnapshot()
            return .said(said, id)
        }
    }
}
