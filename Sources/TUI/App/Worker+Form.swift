import Core

extension Worker {
    /// Keeps what a form says, and answers with all that is shown now; what is wrong leaves the form as it is.
    func say(_ form: Form, today: Day, _ strings: Strings) {
        answer { [self] in
            do throws(StoreError) {
                keeper.finish()
                let store = try Store(path: storePath, at: Clock.utc())
                let base = bundled.adding(try store.programmes())
                let saying = try store.say(form, in: base, today: today, at: Clock.utc(), author: Shelf.author) {
                    FormSheet.kept($0, base, strings)
                }
                let library = try Shelf.contents(of: store, bundled, asOf: asOf)
                return switch saying {
                case .said(let said, _): .said(said, library)
                case .refused(let issues): .formRefused(issues, library)
                }
            } catch {
                return .formFailed(strings.store(error))
            }
        }
    }
}
